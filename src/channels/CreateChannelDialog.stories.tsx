import type { Meta, StoryObj } from '@storybook/react-vite';
import { screen, userEvent } from 'storybook/test';
import type { ChatParameters } from '../../.storybook/withChat.js';
import { CreateChannelDialog } from './CreateChannelDialog.js';

const meta: Meta<typeof CreateChannelDialog> = {
  title: 'Channels/CreateChannelDialog',
  component: CreateChannelDialog,
  args: { open: true, onClose: () => {}, onCreated: () => {} },
  parameters: {
    chat: { fixture: 'small-team' },
    docs: { story: { inline: false, height: '720px' } },
  },
};
export default meta;
type Story = StoryObj<typeof meta>;

const WAIT = { timeout: 15_000 };
const chat = (parameters: ChatParameters) => ({ chat: { fixture: 'small-team', ...parameters } });
const choose = async (type: RegExp) =>
  userEvent.click(await screen.findByRole('radio', { name: type }, WAIT));
/** People are listed once the session is up. */
const chooseAda = async () =>
  userEvent.click(await screen.findByRole('checkbox', { name: 'Ada Lindqvist' }, WAIT));
const create = async (name: string) => {
  await choose(/^Private/);
  await chooseAda();
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), name);
  await userEvent.click(screen.getByRole('button', { name: 'Create channel' }));
};

export const Public: Story = {};

export const Private: Story = { play: () => choose(/^Private/) };

export const Direct: Story = {
  play: async () => {
    await choose(/^Direct/);
    await chooseAda();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Grace Nakamura' }, WAIT));
  },
};

export const NameMissing: Story = {
  play: async () => {
    await choose(/^Public/);
    await userEvent.click(screen.getByRole('button', { name: 'Create channel' }));
  },
};

export const NameTaken: Story = {
  play: async () => {
    await create('General');
    await screen.findByText(/That name is taken/, {}, WAIT);
  },
};

export const Pending: Story = {
  parameters: chat({ before: ({ emulator }) => emulator.faults.delay('createChannel', 600_000) }),
  play: () => create('Lunch'),
};

export const Failed: Story = {
  parameters: chat({
    before: ({ emulator }) =>
      emulator.faults.failNext('createChannel', 100, {
        error: 'AccessDeniedError',
        message: 'Only the office may open channels today.',
      }),
  }),
  play: async () => {
    await create('Lunch');
    await screen.findByRole('alert', {}, WAIT);
  },
};
