import type { Kind } from '../schema';
import type { Cluster } from './actor';
import { certainKind, likelyKinds } from './kind';

/** A sentence that says what to check about an actor, or null where the tagger is sure of it. */
export function doubtOf({ name, spans, shared, isShown }: Cluster): string | null {
  if (shared)
    return `More than one person here is called "${shared}": some of these places may be another's.`;
  if (isShown) return null;
  if (Math.max(...spans.map(({ margin }) => margin)) < UNSURE) {
    return `"${name}" may be no person, organization or place.`;
  }
  const [first, second] = likelyKinds(name, spans);
  if (certainKind(name) !== null || first.score - second.score >= UNSURE) return null;
  return `"${name}" may be ${AN[second.kind]}, not ${AN[first.kind]}.`;
}

/**
 * In the tagger's units. Of the names in documents held out of training that no place makes surer, four in ten are wrong
 * in whole or in kind; of the others one in ten (docs/data.md).
 */
const UNSURE = 40;

const AN: Record<Kind, string> = {
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  group: 'a group',
  term: 'a term',
};
