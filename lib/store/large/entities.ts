/** Entities of a large dossier by their ids. */
import type { Entity } from '../../dossier/schema';
import type { LargeDatabase } from './database';
import { pagesOf } from './directory';

/** The directory of ids; empty where it is not there. */
export async function directoryOf(large: LargeDatabase): Promise<Float64Array> {
  const row = await large.parts.get('directory');
  return row?.key === 'directory' ? row.entries : new Float64Array();
}

/** The entity of this id; undefined where there is none. */
export async function findEntity(
  large: LargeDatabase,
  entries: Float64Array,
  id: string,
): Promise<Entity | undefined> {
  const pages = await large.pages.bulkGet(pagesOf(entries, id));
  return pages.flatMap((page) => page?.entities ?? []).find((entity) => entity.id === id);
}

/** The same of several; those that are not there are left out. */
export async function findEntities(large: LargeDatabase, ids: Iterable<string>): Promise<Entity[]> {
  const entries = await directoryOf(large);
  const found: Entity[] = [];
  for (const id of new Set(ids)) {
    const entity = await findEntity(large, entries, id);
    if (entity) found.push(entity);
  }
  return found;
}
