import type { Meta, StoryObj } from '@storybook/react-vite';
import { Row } from '../../.storybook/layout.js';
import { withSurface } from '../../.storybook/withSurface.js';
import { Button } from './Button.js';
import { PlusIcon } from './icons.js';

const variants = ['primary', 'secondary', 'ghost', 'danger'] as const;

const meta: Meta<typeof Button> = {
  title: 'Primitives/Button',
  component: Button,
  decorators: [withSurface],
  args: { children: 'Create channel' },
};
export default meta;
type Story = StoryObj<typeof meta>;

export const Primary: Story = { args: { variant: 'primary' } };

export const Variants: Story = {
  render: (args) => (
    <Row>
      {variants.map((variant) => (
        <Button key={variant} {...args} variant={variant} />
      ))}
    </Row>
  ),
};

export const Small: Story = { ...Variants, args: { children: 'Join', size: 's' } };

export const WithIcon: Story = {
  args: {
    variant: 'primary',
    children: (
      <>
        <PlusIcon size={16} /> New channel
      </>
    ),
  },
};

/** It keeps its width and the focus, and ignores further clicks. */
export const Pending: Story = { ...Variants, args: { pending: true } };

export const Disabled: Story = { ...Variants, args: { disabled: true } };
