/** A large dossier as far as somebody looks at it: a few of its entities, with the sources that they cite. */
import * as v from 'valibot';
import { type Dossier, DossierSchema, type Entity, type Evidence } from '../../dossier/schema';
import type { Database, DossierRow } from '../database';
import { type LargeDatabase, withLarge } from './database';
import { pagesOf } from './directory';
import { directoryOf, findEntities } from './entities';

/** A part of a large dossier, as a dossier; what is not as it should be is left out. */
export interface LargePage {
  dossier: Dossier;
  /** The first id of the page before and of the next one; null where there is none. */
  before: string | null;
  next: string | null;
}

/** Its row, where the dossier is a large one. */
export async function largeRow(db: Database, id: string): Promise<(DossierRow & { large: string }) | null> {
  const row = await db.dossiers.get(id);
  return row?.large === undefined ? null : { ...row, large: row.large };
}

/** The dossier with these entities only; null where it is no large one. */
export async function readAround(db: Database, id: string, ids: readonly string[]): Promise<Dossier | null> {
  const row = await largeRow(db, id);
  if (!row) return null;
  return withLarge(row.large, async (large) =>
    partOf(large, row, await findEntities(large, [...ids, ...actorsOf(row)])),
  );
}

/** The dossier with the page of entities on which this one is, or with the first; null where it is no large one. */
export async function readPage(db: Database, id: string, entity: string | null): Promise<LargePage | null> {
  const row = await largeRow(db, id);
  if (!row) return null;
  return withLarge(row.large, async (large) => {
    const [place = 0] = entity === null ? [] : pagesOf(await directoryOf(large), entity);
    const [before, here, next] = await large.pages.bulkGet([place - 1, place, place + 1]);
    return {
      dossier: await partOf(large, row, here?.entities ?? []),
      before: before?.entities[0]?.id ?? null,
      next: next?.entities[0]?.id ?? null,
    };
  });
}

const actorsOf = ({ summary }: DossierRow): string[] => [...summary.parties, ...summary.mediators];

async function partOf(
  large: LargeDatabase,
  { counts: _, under: __, large: ___, ...head }: DossierRow,
  found: readonly Entity[],
): Promise<Dossier> {
  const entities = found.filter((each) => v.is(DossierSchema.entries.entities.item, each));
  const known = new Set(entities.map(({ id }) => id));
  const { status, next } = head.summary;
  const cited = [...entities.flatMap(evidenceOf), ...[status, next].flatMap((each) => each?.evidence ?? [])];
  const sources = await large.sources.bulkGet([...new Set(cited.map(({ source }) => source))]);
  return {
    ...head,
    sources: sources.filter((each) => v.is(DossierSchema.entries.sources.item, each)),
    entities: entities.map((each) => ({ ...each, maybe: each.maybe?.filter((id) => known.has(id)) })),
    statements: [],
    events: [],
    positions: [],
    numbers: [],
    relations: [],
    summary: {
      ...head.summary,
      parties: head.summary.parties.filter((id) => known.has(id)),
      mediators: head.summary.mediators.filter((id) => known.has(id)),
    },
  };
}

const evidenceOf = ({ evidence, roles, facts }: Entity): Evidence[] => [
  ...evidence,
  ...[...roles, ...facts].flatMap((worded) => worded.evidence),
];
