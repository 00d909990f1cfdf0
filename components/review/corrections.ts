/** What the reader does with a finding, as entries of the log. */
import type { Correction, CorrectionOf, Place, Span } from '../../lib/dossier/curation/schema';
import type { Entity, Evidence, Kind, Statement } from '../../lib/dossier/schema';
import type { Finding } from './findings';

const spanOf = ({ start, end, quote }: Evidence): Span => ({ start, end, quote });
const placeOf = ({ source, start, end, quote }: Evidence): Place => ({ source, start, end, quote });
const at = ({ place, which }: Pick<Finding, 'place' | 'which'>) => ({
  source: place.source,
  span: spanOf(place),
  which,
});

export const keepOf = (finding: Finding): Correction => ({ kind: 'keep', ...at(finding), of: finding.list });

export const dropOf = (finding: Finding): Correction => ({
  kind: 'drop',
  ...at(finding),
  from: finding.list,
});

/** Where a correction finds an entity again: where it is first named. */
function subject(entity: Entity): { source: string; span: Span; was: Kind } {
  const [first] = entity.evidence;
  if (!first) throw new RangeError(`"${entity.id}" is named nowhere.`);
  return { source: first.source, span: spanOf(first), was: entity.kind };
}

export function mergeOf(entity: Entity, into: Entity): Correction {
  return { kind: 'merge', ...subject(entity), into: { source: subject(into).source, ...subject(into).span } };
}

export function apartOf(entity: Entity, other: Entity): Correction {
  return {
    kind: 'apart',
    ...subject(entity),
    from: { source: subject(other).source, ...subject(other).span },
  };
}

/** What the form of an entity holds. */
export interface EntityForm {
  name: string;
  kind: Kind;
  /** Other forms of the name, without the name itself. */
  aliases: string[];
}

/** Only what the reader changed. */
export function editsOf(entity: Entity, { name, kind, aliases }: EntityForm): Correction[] {
  const before = entity.aliases.map(({ text }) => text);
  const added = aliases.filter((text) => text !== entity.name && text !== name && !before.includes(text));
  const removed = before.filter((text) => !aliases.includes(text));
  const renamed: CorrectionOf<'rename'> = {
    kind: 'rename',
    ...subject(entity),
    ...(name === entity.name ? {} : { name }),
    ...(kind === entity.kind ? {} : { as: kind }),
  };
  return [
    ...(renamed.name !== undefined || renamed.as !== undefined ? [renamed] : []),
    ...(added.length > 0 ? [{ kind: 'alias' as const, ...subject(entity), texts: added }] : []),
    ...(removed.length > 0 ? [{ kind: 'unalias' as const, ...subject(entity), texts: removed }] : []),
  ];
}

/** The mentions chosen are of somebody else. */
export function splitOf(places: readonly Evidence[], name: string, as: Kind): Correction[] {
  const [first] = places;
  if (!first) return [];
  return [
    { kind: 'split', source: first.source, span: spanOf(first), places: places.map(placeOf), name, as },
  ];
}

/** The speaker is named where the source names them nearest to what they said. */
export function speakerOf(finding: Finding & { item: Statement }, speaker: Entity | null): Correction {
  const { start, source } = finding.item.evidence;
  const away = (place: Evidence) =>
    place.source === source ? Math.abs(place.start - start) : Number.POSITIVE_INFINITY;
  const named = speaker?.evidence.toSorted((a, b) => away(a) - away(b))[0];
  return { kind: 'speaker', ...at(finding), to: named ? placeOf(named) : null };
}

export interface DateForm {
  /** The source's words for the time; empty where it has none. */
  words: string;
  from: string | null;
  to: string | null;
}

/** Null where the source does not have the words. */
export function dateOf(finding: Finding, text: string, { words, from, to }: DateForm): Correction | null {
  const span = words === '' ? null : near(text, words, finding.place.start);
  if (span === undefined) return null;
  const precision = from === null && to === null ? 'unknown' : from === to ? 'day' : 'interval';
  return { kind: 'date', ...at(finding), words: span, from, to, precision };
}

/** The words where they stand nearest to an offset; undefined where the text does not have them. */
function near(text: string, quote: string, at: number): Span | undefined {
  const [before, behind] = [text.lastIndexOf(quote, at), text.indexOf(quote, at)];
  const start = before < 0 || (behind >= 0 && behind - at < at - before) ? behind : before;
  return start < 0 ? undefined : { start, end: start + quote.length, quote };
}
