/** A store of its own for each test, in the browser's real IndexedDB, with a small dossier to put in. */
import { Dexie } from 'dexie';
import { onTestFinished } from 'vitest';
import { type Dossier, FORMAT } from '../../../lib/dossier/schema';
import { Compiler } from '../../../lib/lexicon/compile';
import { namesOf } from '../../../lib/lexicon/names';
import { compileNames } from '../../../lib/store/compile-names';
import { type Database, type DossierRow, openDatabase } from '../../../lib/store/database';
import type { Trace, TraceKeeper } from '../../../lib/store/health';

export function freshStore(name = `test-${crypto.randomUUID()}`): Database {
  const db = openDatabase(name);
  onTestFinished(async () => {
    db.close();
    await Dexie.delete(name);
  });
  return db;
}

const TEXT = 'Serbia and Kosovo met on Thursday.';
const where = (quote: string) => ({
  source: 's',
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
  quote,
});

export const DOSSIER: Dossier = {
  format: FORMAT,
  id: 'talks',
  revision: 1,
  title: 'Talks',
  lang: 'en',
  sources: [{ id: 's', title: 'Talks', publisher: 'P', url: null, published: '2022-08-18', text: TEXT }],
  entities: ['Serbia', 'Kosovo'].map((name) => ({
    id: name.toLowerCase(),
    kind: 'place',
    name,
    aliases: [],
    roles: [],
    facts: [],
    salience: 1,
    evidence: [where(name)],
  })),
  statements: [],
  events: [],
  positions: [],
  numbers: [],
  relations: [],
  summary: { question: '', parties: ['serbia', 'kosovo'], mediators: [], status: null, next: null },
};

/** The names of the library compiled, as the background does it. */
export const compiling = (db: Database) => (coming: readonly DossierRow[]) =>
  compileNames(db, { namesOf, begin: () => new Compiler() }, coming);

export const bundle = (dossier: Dossier = DOSSIER) => ({
  texts: [JSON.stringify(dossier)],
  check: () => [],
});

export function traceIn(trace: Trace | null = null): TraceKeeper {
  let kept = trace;
  return {
    read: async () => kept,
    write: async (written) => {
      kept = written;
    },
  };
}
