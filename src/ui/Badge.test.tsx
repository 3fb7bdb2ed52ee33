import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StringsProvider } from '../strings/StringsContext.js';
import { Badge } from './Badge.js';

it('shows nothing for nothing', () => {
  const { container } = render(<Badge count={0} label="0 unread messages" />);
  expect(container).toBeEmptyDOMElement();
});

it('says what it counts', () => {
  render(<Badge count={3} label="3 unread messages" />);
  expect(screen.getByText('3')).toHaveAttribute('aria-hidden', 'true');
  expect(screen.getByText('3 unread messages')).toBeInTheDocument();
});

it('stops counting at its maximum', () => {
  const { rerender } = render(<Badge count={99} label="" />);
  expect(screen.getByText('99')).toBeVisible();
  rerender(<Badge count={100} label="" />);
  expect(screen.getByText('99+')).toBeVisible();
});

it("writes the locale's digits", () => {
  render(
    <StringsProvider locale="ar-EG">
      <Badge count={5} label="" />
    </StringsProvider>,
  );
  expect(screen.getByText('٥')).toBeVisible();
});
