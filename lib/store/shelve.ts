/** Sources into dossiers and out of them again. Each change is one transaction, and all that it deletes can be brought back. */
import type { Correction } from '../dossier/curation/schema';
import { idMaker, slug } from '../dossier/ids';
import { carried } from '../dossier/merge/carry';
import { joinPrintings } from '../dossier/merge/printings';
import { rekeyed } from '../dossier/merge/rekey';
import type { Shelved } from '../dossier/pack/shelved';
import type { Dossier } from '../dossier/schema';
import type { Database, ReviewRow } from './database';
import { Fault } from './fault';
import { markGone, readGone } from './gone';
import { largeRow } from './large/read';
import { NO_SOURCE } from './outdated';
import { keptBase } from './put-together';
import { readDossier } from './read';
import {
  baseIn,
  findingsIn,
  putShelved,
  reassemble,
  removeRows,
  removeShelved,
  SHELVE_TABLES,
  shelvedIn,
} from './shelved';
import { findUnder } from './under';

/** Where a source went. */
export interface Added {
  dossier: string;
  title: string;
  /** The printing that was there already, where the article is one that the dossier has: it is kept once. */
  twin: { publisher: string; published: string | null } | null;
}

/** A dossier before a change, and its revision after it (null: it is gone), so that the change can be undone. */
export interface Undo {
  before: Shelved;
  after: number | null;
}

/**
 * Add a source that was looked through, with its corrections, to a dossier or, with `into: null`, to a new one of this
 * title. The review is over then.
 */
export function addSource(
  db: Database,
  review: string,
  { into, title }: { into: string | null; title: string },
  now: number,
): Promise<Added> {
  return change(db, async () => {
    const row = await db.reviews.get(review);
    if (!row) throw new Fault('gone', 'This review is no longer here. Nothing was changed.');
    const held = into === null ? null : await readDossier(db, into);
    if (into !== null && !held) throw new Fault('gone', (await largeRow(db, into)) ? TOO_LARGE : GONE);
    if (held) await keepBase(db, held);
    const dossier = held?.id ?? (await newDossier(db, title));
    const source = await put(db, dossier, row, now);
    // What concerns the dossier as a whole is for a new one only.
    const log = row.log.filter(({ kind }) => !held || !OF_A_DOSSIER.has(kind));
    const ids = new Map(row.built.sources.map(({ id }) => [id, { id: source }]));
    const under = await findUnder(db, dossier);
    const corrections = carried(log, ids).map((correction) => ({ dossier: under, at: now, correction }));
    await db.corrections.bulkAdd(corrections as never);
    await reassemble(db, dossier, title);
    await db.reviews.delete(review);
    return { dossier, title: held?.title ?? title, twin: await twinOf(db, dossier, source) };
  });
}

/** Take a source out, its other printings too, and all that only they support. With the last one the dossier goes. */
export function removeSource(db: Database, dossier: string, source: string): Promise<Undo> {
  return undoable(db, dossier, async ({ dossier: held }) => {
    if (!held.sources.some(({ id }) => id === source)) throw new Fault('gone', NO_SOURCE);
    await keepBase(db, held);
    const printings = await printingsOf(db, dossier, source);
    const under = await findUnder(db, dossier);
    const row = await db.bases.get(under);
    const own = row?.base.sources.filter(({ id }) => printings.has(id)).map(({ id }) => id) ?? [];
    if (row) await db.bases.put({ ...row, without: [...(row.without ?? []), ...own] });
    await db.findings.bulkDelete([...printings].map((id) => [under, id]));
    await db.corrections
      .where('dossier')
      .equals(under)
      .filter(({ correction }) => printings.has(correction.source))
      .delete();
    await reassemble(db, dossier, held.title);
    if (!(await db.dossiers.get(dossier))) await markGone(db, [dossier], true);
  });
}

/** Take a dossier out with all that it is put together from. Notes on its names stay. */
export function deleteDossier(db: Database, dossier: string): Promise<Undo> {
  return undoable(db, dossier, async () => {
    await removeShelved(db, dossier);
    await markGone(db, [dossier], true);
  });
}

/** Put a dossier back as it was before a change. Refused where it has been changed since: that would be lost. */
export function restore(db: Database, { before, after }: Undo): Promise<void> {
  return change(db, async () => {
    const now = await db.dossiers.get(before.dossier.id);
    if ((now?.revision ?? null) !== after) throw new Fault('gone', CHANGED);
    await putShelved(db, before);
  });
}

