import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createCard } from '../../entrypoints/card/create';
import type { Card, CardEvent } from '../../lib/card/bridge';
import type { CardContent, EntityName } from '../../lib/card/content';
import type { Desk, Reply } from '../../lib/card/desk';
import { IN_SIGHT_MS } from '../../lib/card/timing';
import { answered, cardOf, deskWith, intentFor, mentionIn, noteOf } from './card.fixtures';

/** The root is closed to the page, and so to a test and to axe: here it is made open, and kept. */
let root: ShadowRoot;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  root = attach.call(this, { ...options, mode: 'open' });
  return root;
};

let card: Card | null = null;
afterEach(() => {
  card?.hide();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

const hosts = () => document.querySelectorAll('[popover]').length;
const text = () => root.querySelector('[role="dialog"]')?.textContent ?? '';
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent === name || each.ariaLabel === name);

interface Given {
  entities: string[];
  answer?: Reply<CardContent> | null;
  /** What the reader has done in it. */
  after?: () => Promise<unknown>;
  desk?: Partial<Desk>;
}

function open({ entities, answer, desk = {} }: Given) {
  const told: CardEvent[] = [];
  const tell = (event: CardEvent): void => {
    told.push(event);
    if (event.type === 'closed') card?.hide();
  };
  card = createCard({ desk: deskWith(desk), tell });
  const mention = mentionIn('Josep Borrell', entities);
  card.show(intentFor(mention), answer === undefined ? answered(cardOf(entities[0] ?? '')) : answer);
  return { told, mention };
}

/** A press as the reader makes it: at a place of the window, whatever lies there. */
async function press(name: string): Promise<void> {
  await vi.waitFor(() => expect(button(name)).toBeDefined());
  button(name)?.scrollIntoView({ block: 'nearest' });
  await standsStill(name);
  const { x, y, width, height } = button(name)?.getBoundingClientRect() ?? new DOMRect();
  await userEvent.click(document.documentElement, {
    position: { x: x + width / 2 + scrollX, y: y + height / 2 + scrollY },
    force: true,
  });
}

/** As long as a reader would look before pressing what writes, milliseconds: sooner it is refused. */
async function readFor(time: number): Promise<void> {
  const { currentTime } = document.timeline;
  await vi.waitFor(() =>
    expect(Number(document.timeline.currentTime) - Number(currentTime)).toBeGreaterThan(time),
  );
}

async function standsStill(name: string): Promise<void> {
  const where = () => JSON.stringify(button(name)?.getBoundingClientRect());
  for (let before = ''; before !== where(); ) {
    before = where();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
}

async function write(words: string): Promise<void> {
  await press('Add note');
  await vi.waitFor(() => expect(root.activeElement?.tagName).toBe('TEXTAREA'));
  await userEvent.keyboard(words);
}

test('a card shows name, role and the newest statement with its source', () => {
  open({ entities: ['josep-borrell'] });
  expect(root.querySelector('h2')?.textContent).toBe('Josep Borrell');
  expect(text()).toContain("the EU's foreign affairs chief");
  expect(root.querySelector('blockquote')?.textContent).toMatch(/^“Both leaders/u);
  expect(text()).toContain('added, CGTN, 18 August 2022');
});

test('the sentence opens in the card with the words marked', async () => {
  open({ entities: ['josep-borrell'] });
  button('CGTN, 18 August 2022. Show sentence')?.click();
  await vi.waitFor(() =>
    expect(root.querySelector('mark')?.textContent).toBe("the EU's foreign affairs chief"),
  );
});

test('the card stands below its word and never over its line', async () => {
  const { mention } = open({ entities: ['josep-borrell'] });
  await vi.waitFor(() => expect(card?.box()?.top).toBeGreaterThan(0));
  expect(card?.box()?.top).toBeGreaterThanOrEqual(mention.rects()[0]?.bottom ?? 0);
});

test('a closed card leaves the page as it was', () => {
  open({ entities: ['josep-borrell'] });
  expect(hosts()).toBe(1);
  card?.hide();
  expect(hosts()).toBe(0);
});

test('a press made by a script writes nothing', async () => {
  const saveNote = vi.fn(deskWith().saveNote);
  open({ entities: ['josep-borrell'], desk: { saveNote } });
  await write('mine');
  button('Save note')?.click();
  button('Don’t mark here')?.click();
  expect(saveNote).not.toHaveBeenCalled();
});

test('a draft is kept when the card closes in the middle of a word', async () => {
  const keepDraft = vi.fn(deskWith().keepDraft);
  open({ entities: ['josep-borrell'], desk: { keepDraft } });
  await write('Half a th');
  card?.hide();
  expect(keepDraft).toHaveBeenLastCalledWith(expect.objectContaining({ text: 'Half a th' }));
});

test('another whom the words may name is reached by key, and its card has the focus', async () => {
  const { told, mention } = open({ entities: ['kosovo', 'serbia'] });
  await vi.waitFor(() => expect(button('Serbia')).toBeDefined());
  for (let stops = 0; root.activeElement !== button('Serbia') && stops < 20; stops += 1)
    await userEvent.keyboard('{Tab}');
  await userEvent.keyboard('{Enter}');
  const chosen = told.flatMap((event) => (event.type === 'chosen' ? [event.entity] : []));
  expect(chosen.map(({ entity }) => entity)).toEqual(['serbia']);
  const [entity] = chosen as [EntityName];
  card?.show({ mention, entity, byKey: false }, answered(cardOf('serbia')));
  expect(root.activeElement?.getAttribute('role')).toBe('dialog');
  expect(root.querySelector('h2')?.textContent).toBe('Serbia');
  expect(button('Kosovo')).toBeDefined();
});

test('a note is about whom the card shows, of all whom the words may name', async () => {
  await page.viewport(800, 640);
  const saveNote = vi.fn(deskWith().saveNote);
  const { mention } = open({ entities: ['kosovo', 'serbia'], desk: { saveNote } });
  const entity = mention.entities[1] as EntityName;
  card?.show({ mention, entity, byKey: true }, answered(cardOf('serbia')));
  await write('mine');
  await press('Save note');
  const subject = { dossier: 'talks', kind: 'entity', id: 'serbia' };
  await vi.waitFor(() => expect(saveNote).toHaveBeenCalledWith(expect.objectContaining({ subject })));
});

test('a name that is unmarked leaves the focus in the card, and so does its return', async () => {
  open({ entities: ['josep-borrell'] });
  await readFor(2 * IN_SIGHT_MS);
  await press('Not this one');
  await vi.waitFor(() => expect(text()).toContain('On this site “Josep Borrell” is no longer marked'));
  expect(root.activeElement?.getAttribute('role')).toBe('dialog');
  await readFor(2 * IN_SIGHT_MS);
  await press('Undo');
  await vi.waitFor(() => expect(button('Not this one')).toBeDefined());
  expect(root.activeElement?.getAttribute('role')).toBe('dialog');
});

test('why a name cannot be unmarked is said where it was pressed', async () => {
  const sentence = 'Nothing is kept from a private window.';
  open({
    entities: ['josep-borrell'],
    desk: { quietName: async () => ({ ok: false, reason: 'refused', sentence }) },
  });
  await readFor(2 * IN_SIGHT_MS);
  await press('Not this one');
  await vi.waitFor(() => expect(root.querySelector('footer [role="alert"]')?.textContent).toBe(sentence));
});

test('Escape leaves the note first, then the card', async () => {
  const { told } = open({ entities: ['josep-borrell'] });
  await write('x');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(root.querySelector('textarea')).toBeNull());
  expect(told).not.toContainEqual({ type: 'closed' });
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(told).toContainEqual({ type: 'closed' }));
});

