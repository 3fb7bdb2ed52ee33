import { readdirSync } from 'node:fs';
import type { BenchRow } from '../test/bench/row.ts';

/** `x.bench.ts` exports `xBench`, which measures and returns its rows. */
const MODULES = /^(\w+)\.bench\.ts$/;
const folder = new URL('../test/bench/', import.meta.url);

const only = process.argv[2] ?? '';
const names = readdirSync(folder).flatMap((file) => MODULES.exec(file)?.[1] ?? []);

function printed({ name, value, unit, limit }: BenchRow) {
  const shown = `${value.toFixed(value < 10 && !Number.isInteger(value) ? 1 : 0)} ${unit}`;
  if (limit === undefined) return { name, value: shown };
  return { name, value: shown, limit: `≤ ${limit} ${unit}`, kept: value <= limit ? 'yes' : 'NO' };
}

const rows: BenchRow[] = [];
for (const name of names.filter((candidate) => candidate.includes(only))) {
  const module: Record<string, () => Promise<BenchRow[]>> = await import(
    new URL(`${name}.bench.ts`, folder).href
  );
  rows.push(...((await module[`${name}Bench`]?.()) ?? []));
}
console.table(rows.map(printed));
