/** Words of a source, as the log of corrections points at them. */
import type { Place, Span } from '../../lib/dossier/curation/schema';
import type { Dossier, Entity, Evidence } from '../../lib/dossier/schema';

export const spanOf = ({ start, end, quote }: Span): Span => ({ start, end, quote });
export const placeOf = ({ source, start, end, quote }: Evidence): Place => ({ source, start, end, quote });

/** The words, whole, where their source has them nearest to a place; undefined where it does not have them. */
export function near({ sources }: Dossier, { source, start: at }: Evidence, quote: string): Span | undefined {
  const text = sources.find(({ id }) => id === source)?.text ?? '';
  let best: Span | undefined;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    if (CUT.test(text.slice(start - 1, start + 1)) || CUT.test(text.slice(end - 1, end + 1))) continue;
    if (!best || Math.abs(start - at) < Math.abs(best.start - at)) best = { start, end, quote };
  }
  return best;
}

/** Between these two characters a word would be cut. */
const CUT = /[\p{L}\p{N}]{2}/u;

/** Where an entity is named nearest to a place, in its source before all others. */
export function namedNear({ id, evidence }: Entity, { source, start, end }: Evidence): Place {
  const away = (place: Evidence) =>
    place.source === source ? Math.max(place.start - end, start - place.end, 0) : Number.POSITIVE_INFINITY;
  const [nearest] = evidence.toSorted((a, b) => away(a) - away(b));
  if (!nearest) throw new RangeError(`"${id}" is named nowhere.`);
  return placeOf(nearest);
}
