/** A large dossier from its file into a database of its own, checked and compiled on the way. It counts for nobody yet. */
import { Dexie } from 'dexie';
import { type Checked, checkEntity, checkSource } from '../../dossier/check';
import type { Entity, Evidence, Source } from '../../dossier/schema';
import type { Naming } from '../compile-names';
import type { Database } from '../database';
import { Fault } from '../fault';
import { editionOf } from '../under';
import { type LargeDatabase, nameLarge, openLarge, underOfLarge } from './database';
import { parsedPiece, piecesOf } from './file';
import { HeadReader, type Item } from './head';
import { reserve } from './reserve';

/** What was written, and must be let go once it counts or will not. */
export interface Written {
  /** The name of its database. */
  name: string;
  letGo: () => void;
}

/**
 * Writes it, and reserves it until it is let go.
 * @param moved called with the bytes that are read and written
 * @throws Fault with the first that is wrong
 */
export async function writeLarge<Entry>(
  db: Database,
  file: Blob,
  naming: Naming<Entry>,
  moved: (bytes: number) => void,
): Promise<Written> {
  const reader = new HeadReader();
  let writer: Writer<Entry> | null = null;
  try {
    for await (const pieces of piecesOf(file, moved)) {
      for (const piece of pieces) {
        const item = reader.take(piece);
        if (!item) continue;
        writer ??= await Writer.begin(reader.id, naming);
        await writer.take(item);
      }
    }
    const { head, counts } = reader;
    if (!writer) throw faulty('it has no sources');
    const { parties, mediators, status, next } = head.summary;
    const evidence = [status, next].flatMap((each) => each?.evidence ?? []);
    await writer.end([...parties, ...mediators], evidence);
    const { name } = writer;
    const row = { ...head, counts, under: underOfLarge(name), large: name };
    await writer.db.parts.put({ key: 'head', row, onto: editionOf(await db.dossiers.get(head.id)) });
    writer.db.close();
    return writer;
  } catch (error) {
    writer?.db.close();
    writer?.letGo();
    throw error;
  }
}

/** Entities in one transaction: a fraction of a second of work. */
const PART = 1_000;

class Writer<Entry> implements Written {
  readonly db: LargeDatabase;
  /** What evidence must stand in, by the source's id. */
  private readonly texts = new Map<string, string>();
  private readonly compiling: ReturnType<Naming<Entry>['begin']>;
  private part: Entity[] = [];
  private writing = Promise.resolve();
  /** Entities that are referred to. */
  private readonly wanted = new Set<string>();

  private constructor(
    readonly name: string,
    readonly letGo: () => void,
    private readonly id: string,
    private readonly naming: Naming<Entry>,
  ) {
    this.db = openLarge(name);
    this.compiling = naming.begin();
  }

  static async begin<Entry>(id: string, naming: Naming<Entry>): Promise<Writer<Entry>> {
    const name = nameLarge(id);
    return new Writer(name, await reserve(name), id, naming);
  }

  async take(item: Item): Promise<void> {
    const value = parsedPiece(item);
    if (item.key === 'sources') {
      const source = sound(checkSource(value, item.at));
      this.texts.set(source.id, source.text);
      await add(this.db, 'sources', [source]);
      return;
    }
    this.part.push(sound(checkEntity(value, item.at, this.texts)));
    if (this.part.length === PART) await this.flush();
  }

  /** Writes what is left, and the names, if all that is referred to is there. */
  async end(wanted: readonly string[], evidence: readonly Evidence[]): Promise<void> {
    await this.flush();
    await this.writing;
    for (const id of wanted) this.wanted.add(id);
    await this.refuseMissing();
    for (const { source, start, end, quote } of evidence)
      if (this.texts.get(source)?.slice(start, end) !== quote)
        throw faulty('the evidence of its summary is not verbatim');
    await this.db.parts.put({ key: 'lexicon', buffer: this.compiling.finish() });
  }

  /** One part is written while the next one is read, and no more. */
  private async flush(): Promise<void> {
    const entities = this.part;
    this.part = [];
    for (const entry of this.naming.namesOf({ id: this.id, entities })) this.compiling.add(entry);
    for (const { maybe = [] } of entities) for (const id of maybe) this.wanted.add(id);
    await this.writing;
    this.writing = add(this.db, 'entities', entities);
    // It is awaited with the next one.
    this.writing.catch(() => {});
  }

  private async refuseMissing(): Promise<void> {
    const ids = [...this.wanted];
    for (let from = 0; from < ids.length; from += PART) {
      const some = ids.slice(from, from + PART);
      const there = await this.db.entities.bulkGet(some);
      const missing = some.find((_, i) => there[i] === undefined);
      if (missing !== undefined) throw faulty(`there is no entity "${missing}"`);
    }
  }
}

function sound<Item>({ item, faults }: Checked<Item>): Item {
  if (item === null) throw faulty(faults[0] ?? '');
  return item;
}

/** The store knows which ids it has. */
async function add(
  db: LargeDatabase,
  list: 'sources' | 'entities',
  items: readonly (Source | Entity)[],
): Promise<void> {
  try {
    await db.table(list).bulkAdd(items);
  } catch (error) {
    const [[place, { name }] = [0, new Error()]] =
      error instanceof Dexie.BulkError ? Object.entries(error.failuresByPos) : [];
    if (name !== 'ConstraintError') throw error;
    throw faulty(`${list}: the id "${items[Number(place)]?.id}" is there twice`);
  }
}

const faulty = (fault: string): Fault =>
  new Fault(
    'invalid',
    `This dossier is faulty: ${fault.slice(0, SHOWN)}. Nothing was imported. Ask whoever made it for a sound one.`,
  );

/** Longest part of a fault that is shown, in UTF-16 code units: it may quote the file. */
const SHOWN = 300;
