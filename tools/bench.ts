import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Row } from '../tests/bench/row';

const FOLDER = 'tests/bench';

const file = jsonFile();
const rows: Row[] = [];
for (const name of readdirSync(FOLDER)
  .filter((one) => one.endsWith('.bench.ts'))
  .sort()) {
  const bench: { rows: () => Promise<Row[]> } = await import(pathToFileURL(resolve(FOLDER, name)).href);
  console.error(`Measuring: ${name.replace('.bench.ts', '')}`);
  rows.push(...(await bench.rows()));
}
console.table(rows);
if (file) writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;

function jsonFile(): string | undefined {
  try {
    return parseArgs({ options: { json: { type: 'string' } } }).values.json;
  } catch {
    console.error(`"${process.argv.slice(2).join(' ')}" is not understood: the one option is --json FILE.`);
    process.exit(2);
  }
}