test('a note from another tab is appended and says so, and what is being typed stays', async () => {
  const { mention } = open({ entities: ['josep-borrell'] });
  card?.hide();
  const intent = intentFor(mention);
  card?.show(intent, answered(cardOf('josep-borrell')));
  await write('typing');
  card?.show(intent, answered(cardOf('josep-borrell', [noteOf('from there')])));
  await vi.waitFor(() =>
    expect(root.querySelector('.note.arrived')?.textContent).toContain('From another tab'),
  );
  expect(root.querySelector('textarea')?.value).toBe('typing');
});

test('a page that keeps removing the card gets it back a few times, then no more', async () => {
  const { told } = open({ entities: ['josep-borrell'] });
  const remove = () => document.querySelector('[popover]')?.remove();
  const remover = new MutationObserver(remove);
  remover.observe(document.documentElement, { childList: true });
  remove();
  await vi.waitFor(() => expect(told).toContainEqual({ type: 'evicted' }));
  remover.disconnect();
});

test('a modal dialog that opens over the card closes it', async () => {
  const { told } = open({ entities: ['josep-borrell'] });
  const modal = document.createElement('dialog');
  document.body.append(modal);
  modal.showModal();
  await vi.waitFor(() => expect(told).toContainEqual({ type: 'closed' }));
});

