import type { Meta, StoryObj } from '@storybook/react-vite';
import { type CSSProperties, useEffect, useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { type InstalledEmulator, installEmulator } from '../src/emulator/browser/installEmulator.js';
import { ChatKittyProvider, ChatPanel } from '../src/index.js';

const WAIT = { timeout: 10_000 };

let scenes = 0;

const card: CSSProperties = {
  blockSize: 560,
  overflow: 'clip',
  border: '1px solid light-dark(#dfe1e8, #2b2e38)',
  borderRadius: 12,
};

/** Two people in one page, each with a provider of their own: what one writes, the other reads. */
function TwoPeople({ people }: { people: string[] }) {
  const [installed, setInstalled] = useState<InstalledEmulator>();

  useEffect(() => {
    scenes += 1;
    const scene = installEmulator({ host: `scene-${scenes}.chatkitty.local` });
    void Promise.resolve(scene).then(setInstalled);
    return scene.restore;
  }, []);

  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(320px, 1fr))', gap: 16 }}>
      {installed &&
        people.map((username) => (
          <section key={username} aria-label={username} style={card}>
            <ChatKittyProvider apiKey="scene" username={username} host={installed.host} isSecure={false}>
              <ChatPanel />
            </ChatKittyProvider>
          </section>
        ))}
    </div>
  );
}

const meta: Meta<typeof TwoPeople> = { title: 'Scenes/Two people', component: TwoPeople };
export default meta;

/** Open General on both sides and write. */
export const SideBySide: StoryObj<typeof TwoPeople> = {
  args: { people: ['jane', 'john'] },
  // Two panels are two landmarks of one kind on one page, which a real page would not have.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  play: async ({ canvas }) => {
    const jane = within(await canvas.findByRole('region', { name: 'jane' }, WAIT));
    const john = within(await canvas.findByRole('region', { name: 'john' }, WAIT));
    for (const person of [jane, john]) {
      await userEvent.click(await person.findByRole('button', { name: /^General/ }, WAIT));
    }

    const field = await jane.findByRole('textbox', { name: 'Message' }, WAIT);
    await userEvent.type(field, 'Coffee?{Enter}');

    const messages = within(await john.findByRole('log', { name: 'Messages' }, WAIT));
    await expect(await messages.findByText('Coffee?', {}, WAIT)).toBeVisible();
  },
};
