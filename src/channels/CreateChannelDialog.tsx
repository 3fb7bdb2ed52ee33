'use client';

import './ChannelForm.css';
import { type RefObject, useId, useRef } from 'react';
import type { Channel, ChannelProperties } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';
import { FailureNote } from '../ui/FailureNote.js';
import { part } from '../ui/part.js';
import { partProps } from '../ui/partProps.js';
import { TextField } from '../ui/TextField.js';
import { PeoplePicker } from '../users/PeoplePicker.js';
import { ChannelTypeCards } from './ChannelTypeCards.js';
import { choosesPeople, needsName } from './channelDraft.js';
import { type ChannelForm, useChannelForm } from './useChannelForm.js';

/** Props of {@link CreateChannelDialog}. */
export interface CreateChannelDialogProps {
  /** Whether the dialog is open. It is empty each time it opens. */
  open: boolean;
  /** Called when Escape, the backdrop or a button asks to close the dialog. */
  onClose: () => void;
  /** Called with the new channel or, for direct channels, with the one that exists already. */
  onCreated: (channel: Channel) => void;
  /**
   * Custom data for every new channel. The description that the person writes is added as the property `description`.
   */
  properties?: ChannelProperties;
  /** Added to the outermost element. */
  className?: string;
}

declare module '../ui/part.js' {
  interface PartRegistry {
    CreateChannelDialog: CreateChannelDialogProps;
  }
}

/**
 * A form for a new public, private, direct or open channel. If the server refuses a name, the reason is shown beside
 * the name. The focus returns to where it was.
 *
 * SDK: `createChannel`, `getUsers` (guide: "Creating a channel").
 *
 * @example
 * function NewChannel() {
 *   const [open, setOpen] = useState(false);
 *   return (
 *     <>
 *       <button onClick={() => setOpen(true)}>New channel</button>
 *       <CreateChannelDialog open={open} onClose={() => setOpen(false)} onCreated={() => setOpen(false)} />
 *     </>
 *   );
 * }
 */
export const CreateChannelDialog = part(
  'CreateChannelDialog',
  function CreateChannelDialog({ open, ...props }: CreateChannelDialogProps) {
    return open ? <OpenDialog {...props} /> : null;
  },
);

function OpenDialog({ onClose, onCreated, properties, className }: Omit<CreateChannelDialogProps, 'open'>) {
  const { channels, common } = useStrings();
  const form = useChannelForm(onCreated, properties);
  const formId = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const isDirect = form.draft.type === 'DIRECT';
  const footer = (
    <>
      <Button variant="ghost" onClick={onClose}>
        {common.cancel}
      </Button>
      <Button variant="primary" type="submit" form={formId} pending={form.isPending}>
        {isDirect ? channels.createDirectAction : channels.createAction}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={channels.create}
      footer={footer}
      initialFocus={nameField}
      className={className}
    >
      <form id={formId} {...partProps('channel-form')} onSubmit={form.submit} noValidate>
        <ChannelTypeCards value={form.draft.type} onChange={(type) => form.change({ type })} />
        {needsName(form.draft) && <NameFields form={form} inputRef={nameField} />}
        {choosesPeople(form.draft) && <PeopleField form={form} />}
        {form.problems.form && <FailureNote>{form.problems.form}</FailureNote>}
      </form>
    </Dialog>
  );
}

interface FormPartProps {
  form: ChannelForm;
}

function NameFields({ form, inputRef }: FormPartProps & { inputRef: RefObject<HTMLInputElement | null> }) {
  const { channels } = useStrings();
  return (
    <>
      <TextField
        ref={inputRef}
        label={channels.name}
        placeholder={channels.namePlaceholder}
        value={form.draft.name}
        error={form.problems.name}
        autoComplete="off"
        onChange={(event) => form.change({ name: event.target.value })}
      />
      <TextField
        label={channels.description}
        placeholder={channels.descriptionPlaceholder}
        value={form.draft.description}
        autoComplete="off"
        onChange={(event) => form.change({ description: event.target.value })}
      />
    </>
  );
}

function PeopleField({ form }: FormPartProps) {
  const { common } = useStrings();
  return (
    <PeoplePicker
      value={form.draft.people}
      error={form.problems.people}
      hint={needsName(form.draft) ? common.optional : undefined}
      onChange={(people) => form.change({ people })}
    />
  );
}
