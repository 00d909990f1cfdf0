/** Is the store whole? What was rebuilt and what is lost, in sentences for the reader. */
import type { Database } from './database';
import { type Bundle, install } from './install';
import { readNotes } from './note-states';
import { damaged, isShort } from './read';

/** A trace kept outside the database: by it a database that the browser removed is told from a first run. */
export interface Trace {
  notes: number;
  /** Milliseconds since 1970, or null: never. */
  lastExport: number | null;
}

/** Where the trace is kept; null: nothing was ever written. */
export interface TraceKeeper {
  read: () => Promise<Trace | null>;
  write: (trace: Trace) => Promise<void>;
}

/** How the store is. */
export interface Health {
  /** Sentences for the reader: what was rebuilt, what could not be. Empty where all is well. */
  notices: string[];
  notes: number;
  /** Milliseconds since 1970, or null: never. */
  lastExport: number | null;
}

/** Put in what is missing; where notes are gone, write down what can be said of them. */
export async function mend(db: Database, bundle: Bundle, traces: TraceKeeper): Promise<void> {
  const trace = await traces.read();
  const lost = trace !== null && (await db.meta.get(BEGUN)) === undefined;
  const mended = await install(db, bundle);
  await db.transaction('rw', db.meta, async () => {
    await db.meta.put({ key: BEGUN, value: true });
    const notices = [...(lost ? [lossOf(trace)] : []), ...mended];
    if (notices.length > 0) await db.meta.put({ key: NOTICES, value: notices });
  });
  if (trace === null) await traces.write({ notes: 0, lastExport: null });
}

/** Looks at every row of every dossier, and keeps what was found: once in a while, since it reads everything. */
export async function inspect(db: Database): Promise<void> {
  await db.meta.put({ key: DAMAGE, value: await damaged(db) });
}

/** How the store is, with what the last inspection found; inspected anew where rows are missing. */
export async function readHealth(db: Database, traces: TraceKeeper): Promise<Health> {
  if (await isShort(db)) await inspect(db);
  const [kept, found, { notes, broken }, trace] = await Promise.all([
    db.meta.get(NOTICES),
    db.meta.get(DAMAGE),
    readNotes(db),
    traces.read(),
  ]);
  const notices = Array.isArray(kept?.value) ? kept.value.map(String) : [];
  const rows = found?.value instanceof Map ? found.value : new Map<string, number>();
  for (const [title, count] of rows) notices.push(damageOf(title, count));
  if (broken.length > 0) notices.push(brokenOf(broken.length));
  return { notices, notes: notes.length, lastExport: trace?.lastExport ?? null };
}

/** The reader has acted on them: an import brought back what was gone. */
export async function forgetNotices(db: Database): Promise<void> {
  await db.meta.bulkDelete([NOTICES, DAMAGE]);
}

const BEGUN = 'begun';
const NOTICES = 'notices';
const DAMAGE = 'damage';

function lossOf({ notes, lastExport }: Trace): string {
  const what = 'The browser removed what Sidelight had stored. The bundled dossier was put back.';
  if (notes === 0) return `${what} There were no notes.`;
  const lost = notes === 1 ? '1 note is gone.' : `${notes} notes are gone.`;
  return lastExport === null
    ? `${what} ${lost} They had never been exported.`
    : `${what} ${lost} Your last export, of ${day(lastExport)}, can be imported in the library.`;
}

function damageOf(title: string, count: number): string {
  const what = count === 1 ? '1 entry of' : `${count} entries of`;
  return `${what} “${title}” cannot be read and ${count === 1 ? 'is' : 'are'} set aside. Everything else works. Import that dossier again to mend it: in the library, press Import and choose its file.`;
}

function brokenOf(count: number): string {
  const what = count === 1 ? '1 note cannot be read and is' : `${count} notes cannot be read and are`;
  return `${what} set aside. All others are well: export them to be safe.`;
}

const day = (time: number) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(time);
