import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Avatar } from './Avatar.js';

const picture = () => document.querySelector('img');

it('shows initials when there is no picture', () => {
  render(<Avatar name="Ada Lovelace" />);
  expect(screen.getByText('AL')).toBeVisible();
});

it('shows the picture once it has loaded, the initials until then', () => {
  render(<Avatar name="Ada Lovelace" src="https://example.test/ada.png" />);
  expect(screen.getByText('AL')).toBeVisible();
  fireEvent.load(picture() as HTMLImageElement);
  expect(screen.queryByText('AL')).toBeNull();
});

it('falls back when the picture does not load, and gives a new picture a new chance', () => {
  const { rerender } = render(<Avatar name="Ada Lovelace" src="https://example.test/gone.png" />);
  fireEvent.error(picture() as HTMLImageElement);
  expect(picture()).toBeNull();
  expect(screen.getByText('AL')).toBeVisible();
  rerender(<Avatar name="Ada Lovelace" src="https://example.test/new.png" />);
  expect(picture()).toHaveAttribute('src', 'https://example.test/new.png');
});

it('is decoration beside a name, an image when it stands alone', () => {
  const { rerender } = render(<Avatar name="Ada" presence="online" />);
  expect(screen.queryByRole('img')).toBeNull();
  rerender(<Avatar name="Ada" presence="online" label="Ada, online" />);
  expect(screen.getByRole('img', { name: 'Ada, online' })).toBeVisible();
});

it('shows a mark in place of the initials', () => {
  render(<Avatar name="general" fallback="#" />);
  expect(screen.getByText('#')).toBeVisible();
  expect(screen.queryByText('G')).toBeNull();
});
