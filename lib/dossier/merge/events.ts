import type { DossierEvent, When } from '../schema';
import { contained, contentOf, sameWords } from './words';

/** From this share of common words on, the titles of two events tell of the same, if people and days fit. */
const RELATED = 0.34;

/** Brings events of several sources together: one date, the same participants, several evidences. */
export class MergedEvents {
  readonly events: DossierEvent[] = [];
  #byPlace = new Map<string, DossierEvent[]>();

  /** Takes the events of one source in; two of one source stay two. */
  join(events: DossierEvent[]): void {
    const taken = new Set<DossierEvent>();
    const fresh: DossierEvent[] = [];
    for (const event of events) {
      const home = this.#homeOf(event, taken);
      if (!home) fresh.push(event);
      else {
        taken.add(home);
        absorb(home, event);
        this.#file(home);
      }
    }
    for (const event of fresh) {
      this.events.push(event);
      this.#file(event);
    }
  }

  #homeOf(event: DossierEvent, taken: ReadonlySet<DossierEvent>): DossierEvent | undefined {
    const near = new Set(placesOf(event).flatMap((place) => this.#byPlace.get(place) ?? []));
    const ranked = [...near]
      .filter((other) => !taken.has(other))
      .map((other) => ({ other, likeness: likeness(event, other) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness);
    return ranked[0]?.other;
  }

  #file(event: DossierEvent): void {
    for (const place of placesOf(event)) {
      const there = this.#byPlace.get(place) ?? [];
      this.#byPlace.set(place, there);
      if (!there.includes(event)) there.push(event);
    }
  }
}

/** Whether the days that two times can mean have one in common, as a day within "in recent weeks". */
export function compatible(a: When, b: When): boolean {
  if (!a.from || !a.to || !b.from || !b.to) return false;
  return (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to);
}

/** How much of two titles is the same, 0 to 1. */
export const titleLikeness = (a: DossierEvent, b: DossierEvent): number =>
  contained(contentOf(a.title), contentOf(b.title));

/** Above 0 where two sources tell of one event; the higher the surer. */
function likeness(a: DossierEvent, b: DossierEvent): number {
  const words = titleLikeness(a, b);
  const sameDay = a.when.precision === 'day' && b.when.precision === 'day' && a.when.from === b.when.from;
  const dated = a.when.from !== null && b.when.from !== null;
  const people = company(a.participants, b.participants);
  if (sameWords(a.title, b.title) && (!dated || compatible(a.when, b.when))) return 3;
  if (!compatible(a.when, b.when) || people === 'others') return 0;
  if (people === 'the same' && sameDay && a.participants.length > 1) return 1 + words;
  return words >= RELATED ? words : 0;
}

function company(a: string[], b: string[]): 'the same' | 'some more' | 'others' {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  if (few.length === 0 || !few.every((id) => many.includes(id))) return 'others';
  return few.length === many.length ? 'the same' : 'some more';
}

function placesOf({ when, participants, title }: DossierEvent): string[] {
  const words = [...contentOf(title)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return [
    ...(when.precision === 'day' ? [`on ${when.from}`] : []),
    `by ${[...participants].sort().join()}`,
    `of ${words.slice(0, 3).join(' ')}`,
  ];
}

/** The title stays; the more precise time stands. */
function absorb(home: DossierEvent, event: DossierEvent): void {
  if (home.when.precision !== 'day' && event.when.from !== null && isNarrower(event.when, home.when))
    home.when = event.when;
  home.participants = [...new Set([...home.participants, ...event.participants])];
  home.evidence.push(...event.evidence);
  if (event.doubt === undefined) delete home.doubt;
}

function isNarrower(a: When, b: When): boolean {
  return b.from === null || b.to === null || (a.from ?? '') > b.from || (a.to ?? '') < b.to;
}
