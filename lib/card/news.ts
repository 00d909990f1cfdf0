import { compare, type NewItem } from '../dossier/compare/compare';
import type { Dossier, Evidence } from '../dossier/schema';
import { citer } from './cites';

/** Something that a page says of known actors, with what it takes to find it there. */
export interface NewsEntry {
  id: string;
  what: NewItem['kind'] | 'name' | 'known';
  /** Who says or wants it, where the article says so. */
  who: string | null;
  text: string;
  /** The words to find, and the sentence around them. */
  words: string;
  sentence: string;
}

/** What the dossier of one article has against what the reader has, and what of it is known, in the order of the article. */
export function newsOf(built: Dossier, known: readonly Dossier[]): NewsEntry[] {
  const { cites } = citer(built);
  const named = new Map(built.entities.map(({ id, name }) => [id, name]));
  const whose = new Map<string, string | null>();
  for (const { speaker, evidence } of built.statements) whose.set(`statement-${placeOf(evidence)}`, speaker);
  for (const { party, evidence } of built.positions)
    for (const place of evidence) whose.set(`position-${placeOf(place)}`, party);

  const entry = (what: NewsEntry['what'], text: string, evidence: Evidence): [number, NewsEntry] => {
    const id = `${what}-${placeOf(evidence)}`;
    const who = named.get(whose.get(id) ?? '') ?? null;
    const [{ sentence }] = cites([evidence]);
    return [evidence.start, { id, what, who, text, words: evidence.quote, sentence }];
  };

  const here = compare(built, known);
  return [
    ...here.items.map(({ kind, text, evidence }) => entry(kind, text, evidence)),
    ...here.names.map(({ name, evidence }) => entry('name', name, evidence)),
    ...here.known.map((evidence) => entry('known', evidence.quote, evidence)),
  ]
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);
}

const placeOf = ({ start, end }: Evidence): string => `${start}-${end}`;
