'use client';

import './ChannelForm.css';

import { type SyntheticEvent, useId, useRef, useState } from 'react';
import type { Channel } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { FailureNote } from '../ui/FailureNote.js';
import { partProps } from '../ui/partProps.js';
import { TextField } from '../ui/TextField.js';
import { channelDescription, withDescription } from './channelDescription.js';
import { useUpdateChannel } from './useUpdateChannel.js';

interface EditChannelDialogProps {
  channel: Channel;
  /** Called when it is saved or cancelled. */
  onClose: () => void;
}

/** A form for the name and the description of a channel. */
export function EditChannelDialog({ channel, onClose }: EditChannelDialogProps) {
  const { channels, common } = useStrings();
  const update = useUpdateChannel();
  const [displayName, setDisplayName] = useState(channel.displayName);
  const [description, setDescription] = useState(channelDescription(channel));
  const nameField = useRef<HTMLInputElement>(null);
  const formId = useId();
  const isNameless = displayName.trim() === '';

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isNameless || update.isPending) return;
    const properties = withDescription(channel.properties, description);
    update.mutate(
      { channel: { ...channel, displayName: displayName.trim(), properties } },
      { onSuccess: onClose },
    );
  };
  const footer = (
    <>
      <Button variant="ghost" onClick={onClose}>
        {common.cancel}
      </Button>
      <Button variant="primary" type="submit" form={formId} pending={update.isPending}>
        {common.save}
      </Button>
    </>
  );
  return (
    <Dialog open title={channels.editTitle} onClose={onClose} footer={footer} initialFocus={nameField}>
      <form id={formId} {...partProps('channel-form')} onSubmit={submit} noValidate>
        <TextField
          ref={nameField}
          label={channels.name}
          value={displayName}
          error={isNameless ? channels.nameMissing : undefined}
          autoComplete="off"
          onChange={(event) => setDisplayName(event.target.value)}
        />
        <TextField
          label={channels.description}
          placeholder={channels.descriptionPlaceholder}
          value={description}
          autoComplete="off"
          onChange={(event) => setDescription(event.target.value)}
        />
        {update.error && (
          <FailureNote>
            {channels.editFailed}. {update.error.message}
          </FailureNote>
        )}
      </form>
    </Dialog>
  );
}
