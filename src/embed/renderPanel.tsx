import { createRoot } from 'react-dom/client';
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
  let send: SendText | undefined;
  const setSend = (next: SendText | undefined) => {
    send = next;
  };
  const update = (newest: EmbedOptions) => root.render(<EmbeddedPanel options={newest} onSend={setSend} />);
  update(options);

  return {
    update,
    stop() {
      root.unmount();
      clear(element);
    },
    async sendMessage(text) {
      if (!send)
        throw new ChatError('invalid-request', { call: 'sendMessage', reason: 'no channel is open.' });
      await send(text);
    },
  };
};
