import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef } from 'react';
import { within } from 'storybook/test';
import { mountChatLauncher } from '../src/embed/mountChatLauncher.js';
import { mountChatPanel } from '../src/embed/mountChatPanel.js';
import { installEmulator } from '../src/emulator/browser/index.js';

const meta: Meta = {
  title: 'Embed',
  parameters: { docs: { story: { inline: false, height: '720px' } } },
};
export default meta;
type Story = StoryObj;

const HOST = 'embed.chatkitty.local';

/** A page of somebody else, with CSS of its own that neither changes the chat nor is changed by it. */
function Shop({ mount }: { mount: typeof mountChatPanel }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const installed = installEmulator({ host: HOST, fixture: 'small-team' });
    const chat = mount(place.current, {
      apiKey: 'storybook',
      username: 'jane',
      host: HOST,
      isSecure: false,
      storage: false,
      match: '.buy',
    });
    return () => {
      chat.unmount();
      installed.restore();
    };
  }, [mount]);
  return (
    <main style={{ fontFamily: 'Georgia, serif', padding: 32 }}>
      <h1>A shop</h1>
      <p>
        <button
          type="button"
          className="buy"
          style={{ border: 0, borderRadius: 4, padding: '12px 18px', background: '#8f1d21', color: 'white' }}
        >
          Buy gloves
        </button>
      </p>
      <div ref={place} style={mount === mountChatPanel ? { blockSize: 520 } : {}} />
    </main>
  );
}

const shadow = (canvasElement: HTMLElement) => {
  const host = [...canvasElement.querySelectorAll('div')].find(
    ({ shadowRoot }) => shadowRoot?.firstElementChild,
  );
  return within(host?.shadowRoot?.firstElementChild as HTMLElement);
};

/** A button in the corner that tells what is unread. */
export const Launcher: Story = {
  render: () => <Shop mount={mountChatLauncher} />,
  play: async ({ canvasElement }) => {
    await shadow(canvasElement).findByRole('button', { name: /unread/ }, { timeout: 15_000 });
  },
};

/** A panel as a part of the page, in the colour, radius and font of its button. */
export const Panel: Story = {
  render: () => <Shop mount={mountChatPanel} />,
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: 'Buy gloves' });
  },
};
