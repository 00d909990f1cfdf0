/** The one database. The background writes; our own pages read through `read.ts`. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import yDexie, { type YUpdateRow } from 'y-dexie';
import type { Dossier, DossierEvent, Entity, Position, Source, Statement } from '../dossier/schema';
import type { Page, Subject, TextQuoteSelector } from '../notes/schema';

/** A part of a dossier with the dossier it is of and its place there, from 0: so a dossier is put together as it was. */
export type Part<Item> = Item & { dossier: string; order: number };

/** A dossier without its parts; `counts` says how many of each there must be. */
export interface DossierRow extends Omit<Dossier, PartName> {
  counts: Record<PartName, number>;
}

/** The lists of a dossier, each of which has a table of the same name. */
export const PARTS = ['sources', 'entities', 'statements', 'events', 'positions'] as const;
export type PartName = (typeof PARTS)[number];

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

interface LexiconRow {
  id: 'lexicon';
  buffer: ArrayBuffer;
}

/** The tables as TypeScript knows them; `declareVersions` has their keys. */
export interface Database extends Dexie {
  dossiers: EntityTable<DossierRow, 'id'>;
  sources: Table<Part<Source>>;
  entities: Table<Part<Entity>>;
  statements: Table<Part<Statement>>;
  events: Table<Part<DossierEvent>>;
  positions: Table<Part<Position>>;
  notes: EntityTable<NoteRow, 'id'>;
  drafts: Table<DraftRow, [string, string]>;
  lexicon: EntityTable<LexiconRow, 'id'>;
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
}

/** Where y-dexie keeps the texts of the notes: one row an update, `k` the note's id. */
export const noteUpdates = (db: Database): Table<YUpdateRow, number> => db.table('$notes.doc_updates');
