import type { Kind } from '../schema';
import { WORLD_BODIES, type WorldBody } from '../words/bodies';
import { KNOWN_ORGANIZATIONS } from '../words/organizations';
import { COUNTRIES, KNOWN_PLACES } from '../words/places';

/** Actors known by name before any text is read: world bodies, countries, cities. */
export function knownKind(name: string): Kind | undefined {
  const body = bodyOf(name)?.kind;
  if (body) return body;
  if (KNOWN_ORGANIZATIONS.has(name)) return 'organization';
  return COUNTRIES.has(name) || KNOWN_PLACES.has(name) ? 'place' : undefined;
}

/** The world body that goes by this name or form. */
export function bodyOf(name: string): WorldBody | undefined {
  return BY_FORM.get(name);
}

const BY_FORM = new Map<string, WorldBody>();
for (const body of WORLD_BODIES) {
  for (const form of [body.name, ...body.forms]) if (!BY_FORM.has(form)) BY_FORM.set(form, body);
}

/** The most words that a known name has. */
export const LONGEST_KNOWN = 5;
