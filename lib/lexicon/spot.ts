/** The mentions in a plain text: what a page with these lines as its blocks would have painted. */
import type { Dossier } from '../dossier/schema';
import { compile } from './compile';
import type { EntityRef } from './found';
import { namesOf } from './names';
import { type Lexicon, open } from './open';
import { read } from './read';
import { learn, noClues, readingsIn, settle } from './settle';

export interface Mention {
  /** UTF-16 code units into the text, `end` exclusive. */
  start: number;
  end: number;
  text: string;
  /** The entity's id; where the words name several, that of the likeliest. */
  entity: string;
  /** Whom the words may name as well, the likelier first. */
  others?: Pick<EntityRef, 'dossier' | 'entity'>[];
}

/** Reads `text` as one page, each line a block. A dossier's names are compiled once, however many texts follow. */
export function spot(dossiers: readonly Dossier[], text: string): Mention[] {
  const lines = text.split('\n');
  const found = read(dossiers.map(lexiconOf), lines);
  const clues = noClues();
  learn(clues, found);
  const offsets = [0];
  for (const line of lines) offsets.push((offsets.at(-1) ?? 0) + line.length + 1);
  return readingsIn(found).flatMap(({ block, start: from, end: to, senses }) => {
    const [likeliest, ...others] = settle(senses, clues);
    if (!likeliest) return [];
    const start = (offsets[block] ?? 0) + from;
    const end = (offsets[block] ?? 0) + to;
    const also = others.map(({ dossier, entity }) => ({ dossier, entity }));
    const mention = { start, end, text: text.slice(start, end), entity: likeliest.entity };
    return [also.length > 0 ? { ...mention, others: also } : mention];
  });
}

const compiled = new WeakMap<Dossier, Lexicon>();

function lexiconOf(dossier: Dossier): Lexicon {
  const lexicon = compiled.get(dossier) ?? open(compile(namesOf(dossier)));
  compiled.set(dossier, lexicon);
  return lexicon;
}
