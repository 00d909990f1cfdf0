/** Search over all dossiers as the reader types: the kept texts are read once, each search reads the rows it found. */
import type { Table } from 'dexie';
import type { Entity, Source, Statement } from '../dossier/schema';
import { find, type Hit } from '../dossier/search/find';
import type { SearchText } from '../dossier/search/text';
import type { Database } from './database';
import { once } from './once';
import { readUnder, underOf } from './under';

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
  const texts = once(() => readTexts(db));
  return async (query) => readHits(db, find(await texts(), query, MOST));
}

/** Of the dossiers of the library only: those of an import on its way are there, too. */
async function readTexts(db: Database): Promise<SearchText[]> {
  return await db.transaction('r', ['dossiers', 'search'], async () => {
    const heads = await db.dossiers.toArray();
    return (await db.search.bulkGet(heads.map(underOf))).filter((text) => text !== undefined);
  });
}

/** What has gone in the meantime, or is not as it should be, is left out. A few reads, however many hits there are. */
async function readHits(db: Database, hits: Hit[]): Promise<Found[]> {
  return await db.transaction('r', ['dossiers', 'sources', 'entities', 'statements'], async () => {
    const ids = [...new Set(hits.map(({ dossier }) => readUnder(dossier).id))];
    const [rows, sources, entities, statements] = await Promise.all([
      db.dossiers.bulkGet(ids),
      rowsAt(db.sources, hits, 'sources'),
      rowsAt(db.entities, hits, 'entities'),
      rowsAt(db.statements, hits, 'statements'),
    ]);
    const said = [...statements.values()].map(({ dossier, evidence }) => [dossier, evidence.source]);
    const cited = await db.sources.where('[dossier+id]').anyOf(said).toArray();
    const heads = new Map(rows.flatMap((row) => (row ? [[underOf(row), row]] : [])));
    const citedAt = new Map(cited.map((source) => [`${source.dossier} ${source.id}`, source]));
    return hits.flatMap((hit): Found[] => {
      const head = heads.get(hit.dossier);
      if (!head) return [];
      const { id: dossier, title } = head;
      if (hit.in === 'title')
        return [{ ...hit, dossier, in: hit.in, title, question: head.summary.question }];
      const [source, entity, statement] = [sources.get(hit), entities.get(hit), statements.get(hit)];
      if (source) return [{ ...hit, dossier, in: 'sources', title, source }];
      if (entity) return [{ ...hit, dossier, in: 'entities', title, entity }];
      if (!statement) return [];
      const cite = citedAt.get(`${hit.dossier} ${statement.evidence.source}`) ?? null;
      return [{ ...hit, dossier, in: 'statements', title, statement, source: cite }];
    });
  });
}

/** The rows of one table that were hit. */
async function rowsAt<Row>(table: Table<Row>, hits: Hit[], name: Hit['in']): Promise<Map<Hit, Row>> {
  const here = hits.filter((hit) => hit.in === name);
  const rows = await table.bulkGet(here.map(({ dossier, order }) => [dossier, order]));
  return new Map(here.flatMap((hit, place) => (rows[place] ? [[hit, rows[place]]] : [])));
}
