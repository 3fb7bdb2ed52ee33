import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { useRovingFocus } from './useRovingFocus.js';

function List({ names }: { names: string[] }) {
  const { listProps, itemProps } = useRovingFocus({ count: names.length });
  return (
    <div {...listProps}>
      {names.map((name, index) => (
        <div
          key={name}
          {...itemProps(index)}
          role="option"
          aria-selected={false}
          tabIndex={itemProps(index).tabIndex}
        >
          {name} <button type="button">Menu of {name}</button>
        </div>
      ))}
    </div>
  );
}

/** Renders three items at a time, as a windowed list would. */
function WindowedList({ count }: { count: number }) {
  const [first, setFirst] = useState(0);
  const { listProps, itemProps } = useRovingFocus({
    count,
    reveal: (index) => setFirst(Math.min(index, count - 3)),
  });
  return (
    <div {...listProps}>
      {[first, first + 1, first + 2].map((index) => (
        <button key={index} type="button" {...itemProps(index)}>
          Item {index}
        </button>
      ))}
    </div>
  );
}

const option = (name: string) => screen.getByRole('option', { name: new RegExp(`^${name}`) });
const names = ['Ada', 'Ben', 'Chi'];

it('is one stop for Tab, and remembers where it was', async () => {
  render(<List names={names} />);
  await userEvent.tab();
  expect(option('Ada')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(option('Chi')).toHaveFocus();
  expect(option('Chi')).toHaveAttribute('tabindex', '0');
  expect(option('Ada')).toHaveAttribute('tabindex', '-1');
});

it('goes to the ends', async () => {
  render(<List names={names} />);
  await userEvent.tab();
  await userEvent.keyboard('{End}');
  expect(option('Chi')).toHaveFocus();
  await userEvent.keyboard('{Home}');
  expect(option('Ada')).toHaveFocus();
});

it('leaves keys alone that belong to a control inside an item, or carry a modifier', async () => {
  render(<List names={names} />);
  await userEvent.click(screen.getByRole('button', { name: 'Menu of Ben' }));
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('button', { name: 'Menu of Ben' })).toHaveFocus();
  option('Ben').focus();
  await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
  expect(option('Ben')).toHaveFocus();
});

it('always has a way in, also when the list has become shorter', async () => {
  const { rerender } = render(<List names={names} />);
  await userEvent.tab();
  await userEvent.keyboard('{End}');
  rerender(<List names={['Ada']} />);
  expect(option('Ada')).toHaveAttribute('tabindex', '0');
});

it('reveals an item that is not rendered, then gives it the focus', async () => {
  render(<WindowedList count={100} />);
  await userEvent.tab();
  await userEvent.keyboard('{End}');
  expect(screen.getByRole('button', { name: 'Item 99' })).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowDown}');
  expect(screen.getByRole('button', { name: 'Item 1' })).toHaveFocus();
});
