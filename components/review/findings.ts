/** What a build found, as the review lists it: doubtful findings first, then list by list. */
import { citer } from '../../lib/card/cites';
import type { Cite } from '../../lib/card/content';
import { evidencesOf, keyOf } from '../../lib/dossier/curation/places';
import type { Correction, FindingList } from '../../lib/dossier/curation/schema';
import type {
  Dossier,
  DossierEvent,
  Entity,
  Evidence,
  Figure,
  Position,
  Relation,
  Statement,
} from '../../lib/dossier/schema';

/** One finding with the sentence that proves it. */
export type Finding = {
  /** Unlike that of any other finding of the review. */
  key: string;
  /** Its key among findings of its list. */
  which: string;
  /** Where the source says it first. */
  place: Evidence;
  cite: Cite;
  doubt: string | null;
  /** The reader has said that it is right. */
  kept: boolean;
} & (
  | { list: 'entities'; item: Entity }
  | { list: 'statements'; item: Statement }
  | { list: 'events'; item: DossierEvent }
  | { list: 'positions'; item: Position }
  | { list: 'numbers'; item: Figure }
  | { list: 'relations'; item: Relation }
);

export interface Section {
  title: string;
  /** "name", "statement": what one of them is called. */
  unit: string;
  findings: Finding[];
}

const TITLES: Record<FindingList, [title: string, unit: string]> = {
  entities: ['Actors and terms', 'name'],
  statements: ['Who said what', 'statement'],
  events: ['Events', 'event'],
  positions: ['Positions', 'position'],
  numbers: ['Numbers', 'number'],
  relations: ['Relations', 'relation'],
};
const LISTS = Object.keys(TITLES) as FindingList[];

/** All findings of a dossier, those to check apart from the others. Sections without a finding are left out. */
export function sectionsOf(
  dossier: Dossier,
  log: readonly Correction[],
): { check: Finding[]; sections: Section[] } {
  const cite = citer(dossier);
  const kept = keptIn(log);
  const all = LISTS.map((list) => {
    const items: Dossier[FindingList][number][] =
      list === 'entities' ? dossier.entities.toSorted(byWeight) : dossier[list];
    return items.flatMap((item) => {
      const [place] = evidencesOf(item);
      if (!place) return [];
      const which = keyOf(item);
      return [
        {
          key: `${list}/${which}/${place.start}`,
          which,
          list,
          item,
          place,
          cite: cite.cites([place])[0],
          doubt: item.doubt ?? null,
          kept: evidencesOf(item).some((each) => kept.has(placeKey(list, each, which))),
        } as Finding,
      ];
    });
  });
  return {
    check: all.flat().filter(({ doubt }) => doubt !== null),
    sections: LISTS.map((list, index) => {
      const [title, unit] = TITLES[list];
      return { title, unit, findings: (all[index] ?? []).filter(({ doubt }) => doubt === null) };
    }).filter(({ findings }) => findings.length > 0),
  };
}

/** The words of the source that prove the findings, each finding's first. */
export const placesIn = (dossier: Dossier): Evidence[] =>
  LISTS.flatMap((list) => {
    const items: Dossier[FindingList][number][] = dossier[list];
    return items.flatMap((item) => evidencesOf(item).slice(0, 1));
  });

/** Actors before terms, what the source is most about before the rest. */
const byWeight = (a: Entity, b: Entity): number =>
  Number(a.kind === 'term') - Number(b.kind === 'term') || b.salience - a.salience;

function keptIn(log: readonly Correction[]): Set<string> {
  const keeps = log.filter((each) => each.kind === 'keep');
  return new Set(keeps.map(({ of, source, span, which }) => placeKey(of, { source, ...span }, which ?? '')));
}

const placeKey = (list: FindingList, { source, start, end }: Evidence, which: string): string =>
  list === 'entities' ? `${list}/${source}/${start}/${end}` : `${list}/${source}/${start}/${end}/${which}`;
