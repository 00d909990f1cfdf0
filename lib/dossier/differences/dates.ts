import { contained, contentOf } from '../merge/words';
import type { Dossier, DossierEvent } from '../schema';
import { type Difference, differ, told } from './telling';

/** Days between two reports of one event; what is further apart is more likely another. Of months, the next. */
const NEAR = 7;
const MONTH = 31;
const DAY_MS = 86_400_000;
/** Share of the words, without the names of those who took part, from which on two titles tell of one event. */
const ONE_EVENT = 0.6;

/** One event that two sources put on two days. */
export function datesOf({ events, entities }: Dossier): Difference[] {
  const names = new Map(
    entities.map(({ id, name, aliases }) => [id, [name, ...aliases.map(({ text }) => text)]]),
  );
  const known = new Map<DossierEvent, Set<string>>();
  const wordsOf = (event: DossierEvent): Set<string> => {
    const words = known.get(event) ?? ownWords(event);
    known.set(event, words);
    return words;
  };
  const ownWords = ({ title, participants }: DossierEvent): Set<string> => {
    const named = contentOf(participants.flatMap((id) => names.get(id) ?? []).join(' '));
    return new Set([...contentOf(title)].filter((word) => !named.has(word)));
  };
  const dated = events
    .filter(({ participants }) => participants.length > 0)
    .map((event) => ({ event, from: dayOf(event.when.from), to: dayOf(event.when.to) }))
    .filter(({ from, to }) => to - from < MONTH)
    .toSorted((a, b) => a.from - b.from);
  return dated.flatMap(({ event, from, to }, i) => {
    const others = [];
    const near = to - from > NEAR ? MONTH : NEAR;
    for (const { event: other, from: later } of dated.slice(i + 1)) {
      if (later - to > near) break;
      const apart = later > to && together(event, other) && differ([event, other], () => true);
      if (apart && isOneEvent(wordsOf(event), wordsOf(other))) others.push(other);
    }
    if (others.length === 0) return [];
    const all = [event, ...others];
    const about = [...new Set(all.flatMap(({ participants }) => participants))];
    const tellings = all.flatMap((each) => told(each).map((telling) => ({ ...telling, when: each.when })));
    return [{ on: 'date' as const, subject: '', about, tellings }];
  });
}

/** Days since 1970; not a number where no day is known. */
const dayOf = (day: string | null): number => Date.parse(day ?? '') / DAY_MS;

function isOneEvent(a: Set<string>, b: Set<string>): boolean {
  const share = contained(a, b);
  return share >= ONE_EVENT && share * Math.min(a.size, b.size) >= 2;
}

const together = (a: DossierEvent, b: DossierEvent): boolean =>
  a.participants.every((id) => b.participants.includes(id)) ||
  b.participants.every((id) => a.participants.includes(id));
