import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { IconButton } from './IconButton.js';
import { MoreIcon } from './icons.js';
import { Menu, MenuItem } from './Menu.js';
import { Surface } from './Surface.js';
import { useMenu } from './useMenu.js';

const NAMES = ['Reply', 'Copy', 'Delete', 'Delete for me'];

interface CardProps {
  onSelect: (name: string) => void;
  names: readonly string[];
}

function Card({ onSelect, names }: CardProps) {
  const { triggerProps, contextProps, ...menu } = useMenu();
  return (
    <div {...contextProps} style={{ padding: 80 }}>
      <p>Design review</p>
      <IconButton label="More" {...triggerProps}>
        <MoreIcon />
      </IconButton>
      {menu.isOpen && (
        <Menu menu={menu} label="Actions">
          {names.map((name) => (
            <MenuItem key={name} onSelect={() => onSelect(name)}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      )}
    </div>
  );
}

function openCard(names = NAMES) {
  const onSelect = vi.fn();
  render(
    <Surface part="channel-list">
      <Card {...{ onSelect, names }} />
      <button type="button">Elsewhere</button>
    </Surface>,
  );
  return { onSelect, user: userEvent.setup(), trigger: screen.getByRole('button', { name: 'More' }) };
}

const menu = () => screen.queryByRole('menu', { name: 'Actions' });
const item = (name: string) => screen.getByRole('menuitem', { name });
const shown = () => waitFor(() => expect(menu()).toBeVisible());

it('opens beside its button, moves by keys and letters, and gives the focus back', async () => {
  const { onSelect, user, trigger } = openCard();
  trigger.focus();
  await user.keyboard('{Enter}');
  await shown();
  expect(item('Reply')).toHaveFocus();
  const [button, box] = [trigger.getBoundingClientRect(), (menu() as HTMLElement).getBoundingClientRect()];
  expect(Math.abs(box.left - button.left)).toBeLessThanOrEqual(1);
  expect(box.top).toBeGreaterThan(button.bottom);

  await user.keyboard('{ArrowDown}');
  expect(item('Copy')).toHaveFocus();
  await user.keyboard('{End}');
  expect(item('Delete for me')).toHaveFocus();
  await user.keyboard('d');
  expect(item('Delete')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('Delete');
  expect(menu()).toBeNull();
  expect(trigger).toHaveFocus();
});

it('closes by Escape, by Tab, by its button, and by a press elsewhere', async () => {
  const { user, trigger } = openCard();
  for (const leave of [
    () => user.keyboard('{Escape}'),
    () => user.keyboard('{Tab}'),
    () => user.click(trigger),
    () => user.click(screen.getByText('Elsewhere')),
  ]) {
    await user.click(trigger);
    await shown();
    await leave();
    await waitFor(() => expect(menu()).toBeNull());
  }
});

it('opens where the context menu was asked for, also by a finger that rests', async () => {
  const { user } = openCard();
  const target = screen.getByText('Design review');
  const { left, top } = target.getBoundingClientRect();
  const point = { clientX: left + 20, clientY: top + 8 };
  await user.pointer({ keys: '[MouseRight]', target, coords: point });
  await shown();
  expect(Math.abs((menu() as HTMLElement).getBoundingClientRect().left - point.clientX)).toBeLessThanOrEqual(
    1,
  );
  await user.keyboard('{Escape}');

  await user.pointer({ keys: '[TouchA>]', target, coords: point });
  await shown();
  await user.pointer({ keys: '[/TouchA]', target, coords: point });
  await shown();
});

it('stays inside the window', async () => {
  const { user } = openCard();
  const target = screen.getByText('Design review');
  await user.pointer({
    keys: '[MouseRight]',
    target,
    coords: { clientX: innerWidth - 2, clientY: innerHeight - 2 },
  });
  await shown();
  const box = (menu() as HTMLElement).getBoundingClientRect();
  expect(box.right).toBeLessThanOrEqual(innerWidth);
  expect(box.bottom).toBeLessThanOrEqual(innerHeight);
});

it('stays beside its button when that moves, whatever moves it', async () => {
  const { user, trigger } = openCard();
  await user.click(trigger);
  await shown();
  const gap = () =>
    (menu() as HTMLElement).getBoundingClientRect().top - trigger.getBoundingClientRect().bottom;
  const before = gap();
  screen.getByText('Design review').style.paddingBlockEnd = '60px';
  await waitFor(() => expect(gap()).toBeCloseTo(before, 0));
});

it('breaks long words into lines, and grows no wider than a phone', async () => {
  const { user, trigger } = openCard([`Block ${'Hohenzollern'.repeat(8)}`]);
  await user.click(trigger);
  await shown();
  expect(menu()?.offsetWidth).toBeLessThanOrEqual(340);
  expect(menu()?.scrollWidth).toBe(menu()?.clientWidth);
});
