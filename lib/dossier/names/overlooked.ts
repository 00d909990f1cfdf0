import { matchesIn } from '../../text/matches';
import type { Doc } from '../document';
import { FUNCTION_WORDS } from '../words/common';
import { ORGANIZATION_HEADS } from '../words/heads';
import { initialsOf } from './forms';
import { insistent } from './insistent';
import { knownKind, LONGEST_KNOWN } from './lexicon';
import { type Found, isPlace, ORGANIZATION_SCORES, PLACE_SCORES, type Read } from './read';
import type { Reading } from './reading';
import { namelikeRuns } from './runs';

/** What the tagger passed over: places of a name that it found elsewhere, and names that are known by themselves. */
export function overlooked(doc: Doc, { reading, opening, titled }: Read, names: readonly Found[]): Found[] {
  const taken = new Uint8Array(doc.tokens.length);
  const take = ({ first, last }: Found) => taken.fill(1, first, last + 1);
  names.forEach(take);
  const again = echoes(reading, names, taken);
  again.forEach(take);
  const runs = namelikeRuns(
    reading,
    taken.map((one, i) => one | (titled[i] ?? 0)),
    opening,
  );
  runs.forEach(take);
  const known = knownNames(doc, reading, taken);
  known.forEach(take);
  const spelled = spelledOut(doc, reading, taken);
  spelled.forEach(take);
  const strange = insistent(reading, taken);
  strange.forEach(take);
  return [
    ...again,
    ...runs,
    ...known,
    ...spelled,
    ...strange,
    ...governments(reading, [...names, ...again, ...known], taken),
  ];
}

/** The same words again, or a person's last one alone. */
function echoes({ words, small }: Reading, names: readonly Found[], taken: Uint8Array): Found[] {
  const byFirst = new Map<string, Found[]>();
  for (const name of names) {
    const { first, last, scores } = name;
    const surname = scores[0] > scores[1] && scores[0] > scores[2] && last > first;
    for (const form of surname ? [name, { ...name, first: last }] : [name]) {
      const word = words[form.first]?.text ?? '';
      const known = byFirst.get(word) ?? [];
      byFirst.set(word, known);
      const isKnown = known.some(
        (one) =>
          one.last - one.first === form.last - form.first && isSame(words, one.first, one.last, form.first),
      );
      if (!isKnown) known.push(form);
    }
  }
  const found: Found[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word?.capital || taken[i] || small.has(word.low) || FUNCTION_WORDS.has(word.low)) continue;
    const form = byFirst
      .get(word.text)
      ?.filter(
        ({ first, last }) =>
          isSame(words, first, last, i) && !taken.subarray(i, i + last - first + 1).includes(1),
      )
      .reduce<Found | undefined>(
        (best, one) => (best && best.last - best.first >= one.last - one.first ? best : one),
        undefined,
      );
    if (!form) continue;
    const last = i + form.last - form.first;
    found.push({ ...form, first: i, last });
    i = last;
  }
  return found;
}

/** "FIRST (For Inspiration and Recognition of Science and Technology)": an acronym whose words are in brackets. */
function spelledOut({ text }: Doc, { words }: Reading, taken: Uint8Array): Found[] {
  const acronyms = new Set(matchesIn(text, BRACKETED).map((match) => initialsOf(match[1] ?? '')));
  return words.flatMap((word, i) =>
    word.upper && !taken[i] && word.text.length > 2 && acronyms.has(word.text)
      ? [{ first: i, last: i, scores: ORGANIZATION_SCORES, margin: LISTED }]
      : [],
  );
}

const BRACKETED = /\((\p{Lu}[^()\n]{8,120})\)/gu;

/** "UK Government": a country before the head word of a body. */
function governments({ words }: Reading, names: readonly Found[], taken: Uint8Array): Found[] {
  return names.flatMap((name) => {
    const head = words[name.last + 1];
    const governs = isPlace(name) && head && !taken[name.last + 1] && ORGANIZATION_HEADS.has(head.text);
    if (!governs || words[name.last + 2]?.capital) return [];
    return [{ ...name, last: name.last + 1, scores: ORGANIZATION_SCORES }];
  });
}

function isSame(words: Reading['words'], first: number, last: number, at: number): boolean {
  for (let k = first; k <= last; k += 1) if (words[k]?.text !== words[at + k - first]?.text) return false;
  return true;
}

/** How sure a listed name is, in the tagger's units. */
const LISTED = 40;

/** Countries, world bodies and cities, where no capitalised word shows that they are a part of a longer name. */
function knownNames(doc: Doc, { words }: Reading, taken: Uint8Array): Found[] {
  const found: Found[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!words[first]?.capital || taken[first]) continue;
    for (let last = Math.min(words.length - 1, first + LONGEST_KNOWN - 1); last >= first; last -= 1) {
      const kind = knownKind(doc.text.slice(doc.tokens[first]?.start, doc.tokens[last]?.end));
      if (!kind) continue;
      if (taken[last] || (words[last + 1]?.capital && words[first - 1]?.capital)) break;
      found.push({
        first,
        last,
        scores: kind === 'place' ? PLACE_SCORES : ORGANIZATION_SCORES,
        margin: LISTED,
      });
      first = last;
      break;
    }
  }
  return found;
}
