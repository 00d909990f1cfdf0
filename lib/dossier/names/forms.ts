import { matchesIn } from '../../text/matches';
import type { Doc } from '../document';
import { ORGANIZATION_HEADS } from '../words/heads';
import type { Cluster } from './actor';
import { lastOfPlain } from './kind';
import { bodyOf, knownKind } from './lexicon';

/**
 * The actors that a name is a shorter one of: a surname, an acronym, the head of a body's name. `byWord` has them by each
 * of their words: of all others only an acronym may be one's short name.
 */
export function homesOf(
  doc: Doc,
  short: Cluster,
  actors: readonly Cluster[],
  byWord: ReadonlyMap<string, Cluster[]>,
): Cluster[] {
  if (bodyOf(short.name)) return [];
  if (!isAcronym(short.name))
    return (byWord.get(short.words[0] ?? '') ?? []).filter((long) => isPartOf(short, long));
  return actors.filter(
    (long) => isAcronymOf(doc, short.name, long) || isBracketed(doc, short, long) || isPartOf(short, long),
  );
}

function isPartOf(short: Cluster, long: Cluster): boolean {
  const { words } = short;
  const all = long.words;
  if (all.length <= words.length || !words.every((word) => all.includes(word))) return false;
  if (long.kind === 'person') return isPersonShort(short, words, all);
  if (long.kind === 'place') return STATE.test(long.name) && words.at(-1) === all.at(-1);
  if (lastOfPlain(long.name) === short.name) return true;
  return knownKind(short.name) !== 'place' && long.kind === 'organization' && isBodyShort(short, words, all);
}

/** "Republic of Ireland" is Ireland, "Northern Ireland" is not. */
const STATE =
  /^(?:(?:Federal |Islamic |People['’]s )?Republic|Kingdom|State|Commonwealth|Municipality|City|Town) of (?:the )?\S+(?: \S+)?$/u;

/** "Trump", "Donald" and "Donald Trump" for "Donald J. Trump". */
function isPersonShort(short: Cluster, words: string[], all: string[]): boolean {
  if (knownKind(short.name) !== undefined) return false;
  if (words.length > 1) return words[0] === all[0] || words.at(-1) === all.at(-1);
  return words[0] === all[0] || words[0] === all.at(-1);
}

/** "Security Council", "Microsoft" for "Microsoft Corporation", "Court" for "Supreme Court". */
function isBodyShort(short: Cluster, words: string[], all: string[]): boolean {
  if (words.length > 1) return short.kind !== 'person' && short.kind !== 'place';
  if (ORGANIZATION_HEADS.has(short.name))
    return words[0] === all[0] || isHead(short.name, all, words[0] ?? '');
  if (short.kind === 'person' && all.length < 4 && words[0] === all.at(-1)) return true;
  return short.kind === 'organization' && words[0] === all[0];
}

/** The word that a body's name is about: the last one, or the one before "of". */
function isHead(name: string, all: string[], word: string): boolean {
  return name !== 'House' && (word === all.at(-1) || all[all.indexOf('of') - 1] === word);
}

function isAcronym(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.]{1,7}$/u.test(form);
}

function isAcronymOf(doc: Doc, form: string, { name, initials }: Cluster): boolean {
  return initials === form.replaceAll('.', '') || isBehind(doc, name, form) || isBehind(doc, form, name);
}

/** Whether one name stands in brackets right behind the other. */
function isBehind(doc: Doc, name: string, inBrackets: string): boolean {
  const places = bracketedIn(doc).get(inBrackets);
  return places?.some((at) => doc.text.slice(0, at).endsWith(`${name} `)) ?? false;
}

/** What a document has in brackets, and where they open: looked up once, not for each pair of names. */
function bracketedIn(doc: Doc): Map<string, number[]> {
  const known = bracketed.get(doc);
  if (known) return known;
  const found = new Map<string, number[]>();
  for (const { 1: words = '', index } of matchesIn(doc.text, BRACKETED))
    found.set(words, [...(found.get(words) ?? []), index]);
  bracketed.set(doc, found);
  return found;
}

const BRACKETED = /\(([^()\n]{1,200})\)/g;
const bracketed = new WeakMap<Doc, Map<string, number[]>>();

/** "Union of Rationalist Atheists and Agnostics (UAAR)": in brackets soon after a name with the same first letter. */
function isBracketed({ text }: Doc, short: Cluster, long: Cluster): boolean {
  return short.spans.some(({ start }) => {
    if (text[start - 1] !== '(' || short.name[0] !== long.name[0]) return false;
    return long.spans.some(({ end }) => end < start && /^[^.;:,()\n]{0,30}\($/u.test(text.slice(end, start)));
  });
}

/** The capitals and figures that the words of a name begin with. */
export function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])[\p{Lu}\p{N}]/gu) ?? []).join('');
}
