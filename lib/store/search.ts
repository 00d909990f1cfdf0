/** Search over all dossiers as the reader types: the kept texts are read once, each search reads the rows it found. */
import type { Entity, Source, Statement } from '../dossier/schema';
import { find, type Hit } from '../dossier/search/find';
import type { Database, DossierRow } from './database';
import { once } from './once';

/** A hit with what it found. */
export type Found = Hit & { title: string } & (
    | { in: 'title'; question: string }
    | { in: 'sources'; source: Source }
    | { in: 'entities'; entity: Entity }
    | { in: 'statements'; statement: Statement; source: Source | null }
  );

/** Most hits shown at once: more are found by another word. */
const MOST = 40;

/** Reads the texts at the first search, and holds them: begin another one when dossiers have changed. */
export function keepSearch(db: Database): (query: string) => Promise<Found[]> {
  const texts = once(() => db.search.toArray());
  return async (query) => readHits(db, find(await texts(), query, MOST));
}

/** What has gone in the meantime, or is not as it should be, is left out. */
async function readHits(db: Database, hits: Hit[]): Promise<Found[]> {
  return await db.transaction('r', ['dossiers', 'sources', 'entities', 'statements'], async () => {
    const rows = await db.dossiers.bulkGet([...new Set(hits.map(({ dossier }) => dossier))]);
    const held = new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
    const read = await Promise.all(hits.map((hit) => readHit(db, hit, held.get(hit.dossier))));
    return read.filter((found) => found !== null);
  });
}

async function readHit(db: Database, hit: Hit, row: DossierRow | undefined): Promise<Found | null> {
  if (!row) return null;
  const { title, summary } = row;
  if (hit.in === 'title') return { ...hit, in: hit.in, title, question: summary.question };
  const item = await db.table(hit.in).get([hit.dossier, hit.order]);
  if (!item) return null;
  if (hit.in === 'sources') return { ...hit, in: hit.in, title, source: item };
  if (hit.in === 'entities') return { ...hit, in: hit.in, title, entity: item };
  const source = await db.sources.where('[dossier+id]').equals([hit.dossier, item.evidence.source]).first();
  return { ...hit, in: hit.in, title, statement: item, source: source ?? null };
}
