import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { lazyComponent } from './lazyComponent.js';

function Greeting({ name }: { name: string }) {
  return <p>Hello {name}</p>;
}

it('renders nothing until its code is here, and afterwards at once', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting));
  const Lazy = lazyComponent(load);
  const first = render(<Lazy name="Ada" />);
  expect(first.container).toBeEmptyDOMElement();
  await screen.findByText('Hello Ada');
  first.unmount();

  render(<Lazy name="Linus" />);
  expect(screen.getByText('Hello Linus')).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
});

it('fetches again after a fetch that failed', async () => {
  const load = vi
    .fn(() => Promise.resolve(Greeting))
    .mockRejectedValueOnce(new Error('The network is down.'));
  const Lazy = lazyComponent(load);
  render(<Lazy name="Ada" />);
  await screen.findByText('Hello Ada', {}, { timeout: 10_000 });
  expect(load).toHaveBeenCalledTimes(2);
});

it('shows something else meanwhile, and nothing of the kind once it was fetched early', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting));
  const Lazy = lazyComponent(load, <p>One moment</p>);
  const first = render(<Lazy name="Ada" />);
  expect(screen.getByText('One moment')).toBeVisible();
  await screen.findByText('Hello Ada');
  first.unmount();

  const Early = lazyComponent(load, <p>One moment</p>);
  Early.preload();
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  render(<Early name="Linus" />);
  await screen.findByText('Hello Linus');
  expect(load).toHaveBeenCalledTimes(2);
});
