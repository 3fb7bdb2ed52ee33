import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, useState } from 'react';
import { expect, it } from 'vitest';
import { type PartOverrideProps, PartsProvider, part } from './part.js';

interface GreetingProps {
  name: string;
}

declare module './part.js' {
  interface PartRegistry {
    TestGreeting: GreetingProps;
  }
}

const Greeting = part('TestGreeting', function Greeting({ name }: GreetingProps) {
  return <p>Hello {name}</p>;
});

type Override = ComponentType<PartOverrideProps<GreetingProps>>;
const Loud: Override = ({ Default, name }) => <Default name={`${name}!`} />;
const Silent: Override = () => <p>…</p>;
const Counter: Override = ({ name }) => {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {name} {count}
    </button>
  );
};

it('renders as it is when nobody replaces it', () => {
  render(<Greeting name="Ada" />);
  expect(screen.getByText('Hello Ada')).toBeVisible();
});

it('hands the replacement its props and the part as it was', () => {
  render(
    <PartsProvider parts={{ TestGreeting: Loud }}>
      <Greeting name="Ada" />
    </PartsProvider>,
  );
  expect(screen.getByText('Hello Ada!')).toBeVisible();
});

it('lets an inner provider replace what an outer one did, and keep the rest', () => {
  render(
    <PartsProvider parts={{ TestGreeting: Loud }}>
      <PartsProvider parts={{}}>
        <Greeting name="Ada" />
      </PartsProvider>
      <PartsProvider parts={{ TestGreeting: Silent }}>
        <Greeting name="Ben" />
      </PartsProvider>
    </PartsProvider>,
  );
  expect(screen.getByText('Hello Ada!')).toBeVisible();
  expect(screen.queryByText(/Ben/)).toBeNull();
  expect(screen.getByText('…')).toBeVisible();
});

it('keeps the state of a replacement when only the parts object is new', async () => {
  const screenOf = (name: string) => (
    <PartsProvider parts={{ TestGreeting: Counter }}>
      <Greeting name={name} />
    </PartsProvider>
  );
  const { rerender } = render(screenOf('Ada'));
  await userEvent.click(screen.getByRole('button'));
  rerender(screenOf('Ben'));
  expect(screen.getByRole('button')).toHaveTextContent('Ben 1');
});

it('follows a provider that replaces another component later', () => {
  const screenOf = (override: Override) => (
    <PartsProvider parts={{ TestGreeting: override }}>
      <Greeting name="Ada" />
    </PartsProvider>
  );
  const { rerender } = render(screenOf(Loud));
  rerender(screenOf(Silent));
  expect(screen.getByText('…')).toBeVisible();
});

it('is called by its public name in React DevTools', () => {
  expect(Greeting.displayName).toBe('TestGreeting');
});
