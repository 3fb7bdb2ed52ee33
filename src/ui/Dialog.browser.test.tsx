import { render, screen } from '@testing-library/react';
import { StrictMode, useRef, useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from './Dialog.js';

function Page({ onClose = () => {} }: { onClose?: () => void }) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const close = () => {
    onClose();
    setOpen(false);
  };
  return (
    <StrictMode>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Dialog open={open} onClose={close} title="New channel" initialFocus={field}>
        <input ref={field} aria-label="Name" defaultValue="design" />
      </Dialog>
    </StrictMode>
  );
}

// Wide enough for a backdrop: smaller windows are filled.
beforeEach(() => page.viewport(800, 600));

const opener = () => screen.getByRole('button', { name: 'Open' });
const dialog = () => screen.queryByRole('dialog', { name: 'New channel' });

async function openDialog(onClose?: () => void) {
  render(<Page onClose={onClose} />);
  await userEvent.click(opener());
  await expect.poll(dialog).toBeInTheDocument();
}

it('stays open under StrictMode, with the focus where it was asked for', async () => {
  const onClose = vi.fn();
  await openDialog(onClose);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(onClose).not.toHaveBeenCalled();
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
});

it('closes on Escape and gives the focus back', async () => {
  const onClose = vi.fn();
  await openDialog(onClose);
  await userEvent.keyboard('{Escape}');
  await expect.poll(dialog).toBeNull();
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(opener()).toHaveFocus();
});

it('closes by its button', async () => {
  await openDialog();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  await expect.poll(dialog).toBeNull();
});

it('closes by the backdrop', async () => {
  await openDialog();
  await userEvent.click(document.documentElement, { position: { x: 4, y: 4 }, force: true });
  await expect.poll(dialog).toBeNull();
});

it('does not close by a click inside', async () => {
  await openDialog();
  await userEvent.click(screen.getByRole('heading', { name: 'New channel' }));
  expect(dialog()).toBeInTheDocument();
});
