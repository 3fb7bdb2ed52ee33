import type { Meta, StoryObj } from '@storybook/react-vite';
import { Column } from '../../.storybook/layout.js';
import { withSurface } from '../../.storybook/withSurface.js';
import { SearchIcon } from './icons.js';
import { TextArea } from './TextArea.js';
import { TextField } from './TextField.js';

const meta: Meta<typeof TextField> = {
  title: 'Primitives/TextField',
  component: TextField,
  decorators: [
    (Story) => (
      <Column>
        <Story />
      </Column>
    ),
    withSurface,
  ],
  args: { label: 'Name' },
};
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  args: { placeholder: 'e.g. design-reviews', hint: 'People find the channel by it.' },
};

export const Invalid: Story = {
  args: { defaultValue: 'general', error: 'That name is taken. Choose another one.' },
};

export const Search: Story = {
  args: {
    label: 'Search channels',
    hideLabel: true,
    type: 'search',
    placeholder: 'Search',
    icon: <SearchIcon size={16} />,
  },
};

export const Multiline: Story = {
  render: () => <TextArea label="Topic" hint="Shown under the channel's name." />,
};
