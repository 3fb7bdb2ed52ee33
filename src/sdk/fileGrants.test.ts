import { describe, expect, it } from 'vitest';
import { createFileGrants } from './fileGrants.js';
import type { ChatFile } from './model.js';

const hosted = (url: string): ChatFile => ({
  type: 'HOSTED',
  url,
  name: 'plan.pdf',
  contentType: 'application/pdf',
  size: 10,
});
const external = (url: string): ChatFile => ({ ...hosted(url), type: 'EXTERNAL' });

describe('file grants', () => {
  it('leaves the grant on a hosted file', () => {
    const file = hosted('https://files.test/1?grant=read-1');

    expect(createFileGrants().apply(file).url).toBe(file.url);
  });

  it('gives the grant back to a hosted file that lost it', () => {
    const grants = createFileGrants();
    grants.apply(hosted('https://files.test/1?grant=read-1'));

    expect(grants.apply(hosted('https://files.test/1')).url).toBe('https://files.test/1?grant=read-1');
    expect(grants.apply(hosted('https://files.test/2')).url).toBe('https://files.test/2');
  });

  it('uses the newest grant', () => {
    const grants = createFileGrants();
    grants.apply(hosted('https://files.test/1?grant=read-1'));
    grants.apply(hosted('https://files.test/1?grant=read-2'));

    expect(grants.apply(hosted('https://files.test/1')).url).toBe('https://files.test/1?grant=read-2');
  });

  it('never lets a grant leave for somebody else’s server', () => {
    const grants = createFileGrants();

    expect(grants.apply(external('https://e.test/x.png?grant=read-1')).url).toBe('https://e.test/x.png');
    expect(grants.apply(external('https://e.test/x.png?v=1?grant=read-1')).url).toBe(
      'https://e.test/x.png?v=1',
    );
    expect(grants.apply(hosted('https://e.test/x.png')).url).toBe('https://e.test/x.png');
  });

  it('does not touch the file it was given', () => {
    const file = Object.freeze(external('https://e.test/x.png?grant=read-1'));

    expect(createFileGrants().apply(file)).not.toBe(file);
  });

  it('forgets the oldest of very many files, and not those in use', () => {
    const grants = createFileGrants();
    const open = (index: number) => grants.apply(hosted(`https://files.test/${index}?grant=read-1`));
    for (let index = 0; index < 5000; index += 1) open(index);
    open(0);
    open(5000);

    expect(grants.apply(hosted('https://files.test/0')).url).toContain('grant');
    expect(grants.apply(hosted('https://files.test/1')).url).not.toContain('grant');
  });
});
