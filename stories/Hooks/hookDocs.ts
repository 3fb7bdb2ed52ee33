import * as kit from '../../src/index.js';

/** Where hooks that belong together live. */
export type Family =
  | 'provider'
  | 'users'
  | 'channels'
  | 'session'
  | 'messages'
  | 'threads'
  | 'typing'
  | 'notifications';

const sources = import.meta.glob<string>('../../src/*/**/use*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The docstrings of the public hooks of some folders, as Markdown. */
export function hookDocs(families: Family[]): string {
  return (
    Object.entries(sources)
      .filter(([path]) => families.some((family) => path.includes(`/src/${family}/`)))
      // What steers one component, in a folder of its own, comes after what everybody needs.
      .sort(([a], [b]) => depthOf(a) - depthOf(b))
      .flatMap(([, source]) => docsOf(source))
      .join('\n\n')
  );
}

const depthOf = (path: string) => path.split('/').length;

function docsOf(source: string): string[] {
  const documented = source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport function (use\w+)/g);
  return [...documented].flatMap(([, comment = '', name = '']) =>
    name in kit ? [`## ${name}\n\n${toMarkdown(comment)}`] : [],
  );
}

function toMarkdown(comment: string): string {
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const [words = '', example = ''] = lines.join('\n').split('@example\n');
  return `${wordsToMarkdown(words)}\n\n\`\`\`tsx\n${example.trim()}\n\`\`\``;
}

function wordsToMarkdown(words: string): string {
  return words
    .replace(/\{@link\s+(\w+)\}/g, '`$1`')
    .replace(/^@param (\w+) - /gm, '\n**`$1`**: ')
    .replace(/^@returns /gm, '\n**Gives** ')
    .replace(/^SDK: /gm, '\n**SDK**: ')
    .trim();
}