const FULL = 'Not saved: the disk is full. The draft stays here. Free some space, then save again.';
const LONG: CardContent = {
  ...cardOf('serbia'),
  name: 'Beauftragter der Bundesregierung für Rechtsstaatlichkeitsüberwachungsangelegenheiten',
  parties: [
    { dossier: 'talks', entity: 'x', name: 'Канцеларија за Косово и Метохију Владе Републике Србије' },
    { dossier: 'talks', entity: 'y', name: 'Geschwindigkeitsbegrenzungsverordnungskommission' },
  ],
};

const STATES: [string, Given][] = [
  ['person', { entities: ['josep-borrell'] }],
  [
    'notes',
    {
      entities: ['josep-borrell'],
      answer: answered(
        cardOf('josep-borrell', [noteOf('Compare.'), noteOf('تذكير: الموعد النهائي هو 1 سبتمبر')]),
      ),
    },
  ],
  ['term', { entities: ['license-plates'] }],
  ['place', { entities: ['kosovo'] }],
  ['loading', { entities: ['josep-borrell'], answer: null }],
  ['two-entries', { entities: ['kosovo', 'serbia'] }],
  [
    'sentence',
    {
      entities: ['josep-borrell'],
      after: () => press('Show sentence, CGTN, 18 August 2022'),
    },
  ],
  [
    'unmarked',
    {
      entities: ['josep-borrell'],
      after: () => readFor(2 * IN_SIGHT_MS).then(() => press('Don’t mark here')),
    },
  ],
  [
    'not-this-one',
    {
      entities: ['josep-borrell'],
      after: () => readFor(2 * IN_SIGHT_MS).then(() => press('Not this one')),
    },
  ],
  [
    'not-unmarked',
    {
      entities: ['josep-borrell'],
      desk: { quietName: async () => ({ ok: false, reason: 'full', sentence: FULL }) },
      after: () => readFor(2 * IN_SIGHT_MS).then(() => press('Not this one')),
    },
  ],
  [
    'not-saved',
    {
      entities: ['josep-borrell'],
      desk: { saveNote: async () => ({ ok: false, reason: 'full', sentence: FULL }) },
      after: () => write('Both met him separately.').then(() => press('Save note')),
    },
  ],
  ['long', { entities: ['serbia'], answer: answered(LONG) }],
  ['reload', { entities: ['josep-borrell'], answer: { ok: false, reason: 'gone', sentence: '' } }],
];

test.each(STATES)('the state "%s" passes axe, light and dark, narrow and wide', async (name, given) => {
  for (const [tone, width] of [
    ['light', 800],
    ['dark', 320],
  ] as const) {
    await page.viewport(width, 640);
    document.body.style.cssText = tone === 'dark' ? 'background: #111; color: #eee' : 'background: #fff';
    open(given);
    const shown = root.querySelector<HTMLElement>('[role="dialog"]');
    if (!shown) throw new Error('no card');
    await given.after?.();
    await Promise.all(shown.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run('[popover]');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    if (import.meta.env.VITE_SHOTS) {
      await page.screenshot({ path: `../../.output/card/${name}-${tone}.png` });
    }
    card?.hide();
    document.body.replaceChildren();
  }
});
