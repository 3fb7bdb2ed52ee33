import { type ByteSource, decode, encode, indexOf, join, type Pieces, slice } from './bytes.js';
import { invalid } from './errors.js';
import { MAX_PART_HEAD_BYTES } from './limits.js';

/** One field of a form. */
export interface Part {
  name: string;
  filename?: string;
  contentType: string;
  content: Pieces;
}

const BLANK_LINE = encode('\r\n\r\n');

const isContentType = (text: string) => /^[\w.+-]+\/[\w.+-]+(;[\x20-\x7e]*)?$/.test(text);

// Forms write these three characters of a file's name as escapes, and all others as they are.
const unescapeName = (name: string) =>
  name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');

function parsePart(section: Pieces): Part {
  const head = join(slice(section, 0, MAX_PART_HEAD_BYTES));
  const headEnd = indexOf(head, BLANK_LINE);
  if (headEnd < 0) throw invalid('A part of the form has no headers.');
  const text = decode([head.subarray(0, headEnd)]);
  const [, name] = /[; ]name="([^"]*)"/i.exec(text) ?? [];
  if (name === undefined) throw invalid('A part of the form has no name.');
  const [, filename] = /filename="([^"]*)"/i.exec(text) ?? [];
  const [, contentType = 'text/plain'] = /content-type:[ \t]*([^\r\n]+)/i.exec(text) ?? [];
  return {
    name,
    filename: filename === undefined ? undefined : unescapeName(filename),
    contentType: isContentType(contentType) ? contentType : 'application/octet-stream',
    content: slice(section, headEnd + BLANK_LINE.length),
  };
}

/** What lies in front of each delimiter, however the body was cut into pieces. What follows the last is no part. */
async function* sectionsOf(body: ByteSource, delimiter: Uint8Array): AsyncGenerator<Pieces> {
  // A delimiter begins with a line break, which the first one of a body lacks.
  let rest = encode('\r\n');
  let section: Uint8Array[] = [];
  for await (const piece of body) {
    let bytes: Uint8Array = join([rest, piece]);
    for (let at = indexOf(bytes, delimiter); at >= 0; at = indexOf(bytes, delimiter)) {
      yield [...section, bytes.subarray(0, at)];
      section = [];
      bytes = bytes.subarray(at + delimiter.length);
    }
    const certain = Math.max(0, bytes.length - delimiter.length + 1);
    section.push(bytes.subarray(0, certain));
    rest = bytes.subarray(certain);
  }
}

/** Reads a `multipart/form-data` body as it comes in. */
export async function parseMultipart(contentType: string, body: ByteSource): Promise<Part[]> {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw invalid('The upload is no multipart/form-data.');

  const parts: Part[] = [];
  let isPreamble = true;
  for await (const section of sectionsOf(body, encode(`\r\n--${boundary}`))) {
    if (!isPreamble) parts.push(parsePart(section));
    isPreamble = false;
  }
  return parts;
}
