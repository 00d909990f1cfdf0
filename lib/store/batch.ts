/** The second step of an import: all its parts count at once, or none. Its rows are there already (`stage.ts`). */
import * as v from 'valibot';
import { subjectKey } from '../notes/schema';
import { type Compiled, keepCompiled } from './compile-names';
import type { Database, DossierRow, IncomingRow } from './database';
import { Fault } from './fault';
import { markGone } from './gone';
import { largeHeads } from './large/heads';
import { NOTE_TABLES } from './notes';
import { joinNotes, madeWhole } from './transfer';
import { editionOf } from './under';

const ImportedSchema = v.object({
  dossiers: v.number(),
  notes: v.object({ added: v.number(), merged: v.number(), unchanged: v.number() }),
  /** `subjectKey` of what the notes are about that were written. */
  subjects: v.array(v.string()),
});

/** What an import has put in. */
export type Imported = v.InferOutput<typeof ImportedSchema>;

/**
 * Put in all parts of a batch. Asked again after its answer was lost, it answers the same and does nothing.
 * @param count how many parts there must be
 * @param compile compiles the names of the library with these dossiers in it
 * @param large names of the databases of large dossiers that belong to it (`large/write.ts`)
 */
export async function commit(
  db: Database,
  batch: string,
  count: number,
  compile: (coming: readonly DossierRow[]) => Promise<Compiled>,
  large: readonly string[] = [],
): Promise<Imported> {
  const before = await reportOf(db, batch);
  if (before) return before;
  const { rows: ordinary, notes } = await incomingOf(db, batch, count);
  const rows = [...ordinary, ...(await largeHeads(large))];
  const incomings = await madeWhole(notes);
  const heads = rows.flatMap(({ row }) => (row ? [row] : []));
  const compiled = rows.some(touchesNames) ? await compile(heads) : null;
  return await db.transaction('rw', TABLES, async () => {
    const meanwhile = await reportOf(db, batch);
    if (meanwhile) return meanwhile;
    if ((await countOf(db, batch)) !== count) throw new Fault('gone', GONE);
    await refuseChanged(db, rows);
    await db.dossiers.bulkPut(heads);
    if (compiled && !(await keepCompiled(db, compiled))) await db.lexicon.clear();
    await markGone(
      db,
      heads.map(({ id }) => id),
      false,
    );
    const { written, ...counts } = await joinNotes(db, incomings, true);
    await db.incoming.where('batch').equals(batch).delete();
    const subjects = [...new Set(written.map(({ subject }) => subjectKey(subject)))];
    const imported: Imported = { dossiers: rows.length, notes: counts, subjects };
    await db.meta.put({ key: REPORT, value: { batch, imported } });
    return imported;
  });
}

const TABLES = ['dossiers', 'incoming', 'lexicon', 'meta', ...NOTE_TABLES];
const REPORT = 'import';

const GONE =
  'Another import took the place of this one. Nothing was imported. Choose the file again, in one tab only.';
const CHANGED =
  'A dossier of this import was changed meanwhile. Nothing was imported. Choose the file again, to see what it would do now.';

type Row = Pick<Extract<IncomingRow, { holds: 'dossier' }>, 'row' | 'onto'>;

/** A large dossier brings its names compiled; those that the library has change where it takes the place of one. */
const touchesNames = ({ row, onto }: Row): boolean =>
  row !== null && (row.large === undefined || onto !== null);

const countOf = (db: Database, batch: string) => db.incoming.where('batch').equals(batch).count();

async function incomingOf(db: Database, batch: string, count: number) {
  const incoming = await db.incoming.where('batch').equals(batch).toArray();
  if (incoming.length !== count) throw new Fault('gone', GONE);
  return {
    rows: incoming.filter((row) => row.holds === 'dossier'),
    notes: incoming.flatMap((row) => (row.holds === 'notes' ? row.read.notes : [])),
  };
}

/** What they were joined with must be what is there, or that would be lost. */
async function refuseChanged(db: Database, rows: readonly Row[]): Promise<void> {
  const ids = rows.map(({ row }) => row?.id ?? '');
  const held = await db.dossiers.bulkGet(ids);
  if (rows.some(({ row, onto }, place) => row && editionOf(held[place]) !== onto))
    throw new Fault('gone', CHANGED);
}

/** What this very import has put in, if it was the last. */
async function reportOf(db: Database, batch: string): Promise<Imported | null> {
  const kept = (await db.meta.get(REPORT))?.value;
  return v.is(KeptSchema, kept) && kept.batch === batch ? kept.imported : null;
}

const KeptSchema = v.object({ batch: v.string(), imported: ImportedSchema });
