import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../queries/createQueryClient.js';
import { ChatError } from '../sdk/index.js';
import { EmbeddedPanel, type SendText } from './EmbeddedPanel.js';
import type { RenderPanel } from './embed.js';
import filling from './fill.css?inline';
import isolation from './isolate.css?inline';
import { clear, isolate } from './isolate.js';
import type { EmbedOptions } from './options.js';
import { styleText } from './styleText.js';

/** Renders the panel with React, isolated from the page, and again whenever the options change. */
export const renderPanel: RenderPanel = (element, options) => {
  const root = createRoot(isolate(element, styleText, isolation, filling));
  const queryClient = createQueryClient();
  let send: SendText | undefined;
  const setSend = (next: SendText | undefined) => {
    send = next;
  };
  const update = (newest: EmbedOptions) =>
    root.render(<EmbeddedPanel options={newest} queryClient={queryClient} onSend={setSend} />);
  update(options);

  return {
    update,
    stop() {
      root.unmount();
      forgetAll(queryClient);
      clear(element);
    },
    async sendMessage(text) {
      if (!send)
        throw new ChatError('invalid-request', { call: 'sendMessage', reason: 'no channel is open.' });
      await send(text);
    },
  };
};

/** What was read would be kept for minutes, with timers, from when the renderer lets go of it: nobody comes back here. */
function forgetAll(queryClient: QueryClient): void {
  const observers = queryClient
    .getQueryCache()
    .getAll()
    .flatMap((query) => query.observers);
  for (const observer of observers) observer.destroy();
  queryClient.clear();
}
