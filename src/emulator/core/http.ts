import { requireChannel, requireLiveMessage, requireThread, requireUser } from './access.js';
import { postMessage, postSystemMessage } from './acts/messages.js';
import { updateUser } from './acts/users.js';
import type { Outcome } from './announce.js';
import { avatarSvg } from './avatar.js';
import type { Backend } from './backend.js';
import { accessDenied, invalid, Refusal, toErrorResource } from './errors.js';
import type { RequestKind } from './faults.js';
import { optionalProperties, optionalText, parseObject } from './input.js';
import { MAX_UPLOAD_BYTES } from './limits.js';
import { decode, type Part, parseMultipart } from './multipart.js';
import { perform } from './perform.js';
import { renderMessage } from './renderMessage.js';
import { parseDraft } from './routes/messages.js';
import type { Links } from './viewer.js';
import { addFile, type Draft, type FileRecord, findUser, type Place, type UserRecord } from './world.js';

/** An HTTP request as plain data. Header names are in lower case. */
export interface HttpRequest {
  method: string;
  /** The path without the query, below the place where the emulator lives. */
  path: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** What the emulator answers, as plain data. */
export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
}

// The SDK uploads from the app's own origin, so every answer must be readable from anywhere.
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'grant, content-type, authorization',
  'access-control-max-age': '600',
};

interface HttpCall {
  backend: Backend;
  links: Links;
  request: HttpRequest;
  id: number;
}

const json = (value: unknown): HttpResponse => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

const bytes = (contentType: string, body: Uint8Array | string): HttpResponse => ({
  status: 200,
  // Whatever people upload must stay a picture or a download: it never runs in the emulator's origin.
  headers: {
    'content-type': contentType,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  },
  body,
});

/** Who uploads, by the grant that was handed out at the start of their session. */
function uploaderOf({ backend, request }: HttpCall): UserRecord {
  const name = backend.grants.get(request.headers.grant ?? '');
  const user = name === undefined ? undefined : findUser(backend.world, name);
  if (!user) throw accessDenied('The upload has no valid grant.');
  return user;
}

function storeFile({ world }: Backend, parts: Part[]): FileRecord {
  const part = parts.find(({ name }) => name === 'file');
  if (!part) throw invalid('The upload has no file.');
  const { filename = 'file', contentType, bytes: content } = part;
  return addFile(world, { name: filename, contentType, size: content.length, bytes: content });
}

// The SDK encodes every field beside the file as JSON.
function readField(parts: Part[], name: string): unknown {
  const part = parts.find((candidate) => candidate.name === name);
  if (!part) return undefined;
  try {
    return JSON.parse(decode(part.bytes));
  } catch {
    throw invalid(`The field "${name}" is not JSON.`);
  }
}

function readUpload({ backend, request }: HttpCall): Draft & { file: FileRecord } {
  if (request.body.length > MAX_UPLOAD_BYTES) throw invalid('The file is too large.');
  const parts = parseMultipart(request.headers['content-type'] ?? '', request.body);
  return {
    groupTag: optionalText(readField(parts, 'groupTag'), 'groupTag'),
    properties: optionalProperties(readField(parts, 'properties')) ?? {},
    file: storeFile(backend, parts),
  };
}

/** Finishes an upload: everybody hears of it, and the uploader gets the bare resource. */
function settle({ backend, links }: HttpCall, user: UserRecord, outcome: Outcome): HttpResponse {
  perform(backend, outcome);
  return json(outcome.reply?.resource({ user, links }));
}

/** Lets planned faults spoil an upload as they spoil a text. Returns whether its answer may be sent. */
async function suffer({ backend }: HttpCall, kind: RequestKind): Promise<boolean> {
  const { delay, verdict } = backend.faults.next(kind);
  if (delay > 0) await new Promise<void>((resolve) => void backend.clock.after(delay, resolve));
  if (verdict instanceof Error) throw verdict;
  if (verdict === 'swallow') await NEVER;
  return verdict === 'handle';
}

const NEVER = new Promise<never>(() => undefined);

