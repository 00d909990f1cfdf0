import type { Sentence } from '../../text/sentences';
import type { Doc } from '../document';
import { CALENDAR, FUNCTION_WORDS } from '../words/common';
import { FIRST_NAMES } from '../words/first-names';
import { ORGANIZATION_HEADS, PLACE_HEADS } from '../words/heads';
import { DEMONYMS, PEOPLES } from '../words/peoples';
import { TITLES } from '../words/titles';
import { isHeadline, type Words, wordsOf } from './capitals';
import { contextKind } from './context';
import { kindOf } from './kind';
import { knownKind, LONGEST_KNOWN } from './lexicon';
import { type Run, runsOf } from './runs';
import type { NameSpan } from './spans';

/**
 * The names in a document by rules and word lists: capitalised runs, cut where one name ends and another begins, with
 * titles and nationalities taken off. A trained tagger may take this function's place.
 */
export function tagNames(doc: Doc): NameSpan[] {
  const words = wordsOf(doc);
  const headlines = new Set<Sentence | undefined>(
    doc.sentences.filter((sentence) => isHeadline(doc, sentence)),
  );
  return runsOf(doc)
    .flatMap((run) => {
      const found = pieces(doc, run, words);
      return headlines.has(doc.sentenceAt(doc.tokens[run.first]?.start ?? 0))
        ? found.filter((piece) => isKnown(doc, piece))
        : found;
    })
    .map(({ first, last, title }) => span(doc, first, last, title));
}

interface Piece {
  first: number;
  last: number;
  title: string;
}

/** In a headline only names known beforehand are safe. */
function isKnown({ tokens, text }: Doc, { first, last }: Piece): boolean {
  return knownKind(text.slice(tokens[first]?.start, tokens[last]?.end)) !== undefined;
}

/** Cuts a run into names. */
function pieces(doc: Doc, run: Run, known: Words): Piece[] {
  const { small } = known;
  const found: Piece[] = [];
  let { first } = run;
  const word = (index: number) => doc.tokens[index]?.text ?? '';
  const opener = word(first);
  const plain =
    FUNCTION_WORDS.has(opener.toLowerCase()) || (small.has(opener.toLowerCase()) && !isName(opener));
  if (plain && (run.opensSentence || opener === 'I' || FUNCTION_WORDS.has(opener.toLowerCase()))) {
    if (!/^(?:US|WHO|IT)$/u.test(opener)) first += 1;
  }
  let title = '';
  while (first <= run.last) {
    const end = knownEnd(doc, first, run.last);
    if (end !== undefined && !continuesAfter(doc, end, run.last)) {
      found.push({ first, last: end, title: '' });
      first = end + 1;
      title = '';
    } else if (TITLES.has(word(first).toLowerCase()) && first < run.last && !isBody(doc, first, run.last)) {
      title = word(first).toLowerCase();
      first += 1;
    } else if (DEMONYMS.has(word(first)) && !isBody(doc, first, run.last)) {
      first += 1;
    } else if (word(first) === '.' || word(first) === '-' || /^\p{Ll}/u.test(word(first))) {
      first += 1;
    } else {
      const last = pieceEnd(doc, first, run.last);
      found.push({ first, last, title });
      first = last + 1;
      title = '';
    }
  }
  return found.filter((piece) => isNaming(doc, piece, run, known));
}

function isName(word: string): boolean {
  return FIRST_NAMES.has(word) || knownKind(word) !== undefined;
}

/** Where the longest known name that begins at `first` ends. */
function knownEnd({ tokens, text }: Doc, first: number, last: number): number | undefined {
  const start = tokens[first]?.start ?? 0;
  for (let end = Math.min(last, first + LONGEST_KNOWN * 2); end >= first; end--) {
    if (knownKind(text.slice(start, tokens[end]?.end))) return end;
  }
  return undefined;
}

/** A known name may only be the beginning of a longer one: "United States Navy", "Washington Post". */
function continuesAfter(doc: Doc, known: number, last: number): boolean {
  if (known === last || doc.tokens[known + 1]?.text === '-') return false;
  if (isBody(doc, known + 1, last)) return !TITLES.has(doc.tokens[known + 1]?.text.toLowerCase() ?? '');
  return (
    last - known === 1 &&
    !TITLES.has(doc.tokens[last]?.text.toLowerCase() ?? '') &&
    !DEMONYMS.has(doc.tokens[last]?.text ?? '')
  );
}

/** True where the run's rest ends as the names of bodies and places do. */
function isBody({ tokens, text }: Doc, first: number, last: number): boolean {
  const name = text.slice(tokens[first]?.start, tokens[last]?.end);
  const kind = kindOf(name);
  const words = name.split(/\s+/u);
  return (
    (kind === 'organization' || kind === 'place') &&
    (words.length > 1 || ORGANIZATION_HEADS.has(name) || PLACE_HEADS.has(name))
  );
}

/** A name goes on to the run's end, but never past a title or a second country joined by a hyphen. */
function pieceEnd({ tokens }: Doc, first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) {
    const word = tokens[i]?.text ?? '';
    const before = tokens[i - 1]?.text ?? '';
    if (before === '-' && knownKind(word)) return i - 2;
    if (TITLES.has(word.toLowerCase()) && i < last && !ORGANIZATION_HEADS.has(word) && before !== 'of')
      return i - 1;
    if (FIRST_NAMES.has(word) && i < last && ORGANIZATION_HEADS.has(before)) return i - 1;
  }
  return last;
}

function isNaming(
  { tokens }: Doc,
  { first, last, title }: Piece,
  run: Run,
  { small, inner }: Words,
): boolean {
  if (/^(?:Minister|Secretary)$/u.test(tokens[last + 1]?.text ?? '') && first === last) {
    const office = tokens[first]?.text ?? '';
    if (!knownKind(office) && /\p{Ll}/u.test(office)) return false; // "Fisheries Minister"
  }
  if (last > first) return true;
  const word = tokens[first]?.text ?? '';
  const lower = word.toLowerCase();
  if (CALENDAR.has(word) || DEMONYMS.has(word) || PEOPLES.has(word) || word.length < 2) return false;
  if (TITLES.has(lower) && !FIRST_NAMES.has(word)) return false;
  if (knownKind(word) || title) return true;
  if (/an$/u.test(word) && inner.has(word.slice(0, -1))) return false; // "Ruvenian", of Ruvenia
  if (FUNCTION_WORDS.has(lower)) return false;
  if (ORGANIZATION_HEADS.has(word)) return word === 'Congress' || word === 'Senate';
  if (run.opensSentence && first === run.first)
    return !small.has(lower) && isNamedElsewhere(inner, first, word);
  return !small.has(lower);
}

/** A word that only opens sentences may be any word. */
function isNamedElsewhere(inner: Words['inner'], first: number, word: string): boolean {
  return inner.get(word)?.some((index) => index !== first) ?? false;
}

function span(doc: Doc, first: number, last: number, title: string): NameSpan {
  const start = doc.tokens[first]?.start ?? 0;
  const end = doc.tokens[last]?.end ?? start;
  const text = doc.text.slice(start, end);
  const byWords = kindOf(text);
  const kind = byWords ?? (title ? 'person' : contextKind(doc, first, last));
  return { start, end, text, kind, title };
}
