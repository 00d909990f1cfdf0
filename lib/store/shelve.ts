/** A source joins the library: what was found in it, the reader's corrections, and the dossier put together anew. */
import { assemble } from '../dossier/assemble';
import type { Correction } from '../dossier/curation/schema';
import { slug } from '../dossier/ids';
import { rekeyed } from '../dossier/merge/rekey';
import type { Dossier } from '../dossier/schema';
import { type Database, DOSSIER_TABLES } from './database';
import { Fault } from './fault';
import { putDossier } from './parts';
import { readDossier } from './read';

/** Where a source went. */
export interface Shelved {
  dossier: string;
  title: string;
  /** The printing that was there already, where the article is one that the dossier has: it is kept once. */
  twin: { publisher: string; published: string | null } | null;
}

export const SHELVING_TABLES = [...DOSSIER_TABLES, 'bases', 'findings', 'corrections', 'reviews'];

/** Adds a reviewed source to a dossier, or with `into: null` to a new one of this title; the review is over then. */
export async function addSource(
  db: Database,
  id: string,
  { into, title }: { into: string | null; title: string },
  now: number,
): Promise<Shelved> {
  return await db.transaction('rw', SHELVING_TABLES, async () => {
    const review = await db.reviews.get(id);
    if (!review) throw new Fault('gone', 'This review is no longer here. Nothing was changed.');
    const home = into === null ? null : await readDossier(db, into);
    if (into !== null && !home)
      throw new Fault('gone', 'This dossier is no longer in the library. Choose another.');
    const dossier = home?.id ?? (await freeDossierId(db, title));
    const ids = ownIds(review.built, new Set(home?.sources.map((source) => source.id)));
    const built = rekeyed(review.built, ids);
    const source = built.sources[0]?.id ?? '';
    if (home && !(await db.bases.get(dossier)) && (await findingsOf(db, dossier)).length === 0)
      await db.bases.put({ dossier, base: home, from: 'package' });
    const { article, builder } = review;
    await db.findings.put({ dossier, source, added: now, article, built, builder });
    await db.corrections.bulkAdd(
      review.log.map((correction) => ({
        dossier,
        at: now,
        correction: withSource(correction, ids),
      })) as never,
    );
    await assembleAnew(db, dossier, home ? home.title : title);
    await db.reviews.delete(id);
    return { dossier, title: home?.title ?? title, twin: null };
  });
}

/** Puts a dossier together from its parts. Inside a transaction over `SHELVING_TABLES`. */
export async function assembleAnew(db: Database, id: string, title: string): Promise<void> {
  const [base, findings, corrections, stored] = [
    await db.bases.get(id),
    await findingsOf(db, id),
    await db.corrections.where('dossier').equals(id).sortBy('order'),
    await db.dossiers.get(id),
  ];
  const { dossier } = assemble({
    base: base?.base ?? null,
    findings: findings.map(({ built }) => built),
    corrections: corrections.map(({ correction }) => correction),
    id,
    title,
  });
  await putDossier(db, { ...dossier, revision: (stored?.revision ?? 0) + 1 });
  await db.lexicon.clear();
}

async function findingsOf(db: Database, dossier: string) {
  const rows = await db.findings.filter((row) => row.dossier === dossier).toArray();
  return rows.toSorted((a, b) => a.added - b.added);
}

async function freeDossierId(db: Database, title: string): Promise<string> {
  const wanted = slug(title, 'dossier');
  let id = wanted;
  for (let n = 2; await db.dossiers.get(id); n++) id = `${wanted}-${n}`;
  return id;
}

/** Ids for the sources of a dossier that none of the taken ones is. */
function ownIds({ sources }: Dossier, taken: ReadonlySet<string>): Map<string, string> {
  return new Map(
    sources.map(({ id }) => {
      let own = id;
      for (let n = 2; taken.has(own); n++) own = `${id}-${n}`;
      return [id, own];
    }),
  );
}

function withSource(correction: Correction, ids: ReadonlyMap<string, string>): Correction {
  return JSON.parse(JSON.stringify(correction), (key, value) =>
    key === 'source' && typeof value === 'string' ? (ids.get(value) ?? value) : value,
  );
}
