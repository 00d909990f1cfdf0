import type { Doc } from '../document';
import type { Cluster } from './actor';

/** A sentence that says what to check about an actor, or null where the tagger is sure of it. */
export function doubtOf(_doc: Doc, { name, spans, shared }: Cluster): string | null {
  if (Math.max(...spans.map(({ margin }) => margin)) < UNSURE) {
    return `"${name}" may be no person, organization or place: look at the sentence.`;
  }
  if (shared)
    return `Another person here has the name "${name.split(' ').at(-1)}" too: some places may be theirs.`;
  return null;
}

/** In the tagger's units. */
const UNSURE = 10;
