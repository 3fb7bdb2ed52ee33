// Lists what we ship of others. `npm run shipped` writes the list after a build; `--check` fails if it is not complete,
// or if nobody has looked for advisories of a version.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Shipped, shippedIn } from './notices.ts';
import { root } from './run.ts';

const page = join(root, 'docs/shipped-versions.md');
const TABLE = /(<!-- shipped: .* -->\n)([\s\S]*?)(\n\n)/;
const NOT_CHECKED = 'not looked up';

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What people found out about a version, by hand: it goes when the version does. */
function findings(table: string): Map<string, string> {
  return new Map(
    table.split('\n').map((row) => {
      const [, name, version, , , finding = ''] = row.split('|').map((cell) => cell.trim());
      return [`${name} ${version}`, finding];
    }),
  );
}

function tableOf(shipped: readonly Shipped[], known: ReadonlyMap<string, string>): string {
  const rows = shipped.map(({ name, version, licence }) => {
    const how = name in dependencies ? 'installed beside, in the script' : 'bundled';
    const finding = known.get(`${name} ${version}`) ?? NOT_CHECKED;
    return `| ${name} | ${version} | ${licence} | ${how} | ${finding} |`;
  });
  return ['| Package | Version | Licence | How | Advisories |', '|---|---|---|---|---|', ...rows].join('\n');
}

const text = readFileSync(page, 'utf8');
const [, , old = ''] = TABLE.exec(text) ?? [];
const table = tableOf(shippedIn(join(root, 'dist')), findings(old));
if (!process.argv.includes('--check'))
  writeFileSync(
    page,
    text.replace(TABLE, (_, begin, __, end) => `${begin}${table}${end}`),
  );
else if (old !== table)
  throw new Error('docs/shipped-versions.md is not what we ship: npm run build && npm run shipped');
if (table.includes(NOT_CHECKED))
  throw new Error(
    'Look for advisories of the new versions, and write what you found: docs/shipped-versions.md',
  );
