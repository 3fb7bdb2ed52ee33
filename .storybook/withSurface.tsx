import type { Decorator } from '@storybook/react-vite';
import { Surface } from '../src/ui/Surface.js';

/** For stories of primitives: the root that a public component would be around them. */
export const withSurface: Decorator = (Story) => (
  <Surface part="story" style={{ padding: 24 }}>
    <Story />
  </Surface>
);
