import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Button } from './Button.js';
import { IconButton } from './IconButton.js';

it('does what it says, once per click', async () => {
  const onClick = vi.fn();
  render(<Button onClick={onClick}>Join</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Join' }));
  expect(onClick).toHaveBeenCalledTimes(1);
});

it('does not submit the form around it unless it is asked to', async () => {
  const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  render(
    <form onSubmit={onSubmit}>
      <Button>Cancel</Button>
      <Button type="submit">Create</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onSubmit).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Create' }));
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

it('keeps its name and the focus while pending, and neither clicks nor submits', async () => {
  const onClick = vi.fn();
  const onSubmit = vi.fn();
  const form = (pending: boolean) => (
    <form onSubmit={onSubmit}>
      <Button type="submit" pending={pending} onClick={onClick}>
        Create
      </Button>
    </form>
  );
  const { rerender } = render(form(false));
  screen.getByRole('button', { name: 'Create' }).focus();
  rerender(form(true));
  const button = screen.getByRole('button', { name: 'Create' });
  await userEvent.click(button);
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-busy', 'true');
  expect(onClick).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
});

it('gives an icon button its words as name and tooltip', () => {
  render(<IconButton label="Attach files" />);
  expect(screen.getByRole('button', { name: 'Attach files' })).toHaveAttribute('title', 'Attach files');
});
