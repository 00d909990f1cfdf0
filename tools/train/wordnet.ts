import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What WordNet 3.0 knows of words, in small letters. */
export interface WordNet {
  /** Common words with the number of their field of meaning ("noun.person" is 18). */
  senses: Map<string, number>;
  /** Those of them that its tagged texts use. */
  used: string[];
  /** Names of single persons, places and groups. */
  persons: string[];
  places: string[];
  groups: string[];
}

const POSES = [
  { name: 'noun', type: 1 },
  { name: 'verb', type: 2 },
  { name: 'adj', type: 3 },
  { name: 'adv', type: 4 },
] as const;
/** Numbers of WordNet's lexicographer files. */
const PERSON = 18;
const PLACE = 15;
const GROUP = 14;

/** Reads WordNet's `dict` folder. A word's field is that of its first sense in the part of speech it is most used in. */
export function readWordNet(folder: string): WordNet {
  const found: WordNet = { senses: new Map(), used: [], persons: [], places: [], groups: [] };
  const uses = usesByKey(folder);
  const best = new Map<string, number>();
  for (const { name, type } of POSES) {
    const synsets = new Map<string, { file: number; instance: boolean; words: string[] }>();
    for (const line of lines(join(folder, `data.${name}`))) {
      const [offset = '', file = '', , count = ''] = line.split(' ', 4);
      const fields = line.split(' ');
      const words = Array.from({ length: Number.parseInt(count, 16) }, (_, i) =>
        (fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/u, ''),
      );
      synsets.set(offset, { file: Number(file), instance: line.includes(' @i '), words });
    }
    for (const line of lines(join(folder, `index.${name}`))) {
      const fields = line.trim().split(' ');
      const lemma = fields[0] ?? '';
      const senses = fields.slice(-Number(fields[2])).flatMap((offset) => synsets.get(offset) ?? []);
      const common = senses.find((sense) => sense.words.includes(lemma) && !sense.instance);
      const used = uses.get(`${lemma}%${type}`) ?? 0;
      if (common && !lemma.includes('_') && used > (best.get(lemma) ?? -1)) {
        best.set(lemma, used);
        found.senses.set(lemma, common.file);
      }
      const named = senses.find((sense) => sense.instance);
      const text = lemma.replaceAll('_', ' ');
      if (!named || common) continue;
      if (named.file === PERSON) found.persons.push(text);
      if (named.file === PLACE) found.places.push(text);
      if (named.file === GROUP) found.groups.push(text);
    }
  }
  found.used = [...best].flatMap(([lemma, used]) => (used > 0 ? [lemma] : []));
  return found;
}

/** How often each lemma was met in each part of speech, from WordNet's own counts. */
function usesByKey(folder: string): Map<string, number> {
  const uses = new Map<string, number>();
  for (const line of lines(join(folder, 'index.sense'))) {
    const [key = '', , , count = '0'] = line.split(' ');
    const type = key.slice(0, key.indexOf(':')).replace('%5', '%3');
    uses.set(type, (uses.get(type) ?? 0) + Number(count));
  }
  return uses;
}

/** The lines of a file of WordNet, without the licence at its head. */
function lines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}
