import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Surface } from '../ui/Surface.js';
import { ThemeProvider } from './ThemeContext.js';
import type { Theme } from './theme.js';

const grounds = [
  'surface-1',
  'surface-2',
  'surface-3',
  'surface-float',
  'surface-raised',
  'accent-soft',
  'danger-soft',
];
const words = ['text', 'text-muted', 'accent-text', 'danger-text'];
const fills = [
  ['accent-fill', 'accent-contrast'],
  ['danger-fill', 'danger-contrast'],
  ['bubble-own', 'bubble-own-text'],
  ['bubble-other', 'bubble-other-text'],
] as const;

/** Every hue, lightness and strength that an app could choose, and named colours at the edges. */
const accents = [
  ...[8, 20, 32, 44, 56, 68, 80, 92].flatMap((light) =>
    [15, 60, 100].flatMap((strength) =>
      Array.from({ length: 12 }, (_, hue) => `hsl(${hue * 30} ${strength}% ${light}%)`),
    ),
  ),
  ...['black', 'white', 'gray', 'hotpink', 'rebeccapurple', 'oklch(0.7 0.12 200)'],
];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

function luminance(cssColour: string): number {
  if (!canvas) throw new Error('This browser draws no canvas.');
  canvas.fillStyle = cssColour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Reads tokens as the browser computes them, on an element inside the root. */
function tokenReader(theme: Theme): (token: string) => string {
  render(
    <ThemeProvider theme={theme}>
      <Surface part="probe">
        <span data-testid="probe" />
      </Surface>
    </ThemeProvider>,
  );
  const probe = screen.getAllByTestId('probe').at(-1) as HTMLElement;
  return (token) => {
    probe.style.color = `var(--ck-${token})`;
    return getComputedStyle(probe).color;
  };
}

function tooFaint(theme: Theme): string[] {
  const token = tokenReader(theme);
  const pairs = [...grounds.flatMap((ground) => words.map((word) => [ground, word] as const)), ...fills];
  return pairs
    .map(([ground, word]) => ({ ground, word, ratio: contrast(token(ground), token(word)) }))
    .filter(({ ratio }) => ratio < 4.5)
    .map(({ ground, word, ratio }) => `${theme.accent}: ${word} on ${ground} is ${ratio.toFixed(2)}`);
}

it.each(['light', 'dark'] as const)('meets WCAG AA with any accent, %s', (scheme) => {
  expect(accents.flatMap((accent) => tooFaint({ scheme, accent }))).toEqual([]);
});

it.each(['light', 'dark'] as const)('meets WCAG AA with the default theme, %s', (scheme) => {
  expect(tooFaint({ scheme })).toEqual([]);
});

it('sees a pair that is too faint', () => {
  expect(tooFaint({ scheme: 'light', foreground: '#bbb' })).not.toEqual([]);
});

it('hears base tokens set anywhere above, also through a root in between', () => {
  const outer = document.body.appendChild(document.createElement('div'));
  outer.style.setProperty('--ck-accent', 'rgb(1, 2, 3)');
  render(
    <Surface part="outer">
      <Surface part="inner" data-testid="inner" style={{ color: 'var(--_ck-accent)' }} />
    </Surface>,
    { container: outer },
  );
  expect(getComputedStyle(screen.getByTestId('inner')).color).toBe('rgb(1, 2, 3)');
  outer.remove();
});
