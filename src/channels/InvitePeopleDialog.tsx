'use client';

import { type SyntheticEvent, useId } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { PeoplePicker } from '../users/PeoplePicker.js';
import { useChannelMembers } from './useChannelMembers.js';
import { useChannelName } from './useChannelName.js';
import { useInvitePeople } from './useInvitePeople.js';

interface InvitePeopleDialogProps {
  /** Only where `channel.permissions.canInvite`. */
  channel: Channel;
  onClose: () => void;
}

/** Invites people to a channel. Those who could not be invited stay selected, with the reason. */
export function InvitePeopleDialog({ channel, onClose }: InvitePeopleDialogProps) {
  const { channels, common } = useStrings();
  const { data: members = [] } = useChannelMembers(channel);
  const { people, choose, problem, isPending, invite } = useInvitePeople(channel, onClose);
  const formId = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    invite();
  };
  const footer = (
    <>
      <Button variant="ghost" onClick={onClose}>
        {common.cancel}
      </Button>
      <Button variant="primary" type="submit" form={formId} pending={isPending}>
        {channels.inviteAction}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={channels.inviteTitle(useChannelName(channel))} footer={footer}>
      <form id={formId} onSubmit={submit} noValidate>
        <PeoplePicker
          value={people}
          error={problem}
          isExcluded={(user) => members.some(({ id }) => id === user.id)}
          onChange={choose}
        />
      </form>
    </Dialog>
  );
}
