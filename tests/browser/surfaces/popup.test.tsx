import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Popup } from '../../../components/popup/popup';
import type { PageView } from '../../../components/popup/view';
import type { NewsEntry } from '../../../lib/card/news';
import { overviewOf } from '../../../lib/card/overview';
import { dossier } from './dossier';
import { faults, press, stage } from './stage';

const overview = overviewOf(dossier);
const choice = { id: 'rivers', title: dossier.title, names: 2 };
const names = [
  { dossier: 'rivers', entity: 'northland', name: 'Northland', count: 3 },
  { dossier: 'rivers', entity: 'ana-petrovic', name: 'Ana Petrović', count: 1 },
];

const quiet = { entries: [], dim: false };
const entry = (what: NewsEntry['what'], who: string | null, text: string): NewsEntry => ({
  id: text,
  what,
  who,
  text,
  words: text,
  sentence: `${text}.`,
});
const news = {
  entries: [
    entry('number', null, 'some 3,700 soldiers'),
    entry('statement', 'Ana Petrović', 'The river is long enough for two'),
    entry('known', null, 'The gates were opened'),
    ...['one', 'two', 'three'].map((word) => entry('name', null, `Name ${word}`)),
  ],
  dim: false,
};

const often = 'every' as const;

const VIEWS: Record<string, PageView> = {
  'an article': { is: 'known', overview, dossiers: [choice], names, often, news: quiet },
  'an article with something new': { is: 'known', overview, dossiers: [choice], names, often, news },
  'several dossiers': {
    is: 'known',
    overview,
    dossiers: [choice, { id: 'other', title: 'Another', names: 1 }],
    names,
    often,
    news: quiet,
  },
  'an empty dossier': {
    is: 'known',
    overview: overviewOf({
      ...dossier,
      events: [],
      positions: [],
      summary: { ...dossier.summary, parties: [], mediators: [], status: null, next: null },
    }),
    dossiers: [choice],
    names,
    often,
    news: quiet,
  },
  'no known name': { is: 'unknown', known: 7, dossiers: [choice], newsOnly: true },
  'a closed page': { is: 'closed' },
  'a site without permission': { is: 'forbidden', host: 'example.com' },
  'a site switched off': { is: 'off', host: 'example.com' },
  'all sites switched off': { is: 'off', host: null },
  'a page from before': { is: 'unreached' },
  'a broken store': { is: 'broken', sentence: 'The store could not be opened.' },
};

function popup(view: PageView, today = '2026-11-24') {
  const acts = {
    onSite: vi.fn(),
    onAll: vi.fn(),
    onChoose: vi.fn(),
    onGo: vi.fn(),
    onOften: vi.fn(),
    onGoToNews: vi.fn(),
    onDim: vi.fn(),
    onAllow: vi.fn(),
    onReload: vi.fn(),
    onExport: vi.fn(),
    onMakeSource: vi.fn(),
    unmade: null,
  };
  return { acts, view: <Popup page={view} today={today} site={{ on: true }} all {...acts} /> };
}

describe.each(['light', 'dark'] as const)('The popup in %s', (tone) => {
  test.each(Object.entries(VIEWS))('on %s has no fault that axe-core knows', async (_, view) => {
    await page.viewport(380, 600);
    expect(await faults(stage(popup(view).view, tone))).toEqual([]);
  });

  test.each([320, 380])('fits %i pixels without scrolling sideways', async (width) => {
    await page.viewport(width, 600);
    for (const view of Object.values(VIEWS)) {
      stage(popup(view).view, tone);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});

describe('The popup on an article', () => {
  const known = VIEWS['an article'] as PageView;

  test('names the question, each side’s position and the mediator between them', () => {
    const text = stage(popup(known).view).textContent ?? '';
    expect(text).toContain('Must Northlanders in Southmark carry its temporary document?');
    expect(text).toContain('mediated by River Union');
    expect(text).toMatch(/Demandsa temporary document/u);
    expect(text).toMatch(/Rejects Northlanders in Southmark/u);
  });

  test.each([
    ['2022-08-20', 'in 12 days'],
    ['2022-09-01', 'today'],
    ['2026-11-24', 'passed 4 years ago'],
  ])('on %s says of the next date "%s"', (today, words) => {
    expect(stage(popup(known, today).view).querySelector('.days')?.textContent).toBe(words);
  });

  test('shows the sentence of a line, the words marked', async () => {
    const root = stage(popup(known).view);
    root.querySelector<HTMLElement>('.also .cite')?.click();
    await expect
      .poll(() => root.querySelector('.also mark')?.textContent)
      .toBe('The measures were rejected by Northlanders in Southmark');
  });

  test('draws the events and lists them for those who do not see the drawing', async () => {
    const root = stage(popup(known).view);
    await expect.poll(() => root.querySelectorAll('.strip .disc')).toHaveLength(2);
    expect(root.querySelectorAll('.strip rect.about')).toHaveLength(1);
    expect(root.querySelector('ol[aria-label="Events"]')?.textContent).toContain(
      'Date not given: The two sides hope to meet again',
    );
  });

  test.each([
    ['16px', 380],
    ['32px', 760],
    ['32px', 320],
    ['16px', 320],
  ])('draws no two words of the strip over each other, with text of %s in %i pixels', async (size, width) => {
    await page.viewport(width, 600);
    document.documentElement.style.fontSize = size;
    onTestFinished(() => void document.documentElement.style.removeProperty('font-size'));
    const words = [...(await drawn(stage(popup(known).view))).querySelectorAll('text')];
    const boxes = words.filter(({ textContent }) => textContent).map((word) => word.getBoundingClientRect());
    expect(boxes.length).toBeGreaterThan(2);
    expect(boxes.filter((box) => boxes.some((other) => other !== box && overlap(box, other)))).toEqual([]);
  });

  test('goes to a name', () => {
    const { acts, view } = popup(known);
    press(stage(view), 'Northland, 3 on this page, go to the next');
    expect(acts.onGo).toHaveBeenCalledWith(names[0]);
  });
});

async function drawn(root: HTMLElement): Promise<Element> {
  await expect.poll(() => root.querySelector('.strip svg')).not.toBeNull();
  return root.querySelector('.strip svg') ?? root;
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('A part that breaks says where the data is and offers the export', async () => {
  const { acts, view } = popup({ is: 'known', dossiers: [], names } as unknown as PageView);
  const root = stage(view);
  await expect.poll(() => root.textContent).toContain('Your notes and dossiers are safe');
  press(root, 'Export everything');
  expect(acts.onExport).toHaveBeenCalledOnce();
});

test('Without permission one press asks for it, naming the site', () => {
  const { acts, view } = popup({ is: 'forbidden', host: 'example.com' });
  press(stage(view), 'Allow on example.com');
  expect(acts.onAllow).toHaveBeenCalledOnce();
});

test('What is new on the page is listed with the way to it, the rest one press away', async () => {
  const { acts, view } = popup({ is: 'known', overview, dossiers: [choice], names, often, news });
  const root = stage(view);
  expect(root.textContent).toContain('5 not in the dossier yet');
  expect(root.textContent).not.toContain('Name three');
  press(root, 'Show all 5');
  await expect.poll(() => root.textContent).toContain('Name three');
  expect(root.textContent).not.toContain('The gates were opened');
  press(root, 'Go there: Name three');
  expect(acts.onGoToNews).toHaveBeenCalledWith(expect.objectContaining({ id: 'Name three' }));
  await page.getByLabelText('Dim what the dossier has already').click();
  expect(acts.onDim).toHaveBeenCalledWith(true);
});
