import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { Column } from '../../.storybook/layout.js';
import { withSurface } from '../../.storybook/withSurface.js';
import { HashIcon, LockIcon } from './icons.js';
import { RadioCards } from './RadioCards.js';

const options = [
  { value: 'public', title: 'Public', text: 'Everyone can find and join it.', icon: <HashIcon /> },
  { value: 'private', title: 'Private', text: 'Only people who are invited.', icon: <LockIcon /> },
];

function ChannelType() {
  const [value, setValue] = useState('public');
  return (
    <Column>
      <RadioCards label="Type" options={options} value={value} onChange={setValue} />
    </Column>
  );
}

const meta: Meta<typeof RadioCards> = {
  title: 'Primitives/RadioCards',
  component: RadioCards,
  decorators: [withSurface],
};
export default meta;

export const ChannelTypes: StoryObj<typeof meta> = { render: () => <ChannelType /> };
