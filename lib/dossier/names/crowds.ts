import type { Doc } from '../document';
import { grouped } from '../grouped';
import { firstFrom } from '../seek';
import { PEOPLES } from '../words/peoples';
import type { Actor } from './actor';
import type { Span } from './spans';

/**
 * Groups of people that a document names: "Serbs in Kosovo", "Muslims". "Serbs living there" are those of the place
 * named last, and a bare "Serbs" is the one group of that people, where there is only one.
 */
export function crowdsOf(doc: Doc, actors: Actor[]): Actor[] {
  const places = placesOf(actors);
  const sightings = doc.tokens.flatMap(({ text, start, end }) =>
    PEOPLES.has(text) ? [sighting(doc, places, text, start, end)] : [],
  );
  const placed = grouped(
    sightings.filter(({ place }) => place),
    ({ people, place }) => `${people} in ${place}`,
  );
  const crowds = [...placed].map(([name, seen]) => crowd(name, doc, seen));
  for (const [people, seen] of grouped(
    sightings.filter(({ place }) => !place),
    (s) => s.people,
  )) {
    const homes = crowds.filter(({ name }) => name.startsWith(`${people} in `));
    const [home] = homes;
    if (home && homes.length === 1) join(home, doc, seen);
    else crowds.push(crowd(people, doc, seen));
  }
  return crowds;
}

interface Sighting extends Span {
  people: string;
  /** Where they live, if the words say so. */
  place: string | null;
}

const LIVING = /^ (?:(?:who )?(?:living|live|residing) )?(?:in|of|from) (?:the )?(?=\p{Lu})/u;
const THERE = /^ (?:(?:who )?(?:living|live|residing) )there\b/u;

function sighting(doc: Doc, places: Place[], people: string, start: number, end: number): Sighting {
  const rest = doc.text.slice(end, end + 60);
  const living = LIVING.exec(rest)?.[0];
  if (living) {
    const at = end + living.length;
    const place = places[firstFrom(places, at)];
    if (place?.start === at) return { people, place: place.name, start, end: place.end };
  }
  const there = THERE.exec(rest)?.[0];
  if (there) {
    const place = places[firstFrom(places, start) - 1];
    return { people, place: place?.name ?? null, start, end: end + there.length };
  }
  return { people, place: null, start, end };
}

interface Place extends Span {
  name: string;
}

function placesOf(actors: Actor[]): Place[] {
  return actors
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ name, mentions }) => mentions.map(({ start, end }) => ({ name, start, end })))
    .sort((a, b) => a.start - b.start);
}

function crowd(name: string, doc: Doc, seen: Sighting[]): Actor {
  const actor: Actor = { name, kind: 'group', aliases: [], mentions: [], titles: [], doubt: null };
  join(actor, doc, seen);
  return actor;
}

function join(actor: Actor, doc: Doc, seen: Sighting[]): void {
  for (const { start, end } of seen) {
    const form = doc.text.slice(start, end);
    if (form !== actor.name && !actor.aliases.includes(form)) actor.aliases.push(form);
    actor.mentions.push({ start, end });
  }
  actor.mentions.sort((a, b) => a.start - b.start);
}
