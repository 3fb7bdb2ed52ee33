import { postMessage } from './acts/messages.js';
import { updateUser } from './acts/users.js';
import type { Outcome } from './announce.js';
import type { Backend } from './backend.js';
import { accessDenied, invalid } from './errors.js';
import type { RequestKind } from './faults.js';
import { type HttpCall, type HttpResponse, json } from './httpCall.js';
import { optionalProperties, optionalText } from './input.js';
import { MAX_UPLOAD_BYTES } from './limits.js';
import { decode, type Part, parseMultipart } from './multipart.js';
import { perform } from './perform.js';
import type { Place } from './places.js';
import { addFile, type Draft, type FileRecord, findUser, type UserRecord } from './world.js';

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

// The client gives up some day; the emulator does not remember it.
const NEVER = new Promise<never>(() => undefined);

/** Lets planned faults spoil an upload as they spoil a text. Returns whether its answer may be sent. */
async function suffer({ backend }: HttpCall, kind: RequestKind): Promise<boolean> {
  const { delay, verdict } = backend.faults.next(kind);
  if (delay > 0) await new Promise<void>((resolve) => void backend.clock.after(delay, resolve));
  if (verdict instanceof Error) throw verdict;
  if (verdict === 'swallow') await NEVER;
  return verdict === 'handle';
}

/** Takes a file as a message. */
export async function uploadTo(call: HttpCall, placeOf: (user: UserRecord) => Place): Promise<HttpResponse> {
  const user = uploaderOf(call);
  const isAnswered = await suffer(call, 'sendMessage');
  const response = settle(call, user, postMessage(call.backend, user, placeOf(user), readUpload(call)));
  return isAnswered ? response : NEVER;
}

/** Takes a file as the uploader's own picture. */
export async function uploadPicture(call: HttpCall): Promise<HttpResponse> {
  const user = uploaderOf(call);
  const isAnswered = await suffer(call, 'updateCurrentUserDisplayPicture');
  const response = settle(call, user, updateUser(call.backend, user, { picture: readUpload(call).file }));
  return isAnswered ? response : NEVER;
}
