/** A large dossier as the file that it came in, in another order of its entities. */

import type { Database } from '../database';
import { PARTS } from '../database';
import { withLarge } from './database';
import { largeRow } from './read';

/** Entities read at once. */
const PART = 2_000;

/** Written part by part: the browser may put it on the disk. Null where there is no such large dossier. */
export async function largeFile(db: Database, id: string): Promise<Blob | null> {
  const row = await largeRow(db, id);
  if (!row) return null;
  const { large: name, counts: _, under: __, ...head } = row;
  return withLarge(name, async (large) => {
    const parts: Blob[] = [new Blob([`${JSON.stringify(head).slice(0, -1)},"sources":[`])];
    for (const list of ['sources', 'entities'] as const) {
      if (list === 'entities') parts.push(new Blob(['],"entities":[']));
      let from = '';
      for (;;) {
        const items = await large.table<{ id: string }>(list).where(':id').above(from).limit(PART).toArray();
        const json = items.map((item) => JSON.stringify(item)).join(',\n');
        if (items.length > 0) parts.push(new Blob([from === '' ? json : `,\n${json}`]));
        if (items.length < PART) break;
        from = items.at(-1)?.id ?? '';
      }
    }
    const empty = PARTS.filter((part) => part !== 'sources' && part !== 'entities');
    parts.push(new Blob([`],${empty.map((part) => `"${part}":[]`).join(',')}}\n`]));
    return new Blob(parts, { type: 'application/json' });
  });
}
