/** Row 26: the store is damaged, deleted or shut while we run. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newsPage, STORY } from '../e2e/site';
import { hover, marked, READERS, saveNote, seen } from '../e2e/steps';
import { noteTexts, painted, type Scene, send, setScene } from './scene';

/** The store as a page of ours has it, past our own code. */
const opened = (work: string) => `new Promise((done, fail) => {
  const opening = indexedDB.open('sidelight');
  opening.onerror = () => fail(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const rows = db.transaction(['entities', 'statements'], 'readwrite');
    rows.oncomplete = () => (db.close(), done(true));
    (${work})(rows);
  };
})`;

/** Spoils one entity that is no party, and one statement. */
const SPOIL = opened(`(rows) => {
  for (const [table, spoil] of [['entities', (row) => row.name === 'NATO' && { ...row, kind: 7 }],
    ['statements', (row) => row.order === 0 && { ...row, text: null, quote: [] , evidence: 'none' }]])
    rows.objectStore(table).openCursor().onsuccess = ({ target: { result: cursor } }) => {
      const spoiled = cursor && spoil(cursor.value);
      if (spoiled) cursor.update(spoiled);
      cursor?.continue();
    };
}`);

const DELETE = `new Promise((done, fail) => {
  const deleting = indexedDB.deleteDatabase('sidelight');
  deleting.onsuccess = () => done(true);
  deleting.onerror = () => fail(deleting.error);
})`;

/** A database of a later version without our tables: there, and of no use to us. */
const SHUT = `new Promise((done, fail) => {
  const opening = indexedDB.open('sidelight', 99_000);
  opening.onupgradeneeded = () => [...opening.result.objectStoreNames].forEach((name) => opening.result.deleteObjectStore(name));
  opening.onsuccess = () => (opening.result.close(), done(true));
  opening.onerror = () => fail(opening.error);
})`;

const notices = async (scene: Scene): Promise<string[]> => {
  const { value } = await send(scene.own, { name: 'storeHealth', body: {}, token: 'token-of-test' });
  return (value as { notices: string[] }).notices;
};

describe.each(READERS)('in $name', ({ openReader }) => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await setScene(openReader, { '/more': newsPage(STORY) });
    await send(scene.own, { name: 'storeHealth', body: {}, token: 'token-of-test' });
  });
  afterEach(() => scene.close());

  test('a spoiled entry is set aside; cards, popup and library work, and it is mended and told', async () => {
    await scene.own.evaluate(SPOIL);
    const tab = await scene.reader.open(scene.site.origin);
    expect((await hover(tab, 'Josep Borrell')).text).toContain('CGTN');
    const popup = await scene.reader.open(`${scene.reader.own}/popup.html`);
    await seen(() => popup.evaluate(`document.body.innerText.includes('Names on this page')`));
    expect((await notices(scene)).join()).toContain('was incomplete. It was put in again.');
    const library = await scene.reader.open(`${scene.reader.own}/library.html`);
    await seen(() => library.evaluate(`document.body.innerText.includes('NATO')`));
  });

  test('a database that is deleted is rebuilt, and the reader is told what is lost', async () => {
    const tab = await scene.reader.open(scene.site.origin);
    await hover(tab, 'Josep Borrell');
    await saveNote(tab, 'soon lost');
    await expect.poll(() => noteTexts(scene)).toEqual(['soon lost']);
    await scene.own.evaluate(DELETE);
    await expect.poll(async () => (await notices(scene)).join()).toContain('1 note is gone.');
    await tab.reload();
    await tab.toFront();
    expect((await hover(tab, 'Josep Borrell')).text).toContain('CGTN');
  });

  test('a database that cannot be read leaves pages in peace, and the popup says so', async () => {
    const tab = await scene.reader.open(scene.site.origin);
    await marked(tab, 'Josep Borrell');
    await scene.own.evaluate(SHUT);
    const answer = await send(scene.own, { name: 'storeHealth', body: {}, token: 'token-of-test' });
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining('cannot be opened') });
    const popup = await scene.reader.open(`${scene.reader.own}/popup.html`);
    await seen(() => popup.evaluate(`document.body.innerText.includes('cannot be read')`));
    await tab.goTo(`${scene.site.origin}/more`);
    expect(await painted(tab)).toBe(0);
  });
});
