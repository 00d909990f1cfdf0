/**
 * Finding in a language whose names change: each word is looked up as it stands, and in the bases that it may be a form of.
 * It looks at every word of the text with care, so it is slower than `find.ts`, which texts without such forms are left to.
 */
import { FIRST_LETTER, Fold, fold, folds } from '../text/fold';
import { bridge, type Candidate, type Form, type Shelf, withStop } from './find';
import type { Grammar, Sort } from './forms/grammar';
import { noWord, readWord, type Word } from './hash';
import { BRANCHES, follow, type Lexicon } from './open';

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
    at = nextWord(text, Math.max(endOf(text, at), end));
  }
}

/** The names that begin at the word at `start`. */
export function inflectedAt(text: string, start: number, shelf: Shelf, grammar: Grammar): Candidate[] {
  const candidates: Candidate[] = [];
  const spellings = spellingsAt(text, start, grammar);
  for (const lexicon of shelf.lexicons) {
    const walk = { text, start, grammar, lexicon, candidates };
    step(walk, spellings, { at: start, node: 0, form: 'exact', isAgreed: true });
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
interface Place {
  at: number;
  node: number;
  form: Form;
  /** Whether what came before leaves the next word free to stand in no case. */
  isAgreed: boolean;
}

/** A word of the text in its own spelling or in a base that it may be of. */
interface Spelling {
  word: Word;
  /** Null: as it stands. */
  sort: Sort | null;
}

function step(walk: Walk, spellings: readonly Spelling[], place: Place): void {
  for (const { word, sort } of spellings) {
    const isInside = place.node !== 0;
    const reached = sort === 'possessive' && isInside ? 0 : follow(walk.lexicon, place.node, word);
    if (reached === 0) continue;
    const node = reached & ~BRANCHES;
    const form = formOf(place, sort);
    if (sort !== 'adjective' || isInside) offer(walk, word, { ...place, node, form });
    const at = (reached & BRANCHES) === 0 ? -1 : bridge(walk.text, word.next, word.end - place.at);
    if (at < 0 || sort === 'possessive') continue;
    const next = { at, node, form, isAgreed: sort !== 'masculine' };
    step(walk, spellingsAt(walk.text, at, walk.grammar), next);
  }
}

function formOf(place: Place, sort: Sort | null): Form {
  if (sort === 'possessive') return 'personal';
  if (sort === 'bare' || place.form === 'impersonal') return 'impersonal';
  // "Aleksandra Vučić" is a woman: of a man, the surname would stand in a case too.
  if (sort === null) return place.isAgreed ? place.form : 'impersonal';
  return 'inflected';
}

/** Notes the name that ends here, if there is one. */
function offer(
  { text, start, grammar, lexicon, candidates }: Walk,
  word: Word,
  { at, node, form }: Place,
): void {
  if (lexicon.firsts[node] === lexicon.firsts[node + 1]) return;
  const end = behindHyphen(text, word.end, grammar);
  const ended = end > word.end ? end : withStop(text, at, word.end);
  candidates.push({ start, end: ended, lexicon, node, form: end > word.end ? 'inflected' : form });
}

/** Where the ending that hangs on a name by a hyphen ends: "NATO-a"; `end` where there is none. */
function behindHyphen(text: string, end: number, { endings }: Grammar): number {
  if (folds[text.charCodeAt(end)] !== Fold.Hyphen) return end;
  const last = endOf(text, end + 1);
  const ending = text.slice(end + 1, last);
  return endings.has(fold(ending)) && ending === ending.toLowerCase() ? last : end;
}

function spellingsAt(text: string, at: number, grammar: Grammar): Spelling[] {
  const word = wordAt(text, at);
  const exact = { word, sort: null };
  const bases = grammar.basesOf(fold(text.slice(at, word.end)));
  return [
    exact,
    ...bases.map(({ text: base, sort }) => {
      const { rolled, checked } = wordAt(base, 0);
      return { word: { ...word, rolled, checked }, sort };
    }),
  ];
}

function wordAt(text: string, at: number): Word {
  const word = noWord();
  readWord(text, at, word);
  return word;
}

/** Where the next word begins, at a letter; or the text's end. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetter(folds[text.charCodeAt(at)] as number)) at += 1;
  return at;
}

function isLetter(value: number): boolean {
  return value >= FIRST_LETTER || value === Fold.Several;
}

/** Where the word at `at` ends, behind all its marks. */
function endOf(text: string, at: number): number {
  let end = at;
  while (end < text.length && (folds[text.charCodeAt(end)] as number) >= Fold.Accent) end += 1;
  return end;
}
