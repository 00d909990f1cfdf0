import type { Dossier, Evidence } from '../schema';
import { same } from './same';

/** What one list of a dossier gains and loses, each thing in a few words. */
export interface Difference {
  list: (typeof LISTS)[number] | 'summary';
  added: string[];
  changed: string[];
  removed: string[];
}

/** How a dossier stands to the stored one of the same id. `differs`: of the same revision, and not the same. */
export type Standing = 'new' | 'newer' | 'older' | 'same' | 'differs';

/** The lists of a dossier, as a reader meets them. */
const LISTS = ['sources', 'entities', 'statements', 'events', 'positions', 'numbers', 'relations'] as const;

/** By id and revision, never by title. */
export function standingOf(stored: Dossier | null, incoming: Dossier): Standing {
  if (!stored) return 'new';
  if (incoming.revision !== stored.revision) return incoming.revision > stored.revision ? 'newer' : 'older';
  return same(stored, incoming) ? 'same' : 'differs';
}

/** What would be added, changed and removed, list by list; lists that stay as they are are left out. */
export function differences(stored: Dossier | null, incoming: Dossier): Difference[] {
  const lists = LISTS.map((list) =>
    compared(list, stored ? keyed(stored, list) : new Map(), keyed(incoming, list)),
  );
  const summary = {
    list: 'summary' as const,
    added: [],
    changed: stored ? headings(stored, incoming) : [],
    removed: [],
  };
  return [...lists, summary].filter(
    ({ added, changed, removed }) => added.length + changed.length + removed.length > 0,
  );
}

interface Thing {
  value: unknown;
  words: string;
}

function compared(
  list: Difference['list'],
  before: Map<string, Thing>,
  after: Map<string, Thing>,
): Difference {
  const difference: Difference = { list, added: [], changed: [], removed: [] };
  for (const [key, { value, words }] of after) {
    const held = before.get(key);
    if (!held) difference.added.push(words);
    else if (!same(held.value, value)) difference.changed.push(words);
  }
  for (const [key, { words }] of before) if (!after.has(key)) difference.removed.push(words);
  return difference;
}

/** Each thing of a list by what it stays the same by: its id, or for a position whose stance on what it is. */
function keyed(dossier: Dossier, list: (typeof LISTS)[number]): Map<string, Thing> {
  const names = new Map(dossier.entities.map(({ id, name }) => [id, name]));
  const name = (id: string) => names.get(id) ?? id;
  switch (list) {
    case 'sources':
      return mapOf(
        dossier.sources,
        ({ id }) => id,
        ({ title, publisher }) => `${title} (${publisher})`,
      );
    case 'entities':
      return mapOf(
        dossier.entities,
        ({ id }) => id,
        (entity) => entity.name,
      );
    case 'statements':
      return mapOf(dossier.statements, placed, ({ speakerText, text }) => `${speakerText}: ${text}`);
    case 'events':
      return mapOf(dossier.events, placed, ({ title }) => title);
    case 'positions':
      return mapOf(
        dossier.positions,
        (position) => [position.party, position.stance, position.topic, placed(position)].join('\n'),
        ({ party, stance, topic, text }) => `${name(party)} ${stance} ${name(topic)}: ${text}`,
      );
    case 'numbers':
      return mapOf(dossier.numbers, placed, ({ text }) => text);
    case 'relations':
      return mapOf(dossier.relations, placed, ({ from, to, text }) => `${name(from)}, ${name(to)}: ${text}`);
  }
}

/** A finding is known by the words it stands on: the ids of findings move when a source is built anew. */
function placed({ evidence }: { evidence: Evidence | Evidence[] }): string {
  const [first] = [evidence].flat();
  return first ? `${first.source} ${first.start} ${first.end}` : '';
}

/** Longest words for one thing, in UTF-16 code units: about two lines. */
const WORDS = 160;

function mapOf<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
  words: (item: Item) => string,
): Map<string, Thing> {
  const things = new Map<string, Thing>();
  const seen = new Map<string, number>();
  for (const item of items) {
    const whole = words(item);
    const short = whole.length > WORDS ? `${whole.slice(0, WORDS)}…` : whole;
    // Two findings on the same words are told apart by their order.
    const nth = seen.get(key(item)) ?? 0;
    seen.set(key(item), nth + 1);
    things.set(`${key(item)} ${nth}`, { value: withoutId(item), words: short });
  }
  return things;
}

const withoutId = (item: unknown): unknown => ({ ...(item as object), id: null });

function headings(stored: Dossier, incoming: Dossier): string[] {
  const [before, after] = [stored.summary, incoming.summary];
  const changes: [words: string, changed: boolean][] = [
    ['the title', stored.title !== incoming.title],
    ['the question', before.question !== after.question],
    ['where it stands', !same(before.status, after.status)],
    ['what comes next', !same(before.next, after.next)],
    ['the parties', !same([before.parties, before.mediators], [after.parties, after.mediators])],
  ];
  return changes.filter(([, changed]) => changed).map(([words]) => words);
}
