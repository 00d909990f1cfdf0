/** The one database. The background writes; our own pages read through `read.ts`. */
import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import yDexie, { type YUpdateRow } from 'y-dexie';
import type { Article } from '../article/article';
import type { Correction } from '../dossier/curation/schema';
import type {
  Dossier,
  DossierEvent,
  Entity,
  Figure,
  Position,
  Relation,
  Source,
  Statement,
} from '../dossier/schema';
import { type SearchText, searchTextOf } from '../dossier/search/text';
import type { FileRead } from '../notes/file';
import type { Page, Subject, TextQuoteSelector } from '../notes/schema';

/**
 * A part of a dossier with where that dossier's rows lie (`under.ts`) and its place there, from 0: so a dossier is put
 * together as it was.
 */
export type Part<Item> = Item & { dossier: string; order: number };

/** A dossier without its parts; `counts` says how many of each there must be. */
export interface DossierRow extends Omit<Dossier, PartName> {
  counts: Record<PartName, number>;
  /** Where all other rows of it lie; where it is missing, under the dossier's id. */
  under?: string;
  /** The database in which a large dossier lies, with its compiled names: see `large/`. `counts` are of what is there. */
  large?: string;
}

/** The lists of a dossier, each of which has a table of the same name. */
export const PARTS = [
  'sources',
  'entities',
  'statements',
  'events',
  'positions',
  'numbers',
  'relations',
] as const;
export type PartName = (typeof PARTS)[number];

/** The tables of every transaction that puts a dossier in or takes one out. */
export const DOSSIER_TABLES = ['dossiers', ...PARTS, 'search', 'lexicon'] as const;

/** A note without its text, which is a Yjs document in updates of its own. */
export interface NoteRow {
  id: string;
  /** `subjectKey` of `subject`. */
  about: string;
  subject: Subject;
  page: Page | null;
  selector: TextQuoteSelector | null;
  /** Milliseconds since 1970, as all times here. */
  created: number;
  updated: number;
  deleted: number | null;
}

interface DraftRow {
  about: string;
  /** The id of the note being edited; empty for a new one, since null is no key. */
  note: string;
  text: string;
}

/** What one source gave, kept as it was built: the dossier is put together from these anew when one goes or changes. */
export interface FindingsRow {
  dossier: string;
  source: string;
  /** When it was added; sources are joined in this order. */
  added: number;
  article: Article;
  /** A dossier of this one source, without corrections. */
  built: Dossier;
  /** `BUILDER` of the builder that made it. */
  builder: number;
}

/** A dossier as it came, in a file or with the package, before the reader added a source or corrected it. */
export interface BaseRow {
  dossier: string;
  base: Dossier;
  /** One from a file that the reader imported gives way to a later revision in the package only. */
  from: 'package' | 'file';
  /** Ids of its sources that the reader took out. */
  without?: string[] | undefined;
}

/**
 * A part of an import that is on its way in: nothing of it counts until all are here and are put in at once. The rows of a
 * dossier lie there already, and are nobody's until its own row says so.
 */
export type IncomingRow = {
  batch: string;
  /** The order in which they came, from 0. */
  place: number;
} & (
  | { holds: 'notes'; read: FileRead }
  /** `onto` is the `editionOf` what it joins; without a row it changes nothing. */
  | { holds: 'dossier'; row: DossierRow | null; onto: string | null }
);

/** One entry in the log of what the reader corrected in a dossier. */
export interface CorrectionRow {
  /** Given by the database: the order in which they were made. */
  order: number;
  dossier: string;
  at: number;
  correction: Correction;
  /** Why it could not be applied when the dossier was last put together, a clause. */
  why?: string;
}

/** A source that is being looked through: nothing of it counts until it is added to the library. */
export interface ReviewRow {
  id: string;
  created: number;
  article: Article;
  built: Dossier;
  builder: number;
  log: Correction[];
  /** When it was last built anew: with a line put back, or by its corrected date. */
  remade?: number;
  /** When the reader discarded it; it can come back until another is discarded. */
  dropped?: number | null;
}

/** The compiled names, and a mark of those that are being compiled: whatever changes a dossier clears both. */
type LexiconRow = { id: 'lexicon'; buffer: ArrayBuffer } | { id: 'coming'; token: string };

