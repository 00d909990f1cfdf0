import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import type { Dossier } from '../../../lib/dossier/schema';
import { Compiler } from '../../../lib/lexicon/compile';
import { namesOf } from '../../../lib/lexicon/names';
import { open } from '../../../lib/lexicon/open';
import { read } from '../../../lib/lexicon/read';
import { commit } from '../../../lib/store/batch';
import type { Database } from '../../../lib/store/database';
import { faultOf } from '../../../lib/store/fault';
import { install } from '../../../lib/store/install';
import { LARGE, withLarge } from '../../../lib/store/large/database';
import { deleteLarge } from '../../../lib/store/large/delete';
import { largeFile } from '../../../lib/store/large/export';
import { readAround, readPage } from '../../../lib/store/large/read';
import { writeLarge } from '../../../lib/store/large/write';
import { keepNames } from '../../../lib/store/names';
import { isShort, listDossiers, readDossier } from '../../../lib/store/read';
import { sweep } from '../../../lib/store/sweep';
import { bundle, compiling, DOSSIER, freshStore } from './world';

const naming = { namesOf, begin: () => new Compiler() };
const MANY = 2_500;

const reservations: (() => void)[] = [];

afterEach(async () => {
  letAllGo();
  for (const name of await databases()) await Dexie.delete(name);
});

describe('a large dossier', () => {
  test('is not there until it is put in, and then as a whole', async () => {
    const db = await begun();
    const name = await write(db, gazetteer());
    await sweep(db);
    expect(await listDossiers(db)).toHaveLength(1);
    expect(await found(db)).toEqual(['talks']);
    await putIn(db, [name]);
    expect((await listDossiers(db)).map(({ id, large }) => [id, large])).toEqual([
      ['gazetteer', true],
      ['talks', false],
    ]);
    expect((await found(db)).toSorted()).toEqual(['gazetteer', 'talks']);
    expect(await readDossier(db, 'gazetteer')).toBeNull();
    expect(await isShort(db)).toBe(false);
  });

  test('is read where somebody looks: one name with its source, or a page of names', async () => {
    const db = await begun();
    await putIn(db, [await write(db, gazetteer())]);
    const around = await readAround(db, 'gazetteer', ['place-0007']);
    expect(around?.entities.map(({ name }) => name)).toEqual(['Zemun7']);
    expect(around?.sources.map(({ id }) => id)).toEqual(['s']);
    const first = await readPage(db, 'gazetteer', null);
    expect([first?.dossier.entities.length, first?.before, first?.next]).toEqual([1_000, null, 'place-1000']);
    const second = await readPage(db, 'gazetteer', 'place-1000');
    expect([second?.before, second?.next]).toEqual(['place-0000', 'place-2000']);
  });

  test('is written as the file that it came in', async () => {
    const db = await begun();
    await putIn(db, [await write(db, gazetteer())]);
    const file = await largeFile(db, 'gazetteer');
    expect(JSON.parse((await file?.text()) ?? '')).toEqual(gazetteer());
  });

  test('gives way to a new edition of it, and leaves nothing behind', async () => {
    const db = await begun();
    await putIn(db, [await write(db, gazetteer())]);
    const newer = await write(db, { ...gazetteer(), revision: 2 });
    await putIn(db, [newer]);
    await sweep(db);
    expect(await databases()).toEqual([newer]);
  });

  test('is deleted with its database', async () => {
    const db = await begun();
    await putIn(db, [await write(db, gazetteer())]);
    expect(await deleteLarge(db, 'talks')).toBe(false);
    expect(await deleteLarge(db, 'gazetteer')).toBe(true);
    expect(await databases()).toEqual([]);
    expect(await found(db)).toEqual(['talks']);
  });

  test('is compiled anew where its names are of an older version, and no other is', async () => {
    const db = await begun();
    const name = await write(db, gazetteer());
    await putIn(db, [name]);
    await withLarge(name, (large) => large.parts.put({ key: 'lexicon', buffer: new ArrayBuffer(8) }));
    expect((await found(db)).toSorted()).toEqual(['gazetteer', 'talks']);
  });

  test.each<[string, (dossier: Dossier) => unknown, RegExp]>([
    ['evidence that is not verbatim', wrongQuote, /entities\.2499.*: the source has "Zemun2499" there/u],
    ['an id that is there twice', doubled, /the id "place-0003" is there twice/u],
    [
      'a name without a kind',
      (dossier) => changed(dossier, { kind: undefined }),
      /entities\.3: kind is missing/u,
    ],
    [
      'a party that is nobody',
      (dossier) => ({ ...dossier, summary: { ...dossier.summary, parties: ['x'] } }),
      /no entity "x"/u,
    ],
    ['entities before their sources', reversed, /there is no source "s"/u],
    ['statements', (dossier) => ({ ...dossier, statements: [{}] }), /sources and names only/u],
    ['another format', (dossier) => ({ ...dossier, format: 'x' }), /no Sidelight dossier/u],
  ])('with %s is refused with a sentence', async (_, spoil, sentence) => {
    const db = await begun();
    const refused = await write(db, spoil(gazetteer())).catch((error: unknown) => faultOf(error).sentence);
    expect(refused).toMatch(sentence);
    expect(await listDossiers(db)).toHaveLength(1);
  });
});

