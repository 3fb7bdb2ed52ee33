import type { Meta, StoryObj } from '@storybook/react-vite';
import { Column, Row } from '../../.storybook/layout.js';
import { withSurface } from '../../.storybook/withSurface.js';
import { Skeleton } from './Skeleton.js';
import { Spinner } from './Spinner.js';

const meta: Meta<typeof Skeleton> = {
  title: 'Primitives/Loading',
  component: Skeleton,
  decorators: [withSurface],
};
export default meta;
type Story = StoryObj<typeof meta>;

export const Rows: Story = {
  render: () => (
    <Column>
      {['60%', '45%', '70%'].map((width) => (
        <div key={width} style={{ display: 'flex', alignItems: 'center', gap: 12 }}>
          <Skeleton shape="circle" width="36px" height="36px" />
          <div style={{ flex: 1, display: 'grid', gap: 8 }}>
            <Skeleton width={width} height="12px" />
            <Skeleton width="90%" height="10px" />
          </div>
        </div>
      ))}
    </Column>
  ),
};

export const Waiting: Story = {
  render: () => (
    <Row>
      <Spinner />
    </Row>
  ),
};
