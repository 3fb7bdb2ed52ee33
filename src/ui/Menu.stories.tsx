import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { withSurface } from '../../.storybook/withSurface.js';
import { IconButton } from './IconButton.js';
import { BellOffIcon, CopyIcon, LeaveIcon, MoreIcon, ReplyIcon } from './icons.js';
import { Menu, MenuItem, MenuSeparator } from './Menu.js';
import { useMenu } from './useMenu.js';

const meta: Meta<typeof Menu> = {
  title: 'Primitives/Menu',
  component: Menu,
  decorators: [withSurface],
  parameters: { docs: { story: { inline: false, height: '320px' } } },
};
export default meta;
type Story = StoryObj<typeof meta>;

function Card() {
  const { triggerProps, contextProps, ...menu } = useMenu();
  return (
    <div {...contextProps} style={{ display: 'flex', alignItems: 'center', gap: 8, inlineSize: 260 }}>
      <span style={{ flex: 1 }}>Design review</span>
      <IconButton label="More" {...triggerProps}>
        <MoreIcon />
      </IconButton>
      {menu.isOpen && (
        <Menu menu={menu} label="Channel actions" placement="bottom-end">
          <MenuItem icon={<ReplyIcon size={18} />} onSelect={() => {}}>
            Reply
          </MenuItem>
          <MenuItem icon={<CopyIcon size={18} />} onSelect={() => {}}>
            Copy text
          </MenuItem>
          <MenuItem icon={<BellOffIcon size={18} />} onSelect={() => {}}>
            Mute
          </MenuItem>
          <MenuSeparator />
          <MenuItem icon={<LeaveIcon size={18} />} tone="danger" onSelect={() => {}}>
            Leave
          </MenuItem>
        </Menu>
      )}
    </div>
  );
}

/** Open, with the focus on its first action. */
export const Open: Story = {
  render: () => <Card />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'More' }));
    await waitFor(() => expect(screen.getByRole('menu', { name: 'Channel actions' })).toBeVisible());
    await expect(screen.getByRole('menuitem', { name: 'Reply' })).toHaveFocus();
  },
};
