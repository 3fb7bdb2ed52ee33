import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { RadioCards } from './RadioCards.js';
import { SegmentedControl } from './SegmentedControl.js';

function ChannelType() {
  const [value, setValue] = useState('public');
  const options = [
    { value: 'public', title: 'Public', text: 'Everyone can join.' },
    { value: 'private', title: 'Private' },
  ];
  return <RadioCards label="Type" options={options} value={value} onChange={setValue} />;
}

function Filter() {
  const [value, setValue] = useState('joined');
  const options = [
    { value: 'joined', label: 'Joined' },
    { value: 'unread', label: 'Unread' },
  ];
  return <SegmentedControl label="Show" options={options} value={value} onChange={setValue} />;
}

it('chooses a card, and only one', async () => {
  render(<ChannelType />);
  expect(screen.getByRole('group', { name: 'Type' })).toBeVisible();
  await userEvent.click(screen.getByText('Private'));
  expect(screen.getByRole('radio', { name: 'Private' })).toBeChecked();
  expect(screen.getByRole('radio', { name: /^Public/ })).not.toBeChecked();
});

it('chooses a segment, and only one', async () => {
  render(<Filter />);
  expect(screen.getByRole('group', { name: 'Show' })).toBeVisible();
  await userEvent.click(screen.getByText('Unread'));
  expect(screen.getByRole('radio', { name: 'Unread' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Joined' })).not.toBeChecked();
});
