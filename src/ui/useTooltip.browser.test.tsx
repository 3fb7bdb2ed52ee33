import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialog } from './Dialog.js';
import { useTooltip } from './useTooltip.js';

function Chip() {
  const { hints, tooltip } = useTooltip('Ada and Grace');
  return (
    <div {...hints}>
      <button type="button">2</button>
      {tooltip}
    </div>
  );
}

function ChipInDialog() {
  const [open, setOpen] = useState(true);
  return (
    <Dialog open={open} onClose={() => setOpen(false)} title="Details">
      <div style={{ margin: 80 }}>
        <Chip />
      </div>
    </Dialog>
  );
}

const chip = () => screen.getByRole('button', { name: '2' });
const tooltip = () => document.querySelector<HTMLElement>('[data-ck-part="tooltip"]');
const dialog = () => screen.queryByRole('dialog', { name: 'Details' });

beforeEach(() => page.viewport(800, 600));

it('goes away by Escape, and the dialog around it only by the next', async () => {
  render(<ChipInDialog />);
  await userEvent.hover(chip());
  await expect.poll(tooltip).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(tooltip).toBeNull();
  expect(dialog()).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await expect.poll(dialog).toBeNull();
});

it('goes away by Escape where the focus showed it, and leaves the focus', async () => {
  render(<ChipInDialog />);
  await userEvent.tab();
  await expect.poll(tooltip).toBeVisible();
  expect(chip()).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(tooltip).toBeNull();
  expect(chip()).toHaveFocus();
});

it('stays while the pointer goes over to it and rests there', async () => {
  render(<ChipInDialog />);
  await userEvent.hover(chip());
  await expect.poll(tooltip).toBeVisible();
  const { left, bottom } = tooltip()!.getBoundingClientRect();
  const between = chip().getBoundingClientRect().top - bottom;
  expect(between).toBeGreaterThan(1);
  const over = document.elementFromPoint(left + 4, bottom + between / 2);
  expect(tooltip()).toContainElement(over as HTMLElement);
  await userEvent.hover(tooltip()!);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(tooltip()).toBeVisible();
  await userEvent.unhover(tooltip()!);
  await expect.poll(tooltip).toBeNull();
});