async function uploadTo(call: HttpCall, placeOf: (user: UserRecord) => Place): Promise<HttpResponse> {
  const user = uploaderOf(call);
  const isAnswered = await suffer(call, 'sendMessage');
  const response = settle(call, user, postMessage(call.backend, user, placeOf(user), readUpload(call)));
  return isAnswered ? response : NEVER;
}

async function uploadPicture(call: HttpCall): Promise<HttpResponse> {
  const user = uploaderOf(call);
  const isAnswered = await suffer(call, 'updateCurrentUserDisplayPicture');
  const response = settle(call, user, updateUser(call.backend, user, { picture: readUpload(call).file }));
  return isAnswered ? response : NEVER;
}

function sendSystemMessage(call: HttpCall): HttpResponse {
  const { backend, request, links, id } = call;
  const channel = backend.world.channels.get(id);
  if (!channel) throw new Refusal('ChannelNotFoundError', `There is no channel ${id}.`);
  const draft = parseDraft(backend.world, { type: 'TEXT', ...parseObject(decode(request.body)) });
  const value = perform(backend, postSystemMessage(backend, channel, draft));
  // The Platform API has no acting user: the message is rendered as the channel's first member sees it.
  const user = [...channel.members.keys()][0] ?? [...backend.world.users.values()][0];
  return user ? json(renderMessage(backend.world, value, { user, links })) : json({ id: value.id });
}

function sendFile({ backend, id }: HttpCall): HttpResponse {
  const file = backend.world.files.get(id);
  if (!file?.bytes) throw new Refusal('FileNotFoundError', `There is no file ${id}.`);
  return bytes(file.contentType, file.bytes);
}

type Answer = (call: HttpCall) => HttpResponse | Promise<HttpResponse>;

const ROUTES: [method: string, path: RegExp, answer: Answer][] = [
  [
    'GET',
    /^\/avatars\/(\d+)\.svg$/,
    ({ backend, id }) => bytes('image/svg+xml', avatarSvg(requireUser(backend.world, id))),
  ],
  ['GET', /^\/files\/(\d+)(?:\/[^/]*)?$/, sendFile],
  [
    'POST',
    /^\/streams\/channels\/(\d+)\/messages$/,
    (call) => uploadTo(call, (user) => ({ channel: requireChannel(call.backend.world, call.id, user) })),
  ],
  [
    'POST',
    /^\/streams\/messages\/(\d+)\/replies$/,
    (call) =>
      uploadTo(call, (user) => {
        const parent = requireLiveMessage(call.backend.world, call.id, user);
        return { channel: parent.channel, thread: parent.thread, parent };
      }),
  ],
  [
    'POST',
    /^\/streams\/threads\/(\d+)\/messages$/,
    (call) =>
      uploadTo(call, (user) => {
        const thread = requireThread(call.backend.world, call.id, user);
        return { channel: thread.channel, thread };
      }),
  ],
  ['POST', /^\/streams\/user\/display_picture$/, uploadPicture],
  ['POST', /^\/v1\/applications\/[^/]+\/channels\/(\d+)\/messages$/, sendSystemMessage],
];

const STATUS: Record<string, number> = { AccessDeniedError: 403, ValidationError: 400 };

function failure(backend: Backend, thrown: unknown): HttpResponse {
  const body = toErrorResource(thrown, backend.clock.now());
  const notFound = body.error.endsWith('NotFoundError') ? 404 : 500;
  return { ...json(body), status: STATUS[body.error] ?? notFound };
}

async function answer(backend: Backend, request: HttpRequest, links: Links): Promise<HttpResponse> {
  if (request.method === 'OPTIONS') return { status: 204, headers: {}, body: '' };
  for (const [method, path, respond] of ROUTES) {
    const match = method === request.method && path.exec(request.path);
    if (match) return respond({ backend, links, request, id: Number(match[1]) });
  }
  throw new Refusal('FileNotFoundError', `There is nothing at ${request.method} ${request.path}.`);
}

/** Answers one HTTP request: uploads, files, pictures and the Platform API. Never rejects. */
export async function handleHttp(
  backend: Backend,
  request: HttpRequest,
  links: Links,
): Promise<HttpResponse> {
  const response = await answer(backend, request, links).catch((thrown: unknown) => failure(backend, thrown));
  return { ...response, headers: { ...CORS, ...response.headers } };
}
