import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { articleFromText } from '../lib/article/from';
import { build } from '../lib/dossier/build';
import { check } from '../lib/dossier/check';
import { curate } from '../lib/dossier/curation/curate';
import { CurationSchema } from '../lib/dossier/curation/schema';
import { Fault } from './dossier/fault';
import { readJson, readText } from './dossier/files';
import { learnedHere } from './learned';

/**
 * `npm run dossiers`: builds each folder of dossiers/ (article.txt, source.json, curation.json) into its dossier.json,
 * the same bytes each time. With --check nothing is written, and a file that differs is an error.
 */
function main(args: string[]): number {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown) throw new Fault(`There is no option "${unknown}": dossiers takes --check or nothing.`);
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const faults = folders.flatMap(({ name }) => bundle(join(ROOT, name), args.includes('--check')));
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

const ROOT = 'dossiers';

const learned = await learnedHere();

const SourceSchema = v.strictObject({
  /** Left out where the source came without one: its opening words then stand for it, since a title is not ours to make up. */
  title: v.optional(v.string()),
  publisher: v.string(),
  published: v.string(),
  url: v.nullable(v.string()),
  lang: v.string(),
});

/** Its faults, a line each. */
function bundle(folder: string, isCheck: boolean): string[] {
  const { url, ...known } = parsed(SourceSchema, join(folder, 'source.json'));
  const curation = parsed(CurationSchema, join(folder, 'curation.json'));
  const article = articleFromText(readText(join(folder, 'article.txt')), { ...known, url: url ?? undefined });
  const { dossier, unapplied } = curate(build(article, { learned }), curation);
  const file = join(folder, 'dossier.json');
  const json = `${JSON.stringify(dossier, null, 2)}\n`;
  const faults = [
    ...unapplied.map(
      ({ correction, why }) => `${folder}/curation.json: ${correction.kind} was not applied: ${why}.`,
    ),
    ...check(dossier).map((fault) => `${file}: ${fault}`),
  ];
  if (!isCheck) writeFileSync(file, json);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== json) {
    faults.push(`${file} is not what the build yields: run "npm run dossiers" and check it in.`);
  }
  console.log(`${file}: ${dossier.entities.length} names, ${dossier.statements.length} statements`);
  return faults;
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, file: string): T {
  const result = v.safeParse(schema, readJson(file));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Fault(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}.`);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
