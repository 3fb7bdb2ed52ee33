import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Column } from '../../.storybook/layout.js';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { ProfileEditor } from './ProfileEditor.js';

const meta: Meta<typeof ProfileEditor> = {
  title: 'People/ProfileEditor',
  component: ProfileEditor,
  args: { onSignOut: () => {} },
  render: (args) => (
    <Column>
      <ProfileEditor {...args} />
    </Column>
  ),
  parameters: { chat: { fixture: 'small-team' } satisfies ChatParameters },
};
export default meta;
type Story = StoryObj<typeof meta>;

export const Own: Story = {};

export const Refused: Story = {
  parameters: {
    chat: {
      fixture: 'small-team',
      before: ({ emulator }) =>
        emulator.faults.failNext('updateCurrentUser', 9, {
          error: 'Oops',
          message: 'That name is reserved.',
        }),
    } satisfies ChatParameters,
  },
  play: async ({ canvas }) => {
    const name = await canvas.findByRole('textbox', { name: 'Display name' }, { timeout: 15_000 });
    await userEvent.type(name, ' the First{Enter}');
    await expect(await canvas.findByRole('alert', {}, { timeout: 15_000 })).toHaveTextContent('reserved');
  },
};
