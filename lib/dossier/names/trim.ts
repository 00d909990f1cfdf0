import { isFamilyFirst } from '../words/family-names';
import { ORGANIZATION_HEADS } from '../words/heads';
import { listed } from '../words/list';
import { DEMONYMS } from '../words/peoples';
import { TITLES } from '../words/titles';
import { cutApart } from './cut';
import { type Found, isOrganization, isPerson } from './read';
import type { Reading } from './reading';

/** A name as the tagger gives it, put right: titles, articles and marks taken off its edges, two names in one cut apart. */
export function trimmed(reading: Reading, found: Found): Found[] {
  return cutApart(reading, found).flatMap((part) => trim(reading, part));
}

function trim(reading: Reading, found: Found): Found[] {
  const { words } = reading;
  let { first, last } = found;
  const text = (i: number) => words[i]?.text ?? '';
  if (isPerson(found)) first = behindOffice(reading, first, last);
  while (first <= last && !opensName(text(first), isPerson(found), last > first)) first += 1;
  while (last >= first && !(words[last]?.capital || /^(?:\p{N}+|\.)$/u.test(text(last)))) last -= 1;
  if (text(last) === '.' && !/^(?:\p{Lu}|Jr|Sr|Inc|Corp|Ltd|Co|St)$/u.test(text(last - 1))) last -= 1;
  if (isFamilyFirst(`${text(last - 1)} ${text(last)}-${text(last + 2)}`) && text(last + 1) === '-') last += 2;
  if (last < first || isOffice(reading, found, last)) return [];
  return [{ ...found, first, last: isOrganization(found) ? governedEnd(reading, first, last) : last }];
}

/** "Velmoran Foreign", cut out of "Velmoran Foreign Minister": an office that goes on is nobody's name. */
function isOffice({ words }: Reading, found: Found, last: number): boolean {
  if (!BRANCHES.has(words[last]?.text ?? '')) return false;
  const next = words[last + 1];
  return TITLES.has(next?.low ?? '') || (isPerson(found) && ORGANIZATION_HEADS.has(next?.text ?? ''));
}

/** Of a government. */
const BRANCHES = new Set(
  listed(
    'Culture Defence Defense Deputy Education Energy Finance Foreign Health Home Interior Justice Prime Trade Transport Vice',
  ),
);

/** "Home Secretary Suella Braverman": past the last title, where two words or more are left. */
function behindOffice({ words }: Reading, first: number, last: number): number {
  for (let i = last - 2; i >= first; i -= 1)
    if (TITLES.has(words[i]?.low ?? '') && (words[i]?.known ?? 0) >> 8 !== 0) return i + 1;
  return first;
}

function opensName(word: string, person: boolean, more: boolean): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(word)) return false;
  if (!more) return true;
  if (/^(?:The|A|An)$/u.test(word)) return false;
  return !person || !(TITLES.has(word.toLowerCase()) || DEMONYMS.has(word));
}

/** "Joint Council" goes on in "for the Welfare of Immigrants": a body's head word governs what follows. */
function governedEnd({ words }: Reading, first: number, last: number): number {
  if (first === last || !ORGANIZATION_HEADS.has(words[last]?.text ?? '')) return last;
  const link = words[last + 1]?.text;
  const next = words[last + 2]?.text === 'the' ? last + 3 : last + 2;
  if ((link !== 'of' && link !== 'for') || !words[next]?.capital) return last;
  let end = next;
  while (words[end + 1]?.capital || (words[end + 1]?.text === 'of' && words[end + 2]?.capital)) {
    end += words[end + 1]?.capital ? 1 : 2;
  }
  return end;
}
