import { parseArgs } from 'node:util';
import { dayOf } from '../../lib/article/day';
import type { Known } from '../../lib/article/from';
import { Fault, sentenceOf } from './fault';

const USAGE = 'npm run -s dossier -- build|extract|spot|check FILE (or --ndjson)';

/** A command line that was understood; `known` is what its options say of the article. */
export interface Command {
  name: 'build' | 'extract' | 'spot' | 'check';
  files: string[];
  ndjson: boolean;
  known: Known;
}

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  ndjson: { type: 'boolean', default: false },
  url: TEXT,
  title: TEXT,
  publisher: TEXT,
  published: TEXT,
  lang: TEXT,
} as const;

/** @throws Fault on an unknown command, a bad option, a missing or superfluous file. */
export function parseCommand(argv: string[]): Command {
  const [name = '', ...rest] = argv;
  if (!isName(name)) {
    throw new Fault(`${name ? `There is no command "${name}"` : 'A command is missing'}: use ${USAGE}.`);
  }
  const { values, positionals: files } = parsed(rest);
  const { ndjson, ...known } = values;
  checkFiles(name, files, ndjson);
  checkKnown(known);
  return { name, files, ndjson, known };
}

function isName(name: string): name is Command['name'] {
  return ['build', 'extract', 'spot', 'check'].includes(name);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const [what = ''] = sentenceOf(error).split('. ');
    throw new Fault(`${what}: the options are --${Object.keys(OPTIONS).join(', --')}.`);
  }
}

function checkFiles(name: Command['name'], files: string[], ndjson: boolean): void {
  if (name === 'spot') {
    if (!ndjson)
      throw new Fault('spot reads rows: use spot --ndjson DOSSIER.json… and give it {"id", "text"} a line.');
    if (files.length === 0) throw new Fault('spot needs a dossier: use spot --ndjson DOSSIER.json…');
  } else if (ndjson) {
    if (name === 'check') throw new Fault('check reads no rows: use check DOSSIER.json.');
    if (files.length > 0)
      throw new Fault(`With --ndjson the rows come from stdin: leave out ${files.join(' ')}.`);
  } else if (files.length !== 1) {
    throw new Fault(
      `${name} reads one file, not ${files.length}: use ${name} FILE${name === 'check' ? '' : ' (- is stdin)'}.`,
    );
  }
}

/** @throws Fault where a value given by hand cannot be. */
export function checkKnown({ url, published, lang }: Known): void {
  if (published !== undefined && (!/^\d{4}-\d{2}-\d{2}$/u.test(published) || dayOf(published) === null)) {
    throw new Fault(`"${published}" is no day of publication: write it as YYYY-MM-DD.`);
  }
  if (url !== undefined && !/^https?:\/\/\S+$/iu.test(url)) {
    throw new Fault(`"${url}" is no web address: it begins with http:// or https://.`);
  }
  if (lang !== undefined && !isLanguage(lang))
    throw new Fault(`"${lang}" is no language tag: write it as en or sr-Latn.`);
}

function isLanguage(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
