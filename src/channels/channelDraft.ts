import {
  type ChannelProperties,
  type ChannelType,
  type ChatError,
  type CreateChannelRequest,
  isChatError,
  type User,
} from '../sdk/index.js';
import type { Strings } from '../strings/defaultStrings.js';
import { withDescription } from './channelDescription.js';

/** A channel that somebody is about to create. */
export interface ChannelDraft {
  type: ChannelType;
  name: string;
  description: string;
  people: readonly User[];
}

/** What keeps a draft from being created, at the field that mends it; `form` where none can. */
export interface DraftProblems {
  name?: string;
  people?: string;
  form?: string;
}

export const emptyDraft: ChannelDraft = { type: 'PUBLIC', name: '', description: '', people: [] };

/** Direct channels are called by their members; all others have a name. */
export function needsName({ type }: ChannelDraft): boolean {
  return type !== 'DIRECT';
}

/** Public and open channels are found by whoever wants to come. */
export function choosesPeople({ type }: ChannelDraft): boolean {
  return type === 'DIRECT' || type === 'PRIVATE';
}

/** What is wrong with a draft, checked before it is sent. */
export function draftProblems(draft: ChannelDraft, { channels }: Strings): DraftProblems {
  if (needsName(draft)) {
    return draft.name.trim() === '' ? { name: channels.nameMissing } : {};
  }
  return draft.people.length === 0 ? { people: channels.peopleMissing } : {};
}

/** Why the server refused a draft. In a channel with a name, it is assumed to be the name. */
export function serverProblems(
  error: ChatError | null,
  draft: ChannelDraft,
  { channels }: Strings,
): DraftProblems {
  if (!error) {
    return {};
  }
  if (!isChatError(error, 'refused') || !needsName(draft)) {
    return { form: `${channels.createFailed}. ${error.message}` };
  }
  return {
    name: /taken|exists|duplicate/i.test(error.facts.error) ? channels.nameTaken : error.facts.reason,
  };
}

/** The request to create the channel; `properties` are the app's own. */
export function toCreateRequest(
  draft: ChannelDraft,
  properties: ChannelProperties = {},
): CreateChannelRequest {
  const { type, name, description, people } = draft;
  const custom = needsName(draft) ? withDescription(properties, description) : properties;
  return {
    type,
    ...(needsName(draft) ? { name: name.trim() } : {}),
    ...(Object.keys(custom).length > 0 ? { properties: custom } : {}),
    ...(choosesPeople(draft) ? { members: people.map(({ id }) => ({ id })) } : {}),
  };
}
