import { fold } from '../../text/fold';
import type { DossierEvent } from '../schema';
import { HAPPENED } from './words';

type Draft = Omit<DossierEvent, 'id'>;

/**
 * Each event once, in the words that tell it first, with an evidence for each place: the same words again, or the same
 * deed of the same participants on the same day.
 */
export function once(events: Draft[]): Draft[] {
  const byKey = new Map<string, Draft>();
  const kept: Draft[] = [];
  for (const event of events) {
    const keys = keysOf(event);
    const known = keys.map((key) => byKey.get(key)).find((each) => each !== undefined);
    if (known) known.evidence.push(...event.evidence);
    else kept.push(event);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, known ?? event);
  }
  return kept;
}

function keysOf({ title, when, participants }: Draft): string[] {
  const words = fold(title);
  const [verb] = title.match(HAPPENED) ?? [];
  if (!verb || when.precision !== 'day' || participants.length === 0) return [words];
  return [words, [verb, when.from, ...participants.toSorted()].join(' ')];
}
