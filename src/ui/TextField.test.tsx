import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { TextArea } from './TextArea.js';
import { TextField } from './TextField.js';

it('is named by its label and described by its hint', () => {
  render(<TextField label="Name" hint="People find the channel by it." />);
  const input = screen.getByRole('textbox', { name: 'Name' });
  expect(input).toHaveAccessibleDescription('People find the channel by it.');
  expect(input).toBeValid();
});

it('says what is wrong in place of the hint', () => {
  render(<TextField label="Name" hint="Hint" error="That name is taken." />);
  const input = screen.getByRole('textbox', { name: 'Name' });
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('That name is taken.');
  expect(screen.queryByText('Hint')).toBeNull();
});

it('keeps its name when the label is hidden', () => {
  render(<TextField label="Search channels" hideLabel type="search" />);
  expect(screen.getByRole('searchbox', { name: 'Search channels' })).toBeVisible();
});

it('passes typing, attributes and the ref through', async () => {
  const onChange = vi.fn();
  const ref = createRef<HTMLInputElement>();
  render(<TextField label="Name" maxLength={3} onChange={onChange} ref={ref} />);
  await userEvent.type(screen.getByRole('textbox'), 'abcd');
  expect(ref.current).toHaveValue('abc');
  expect(onChange).toHaveBeenCalledTimes(3);
});

it('wires several lines the same way', () => {
  render(<TextArea label="Topic" error="Too long." />);
  expect(screen.getByRole('textbox', { name: 'Topic' })).toHaveAccessibleDescription('Too long.');
});
