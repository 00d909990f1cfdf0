/** What the reader does with a finding, as entries of the log. */
import type { Correction, CorrectionOf, Place, Span } from '../../lib/dossier/curation/schema';
import type { Dossier, Entity, Evidence, Kind, Stance } from '../../lib/dossier/schema';
import type { Finding } from './findings';
import { wasOf } from './was';
import { namedNear, near, placeOf, spanOf } from './words';

const at = ({ place, which }: Pick<Finding, 'place' | 'which'>) => ({
  source: place.source,
  span: spanOf(place),
  which,
});
/** Where a finding is, and what it is. */
const about = (finding: Finding, dossier: Dossier) => ({ ...at(finding), was: wasOf(finding, dossier) });

export const keepOf = (finding: Finding, dossier: Dossier): Correction => ({
  kind: 'keep',
  ...about(finding, dossier),
  of: finding.list,
});

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
export function speakerOf(
  finding: Finding & { list: 'statements' },
  dossier: Dossier,
  speaker: Entity | null,
): Correction {
  return {
    kind: 'speaker',
    ...about(finding, dossier),
    to: speaker ? namedNear(speaker, finding.place) : null,
  };
}

export interface DateForm {
  /** The source's words for the time; empty where it has none. */
  words: string;
  from: string | null;
  to: string | null;
}

/** Null where the source does not have the words. */
export function dateOf(
  finding: Finding & { list: 'events' },
  dossier: Dossier,
  { words, from, to }: DateForm,
): Correction | null {
  const span = words === '' ? null : near(dossier, finding.place, words);
  if (span === undefined) return null;
  const precision = from === null && to === null ? 'unknown' : from === to ? 'day' : 'interval';
  return { kind: 'date', ...about(finding, dossier), words: span, from, to, precision };
}

/** What the reader changed; all that is undefined stays as it is. */
export function positionOf(
  finding: Finding & { list: 'positions' },
  dossier: Dossier,
  {
    party,
    ...changed
  }: { party?: Entity | undefined; stance?: Stance | undefined; topic?: Place | undefined },
): Correction {
  return {
    kind: 'position',
    ...about(finding, dossier),
    ...changed,
    party: party && namedNear(party, finding.place),
  };
}

export const numberOf = (
  finding: Finding & { list: 'numbers' },
  dossier: Dossier,
  changed: { words?: Span | undefined; counts?: Span | undefined },
): Correction => ({ kind: 'number', ...about(finding, dossier), ...changed });

export function relationOf(
  finding: Finding & { list: 'relations' },
  dossier: Dossier,
  { from, to }: { from?: Entity | undefined; to?: Entity | undefined },
): Correction {
  return {
    kind: 'relation',
    ...about(finding, dossier),
    from: from && namedNear(from, finding.place),
    to: to && namedNear(to, finding.place),
  };
}
