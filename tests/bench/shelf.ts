/** Runs in a page of the extension: fills its library by import, as the library's page does, and asks it meanwhile. */
import { Dexie } from 'dexie';
import { type Dossier, FORMAT } from '../../lib/dossier/schema';
import { ask } from '../../lib/messages/send';
import { names } from './newspaper';

declare global {
  var shelf: {
    fill: (dossiers: number, statements: number) => Promise<Filled>;
    /** Milliseconds that Dexie takes to write the rows of as many dossiers. */
    write: (dossiers: number, statements: number) => Promise<number>;
    /** Milliseconds that Dexie takes to read a table. */
    read: (table: string) => Promise<number>;
    /** Milliseconds that the background takes to find the names of a text. */
    ask: () => Promise<number>;
  };
}

/** Milliseconds. */
interface Filled {
  /** The import, from its first part until all count. */
  took: number;
  /** Of that: from the last part on. */
  committed: number;
  /** How long each question for names took that was asked meanwhile, the shortest first. */
  waits: number[];
}

/** Names of a dossier. */
const NAMES = 20;
/** Parts on their way at once, as the library sends them. */
const UNDER_WAY = 4;
/** Dossiers that are written for comparison. */
const SAMPLE = 100;

globalThis.shelf = {
  async fill(dossiers, statements) {
    const all = Array.from({ length: dossiers }, (_, i) => dossierOf(i, statements));
    const texts = all.map((dossier) => JSON.stringify(dossier));
    const asking = askAlong();
    const batch = crypto.randomUUID();
    const begun = performance.now();
    for (let place = 0; place < dossiers; place += UNDER_WAY) {
      const parts = texts.slice(place, place + UNDER_WAY);
      const asked = parts.map((text, i) => ask('stageImport', { batch, place: place + i, text }));
      for (const answer of await Promise.all(asked)) given(answer);
    }
    const between = performance.now();
    given(await ask('commitImport', { batch, parts: dossiers }));
    const ended = performance.now();
    return { took: ended - begun, committed: ended - between, waits: await asking.end() };
  },

  async write(dossiers, statements) {
    const some = Array.from({ length: SAMPLE }, (_, i) => dossierOf(i, statements));
    return ((await written(some)) / SAMPLE) * dossiers;
  },

  async read(table) {
    const db = new Dexie('sidelight');
    await db.open();
    const begun = performance.now();
    await db.table(table).toArray();
    const took = performance.now() - begun;
    db.close();
    return took;
  },

  async ask() {
    const begun = performance.now();
    given(await ask('findMentions', { blocks: ['Aleksandar Vučić met Josep Borrell in Brussels.'] }));
    return performance.now() - begun;
  },
};

/** The same rows in tables of the same keys, in one transaction: nothing is parsed, checked or kept to put together from. */
async function written(dossiers: readonly Dossier[]): Promise<number> {
  const db = new Dexie('bench');
  const tables = ['sources', 'entities', 'statements'] as const;
  db.version(1).stores(Object.fromEntries(tables.map((name) => [name, '[dossier+order], name'])));
  await db.open();
  const begun = performance.now();
  await db.transaction('rw', [...tables], async () => {
    for (const dossier of dossiers) {
      for (const name of tables) {
        const rows = dossier[name].map((item, order) => ({ ...item, dossier: dossier.id, order }));
        await db.table(name).bulkAdd(rows);
      }
    }
  });
  const took = performance.now() - begun;
  db.close();
  return took;
}

/** As a page does that is read meanwhile. */
function askAlong() {
  const waits: number[] = [];
  let going = true;
  const ended = (async () => {
    while (going) {
      waits.push(await shelf.ask());
      await new Promise((next) => setTimeout(next, 10));
    }
  })();
  return {
    async end() {
      going = false;
      await ended;
      return waits.toSorted((a, b) => a - b);
    },
  };
}

function given<Value>(answer: { ok: true; value: Value } | { ok: false; sentence: string }): Value {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
}

/** As long as an article with its quotations is, and with names of its own. */
function dossierOf(number: number, statements: number): Dossier {
  const own = names(NAMES).map(({ entity }, i) => ({ id: `e${i}`, name: `${entity.name} ${number}` }));
  const lines = Array.from({ length: statements }, (_, i) => {
    const { name } = own[i % NAMES] ?? { name: '' };
    return `${name} said number ${number * statements + i} of what was said about the crossing, in about as many words as a quotation has.`;
  });
  const text = lines.join('\n');
  const quoted = (quote: string) => ({
    source: 's',
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    quote,
  });
  return {
    format: FORMAT,
    id: `talks-${number}`,
    revision: 1,
    title: `Talks on crossing ${number}`,
    lang: 'en',
    sources: [
      { id: 's', title: `Talks ${number}`, publisher: 'P', url: null, published: '2024-03-01', text },
    ],
    entities: own.map(({ id, name }) => ({
      id,
      name,
      kind: 'place',
      aliases: [],
      roles: [],
      facts: [],
      salience: 0.5,
      evidence: [quoted(name)],
    })),
    statements: lines.map((line, i) => ({
      id: `s${i}`,
      speaker: `e${i % NAMES}`,
      speakerText: own[i % NAMES]?.name ?? '',
      form: 'indirect' as const,
      cue: 'said',
      text: line,
      about: ['e0'],
      evidence: quoted(line),
    })),
    events: [],
    positions: [],
    numbers: [],
    relations: [],
    summary: {
      question: `Who crosses at ${number}?`,
      parties: ['e0', 'e1'],
      mediators: [],
      status: null,
      next: null,
    },
  };
}
