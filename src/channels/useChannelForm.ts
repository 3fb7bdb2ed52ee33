'use client';

import { type SyntheticEvent, useState } from 'react';
import type { Channel, ChannelProperties } from '../sdk/index.js';
import { useStrings } from '../strings/StringsContext.js';
import {
  type ChannelDraft,
  type DraftProblems,
  draftProblems,
  emptyDraft,
  serverProblems,
  toCreateRequest,
} from './channelDraft.js';
import { useCreateChannel } from './useCreateChannel.js';

/** What {@link useChannelForm} gives. */
export interface ChannelForm {
  draft: ChannelDraft;
  /** Empty until somebody tried to send it. */
  problems: DraftProblems;
  isPending: boolean;
  change: (changes: Partial<ChannelDraft>) => void;
  submit: (event: SyntheticEvent) => void;
}

/** A draft, what is wrong with it, and the way to the server. Re-renders as it is filled in and sent. */
export function useChannelForm(
  onCreated: (channel: Channel) => void,
  properties?: ChannelProperties,
): ChannelForm {
  const strings = useStrings();
  const create = useCreateChannel();
  const [draft, setDraft] = useState(emptyDraft);
  const [wasTried, setTried] = useState(false);
  const ownProblems = draftProblems(draft, strings);

  return {
    draft,
    problems: wasTried ? { ...serverProblems(create.error, draft, strings), ...ownProblems } : {},
    isPending: create.isPending,
    change(changes) {
      setDraft({ ...draft, ...changes });
      if (create.isError) create.reset();
    },
    submit(event) {
      event.preventDefault();
      setTried(true);
      if (create.isPending || Object.keys(ownProblems).length > 0) return;
      create.mutate(toCreateRequest(draft, properties), { onSuccess: onCreated });
    },
  };
}
