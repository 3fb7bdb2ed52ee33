import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef, useState } from 'react';
import { expect, screen, userEvent } from 'storybook/test';
import { withSurface } from '../../.storybook/withSurface.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { HashIcon, LockIcon, UsersIcon } from './icons.js';
import { RadioCards } from './RadioCards.js';
import { TextField } from './TextField.js';

const meta: Meta<typeof Dialog> = {
  title: 'Primitives/Dialog',
  component: Dialog,
  decorators: [withSurface],
  parameters: { docs: { story: { inline: false, height: '560px' } } },
};
export default meta;
type Story = StoryObj<typeof meta>;

const types = [
  { value: 'public', title: 'Public', text: 'Everyone can find and join it.', icon: <HashIcon /> },
  { value: 'private', title: 'Private', text: 'Only people who are invited.', icon: <LockIcon /> },
  { value: 'direct', title: 'Direct', text: 'A conversation with chosen people.', icon: <UsersIcon /> },
];

function NewChannel({ openAtFirst = true }: { openAtFirst?: boolean }) {
  const [open, setOpen] = useState(openAtFirst);
  const [type, setType] = useState('public');
  const name = useRef<HTMLInputElement>(null);
  const close = () => setOpen(false);
  const footer = (
    <>
      <Button variant="ghost" onClick={close}>
        Cancel
      </Button>
      <Button variant="primary" onClick={close}>
        Create channel
      </Button>
    </>
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>New channel</Button>
      <Dialog open={open} onClose={close} title="New channel" footer={footer} initialFocus={name}>
        <TextField ref={name} label="Name" placeholder="e.g. design-reviews" />
        <RadioCards label="Type" options={types} value={type} onChange={setType} />
      </Dialog>
    </>
  );
}

export const Form: Story = { render: () => <NewChannel /> };

/** Once it is closed, the focus is back where it was. */
export const FocusReturns: Story = {
  render: () => <NewChannel openAtFirst={false} />,
  play: async () => {
    const opener = screen.getByRole('button', { name: 'New channel' });
    await userEvent.click(opener);
    await expect(screen.getByRole('dialog', { name: 'New channel' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await expect(screen.queryByRole('dialog')).toBeNull();
    await expect(opener).toHaveFocus();
  },
};

export const Question: Story = {
  render: () => (
    <Dialog
      open
      size="s"
      title="Delete this message?"
      onClose={() => {}}
      footer={
        <>
          <Button variant="ghost">Cancel</Button>
          <Button variant="danger">Delete for everyone</Button>
        </>
      }
    >
      Everyone in the channel will see that it was deleted. This cannot be undone.
    </Dialog>
  ),
};

/** The middle scrolls; the title and the buttons stay. */
export const LongContent: Story = {
  render: () => (
    <Dialog open title="Members" onClose={() => {}} footer={<Button variant="primary">Invite people</Button>}>
      {Array.from({ length: 40 }, (_, index) => `Member ${index + 1}`).map((name) => (
        <Button key={name}>{name}</Button>
      ))}
    </Dialog>
  ),
};
