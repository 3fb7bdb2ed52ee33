import type { Meta, StoryObj } from '@storybook/react-vite';
import { Row } from '../../.storybook/layout.js';
import { withSurface } from '../../.storybook/withSurface.js';
import { IconButton } from './IconButton.js';
import { MoreIcon, PaperclipIcon, SendIcon, SmileIcon } from './icons.js';

const meta: Meta<typeof IconButton> = {
  title: 'Primitives/IconButton',
  component: IconButton,
  decorators: [withSurface],
  args: { label: 'More actions', children: <MoreIcon /> },
};
export default meta;
type Story = StoryObj<typeof meta>;

export const Ghost: Story = {};

export const Composer: Story = {
  render: () => (
    <Row>
      <IconButton label="Attach files">
        <PaperclipIcon />
      </IconButton>
      <IconButton label="Emoji" aria-pressed>
        <SmileIcon />
      </IconButton>
      <IconButton label="Send" variant="primary">
        <SendIcon />
      </IconButton>
      <IconButton label="Send" variant="primary" disabled>
        <SendIcon />
      </IconButton>
    </Row>
  ),
};

export const Small: Story = { args: { size: 's', children: <MoreIcon size={16} /> } };
