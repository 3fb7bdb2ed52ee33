import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { SearchField } from './SearchField.js';

function Search() {
  const [value, setValue] = useState('');
  return <SearchField label="Search people" value={value} onChange={setValue} />;
}

it('is named by its label, and empties by its button', async () => {
  render(<Search />);
  const field = screen.getByRole('searchbox', { name: 'Search people' });
  expect(screen.queryByRole('button')).toBeNull();
  await userEvent.type(field, 'ada');
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(field).toHaveValue('');
});

it('takes the first Escape for itself, and leaves the next one to what is around', async () => {
  const onKeyDown = vi.fn();
  render(<Search />);
  document.addEventListener('keydown', onKeyDown);
  const field = screen.getByRole('searchbox');
  await userEvent.type(field, 'a');
  onKeyDown.mockClear();
  await userEvent.keyboard('{Escape}');
  expect(field).toHaveValue('');
  expect(onKeyDown).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onKeyDown).toHaveBeenCalledOnce();
  document.removeEventListener('keydown', onKeyDown);
});
