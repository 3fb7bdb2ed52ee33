import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Column } from '../../.storybook/layout.js';
import { withSurface } from '../../.storybook/withSurface.js';
import { SegmentedControl } from './SegmentedControl.js';

const options = [
  { value: 'joined', label: 'Joined' },
  { value: 'unread', label: 'Unread' },
  { value: 'browse', label: 'Browse' },
];

function Filter() {
  const [value, setValue] = useState('joined');
  return (
    <Column>
      <SegmentedControl label="Show" options={options} value={value} onChange={setValue} />
    </Column>
  );
}

const meta: Meta<typeof SegmentedControl> = {
  title: 'Primitives/SegmentedControl',
  component: SegmentedControl,
  decorators: [withSurface],
};
export default meta;

export const ChannelFilter: StoryObj<typeof meta> = { render: () => <Filter /> };
