import { requirePosting } from './access.js';
import { postMessage } from './acts/messages.js';
import { updateUser } from './acts/users.js';
import type { Outcome } from './announce.js';
import { decode, sizeOf } from './bytes.js';
import { accessDenied, invalid } from './errors.js';
import { type HttpCall, type HttpResponse, json, upTo } from './httpCall.js';
import { optionalProperties, optionalText } from './input.js';
import type { RequestKind } from './kinds.js';
import { MAX_UPLOAD_BYTES } from './limits.js';
import { type Part, parseMultipart } from './multipart.js';
import { perform } from './perform.js';
import type { Place } from './places.js';
import type { Properties } from './protocol.js';
import { addFile, type Draft, type FileRecord, findUser, type UserRecord } from './world.js';

/** Who uploads, by the grant that was handed out at the start of their session. */
function uploaderOf({ backend, request }: HttpCall): UserRecord {
  const name = backend.grants.get(request.headers.grant ?? '');
  const user = name === undefined ? undefined : findUser(backend.world, name);
  if (!user) throw accessDenied('The upload has no valid grant.');
  return user;
}

// The SDK encodes every field beside the file as JSON.
function readField(parts: Part[], name: string): unknown {
  const part = parts.find((candidate) => candidate.name === name);
  if (!part) return undefined;
  try {
    return JSON.parse(decode(part.content));
  } catch {
    throw invalid(`The field "${name}" is not JSON.`);
  }
}

/** A form with a file, received as a whole; nothing of it is kept yet. */
interface Upload {
  file: Omit<FileRecord, 'id'>;
  groupTag?: string;
  properties: Properties;
}

function readFile(parts: Part[]): Upload['file'] {
  const part = parts.find(({ name }) => name === 'file');
  if (!part) throw invalid('The upload has no file.');
  const { filename = 'file', contentType, content } = part;
  return { name: filename, contentType, size: sizeOf(content), content };
}

async function readUpload({ backend, request }: HttpCall): Promise<Upload> {
  const body = backend.faults.uploads.pass(request.body, Number(request.headers['content-length'] ?? 0));
  const contentType = request.headers['content-type'] ?? '';
  const parts = await parseMultipart(contentType, upTo(MAX_UPLOAD_BYTES, body));
  return {
    groupTag: optionalText(readField(parts, 'groupTag'), 'groupTag'),
    properties: optionalProperties(readField(parts, 'properties')) ?? {},
    file: readFile(parts),
  };
}

/** Finishes an upload: everybody hears of it, and the uploader gets the bare resource. */
function settle({ backend, links }: HttpCall, user: UserRecord, outcome: Outcome): HttpResponse {
  perform(backend, outcome);
  return json(outcome.reply?.resource({ user, links }));
}

// The client gives up some day; the emulator does not remember it.
const NEVER = new Promise<never>(() => undefined);

/** Lets planned faults spoil an upload as they spoil a text. Returns whether its answer may be sent. */
async function suffer({ backend }: HttpCall, kind: RequestKind): Promise<boolean> {
  const { delay, verdict } = backend.faults.requests.next(kind);
  if (delay > 0) await new Promise<void>((resolve) => void backend.clock.after(delay, resolve));
  if (verdict instanceof Error) throw verdict;
  if (verdict === 'swallow') await NEVER;
  return verdict === 'handle';
}

/** Takes a file as a message. */
export async function uploadTo(call: HttpCall, placeOf: (user: UserRecord) => Place): Promise<HttpResponse> {
  const requirePlace = () => {
    const user = uploaderOf(call);
    const place = placeOf(user);
    requirePosting(place.channel, user);
    return { user, place };
  };
  // Asked twice, since rights can go while a large file comes in; nobody uploads for nothing, though.
  requirePlace();
  const { file, ...fields } = await readUpload(call);
  const isAnswered = await suffer(call, 'sendMessage');
  const { user, place } = requirePlace();
  const draft: Draft = { ...fields, file: addFile(call.backend.world, file) };
  const response = settle(call, user, postMessage(call.backend, user, place, draft));
  return isAnswered ? response : NEVER;
}

/** Takes a file as the uploader's own picture. */
export async function uploadPicture(call: HttpCall): Promise<HttpResponse> {
  uploaderOf(call);
  const { file } = await readUpload(call);
  const isAnswered = await suffer(call, 'updateCurrentUserDisplayPicture');
  const picture = addFile(call.backend.world, file);
  const user = uploaderOf(call);
  const response = settle(call, user, updateUser(call.backend, user, { picture }));
  return isAnswered ? response : NEVER;
}
