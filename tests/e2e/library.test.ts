import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBase64 } from '../../lib/notes/base64';
import { writeFile } from '../../lib/notes/file';
import { EMPTY, edit } from '../../lib/notes/notebook';
import { dossier } from '../browser/surfaces/dossier';
import type { Reader, Tab } from './reader';
import { chooseFile, press, READERS, seen } from './steps';

const TEXT = 'Compare with the statement of 1 September.';
const FILE = writeFile([
  {
    id: 'an-imported-note',
    subject: { dossier: 'serbia-kosovo-2022', kind: 'entity', id: 'josep-borrell' },
    page: null,
    selector: null,
    text: TEXT,
    state: toBase64(edit(EMPTY, TEXT)),
    created: 1,
    updated: 1,
    deleted: null,
  },
]);

describe.each(READERS)('the library in $name', ({ openReader }) => {
  let reader: Reader;
  let library: Tab;
  beforeAll(async () => {
    reader = await openReader();
    library = await reader.open(`${reader.own}/library.html#notes`);
  });
  afterAll(() => reader?.close());

  const says = (text: string): Promise<true> =>
    seen(async () => (await wordsOf(library)).includes(text) || null);

  test('shows what a notes file would do, and imports it when told to', async () => {
    await says('No notes yet.');
    await chooseFile(library, FILE);
    await says('notes.json will be imported: 1 note added');
    expect(await wordsOf(library)).not.toContain(TEXT);
    await press(library, 'button', 'Import notes');
    await says('notes.json was imported: 1 note added');
    await says(TEXT);
    await press(library, 'button', 'Close');
  });

  test('says that the same file again adds nothing', async () => {
    await chooseFile(library, FILE);
    await says('0 notes added, 0 merged with yours, 1 unchanged');
    await press(library, 'button', 'Cancel');
  });

  test('turns a file away that holds no notes, in a sentence', async () => {
    await chooseFile(library, '{"a":1}');
    await says('holds no Sidelight dossier and no Sidelight notes');
    await press(library, 'button', 'Close');
  });

  test('keeps the draft of an edit across a reload', async () => {
    await press(library, 'button', 'Edit');
    await press(library, 'textbox', 'Note');
    await library.type('A draft: ');
    await says('Draft kept');
    await library.reload();
    await says('Draft kept');
    await press(library, 'button', 'Edit');
    const text = await seen(() => library.evaluate<string>(`document.querySelector('textarea')?.value`));
    expect(text).toContain('A draft: ');
    await press(library, 'button', 'Cancel');
    await says(TEXT);
    expect(await wordsOf(library)).not.toContain('Draft kept');
  });
});

describe.each(READERS)('a dossier from a file, in $name,', ({ openReader }) => {
  let reader: Reader;
  let library: Tab;
  beforeAll(async () => {
    reader = await openReader();
    library = await reader.open(`${reader.own}/library.html#notes`);
  });
  afterAll(() => reader?.close());

  const says = (text: string): Promise<true> =>
    seen(async () => (await wordsOf(library)).includes(text) || null);

  test('is in the library once the reader has seen what it adds, and said yes', async () => {
    await says('No notes yet.');
    await chooseFile(library, JSON.stringify(dossier), 'rivers.json');
    await says(dossier.title);
    expect(await shelved(library)).not.toContain(dossier.title);
    await press(library, 'button', 'Import dossier');
    await says('rivers.json was imported: 1 dossier.');
    await press(library, 'button', 'Close');
    expect(await shelved(library)).toContain(dossier.title);
    await library.evaluate(`void (location.hash = 'dossier=${dossier.id}')`);
    await says(dossier.summary.question);
  });

  test('is deleted, and brought back by Undo with all that it says', async () => {
    await press(library, 'button', 'Delete this dossier');
    await says(`“${dossier.title}” was deleted. Notes on its names are kept.`);
    expect(await shelved(library)).not.toContain(dossier.title);
    await press(library, 'button', 'Undo');
    await says(dossier.summary.question);
    expect(await shelved(library)).toContain(dossier.title);
    expect(await wordsOf(library)).toContain('we did not get to an agreement today');
    await library.reload();
    await says(dossier.summary.question);
  });
});

const wordsOf = (tab: Tab): Promise<string> => tab.evaluate<string>('document.body.innerText');

/** The titles on the shelf. */
const shelved = (tab: Tab): Promise<string> =>
  tab.evaluate<string>(`document.querySelector('.shelf')?.innerText ?? ''`);
