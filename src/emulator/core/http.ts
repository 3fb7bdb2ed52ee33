import { requireChannel, requireLiveMessage, requireThread, requireUser } from './access.js';
import { postSystemMessage } from './acts/messages.js';
import { avatarSvg } from './avatar.js';
import type { Backend } from './backend.js';
import { Refusal, toErrorResource } from './errors.js';
import { BrokenConnection } from './faults/uploadFaults.js';
import { type HttpCall, type HttpRequest, type HttpResponse, json, readText } from './httpCall.js';
import { parseObject } from './input.js';
import { MAX_JSON_BYTES } from './limits.js';
import { partOf } from './partOf.js';
import { perform } from './perform.js';
import { inChannel, inReplyTo, inThread } from './places.js';
import { renderMessage } from './renderMessage.js';
import { parseDraft } from './routes/messages.js';
import { uploadPicture, uploadTo } from './uploads.js';
import type { Links } from './viewer.js';

// Apps live at other origins than the emulator, so every answer must be readable from anywhere.
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'grant, content-type, authorization, range',
  'access-control-expose-headers': 'content-range, accept-ranges, content-length',
  'access-control-max-age': '600',
};

// Whatever people upload must stay a picture or a download: it never runs in the emulator's origin.
const HARMLESS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

type Answer = (call: HttpCall) => HttpResponse | Promise<HttpResponse>;

async function sendSystemMessage(call: HttpCall): Promise<HttpResponse> {
  const { backend, request, links, id } = call;
  const channel = backend.world.channels.get(id);
  if (!channel) throw new Refusal('ChannelNotFoundError', `There is no channel ${id}.`);
  const draft = parseDraft(backend.world, {
    type: 'TEXT',
    ...parseObject(await readText(request.body, MAX_JSON_BYTES)),
  });
  const value = perform(backend, postSystemMessage(backend, channel, draft));
  // The Platform API has no acting user: the message is rendered as the channel's first member sees it.
  const user = [...channel.members.keys()][0] ?? [...backend.world.users.values()][0];
  return user ? json(renderMessage(backend.world, value, { user, links })) : json({ id: value.id });
}

function sendFile({ backend, request, id }: HttpCall): HttpResponse {
  const file = backend.world.files.get(id);
  if (!file?.content) throw new Refusal('FileNotFoundError', `There is no file ${id}.`);
  const { status, headers, body } = partOf(file.content, request.headers.range);
  const name = `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`;
  return {
    status,
    headers: { ...HARMLESS, ...headers, 'content-type': file.contentType, 'content-disposition': name },
    body,
  };
}

const sendAvatar: Answer = ({ backend, id }) => ({
  status: 200,
  headers: { ...HARMLESS, 'content-type': 'image/svg+xml' },
  body: avatarSvg(requireUser(backend.world, id)),
});

const uploadToChannel: Answer = (call) =>
  uploadTo(call, (user) => inChannel(requireChannel(call.backend.world, call.id, user)));

const uploadReply: Answer = (call) =>
  uploadTo(call, (user) => inReplyTo(requireLiveMessage(call.backend.world, call.id, user)));

const uploadToThread: Answer = (call) =>
  uploadTo(call, (user) => inThread(requireThread(call.backend.world, call.id, user)));

const ROUTES: [method: string, path: RegExp, answer: Answer][] = [
  ['GET', /^\/avatars\/(\d+)\.svg$/, sendAvatar],
  ['GET', /^\/files\/(\d+)(?:\/[^/]*)?$/, sendFile],
  ['POST', /^\/streams\/channels\/(\d+)\/messages$/, uploadToChannel],
  ['POST', /^\/streams\/messages\/(\d+)\/replies$/, uploadReply],
  ['POST', /^\/streams\/threads\/(\d+)\/messages$/, uploadToThread],
  ['POST', /^\/streams\/user\/display_picture$/, uploadPicture],
  ['POST', /^\/v1\/applications\/[^/]+\/channels\/(\d+)\/messages$/, sendSystemMessage],
];

const NO_ANSWER: HttpResponse = { status: 0, headers: {}, body: '' };

const STATUS: Record<string, number> = {
  AccessDeniedError: 403,
  ValidationError: 400,
  PayloadTooLargeError: 413,
};

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
  const response = await answer(backend, request, links).catch((thrown: unknown) =>
    thrown instanceof BrokenConnection ? NO_ANSWER : failure(backend, thrown),
  );
  return { ...response, headers: { ...CORS, ...response.headers } };
}
