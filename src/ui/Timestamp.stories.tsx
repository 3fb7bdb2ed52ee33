import type { Meta, StoryObj } from '@storybook/react-vite';
import { Column } from '../../.storybook/layout.js';
import { withSurface } from '../../.storybook/withSurface.js';
import { Timestamp } from './Timestamp.js';

const HOUR = 60 * 60 * 1000;
const hoursAgo = [0.1, 24, 72, 24 * 30, 24 * 500];

const meta: Meta<typeof Timestamp> = {
  title: 'Primitives/Timestamp',
  component: Timestamp,
  decorators: [withSurface],
};
export default meta;
type Story = StoryObj<typeof meta>;

const inEachAge = (format: 'time' | 'day' | 'list'): Story => ({
  render: () => (
    <Column>
      {hoursAgo.map((hours) => (
        <Timestamp key={hours} moment={Date.now() - hours * HOUR} format={format} />
      ))}
    </Column>
  ),
});

export const Time = inEachAge('time');
export const Day = inEachAge('day');
export const List = inEachAge('list');