async function begun(): Promise<Database> {
  const db = freshStore();
  await install(db, bundle());
  return db;
}

async function write(db: Database, dossier: unknown): Promise<string> {
  const { name, letGo } = await writeLarge(db, new Blob([JSON.stringify(dossier)]), naming, () => {});
  reservations.push(letGo);
  return name;
}

/** What the worker's end does for the reader. */
const letAllGo = () => {
  for (const letGo of reservations.splice(0)) letGo();
};

async function putIn(db: Database, large: string[]): Promise<void> {
  await commit(db, crypto.randomUUID(), 0, compiling(db), large);
  letAllGo();
}

const databases = async () => (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(LARGE));

async function found(db: Database): Promise<string[]> {
  const names = keepNames(db, { ...naming, open, read }, async () => {});
  return (await names.find(['Kosovo and Zemun7'])).entities.map(({ dossier }) => dossier);
}

function gazetteer(): Dossier {
  const names = Array.from({ length: MANY }, (_, i) => `Zemun${i}`);
  const text = names.join('\n');
  const entities = names.map((name, i) => {
    const start = text.indexOf(i === 0 ? name : `\n${name}`) + (i === 0 ? 0 : 1);
    return {
      id: `place-${String(i).padStart(4, '0')}`,
      kind: 'place' as const,
      name,
      aliases: [],
      roles: [],
      facts: [],
      salience: 0.5,
      evidence: [{ source: 's', start, end: start + name.length, quote: name }],
    };
  });
  const sources = DOSSIER.sources.map((source) => ({ ...source, text }));
  const summary = { ...DOSSIER.summary, parties: [] };
  return { ...DOSSIER, id: 'gazetteer', title: 'Gazetteer', sources, entities, summary };
}

const changed = (dossier: Dossier, change: object) => ({
  ...dossier,
  entities: dossier.entities.map((entity, i) => (i === 3 ? { ...entity, ...change } : entity)),
});

const wrongQuote = (dossier: Dossier) => ({
  ...dossier,
  entities: dossier.entities.map((entity, i) =>
    i === MANY - 1
      ? { ...entity, evidence: entity.evidence.map((each) => ({ ...each, quote: 'Z' })) }
      : entity,
  ),
});

const doubled = (dossier: Dossier) => ({
  ...dossier,
  entities: [...dossier.entities, ...dossier.entities.slice(3, 4)],
});

function reversed({ sources, ...dossier }: Dossier) {
  return { ...dossier, sources };
}
