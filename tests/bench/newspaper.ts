/** News-like text and names of our own making, the same in every run. */
import { COMMON_WORDS } from '../../lib/lexicon/common-words';
import type { Entry } from '../../lib/lexicon/names';

/** Marsaglia's xorshift, seeded: numbers from 0 up to 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

/** The words of most frequency. */
const FREQUENT =
  'the of and to in a that on for with was by at as said from after which have has not be they their were an it who more than before government talks border police agreement leaders minister region measures troops weeks country between against during without progress statement'.split(
    ' ',
  );
const ORDINARY = COMMON_WORDS.trim().split(/\s/u);
const SYLLABLES =
  'ba be bor dan del dra fa gor ha is ka kur lan li ma mer mi na ni or pe ra ri sa sel sto ta ti va vel vu zo'.split(
    ' ',
  );

/**
 * `count` names of one to three words, capitalised, each an entity of its own. One in 12 is an acronym, one in 50 begins with an
 * ordinary word. Of the 135,000 towns of GeoNames, a third to a half of the words of an English text begin one.
 */
export function names(count: number): Entry[] {
  const roll = dice(0x51de);
  return Array.from({ length: count }, (_, i) => {
    const words = Array.from({ length: 1 + Math.floor(roll() * 3) }, () => capital(inventWord(roll)));
    if (roll() < 1 / 50) words.unshift(capital(ordinaryWord(roll)));
    const text = roll() < 1 / 12 ? acronym(inventWord(roll), 2 + (i % 3)) : words.join(' ');
    return {
      entity: { dossier: 'bench', entity: `e${i}`, name: text, kind: 'place' },
      names: [{ text, traits: 0 }],
    };
  });
}

/** About `length` UTF-16 code units of prose; one word in 60 begins one of the names. */
export function article(entries: readonly Entry[], length: number): string {
  const roll = dice(0xbe11);
  const parts: string[] = [];
  let opens = true;
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 0) {
    const name = entries[Math.floor(roll() * entries.length)]?.entity.name ?? '';
    const word = roll() < 1 / 60 ? name : ordinaryWord(roll);
    const ends = roll() < 0.06;
    parts.push(`${opens ? capital(word) : word}${ends ? '. ' : ' '}`);
    opens = ends;
  }
  return parts.join('');
}

function ordinaryWord(roll: () => number): string {
  const words = roll() < 0.55 ? FREQUENT : ORDINARY;
  return words[Math.floor(roll() * words.length)] ?? '';
}

/** Of three or four syllables, rarely five. */
function inventWord(roll: () => number): string {
  const count = 3 + Math.floor(roll() * 2.2);
  return Array.from({ length: count }, () => SYLLABLES[Math.floor(roll() * SYLLABLES.length)]).join('');
}

/** Consonants only, so that it is no common word. */
function acronym(word: string, length: number): string {
  return word
    .replace(/[aeiou]/gu, '')
    .slice(0, length)
    .toUpperCase();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
