'use client';

import { useState } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { FailureNote } from '../ui/FailureNote.js';
import {
  BellIcon,
  BellOffIcon,
  CheckCheckIcon,
  HideIcon,
  InfoIcon,
  LeaveIcon,
  LinkIcon,
  TrashIcon,
} from '../ui/icons.js';
import { Menu, MenuItem, type MenuProps, MenuSeparator } from '../ui/Menu.js';
import { ChannelQuestion, type ChannelQuestionKind } from './ChannelQuestion.js';
import { type ChannelActions, useChannelActions } from './useChannelActions.js';
import { useChannelName } from './useChannelName.js';
import { useUnreadMessagesCount } from './useUnreadMessagesCount.js';

/** Props of {@link ChannelMenu}. */
export interface ChannelMenuProps extends Pick<MenuProps, 'menu' | 'placement'> {
  channel: Channel;
  /** Returns the URL that “Copy link” copies. Without it, that is not offered. */
  linkTo?: ((channel: Channel) => string) | undefined;
  /** Opens the details. Without it, they are not offered. */
  onOpenDetails?: (() => void) | undefined;
}

/** What the signed-in user can do with a channel. It stays mounted while a confirmation or a failure is shown. */
export function ChannelMenu(props: ChannelMenuProps) {
  const { channel, menu, placement } = props;
  const { channels } = useStrings();
  const name = useChannelName(channel);
  const [question, setQuestion] = useState<ChannelQuestionKind>();
  const actions = useChannelActions(channel);
  return (
    <>
      {menu.isOpen && (
        <Menu menu={menu} placement={placement} label={channels.actions(name)}>
          <Items {...props} actions={actions} onAsk={setQuestion} />
        </Menu>
      )}
      {question && (
        <ChannelQuestion kind={question} channel={channel} onClose={() => setQuestion(undefined)} />
      )}
      {actions.failure && <Failure reason={actions.failure} onClose={actions.forgetFailure} />}
    </>
  );
}

interface ItemsProps extends ChannelMenuProps {
  actions: ChannelActions;
  onAsk: (question: ChannelQuestionKind) => void;
}

function Items({ channel, linkTo, onOpenDetails, actions, onAsk }: ItemsProps) {
  const { channels } = useStrings();
  const isMember = !channel.permissions.canJoin;
  return (
    <>
      {onOpenDetails && (
        <MenuItem icon={<InfoIcon size={18} />} onSelect={onOpenDetails}>
          {channels.details}
        </MenuItem>
      )}
      {linkTo && (
        <MenuItem icon={<LinkIcon size={18} />} onSelect={() => actions.copy(linkTo(channel))}>
          {channels.copyLink}
        </MenuItem>
      )}
      {isMember && <MemberItems {...{ channel, actions, onAsk }} />}
    </>
  );
}

function MemberItems({ channel, actions, onAsk }: Pick<ItemsProps, 'channel' | 'actions' | 'onAsk'>) {
  const { channels } = useStrings();
  const { data: unread = 0 } = useUnreadMessagesCount(channel);
  return (
    <>
      {unread > 0 && (
        <MenuItem icon={<CheckCheckIcon size={18} />} onSelect={actions.markRead}>
          {channels.markRead}
        </MenuItem>
      )}
      <MenuItem
        icon={actions.isMuted ? <BellIcon size={18} /> : <BellOffIcon size={18} />}
        onSelect={actions.toggleMute}
      >
        {actions.isMuted ? channels.unmute : channels.mute}
      </MenuItem>
      <MenuItem icon={<HideIcon size={18} />} onSelect={actions.hide}>
        {channels.hide}
      </MenuItem>
      <MenuSeparator />
      <MenuItem tone="danger" icon={<TrashIcon size={18} />} onSelect={() => onAsk('clearHistory')}>
        {channels.clearHistory}
      </MenuItem>
      {channel.permissions.canLeave && (
        <MenuItem tone="danger" icon={<LeaveIcon size={18} />} onSelect={() => onAsk('leave')}>
          {channels.leave}
        </MenuItem>
      )}
    </>
  );
}

/** The menu has closed by the time the server answers, so a refusal is shown in a dialog. */
function Failure({ reason, onClose }: { reason: string; onClose: () => void }) {
  const { channels, common } = useStrings();
  return (
    <Dialog
      open
      size="s"
      title={channels.actionFailed}
      onClose={onClose}
      footer={<Button onClick={onClose}>{common.close}</Button>}
    >
      <FailureNote>{reason}</FailureNote>
    </Dialog>
  );
}
