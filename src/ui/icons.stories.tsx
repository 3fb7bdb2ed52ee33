import type { Meta, StoryObj } from '@storybook/react-vite';
import { withSurface } from '../../.storybook/withSurface.js';
import * as icons from './icons.js';

const meta: Meta = { title: 'Primitives/Icons', decorators: [withSurface] };
export default meta;

export const All: StoryObj = {
  render: () => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(110px, 1fr))', gap: 20 }}>
      {Object.entries(icons).map(([name, Icon]) => (
        <div key={name} style={{ display: 'grid', justifyItems: 'center', gap: 6, fontSize: 12 }}>
          <Icon />
          {name}
        </div>
      ))}
    </div>
  ),
};
