/** The mentions in a plain text: what a page with these lines as its blocks would have painted. */
import type { Dossier } from '../dossier/schema';
import { compile } from './compile';
import type { EntityRef } from './found';
import { namesOf } from './names';
import { type Lexicon, open } from './open';
import { read } from './read';
import { learn, noClues, settle } from './settle';

export interface Mention {
  /** UTF-16 code units into the text, `end` exclusive. */
  start: number;
  end: number;
  text: string;
  /** The entity's id. */
  entity: string;
}

/** Reads `text` as one page, each line a block. A dossier's names are compiled once, however many texts follow. */
export function spot(dossiers: readonly Dossier[], text: string): Mention[] {
  const lines = text.split('\n');
  const found = read(dossiers.map(lexiconOf), lines);
  const clues = noClues();
  learn(clues, found);
  const offsets = [0];
  for (const line of lines) offsets.push((offsets.at(-1) ?? 0) + line.length + 1);
  const mentions: Mention[] = [];
  for (let i = 0; i < found.readings.length; i += 5) {
    const [block, from, to, index, condition] = found.readings.slice(i, i + 5) as Reading;
    const entity = found.entities[index] as EntityRef;
    if (!settle(entity, condition, clues)) continue;
    const start = (offsets[block] ?? 0) + from;
    const end = (offsets[block] ?? 0) + to;
    mentions.push({ start, end, text: text.slice(start, end), entity: entity.entity });
  }
  return mentions;
}

type Reading = [number, number, number, number, number];

const compiled = new WeakMap<Dossier, Lexicon>();

function lexiconOf(dossier: Dossier): Lexicon {
  const lexicon = compiled.get(dossier) ?? open(compile(namesOf(dossier)));
  compiled.set(dossier, lexicon);
  return lexicon;
}