/** The tables as TypeScript knows them; `declareVersions` has their keys. */
export interface Database extends Dexie {
  dossiers: EntityTable<DossierRow, 'id'>;
  sources: Table<Part<Source>>;
  entities: Table<Part<Entity>>;
  statements: Table<Part<Statement>>;
  events: Table<Part<DossierEvent>>;
  positions: Table<Part<Position>>;
  numbers: Table<Part<Figure>>;
  relations: Table<Part<Relation>>;
  /** What can be searched of each dossier, written with it. */
  search: EntityTable<SearchText, 'dossier'>;
  bases: EntityTable<BaseRow, 'dossier'>;
  findings: Table<FindingsRow, [string, string]>;
  corrections: EntityTable<CorrectionRow, 'order'>;
  reviews: EntityTable<ReviewRow, 'id'>;
  incoming: Table<IncomingRow, [string, number]>;
  notes: EntityTable<NoteRow, 'id'>;
  drafts: Table<DraftRow, [string, string]>;
  lexicon: Table<LexiconRow, LexiconRow['id']>;
  settings: Table<{ key: string; value: unknown }, string>;
  meta: Table<{ key: string; value: unknown }, string>;
}

const NAME = 'sidelight';

/**
 * The database, opened at its first use. When another tab brings a newer version, Dexie closes this connection, so that
 * the upgrade is never held up. A database newer than this code is refused by the browser: never downwards.
 */
export function openDatabase(name = NAME): Database {
  const db = new Dexie(name, { addons: [yDexie] }) as Database;
  declareVersions(db);
  return db;
}

/** Every version there was, oldest first; a new one is added below with its upgrade, none is ever changed. */
export function declareVersions(db: Dexie): void {
  db.version(1).stores({
    dossiers: 'id',
    sources: '[dossier+order], [dossier+id]',
    entities: '[dossier+order], [dossier+id], name',
    statements: '[dossier+order], [dossier+id], [dossier+speaker]',
    events: '[dossier+order], [dossier+id]',
    positions: '[dossier+order], [dossier+party], [dossier+topic]',
    notes: 'id, about, updated, doc: Y.Doc',
    drafts: '[about+note], about',
    lexicon: 'id',
    settings: 'key',
    meta: 'key',
  });
  // Dossiers of several sources: what each gave, what the reader corrected, and what is still under review.
  db.version(2)
    .stores({
      numbers: '[dossier+order], [dossier+id]',
      relations: '[dossier+order], [dossier+id], [dossier+from], [dossier+to]',
      search: 'dossier',
      bases: 'dossier',
      findings: '[dossier+source], [dossier+builder]',
      corrections: '++order, dossier',
      reviews: 'id, created',
      incoming: '[batch+place], batch, [batch+holds]',
    })
    .upgrade(async (transaction) => {
      const dossiers = transaction.table<DossierRow>('dossiers');
      await dossiers.toCollection().modify(({ counts }) => {
        counts.numbers ??= 0;
        counts.relations ??= 0;
      });
      for (const row of await dossiers.toArray())
        await transaction.table('search').put(await searchTextIn(transaction, row));
    });
  // Dossiers come by the thousand: what is never looked up costs a write for each of their rows.
  db.version(3).stores({
    entities: '[dossier+order], name',
    statements: '[dossier+order]',
    events: '[dossier+order]',
    positions: '[dossier+order]',
    numbers: '[dossier+order]',
    relations: '[dossier+order]',
    incoming: '[batch+place], batch',
  });
  // Large dossiers lie in databases of their own: who finds names wants to know which, and no more.
  db.version(4).stores({ dossiers: 'id, large' });
}

/** Where y-dexie keeps the texts of the notes: one row an update, `k` the note's id. */
export const noteUpdates = (db: Database): Table<YUpdateRow, number> => db.table('$notes.doc_updates');

/** Version 1 had no search: its dossiers are indexed as they are, without help from rooms that know later versions. */
async function searchTextIn(
  transaction: Transaction,
  { id, title, summary }: DossierRow,
): Promise<SearchText> {
  const of = async <Row>(table: string): Promise<Row[]> =>
    transaction
      .table<Part<Row>>(table)
      .where('[dossier+order]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .toArray();
  return searchTextOf({
    id,
    title,
    summary,
    sources: await of<Source>('sources'),
    entities: await of<Entity>('entities'),
    statements: await of<Statement>('statements'),
  });
}
