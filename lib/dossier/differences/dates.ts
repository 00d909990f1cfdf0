import { contained, contentOf } from '../merge/words';
import type { Dossier, DossierEvent, When } from '../schema';
import { type Difference, differ, told } from './telling';

/** Days between two reports of one event; what is further apart is more likely another. */
const NEAR = 7;
const DAY_MS = 86_400_000;
/** Share of the words, without the names of those who took part, from which on two titles tell of one event. */
const ONE_EVENT = 0.6;

/** One event that two sources put on two days. */
export function datesOf({ events, entities }: Dossier): Difference[] {
  const names = new Map(
    entities.map(({ id, name, aliases }) => [id, [name, ...aliases.map(({ text }) => text)]]),
  );
  const wordsOf = ({ title, participants }: DossierEvent): Set<string> => {
    const named = contentOf(participants.flatMap((id) => names.get(id) ?? []).join(' '));
    return new Set([...contentOf(title)].filter((word) => !named.has(word)));
  };
  const dated = events
    .filter(({ when, participants }) => when.precision === 'day' && participants.length > 0)
    .map((event) => ({ event, words: wordsOf(event) }))
    .toSorted((a, b) => ((a.event.when.from ?? '') < (b.event.when.from ?? '') ? -1 : 1));
  return dated.flatMap(({ event, words }, i) => {
    const others = [];
    for (const other of dated.slice(i + 1)) {
      const days = daysBetween(event.when, other.event.when);
      if (days > NEAR) break;
      const common = contained(words, other.words) * Math.min(words.size, other.words.size);
      const isOne = common >= 2 && contained(words, other.words) >= ONE_EVENT;
      const tellers = [event, other.event];
      if (days > 0 && isOne && together(event, other.event) && differ(tellers, () => true))
        others.push(other.event);
    }
    if (others.length === 0) return [];
    const all = [event, ...others];
    const about = [...new Set(all.flatMap(({ participants }) => participants))];
    const tellings = all.flatMap((each) => told(each).map((telling) => ({ ...telling, when: each.when })));
    return [{ on: 'date' as const, subject: '', about, tellings }];
  });
}

const daysBetween = (a: When, b: When): number =>
  (Date.parse(b.from ?? '') - Date.parse(a.from ?? '')) / DAY_MS;

const together = (a: DossierEvent, b: DossierEvent): boolean =>
  a.participants.every((id) => b.participants.includes(id)) ||
  b.participants.every((id) => a.participants.includes(id));
