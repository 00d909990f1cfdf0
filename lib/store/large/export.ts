/** A large dossier as the file that it came in. */
import { type Database, PARTS } from '../database';
import { withLarge } from './database';
import { largeRow } from './read';

/** Written part by part: the browser may put it on the disk. Null where there is no such large dossier. */
export async function largeFile(db: Database, id: string): Promise<Blob | null> {
  const row = await largeRow(db, id);
  if (!row) return null;
  const { large: name, counts: _, under: __, ...head } = row;
  return withLarge(name, async (large) => {
    const parts: Blob[] = [];
    const write = (json: string) => parts.push(new Blob([json]));
    write(`${JSON.stringify(head).slice(0, -1)},"sources":[`);
    for (const [i, source] of (await large.sources.toCollection().primaryKeys()).entries())
      write(`${i > 0 ? ',' : ''}${JSON.stringify(await large.sources.get(source))}`);
    write('],"entities":[');
    for (let place = 0; ; place += 1) {
      const page = await large.pages.get(place);
      if (!page) break;
      write(`${place > 0 ? ',' : ''}${page.entities.map((each) => JSON.stringify(each)).join(',')}`);
    }
    const empty = PARTS.filter((part) => part !== 'sources' && part !== 'entities');
    write(`],${empty.map((part) => `"${part}":[]`).join(',')}}`);
    return new Blob(parts, { type: 'application/json' });
  });
}
