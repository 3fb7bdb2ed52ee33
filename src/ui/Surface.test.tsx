import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, it } from 'vitest';
import { ThemeProvider } from '../theme/ThemeContext.js';
import { Surface } from './Surface.js';

it('is a root of our styles, named as a part', () => {
  render(
    <Surface part="channel-list" state={{ empty: true }} className="mine" as="nav" aria-label="Channels" />,
  );
  const nav = screen.getByRole('navigation', { name: 'Channels' });
  expect(nav).toHaveClass('ck-root', 'ck-channel-list', 'mine');
  expect(nav).toHaveAttribute('data-ck-part', 'channel-list');
  expect(nav).toHaveAttribute('data-empty', '');
});

it('hands out its element', () => {
  const ref = createRef<HTMLElement>();
  render(<Surface part="chat-panel" ref={ref} />);
  expect(ref.current).toHaveClass('ck-chat-panel');
});

it('says nothing about scheme, direction or tokens unless told to', () => {
  render(<Surface part="chat-panel" data-testid="root" />);
  const root = screen.getByTestId('root');
  expect(root).not.toHaveAttribute('data-ck-scheme');
  expect(root).not.toHaveAttribute('dir');
  expect(root.style.length).toBe(0);
});

it('carries the theme, inner values over outer ones, and the caller’s style last', () => {
  render(
    <ThemeProvider theme={{ scheme: 'dark', accent: 'red', radius: '4px' }}>
      <ThemeProvider theme={{ accent: 'green' }}>
        <Surface part="chat-panel" data-testid="root" dir="rtl" style={{ blockSize: 400 }} />
      </ThemeProvider>
    </ThemeProvider>,
  );
  const root = screen.getByTestId('root');
  expect(root).toHaveAttribute('data-ck-scheme', 'dark');
  expect(root).toHaveAttribute('dir', 'rtl');
  expect(root.style.getPropertyValue('--ck-accent')).toBe('green');
  expect(root.style.getPropertyValue('--ck-radius')).toBe('4px');
  expect(root.style.blockSize).toBe('400px');
});

it('lets the page decide the scheme when the theme says auto', () => {
  render(
    <ThemeProvider theme={{ scheme: 'dark' }}>
      <ThemeProvider theme={{ scheme: 'auto' }}>
        <Surface part="chat-panel" data-testid="root" />
      </ThemeProvider>
    </ThemeProvider>,
  );
  expect(screen.getByTestId('root')).not.toHaveAttribute('data-ck-scheme');
});
