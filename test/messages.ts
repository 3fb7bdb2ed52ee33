import type {
  FileMessage,
  MessageLink,
  MessageMention,
  SystemTextMessage,
  TextMessage,
  User,
} from '../src/sdk/index.js';

interface Said {
  /** A username; without one it is the application that speaks. */
  by?: string;
  body?: string;
  /** ISO 8601. */
  at?: string;
  clientId?: string;
  links?: MessageLink[];
  mentions?: MessageMention[];
  deleted?: boolean;
}

/** For tests of pure functions: a person. */
export function person(name: string): User {
  const id = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  return {
    id,
    name,
    displayName: name,
    displayPictureUrl: '',
    isGuest: false,
    presence: { status: 'AVAILABLE', online: true },
    properties: {},
  };
}

/** For tests of pure functions: a message, as short as it can be told. */
export function said(
  id: number,
  { by, body = `message ${id}`, at, ...rest }: Said,
): TextMessage | SystemTextMessage {
  const content = {
    id,
    channelId: 1,
    createdTime: at ?? new Date(2026, 2, 5, 12).toISOString(),
    body,
    links: [],
    mentions: [],
    deleted: false,
    reactions: [],
    repliesCount: 0,
    nestedLevel: 0,
    properties: {},
    ...rest,
  };
  return by === undefined
    ? { ...content, type: 'SYSTEM_TEXT' }
    : { ...content, type: 'TEXT', user: person(by) };
}

/** For tests of pure functions: a picture that somebody sent. */
export function pictured(
  id: number,
  { by = 'ada', at, ...facts }: Pick<Said, 'by' | 'at'> & Partial<FileMessage>,
): FileMessage {
  const shared = said(id, at === undefined ? {} : { at });
  const file = {
    type: 'HOSTED',
    name: `${id}.png`,
    contentType: 'image/png',
    size: 70,
    url: `https://e.test/${id}.png`,
  } as const;
  return { ...shared, type: 'FILE', user: person(by), file, ...facts };
}