/** Put what a newer builder made of a source in place of what there was; corrections apply again. */
export function rebuildSource(
  db: Database,
  { dossier, source, built, builder }: { dossier: string; source: string; built: Dossier; builder: number },
): Promise<Undo> {
  return undoable(db, dossier, async ({ dossier: { title } }) => {
    const row = await db.findings.get([await findUnder(db, dossier), source]);
    if (!row) throw new Fault('gone', NO_SOURCE);
    const ids = new Map(built.sources.map(({ id }) => [id, source]));
    await db.findings.put({ ...row, built: rekeyed(built, ids), builder });
    await reassemble(db, dossier, title);
  });
}

const TOO_LARGE = 'This dossier is too large to be added to. Nothing was changed. Choose another.';
const GONE = 'This dossier is no longer in the library. Nothing was changed. Choose another.';
const CHANGED =
  'The dossier has been changed since, so this cannot be undone. Nothing was changed. Add the source again instead.';

/** The native promise matters: a browser takes no other thenable for the answer to a message. */
async function change<Result>(db: Database, work: () => Promise<Result>): Promise<Result> {
  return await db.transaction('rw', SHELVE_TABLES, work);
}

function undoable(db: Database, dossier: string, work: (before: Shelved) => Promise<void>): Promise<Undo> {
  return change(db, async () => {
    const before = await shelvedIn(db, dossier);
    if (!before) throw new Fault('gone', GONE);
    await work(before);
    return { before, after: (await db.dossiers.get(dossier))?.revision ?? null };
  });
}

/** A dossier that came whole is kept as it came, once the reader takes it further. */
export async function keepBase(db: Database, held: Dossier): Promise<void> {
  const isReaders = (await baseIn(db, held.id)) || (await findingsIn(db, held.id)).length > 0;
  const dossier = await findUnder(db, held.id);
  if (!isReaders) await db.bases.put({ dossier, base: held, from: 'package' });
}

/** Files what a review gave, behind all that is there. Answers the id of its source. */
async function put(db: Database, dossier: string, review: ReviewRow, now: number): Promise<string> {
  const { article, built, builder } = review;
  const own = built.sources[0]?.id ?? 'source';
  const source = await freeSource(db, dossier, own);
  const last = (await findingsIn(db, dossier)).at(-1)?.added ?? 0;
  const added = Math.max(now, last + 1);
  const renamed = rekeyed(built, new Map([[own, source]]));
  const under = await findUnder(db, dossier);
  await db.findings.add({ dossier: under, source, added, article, built: renamed, builder });
  return source;
}

/** The ids of a source and of all that are printings of the same article. */
async function printingsOf(db: Database, dossier: string, source: string): Promise<Set<string>> {
  const row = await baseIn(db, dossier);
  const findings = (await findingsIn(db, dossier)).map(({ built }) => built);
  const { kept } = joinPrintings(row ? keptBase(row) : null, findings);
  const stays = kept.get(source)?.id ?? source;
  return new Set([source, stays, ...[...kept].filter(([, { id }]) => id === stays).map(([id]) => id)]);
}

async function twinOf(db: Database, dossier: string, source: string): Promise<Added['twin']> {
  const others = [...(await printingsOf(db, dossier, source))].filter((id) => id !== source);
  const base = (await baseIn(db, dossier))?.base.sources ?? [];
  const findings = (await findingsIn(db, dossier)).flatMap(({ built }) => built.sources);
  const twin = [...base, ...findings].find(({ id }) => others.includes(id));
  return twin ? { publisher: twin.publisher, published: twin.published } : null;
}

/** An id that no dossier has, nor one of the package that was deleted: that would come back under it. */
async function newDossier(db: Database, title: string): Promise<string> {
  const taken = [...(await db.dossiers.toCollection().primaryKeys()), ...(await readGone(db))];
  const id = idMaker(taken)(slug(title, 'dossier'));
  // Of one that an import took the place of there may be rows that are not swept yet.
  await removeRows(db, id);
  return id;
}

/** An id that no source of the dossier has, nor one of its base that was taken out. */
async function freeSource(db: Database, dossier: string, wanted: string): Promise<string> {
  const base = await baseIn(db, dossier);
  const findings = await findingsIn(db, dossier);
  const taken = [...(base?.base.sources.map(({ id }) => id) ?? []), ...findings.map(({ source }) => source)];
  return idMaker(taken)(wanted);
}

const OF_A_DOSSIER = new Set<Correction['kind']>(['id', 'title', 'question']);
