import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openGazetteer, writeGazetteer } from '../../lib/dossier/names/gazetteer';
import { writeModel } from '../../lib/text/tagger/file';
import { MODELS } from '../learned';
import { readAttributions } from './attributions';
import { commonWords } from './common-words';
import { entriesOf } from './lists';
import { readCorpora, trainNames } from './names';
import { trainStatements } from './statements';

/**
 * `npm run train -- FOLDER`: makes the lists and trains the models of `public/models` from the corpora in a folder
 * (docs/data.md says which). The same corpora give the same bytes.
 */
function main([folder, ...rest]: string[]): number {
  if (folder === undefined || rest.length > 0 || !existsSync(folder)) {
    console.error(
      'train takes one folder, with the corpora that docs/data.md lists: npm run train -- FOLDER',
    );
    return 2;
  }
  installPackages();
  const corpora = readCorpora(folder);
  const lists = writeGazetteer(entriesOf(corpora.flatMap(({ documents }) => documents)));
  save('lists.bin', lists);
  writeFileSync(COMMON_WORDS, commonWords());
  save('names.bin', writeModel(trainNames(corpora, openGazetteer(lists.buffer))));
  const attributions = join(folder, ATTRIBUTIONS);
  if (existsSync(attributions)) {
    const { first, second } = trainStatements(readAttributions(attributions));
    save('statements-1.bin', writeModel(first));
    save('statements-2.bin', writeModel(second));
  }
  saveChecksums();
  return 0;
}

const COMMON_WORDS = join(import.meta.dirname, '../../lib/lexicon/common-words.ts');

/** Articles with who says what in them. Where the file is missing, the models of statements stay as they are. */
const ATTRIBUTIONS = 'attribution-polnear-train.jsonl.gz';

/** The packages that the lists are made from are large, and nothing else needs them. */
function installPackages(): void {
  const folder = import.meta.dirname;
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  console.error('Installing the packages of tools/train: npm ci');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}

function save(name: string, bytes: Uint8Array): void {
  writeFileSync(join(MODELS, name), bytes);
  const kilobytes = (n: number) => `${Math.round(n / 1000)} KB`;
  console.log(
    `${name}: ${kilobytes(bytes.length)}, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} gzipped`,
  );
}

/** A test compares the files with these. */
function saveChecksums(): void {
  const sums = readdirSync(MODELS)
    .filter((name) => name.endsWith('.bin'))
    .sort()
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(MODELS, name)))
        .digest('hex'),
    ]);
  writeFileSync(join(MODELS, 'checksums.json'), `${JSON.stringify(Object.fromEntries(sums), null, 2)}\n`);
}

process.exitCode = main(process.argv.slice(2));
