import type { DossierEvent, When } from '../schema';
import { addEvidence } from './evidence';
import { contained, contentOf, sameWords } from './words';

/** An event with the words of its title that carry the sense. */
interface Filed {
  event: DossierEvent;
  words: Set<string>;
}

/** From this share of common words on, the titles of two events tell of the same, if people and days fit. */
const RELATED = 0.34;
/** Below this share no two titles are the same words. */
const ALIKE = 0.75;

/** Brings events of several sources together: one date, the same participants, several evidences. */
export class MergedEvents {
  readonly events: DossierEvent[] = [];
  #byPlace = new Map<string, Filed[]>();

  /** Takes the events of one source in; two of one source stay two. */
  join(events: DossierEvent[]): void {
    const taken = new Set<Filed>();
    const fresh: Filed[] = [];
    for (const event of events) {
      const met = { event, words: contentOf(event.title) };
      const home = this.#homeOf(met, taken);
      if (!home) fresh.push(met);
      else {
        taken.add(home);
        absorb(home.event, event);
        this.#file(home);
      }
    }
    for (const met of fresh) {
      this.events.push(met.event);
      this.#file(met);
    }
  }

  /** Whether this event is among them. */
  has(event: DossierEvent): boolean {
    return this.#homeOf({ event, words: contentOf(event.title) }, new Set()) !== undefined;
  }

  #homeOf(met: Filed, taken: ReadonlySet<Filed>): Filed | undefined {
    const near = new Set(placesOf(met).flatMap((place) => this.#byPlace.get(place) ?? []));
    let [best, most]: [Filed | undefined, number] = [undefined, 0];
    for (const other of near) {
      const likely = taken.has(other) ? 0 : likeness(met, other);
      if (likely > most) [best, most] = [other, likely];
    }
    return best;
  }

  #file(filed: Filed): void {
    for (const place of placesOf(filed)) {
      const there = this.#byPlace.get(place);
      if (!there) this.#byPlace.set(place, [filed]);
      else if (!there.includes(filed)) there.push(filed);
    }
  }
}

/** Whether the days that two times can mean have one in common, as a day within "in recent weeks". */
export function compatible(a: When, b: When): boolean {
  if (!a.from || !a.to || !b.from || !b.to) return false;
  return (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to);
}

/** Above 0 where two sources tell of one event; the higher the surer. */
function likeness({ event: a, words: mine }: Filed, { event: b, words: theirs }: Filed): number {
  const shared = contained(mine, theirs);
  const dated = a.when.from !== null && b.when.from !== null;
  const fits = compatible(a.when, b.when);
  if (shared >= ALIKE && sameWords(a.title, b.title) && (!dated || fits)) return 3;
  const people = fits ? company(a.participants, b.participants) : 'others';
  if (people === 'others') return 0;
  const sameDay = a.when.precision === 'day' && b.when.precision === 'day';
  if (people === 'the same' && sameDay && a.participants.length > 1) return 1 + shared;
  return shared >= RELATED ? shared : 0;
}

function company(a: string[], b: string[]): 'the same' | 'some more' | 'others' {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  if (few.length === 0 || !few.every((id) => many.includes(id))) return 'others';
  return few.length === many.length ? 'the same' : 'some more';
}

/** Where an event may meet its like: with one of its people on its day, else among the same people or words. */
function placesOf({ event: { when, participants }, words }: Filed): string[] {
  const longest = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return [
    ...(when.precision === 'day' ? participants.map((id) => `${id} on ${when.from}`) : []),
    `by ${[...participants].sort().join()}`,
    `of ${longest.slice(0, 3).join(' ')}`,
  ];
}

/** The title stays; the more precise time stands. */
function absorb(home: DossierEvent, event: DossierEvent): void {
  if (home.when.precision !== 'day' && event.when.from !== null && isNarrower(event.when, home.when))
    home.when = event.when;
  home.participants = [...new Set([...home.participants, ...event.participants])];
  addEvidence(home.evidence, event.evidence);
  if (event.doubt === undefined) delete home.doubt;
}

function isNarrower(a: When, b: When): boolean {
  return b.from === null || b.to === null || (a.from ?? '') > b.from || (a.to ?? '') < b.to;
}
