import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../queries/createQueryClient.js';
import { ChatError } from '../sdk/index.js';
import { EmbeddedPanel, type SendMessage } from './EmbeddedPanel.js';
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
  let newest = options;
  let setSender: (send: SendMessage) => void = () => {};
  const sender = new Promise<SendMessage>((resolve) => {
    setSender = resolve;
  });
  const update = (next: EmbedOptions) => {
    newest = next;
    root.render(<EmbeddedPanel options={next} queryClient={queryClient} onSender={setSender} />);
  };
  update(options);

  return {
    update,
    stop() {
      root.unmount();
      setSender(() => Promise.reject(new ChatError('no-session', { call: 'sendMessage' })));
      forgetAll(queryClient);
      clear(element);
    },
    async sendMessage(body) {
      const { channelId: channel } = newest;
      if (!channel)
        throw new ChatError('invalid-request', { call: 'sendMessage', reason: 'no channel is open.' });
      await (await sender)({ channel, body });
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
