// Measures what the built kit weighs, and fails over a budget. `npm run sizes` writes it into the README; `--check`
// fails if the README tells of another weight.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailed, root, run } from './run.ts';

interface Weight {
  name: string;
  size: number;
  sizeLimit: number;
}

const readme = join(root, 'README.md');
const TABLE = /(<!-- sizes: .* -->\n)([\s\S]*?)(\n\n)/;

/** How far the README may be from the truth before somebody has to run this again, in kB. */
const TOLERANCE = 2;

const kB = (bytes: number) => bytes / 1000;

async function measure(): Promise<Weight[]> {
  const measured = run('size-limit', ['--json'], { quiet: true });
  // It fails over a budget, but says all the same what it has measured.
  const output = await measured.catch((error) => {
    if (error instanceof CommandFailed && error.output.includes('[')) return error.output;
    throw error;
  });
  return JSON.parse(output.slice(output.indexOf('[')));
}

function checkBudgets(weights: readonly Weight[]): void {
  const over = weights.filter(({ size, sizeLimit }) => size > sizeLimit);
  const excess = over.map(({ name, size, sizeLimit }) => `${name}: ${size - sizeLimit} bytes too many`);
  if (over.length > 0) throw new Error(`Over budget: ${excess.join('; ')}`);
}

function tableOf(weights: readonly Weight[]): string {
  const rows = weights.map(
    ({ name, size, sizeLimit }) => `| ${name} | ${kB(size).toFixed(1)} | ${kB(sizeLimit)} |`,
  );
  return ['| What | kB gzip | budget |', '|---|---|---|', ...rows].join('\n');
}

function checkReadme(weights: readonly Weight[]): void {
  const [, , table = ''] = TABLE.exec(readFileSync(readme, 'utf8')) ?? [];
  const told = new Map(
    table.split('\n').map((row) => {
      const [, name = '', size = ''] = row.split('|').map((cell) => cell.trim());
      return [name, Number(size)];
    }),
  );
  const isTold = ({ name, size }: Weight) => Math.abs((told.get(name) ?? Number.NaN) - kB(size)) <= TOLERANCE;
  const stale = weights.filter((weight) => !isTold(weight)).map(({ name }) => name);
  if (stale.length > 0)
    throw new Error(`The README's weights are old (${stale.join('; ')}): npm run build && npm run sizes`);
}

const weights = await measure();
const table = tableOf(weights);
console.log(table);
checkBudgets(weights);
if (process.argv.includes('--check')) checkReadme(weights);
else
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(TABLE, (_, begin, __, end) => `${begin}${table}${end}`),
  );
