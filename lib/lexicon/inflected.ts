/**
 * Finding in a language whose names change: each word is looked up as it stands, and in the bases that it may be a form of.
 * It looks at every word of the text with care, so it is slower than `find.ts`, which texts without such forms are left to.
 */
import { Fold, fold, folds } from '../text/fold';
import { endOfWord, nextWord } from './edges';
import { passes } from './filter';
import { bridge, type Candidate, type Form, type Shelf, withStop } from './find';
import type { Grammar, Sort } from './forms/grammar';
import { LARGE, noWord, openingOf, placeOf, proofOf, readWord, type Word } from './hash';
import { behindNames, firstName, goesOn, type Lexicon } from './open';

/** As `find`: the names that begin at one word, the longest first, the exact one before its equals. */
export function findInflected(
  text: string,
  shelf: Shelf,
  grammar: Grammar,
  accept: (candidates: Candidate[]) => number,
): void {
  for (let at = nextWord(text, 0); at < text.length; ) {
    const candidates = inflectedAt(text, at, shelf, grammar);
    const end = candidates.length > 0 ? accept(candidates) : 0;
    at = nextWord(text, Math.max(endOfWord(text, at), end));
  }
}

/** The names that begin at the word at `start`. */
export function inflectedAt(text: string, start: number, shelf: Shelf, grammar: Grammar): Candidate[] {
  const candidates: Candidate[] = [];
  const spellings = spellingsAt(text, start, grammar);
  for (const lexicon of shelf.lexicons) {
    const walk = { text, start, grammar, lexicon, candidates };
    const begins = spellings.filter(({ opening }) => passes(lexicon.firsts, opening));
    step(walk, begins, { at: start, place: 0, proof: 0, form: 'exact', isAgreed: true });
  }
  return candidates.sort((one, other) => other.end - one.end);
}

/** One search of one lexicon. */
interface Walk {
  text: string;
  start: number;
  grammar: Grammar;
  lexicon: Lexicon;
  candidates: Candidate[];
}

/** How far it has come. */
interface Reached {
  at: number;
  /** Both hashes of the words before `at`, 0 at first. */
  place: number;
  proof: number;
  form: Form;
  /** Whether what came before leaves the next word free to stand in no case. */
  isAgreed: boolean;
}

/** A word of the text in its own spelling or in a base that it may be of. */
interface Spelling {
  word: Word;
  /** As of a name that begins with it, in whatever case it stands. */
  opening: number;
  /** Null: as it stands. */
  sort: Sort | null;
}

function step(walk: Walk, spellings: readonly Spelling[], before: Reached): void {
  const isInside = before.at !== walk.start;
  for (const { word, sort } of spellings) {
    if (sort === 'possessive' && isInside) continue;
    const form = formOf(before, sort);
    const place = placeOf(before.place, word);
    const proof = proofOf(before.proof, word);
    if (sort !== 'adjective' || isInside) offer(walk, word, { ...before, place, proof, form });
    const at = goesOn(walk.lexicon, place) ? bridge(walk.text, word.next, word.end - before.at) : -1;
    if (at < 0 || sort === 'possessive') continue;
    const next = { at, place, proof, form, isAgreed: sort !== 'masculine' };
    step(walk, spellingsAt(walk.text, at, walk.grammar), next);
  }
}

function formOf({ form, isAgreed }: Reached, sort: Sort | null): Form {
  if (sort === 'possessive') return 'personal';
  if (sort === 'impersonal' || form === 'impersonal') return 'impersonal';
  // "Aleksandra Vučić" is a woman: of a man, the surname would stand in a case too.
  if (sort === null) return isAgreed ? form : 'impersonal';
  return 'inflected';
}

/** Notes the name that ends here, if there is one. */
function offer(
  { text, start, grammar, lexicon, candidates }: Walk,
  word: Word,
  { at, place, proof, form }: Reached,
): void {
  const first = firstName(lexicon, place, proof);
  if (first < 0) return;
  const last = behindNames(lexicon, first);
  const end = behindHyphen(text, word.end, grammar);
  const ended = end > word.end ? end : withStop(text, at, word.end);
  candidates.push({ start, end: ended, lexicon, first, last, form: end > word.end ? 'inflected' : form });
}

/** Where the ending that hangs on a name by a hyphen ends: "NATO-a"; `end` where there is none. */
function behindHyphen(text: string, end: number, { endings }: Grammar): number {
  if (folds[text.charCodeAt(end)] !== Fold.Hyphen) return end;
  const last = endOfWord(text, end + 1);
  const ending = text.slice(end + 1, last);
  return endings.has(fold(ending)) && ending === ending.toLowerCase() ? last : end;
}

function spellingsAt(text: string, at: number, grammar: Grammar): Spelling[] {
  const word = wordAt(text, at);
  const own = text.slice(at, word.end);
  const exact = { word, opening: openingOf(own, LARGE), sort: null };
  const bases = grammar.basesOf(fold(own));
  return [
    exact,
    ...bases.map(({ text: base, sort }) => {
      const { rolled, checked } = wordAt(base, 0);
      return { word: { ...word, rolled, checked }, opening: openingOf(base, LARGE), sort };
    }),
  ];
}

function wordAt(text: string, at: number): Word {
  const word = noWord();
  readWord(text, at, word);
  return word;
}
