import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, join } from './bytes.js';
import { parseMultipart } from './multipart.js';

async function encodeForm(fields: Record<string, string | File>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const request = new Request('http://a.test', { method: 'POST', body: form });
  const contentType = request.headers.get('content-type') ?? '';
  return { contentType, body: new Uint8Array(await request.arrayBuffer()) };
}

/** A form with one file of these bytes, whatever they are. */
const formOf = (bytes: Uint8Array) =>
  join([
    encode('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'),
    bytes,
    encode('\r\n--x--\r\n'),
  ]);

const inPieces = (bytes: Uint8Array, length: number) =>
  Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  );

describe('parseMultipart', () => {
  it('reads what a form sends, byte by byte', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    const file = new File([bytes], 'a b.bin', { type: 'image/png' });
    const { contentType, body } = await encodeForm({ file, groupTag: '"g"' });
    const [first, second] = await parseMultipart(contentType, [body]);
    expect(first).toMatchObject({ name: 'file', filename: 'a b.bin', contentType: 'image/png' });
    expect([...join(first?.content ?? [])]).toEqual([...bytes]);
    expect(second?.name).toBe('groupTag');
    expect(decode(second?.content ?? [])).toBe('"g"');
  });

  it('gives files back as they were, however the body was cut into pieces', async () => {
    // Bytes of which delimiters are made, so that many files nearly hold one.
    const nasty = fc.constantFrom(...encode('\r\n--x'));
    const content = fc.uint8Array().chain((any) => fc.array(nasty).map((near) => [...any, ...near]));
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 9 }), async (numbers, length) => {
        // Browsers choose a boundary that the file does not hold, not even right after the part's headers.
        fc.pre(!`\r\n${String.fromCharCode(...numbers)}`.includes('\r\n--x'));
        const pieces = inPieces(formOf(Uint8Array.from(numbers)), length);
        const [part] = await parseMultipart('multipart/form-data; boundary=x', pieces);
        expect([...join(part?.content ?? [])]).toEqual(numbers);
      }),
    );
  });

  it.each(['', 'naïve 日本語 🎉.txt', 'with "quotes".txt', 'a/b\\c'])('knows the name %j', async (name) => {
    const { contentType, body } = await encodeForm({ file: new File(['x'], name) });
    expect((await parseMultipart(contentType, [body]))[0]?.filename).toBe(name);
  });

  it('does not pass on a content type that no header can carry', async () => {
    const body =
      '--x\r\nContent-Disposition: form-data; name="file"\r\nContent-Type: tëxt\r\n\r\nabc\r\n--x--';
    const [part] = await parseMultipart('multipart/form-data; boundary=x', [encode(body)]);
    expect(part?.contentType).toBe('application/octet-stream');
  });

  it.each([
    ['another content type', 'application/json', ''],
    ['a part without headers', 'multipart/form-data; boundary=x', '--x\r\nnothing\r\n--x--'],
    ['a part without a name', 'multipart/form-data; boundary=x', '--x\r\na: b\r\n\r\nc\r\n--x--'],
  ])('refuses %s', async (_what, contentType, body) => {
    await expect(parseMultipart(contentType, [encode(body)])).rejects.toThrow();
  });

  it('finds nothing in a body that was cut off', async () => {
    const cut = encode('--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nabc');
    expect(await parseMultipart('multipart/form-data; boundary=x', [cut])).toEqual([]);
  });
});
