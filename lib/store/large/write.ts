/** A large dossier from its file into a database of its own, checked and compiled on the way. It counts for nobody yet. */
import { type Checked, checkEntity, checkSource } from '../../dossier/check';
import type { Entity, Evidence, Source } from '../../dossier/schema';
import type { Naming } from '../compile-names';
import type { Database } from '../database';
import { Fault } from '../fault';
import { editionOf } from '../under';
import { type LargeDatabase, nameLarge, openLarge, PAGE, type PageRow, underOfLarge } from './database';
import { DirectoryWriter, pagesOfTwins } from './directory';
import { findEntity } from './entities';
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

class Writer<Entry> implements Written {
  readonly db: LargeDatabase;
  /** What evidence must stand in, by the source's id. */
  private readonly texts = new Map<string, string>();
  private readonly compiling: ReturnType<Naming<Entry>['begin']>;
  private readonly directory = new DirectoryWriter();
  private page: PageRow = { place: 0, entities: [] };
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
      await addSource(this.db, source);
      return;
    }
    this.keep(sound(checkEntity(value, item.at, this.texts)));
    if (this.page.entities.length === PAGE) await this.flush();
  }

  /** Writes what is left, and the names, if all that is referred to is there. */
  async end(wanted: readonly string[], evidence: readonly Evidence[]): Promise<void> {
    await this.flush();
    await this.writing;
    for (const id of wanted) this.wanted.add(id);
    const entries = this.directory.finish();
    await refuseTwins(this.db, entries);
    await this.refuseMissing(entries);
    for (const { source, start, end, quote } of evidence)
      if (this.texts.get(source)?.slice(start, end) !== quote)
        throw faulty('the evidence of its summary is not verbatim');
    // Nothing more is checked: their room is the compiler's.
    this.texts.clear();
    await this.db.parts.put({ key: 'directory', entries });
    await this.db.parts.put({ key: 'lexicon', buffer: this.compiling.finish() });
  }

  private keep(entity: Entity): void {
    this.page.entities.push(entity);
    this.directory.add(entity.id, this.page.place);
    for (const id of entity.maybe ?? []) this.wanted.add(id);
  }

  /** One page is written while the next one is read, and no more. */
  private async flush(): Promise<void> {
    const { page, id } = this;
    this.page = { place: page.place + 1, entities: [] };
    for (const entry of this.naming.namesOf({ id, entities: page.entities })) this.compiling.add(entry);
    await this.writing;
    this.writing = this.db.pages.add(page).then(() => {});
    // It is awaited with the next one.
    this.writing.catch(() => {});
  }

  private async refuseMissing(entries: Float64Array): Promise<void> {
    for (const id of this.wanted)
      if (!(await findEntity(this.db, entries, id))) throw faulty(`there is no entity "${id}"`);
  }
}

function sound<Item>({ item, faults }: Checked<Item>): Item {
  if (item === null) throw faulty(faults[0] ?? '');
  return item;
}

async function addSource(db: LargeDatabase, source: Source): Promise<void> {
  if (await db.sources.get(source.id)) throw faulty(`sources: the id "${source.id}" is there twice`);
  await db.sources.add(source);
}

async function refuseTwins(db: LargeDatabase, entries: Float64Array): Promise<void> {
  for (const places of pagesOfTwins(entries)) {
    const pages = await db.pages.bulkGet([...new Set(places)]);
    const ids = pages.flatMap((page) => page?.entities.map(({ id }) => id) ?? []);
    const twice = ids.find((id, i) => ids.indexOf(id) < i);
    if (twice !== undefined) throw faulty(`entities: the id "${twice}" is there twice`);
  }
}

const faulty = (fault: string): Fault =>
  new Fault(
    'invalid',
    `This dossier is faulty: ${fault.slice(0, SHOWN)}. Nothing was imported. Ask whoever made it for a sound one.`,
  );

/** Longest part of a fault that is shown, in UTF-16 code units: it may quote the file. */
const SHOWN = 300;
