import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, servePages } from '../pages/serve';
import { type ChromiumReader, openChromium } from './chromium';
import { follows, grow } from './follow';
import { cardSays, hover, press, saveNote, seen } from './steps';

let reader: ChromiumReader;
let pages: Served;
beforeAll(async () => {
  pages = await servePages();
  reader = await openChromium();
});
afterAll(async () => {
  await reader?.close();
  await pages?.close();
});

test('a card opens after the worker was stopped', async () => {
  const tab = await reader.open(`${pages.url}/plain.html`);
  await hover(tab, 'Josep Borrell');
  await tab.press('Escape');
  await reader.stopWorker();
  await tab.toFront();
  expect((await hover(tab, 'Aleksandar Vucic')).name).toMatch(/Vu[cč]i[cć]/u);
  await tab.close();
});

test('a note saved while the worker is stopped is there once', async () => {
  const tab = await reader.open(`${pages.url}/plain.html`);
  await hover(tab, 'Josep Borrell');
  await press(tab, 'button', 'Add note');
  await press(tab, 'textbox', 'Note');
  await tab.type('written across a stop');
  const { x, y } = await seen(() => tab.find('button', 'Save note'));
  await reader.stopWorker();
  await tab.toFront();
  await Promise.all([tab.clickAt(x, y), reader.stopWorker()]);
  await expect.poll(() => tab.find('button', 'Save note')).toBeNull();
  await tab.reload();
  await hover(tab, 'Josep Borrell');
  await cardSays(tab, 'written across a stop');
  const text = (await tab.card())?.text ?? '';
  expect(text.split('written across a stop')).toHaveLength(2);
  await tab.close();
});

test('a feed that is taken away leaves no node behind', async () => {
  const tab = await reader.open(`${pages.url}/feed.html`);
  const nodes = async () => {
    await tab.devtools.send('HeapProfiler.collectGarbage');
    return (await tab.devtools.send('Memory.getDOMCounters')).nodes;
  };
  await follows(tab);
  const before = await nodes();
  await grow(tab, 200);
  await follows(tab);
  expect(await nodes()).toBeGreaterThan(before + 300);
  await tab.evaluate(`document.getElementById('feed').replaceChildren()`);
  await follows(tab);
  await expect.poll(nodes).toBeLessThan(before + 100);
  await tab.close();
});

test('everything works offline, and no context of the extension asks the network for anything', async () => {
  const asked: string[] = [];
  reader.context.on('request', (request) => asked.push(request.url()));
  const tab = await reader.open(`${pages.url}/inline.html`);
  await reader.context.setOffline(true);
  expect((await hover(tab, 'Borrell')).name).toBe('Josep Borrell');
  await saveNote(tab, 'no network');
  await cardSays(tab, 'no network');
  await reader.context.setOffline(false);
  const foreign = asked.filter((url) => !url.startsWith(pages.url) && !url.startsWith(reader.own));
  expect(foreign).toEqual([]);
  await tab.close();
});
