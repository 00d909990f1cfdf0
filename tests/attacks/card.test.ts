import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CardEvent } from '../../lib/card/bridge';
import type { CardContent } from '../../lib/card/content';
import type { NoteEdit } from '../../lib/card/desk';
import { CHROMIUM_FLAGS, provideBrowser } from '../../tools/browser';
import { BUILDS } from '../e2e/build';

/** What a hostile page tries on an open card. The script is the one that ships; only its desk is ours. */

declare global {
  /** What the card told the page's script, and what it saved. */
  var told: CardEvent[];
  var saved: string[];
  var askedFor: ShadowRootMode;
}

const content: CardContent = {
  dossier: 'talks',
  entity: 'josep-borrell',
  name: 'Josep Borrell',
  kind: 'person',
  part: null,
  dossierTitle: 'Talks',
  roles: [],
  differing: [],
  said: [],
  positions: [],
  facts: [],
  parties: [],
  mediators: [],
  relations: [],
  next: null,
  sources: [],
  notes: [],
  drafts: [],
};

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = readFileSync(`${BUILDS.chromium}/card.js`, 'utf8');
  browser = await chromium.launch({
    executablePath: provideBrowser('chromium'),
    args: [...CHROMIUM_FLAGS, '--headless=new'],
  });
});
afterAll(() => browser.close());

beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  await page.setContent(
    '<!doctype html><p style="margin: 60px 20px"><b>Josep Borrell</b> spoke on Thursday.',
  );
  await page.evaluate(lookInside);
  await page.evaluate(script);
  await page.evaluate(openCard, content);
  await page.getByRole('dialog', { name: 'Josep Borrell' }).waitFor();
});

/** The root is closed, to Playwright too: here it is made open, and what was asked for is kept. */
function lookInside(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    globalThis.askedFor = options.mode;
    return attach.call(this, { ...options, mode: 'open' });
  };
}

function openCard(known: CardContent): void {
  globalThis.told = [];
  globalThis.saved = [];
  const element = document.querySelector('b');
  const done = async () => ({ ok: true as const, value: null });
  if (!element || !globalThis.sidelightCard) throw new Error('nothing to open a card on');
  const entity = { dossier: known.dossier, entity: known.entity, name: known.name, kind: known.kind };
  const card = globalThis.sidelightCard({
    desk: {
      getCard: async () => ({ ok: true, value: known }),
      saveNote: async ({ text, subject }: NoteEdit) => {
        globalThis.saved.push(text);
        const now = Date.now();
        const note = {
          id: text,
          subject,
          page: null,
          selector: null,
          text,
          state: '',
          created: now,
          updated: now,
        };
        return { ok: true, value: { ...note, deleted: null } };
      },
      keepDraft: done,
      deleteNote: done,
      restoreNote: async (note) => ({ ok: true, value: note }),
      quietName: done,
      openLibrary: done,
    },
    tell: (event) => {
      globalThis.told.push(event);
      if (event.type === 'closed') card.hide();
    },
  });
  const mention = {
    entities: [entity] as [typeof entity],
    text: known.name,
    element,
    rects: () => [...element.getClientRects()],
    selector: () => ({ type: 'TextQuoteSelector' as const, exact: '', prefix: '', suffix: '' }),
    active: () => undefined,
  };
  card.show({ mention, entity, byKey: true }, { ok: true, value: known });
}

async function write(words: string): Promise<void> {
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill(words);
  // Until Save stands still: the card moves when the form opens.
  await page.getByRole('button', { name: 'Save note' }).click({ trial: true });
}

/** Where Save stands: a press goes to the place, whatever the page has put there. */
async function pressSave(): Promise<void> {
  const box = await page.getByRole('button', { name: 'Save note' }).boundingBox();
  if (!box) throw new Error('no Save');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const savedNotes = () => page.evaluate(() => globalThis.saved);
const isClosed = () => page.waitForFunction(() => document.querySelector('[popover]') === null);

test('a note is typed, saved with its button, and listed', async () => {
  await write('Compare with September');
  await pressSave();
  await page.getByRole('listitem').filter({ hasText: 'Compare with September' }).waitFor();
  expect(await savedNotes()).toEqual(['Compare with September']);
});

test('Ctrl Enter saves the note', async () => {
  await write('By key');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('listitem').filter({ hasText: 'By key' }).waitFor();
});

test.each([
  ['opacity by a stylesheet', '[popover] { opacity: 0 !important }'],
  ['opacity on html', 'html { opacity: 0 }'],
  ['a filter on body', 'body { filter: opacity(0) }'],
  ['a clip on html', 'html { clip-path: inset(50%) }'],
])('%s does not hide the card', async (_, css) => {
  await page.addStyleTag({ content: css });
  await write('in sight');
  await pressSave();
  await page.getByRole('listitem').filter({ hasText: 'in sight' }).waitFor();
});

test.each(['everything', 'the Save button'])(
  'a cover over %s that lets clicks through: refused',
  async (what) => {
    await write('seen?');
    const box = await page.getByRole('button', { name: 'Save note' }).boundingBox();
    const at = what === 'everything' || !box ? { x: 0, y: 0, width: 2000, height: 2000 } : box;
    await page.evaluate(({ x, y, width, height }) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = `position: fixed; inset: auto; margin: 0; border: 0; padding: 0; left: ${x}px; top: ${y}px;
      width: ${width}px; height: ${height}px; max-width: none; max-height: none; pointer-events: none; background: white`;
      document.body.append(cover);
      cover.showPopover();
      cover.id = 'cover';
      // Taken off at the very press: what was hidden just before does not count as seen.
      addEventListener('pointerdown', () => cover.remove(), { capture: true });
    }, at);
    await page.evaluate(beInTheDark);
    await pressSave();
    await isClosed();
    expect(await savedNotes()).toEqual([]);
  },
);

/** The browser reports a cover within some frames: the page leaves it there longer, as it must to deceive anybody. */
async function beInTheDark(): Promise<void> {
  for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
}

test('clicks and keys that the page dispatches on the host write nothing', async () => {
  await write('mine');
  await page.evaluate(() => {
    const host = document.querySelector('[popover]');
    for (const type of ['pointerdown', 'click']) host?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  });
  expect(await savedNotes()).toEqual([]);
});

test('the host is bare: no attribute but popover, nothing of a note in it', async () => {
  await write('secret');
  const traces = await page.evaluate(() => {
    const host = document.querySelector('[popover]');
    return {
      names: host?.getAttributeNames(),
      inside: host?.childNodes.length,
      root: globalThis.askedFor,
    };
  });
  expect(traces).toEqual({ names: ['popover'], inside: 0, root: 'closed' });
});

test('a page that keeps removing the card gets it back a few times, then no more', async () => {
  await page.evaluate(() => {
    const remove = () => document.querySelector('[popover]')?.remove();
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
  });
  await page.waitForFunction(() => globalThis.told.some(({ type }) => type === 'evicted'));
});
