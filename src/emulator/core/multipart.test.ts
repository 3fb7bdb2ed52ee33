import { describe, expect, it } from 'vitest';
import { decode, parseMultipart } from './multipart.js';

async function encodeForm(fields: Record<string, string | File>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const request = new Request('http://a.test', { method: 'POST', body: form });
  const contentType = request.headers.get('content-type') ?? '';
  return { contentType, body: new Uint8Array(await request.arrayBuffer()) };
}

describe('parseMultipart', () => {
  it('reads what a form sends, byte by byte', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    const file = new File([bytes], 'a b.bin', { type: 'image/png' });
    const { contentType, body } = await encodeForm({ file, groupTag: '"g"' });
    const [first, second] = parseMultipart(contentType, body);
    expect(first).toMatchObject({ name: 'file', filename: 'a b.bin', contentType: 'image/png' });
    expect([...(first?.bytes ?? [])]).toEqual([...bytes]);
    expect(second?.name).toBe('groupTag');
    expect(decode(second?.bytes ?? new Uint8Array())).toBe('"g"');
  });

  it('is not misled by line breaks and dashes in the file', async () => {
    const text = '\r\n--\r\n\r\n----WebKit\r\n';
    const { contentType, body } = await encodeForm({ file: new File([text], 'x', { type: 'text/plain' }) });
    expect(decode(parseMultipart(contentType, body)[0]?.bytes ?? new Uint8Array())).toBe(text);
  });

  it.each([
    ['another content type', 'application/json', ''],
    ['a part without headers', 'multipart/form-data; boundary=x', '--x\r\nnothing\r\n--x--'],
    ['a part without a name', 'multipart/form-data; boundary=x', '--x\r\na: b\r\n\r\nc\r\n--x--'],
  ])('refuses %s', (_what, contentType, body) => {
    expect(() => parseMultipart(contentType, new TextEncoder().encode(body))).toThrow();
  });

  it('finds nothing in a body that was cut off', () => {
    const cut = new TextEncoder().encode('--x\r\nContent-Disposition: form-data; name="file"\r\n\r\nabc');
    expect(parseMultipart('multipart/form-data; boundary=x', cut)).toEqual([]);
  });
});
