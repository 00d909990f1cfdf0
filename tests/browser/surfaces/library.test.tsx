import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Correcting } from '../../../components/library/actors';
import { Library, type LibraryProps } from '../../../components/library/library';
import type { SearchGroup, SearchHit } from '../../../components/library/search';
import type { CorrectionLogProps } from '../../../components/review/correction-log';
import { overviewOf } from '../../../lib/card/overview';
import { curate } from '../../../lib/dossier/curation/curate';
import type { Correction } from '../../../lib/dossier/curation/schema';
import { differences } from '../../../lib/dossier/pack/differences';
import type { Dossier } from '../../../lib/dossier/schema';
import type { Note } from '../../../lib/notes/schema';
import type { DossierPreview } from '../../../lib/store/preview';
import { dossier } from './dossier';
import { faults, press, stage } from './stage';

const overview = overviewOf(dossier);
const note: Note = {
  id: 'n1',
  subject: { dossier: 'rivers', kind: 'entity', id: 'ana-petrovic' },
  page: { url: 'https://gazette.example/talks', title: 'Talks end without progress' },
  selector: { type: 'TextQuoteSelector', exact: 'words that are gone', prefix: '', suffix: '' },
  text: 'Compare with Vučić.',
  state: '',
  created: Date.UTC(2022, 7, 20, 12),
  updated: Date.UTC(2022, 7, 20, 12),
  deleted: null,
};

const sourceActs = () => ({ outdated: [], rebuilding: null, onRemove: vi.fn(), onRebuild: vi.fn() });

const correcting = () => ({
  dossier,
  log: [],
  unapplied: [],
  undone: 0,
  onCorrect: vi.fn(),
  onUndo: vi.fn(),
  onRedo: vi.fn(),
  onHide: vi.fn(),
});

function library(changes: Partial<LibraryProps> = {}): LibraryProps {
  return {
    entries: [{ id: 'rivers', title: dossier.title, sources: 1, names: 7 }],
    notes: 1,
    lastExport: null,
    shown: 'rivers',
    notices: [],
    tidings: [],
    reviews: [],
    reviewed: null,
    importing: null,
    making: null,
    fromText: null,
    review: null,
    open: {
      overview,
      sources: dossier.sources,
      sourceActs: sourceActs(),
      entity: null,
      place: null,
      correcting: correcting(),
    },
    noteList: {
      notes: [{ note, draft: null, about: 'Ana Petrović', href: '#', placeFound: false }],
      onSave: vi.fn(async () => null),
      onDraft: vi.fn(),
      onDelete: vi.fn(),
      onRestore: vi.fn(),
    },
    onExport: vi.fn(),
    onImport: vi.fn(),
    onSearch: async () => [],
    onGo: vi.fn(),
    onConfirmImport: vi.fn(),
    onCloseImport: vi.fn(),
    onExportDossier: vi.fn(),
    onDeleteDossier: vi.fn(),
    ...changes,
  };
}

const notes = { added: 2, merged: 1, unchanged: 0, setAside: ['The 4th note has no text.'], mended: [] };
const incoming: DossierPreview = {
  id: 'rivers',
  title: '\u202EseidutS <img src=x onerror=hacked>',
  revision: 3,
  standing: 'newer',
  held: { title: 'Rivers', revision: 2, sources: 1, corrections: 4 },
  joins: false,
  large: null,
  differences: differences({ ...dossier, statements: [] }, { ...dossier, events: [] }),
};
const STATES: Record<string, Partial<LibraryProps>> = {
  'a dossier': {},
  'the notes': { shown: null, open: null },
  'nothing yet': { entries: [], notes: 0, open: null, shown: '' },
  'notices of the store': { notices: ['The list of names was rebuilt.'] },
  'files being read': { importing: { is: 'reading', files: ['a.json', 'b.json'], since: 0, share: 0.4 } },
  'an import to confirm': {
    importing: {
      is: 'preview',
      files: [
        { is: 'sound', name: 'everything.jsonl', dossiers: [incoming], notes, setAside: [] },
        { is: 'failed', name: 'x.json', sentence: 'It is not JSON.' },
      ],
    },
  },
  'an import on its way': {
    importing: { is: 'writing', bytes: 0, size: 0, since: 0, dossiers: 2, of: 9, ending: false },
  },
};

beforeEach(() => page.viewport(1440, 900));

describe.each(['light', 'dark'] as const)('The library in %s', (tone) => {
  test.each(Object.entries(STATES))('with %s has no fault that axe-core knows', async (_, state) => {
    expect(await faults(stage(<Library {...library(state)} />, tone))).toEqual([]);
  });
});

test.each([320, 900, 1440])('Nothing is wider than a window of %i pixels', async (width) => {
  await page.viewport(width, 900);
  stage(<Library {...library()} />);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

const linked = () => [...(CSS.highlights.get('linked') ?? [])].map(String);

describe('A fact and its words', () => {
  test('are joined from the fact: pointing at it marks the words in the source', async () => {
    const root = stage(<Library {...library()} />);
    const fact = root.querySelector('.quotes .fact');
    await userEvent.hover(fact as HTMLElement);
    await expect.poll(linked).toEqual(['we did not get to an agreement today']);
  });

  test('are joined from the keyboard', async () => {
    const root = stage(<Library {...library()} />);
    root.querySelector<HTMLElement>('.events .cite')?.focus();
    await expect.poll(linked).toEqual(['The two sides hope to meet again']);
  });

  test('are joined from the source: pointing at the words marks the fact', async () => {
    const root = stage(<Library {...library()} />);
    const marked = () => [...(CSS.highlights.get('evidence') ?? [])].map((range) => range as Range);
    const words = () => marked().find((range) => String(range).includes('agreement'));
    await expect.poll(words).toBeDefined();
    const box = words()?.getBoundingClientRect();
    const [x, y] = [Number(box?.x) + 20, Number(box?.y) + 8];
    document
      .elementFromPoint(x, y)
      ?.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }));
    expect(root.querySelector('.quotes .is-linked .who')?.textContent).toContain('Ana Petrović');
  });

  test('a link to words of the source marks them at once', async () => {
    const at = dossier.sources[0]?.text.indexOf('River Union') ?? 0;
    const place = { source: 'gazette-2022-08-18', start: at, end: at + 11 };
    stage(
      <Library
        {...library({
          open: {
            overview,
            sources: dossier.sources,
            sourceActs: sourceActs(),
            entity: null,
            place,
            correcting: correcting(),
          },
        })}
      />,
    );
    await expect.poll(linked).toEqual(['River Union']);
  });
});

describe('The search', () => {
  const hit = (words: string, href: string): SearchHit => ({
    kind: 'Person',
    words,
    fromSource: false,
    who: '',
    cite: null,
    href,
  });
  const GROUPS = [
    { dossier: 'a', title: 'Rivers', hits: [hit('Ana', '#a1'), hit('Anton', '#a2')] },
    { dossier: 'b', title: 'Hills', hits: [hit('Andrea', '#b1')] },
  ];
  const field = (root: HTMLElement) => root.querySelector('[role=combobox]') as HTMLInputElement;
  const active = (root: HTMLElement) =>
    root.querySelector(`#${CSS.escape(field(root).getAttribute('aria-activedescendant') ?? 'none')} bdi`)
      ?.textContent;
  const typed = async (changes: Partial<LibraryProps> = {}) => {
    const props = library({ onSearch: async (query) => (query === 'an' ? GROUPS : []), ...changes });
    const root = stage(<Library {...props} />);
    await userEvent.fill(field(root), 'an');
    await expect.poll(() => root.querySelectorAll('[role=option]').length).toBe(3);
    return { root, props };
  };

  test('shows what it finds by dossier, and axe-core knows no fault of it', async () => {
    const { root } = await typed();
    const groups = [...root.querySelectorAll('.found [role=group]')];
    expect(groups.map((group) => group.ariaLabel)).toEqual(['Rivers', 'Hills']);
    expect(field(root).ariaExpanded).toBe('true');
    expect(await faults(root)).toEqual([]);
  });

  test('is gone through with arrows, round the end, and Enter goes there', async () => {
    const { root, props } = await typed();
    expect(active(root)).toBe('Ana');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.poll(() => active(root)).toBe('Andrea');
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    await expect.poll(() => active(root)).toBe('Andrea');
    await userEvent.keyboard('{Enter}');
    expect(props.onGo).toHaveBeenCalledWith('#b1');
    await expect.poll(() => field(root).ariaExpanded).toBe('false');
  });

  test('goes where it is pressed', async () => {
    const { root, props } = await typed();
    await userEvent.click(root.querySelectorAll('[role=option]')[1] as HTMLElement);
    expect(props.onGo).toHaveBeenCalledWith('#a2');
  });

  test('is emptied and closed by Escape', async () => {
    const { root } = await typed();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelectorAll('[role=option]').length).toBe(0);
    expect(field(root).value).toBe('');
  });

  test('says where nothing is found', async () => {
    const { root } = await typed();
    await userEvent.fill(field(root), 'nobody');
    await expect.poll(() => root.textContent).toContain('Nothing in the library has these words.');
  });

  test('drops an answer to words that were typed before', async () => {
    let answerFirst = (_: SearchGroup[]) => {};
    const first = new Promise<SearchGroup[]>((resolve) => {
      answerFirst = resolve;
    });
    const props = library({
      onSearch: (query) => (query === 'a' ? first : Promise.resolve(query ? GROUPS : [])),
    });
    const root = stage(<Library {...props} />);
    await userEvent.fill(field(root), 'a');
    await userEvent.fill(field(root), 'an');
    await expect.poll(() => root.querySelectorAll('[role=option]').length).toBe(3);
    answerFirst([]);
    await first;
    expect(root.querySelectorAll('[role=option]')).toHaveLength(3);
  });
});

describe('A shelf of a thousand dossiers', () => {
  const entries = Array.from({ length: 1_000 }, (_, i) => ({
    id: `d${i}`,
    title: `Dossier ${i}`,
    sources: 1,
    names: 9,
  }));

  test('has them all, for keys, screen readers and find-in-page', async () => {
    const root = stage(<Library {...library({ entries, open: null, shown: '' })} />);
    await expect.poll(() => root.querySelectorAll('.shelf .many a').length).toBe(1_000);
    const last = [...root.querySelectorAll<HTMLElement>('.many a')].at(-1);
    last?.focus();
    await expect.poll(() => (last?.getBoundingClientRect().bottom ?? 1e9) < innerHeight).toBe(true);
  });
});

describe('Notes', () => {
  test('are found whatever their accents', async () => {
    const root = stage(<Library {...library()} />);
    const search = root.querySelector('.notes input[type=search]') as HTMLElement;
    await userEvent.fill(search, 'vucic');
    expect(root.querySelectorAll('.note')).toHaveLength(1);
    await userEvent.fill(search, 'nowhere');
    await expect.poll(() => root.textContent).toContain('No note has these words.');
  });

  test('say that their place is gone, and stay', () => {
    expect(stage(<Library {...library()} />).textContent).toContain(
      'Place not found: the page no longer has the words “words that are gone”.',
    );
  });

  test('keep the text of an edit that could not be saved', async () => {
    const props = library();
    props.noteList.onSave = async () => 'Not saved: the disk is full.';
    const root = stage(<Library {...props} />);
    press(root.querySelector('.note') as HTMLElement, 'Edit');
    await expect.poll(() => root.querySelector('textarea')).not.toBeNull();
    await userEvent.fill(root.querySelector('textarea') as HTMLElement, 'New words');
    press(root, 'Save note');
    await expect.poll(() => root.textContent).toContain('the disk is full');
    expect(root.querySelector('textarea')?.value).toBe('New words');
  });

  test('keep an edit that is left, and give up one that is cancelled', async () => {
    const props = library();
    const root = stage(<Library {...props} />);
    const write = async (words: string) => {
      press(root.querySelector('.note') as HTMLElement, 'Edit');
      await expect.poll(() => root.querySelector('textarea')).not.toBeNull();
      await userEvent.fill(root.querySelector('textarea') as HTMLElement, words);
    };
    await write('half a thought');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => root.querySelector('textarea')).toBeNull();
    expect(props.noteList.onDraft).toHaveBeenLastCalledWith(note, 'half a thought');
    await write('another');
    press(root, 'Cancel');
    await expect.poll(() => root.querySelector('textarea')).toBeNull();
    expect(props.noteList.onDraft).toHaveBeenLastCalledWith(note, '');
  });

  test('open an edit with its draft', async () => {
    const props = library();
    props.noteList.notes = [{ note, draft: 'half a thought', about: null, href: null, placeFound: null }];
    const root = stage(<Library {...props} />);
    expect(root.querySelector('.note')?.textContent).toContain('Draft kept');
    press(root.querySelector('.note') as HTMLElement, 'Edit');
    await expect.poll(() => root.querySelector('textarea')?.value).toBe('half a thought');
  });

  test('can be brought back', async () => {
    const props = library();
    const root = stage(<Library {...props} />);
    press(root, 'Delete');
    await expect.poll(() => root.textContent).toContain('Note deleted.');
    press(root, 'Undo');
    expect(props.noteList.onRestore).toHaveBeenCalledWith(note);
  });
});

describe('Who spoke about whom', () => {
  test('is drawn, a line for each statement and subject, and read out as a list', async () => {
    const root = stage(<Library {...library()} />);
    await expect.poll(() => root.querySelectorAll('.flow .line').length).toBe(2);
    expect(root.querySelector('[aria-label="Who spoke about whom"]')?.textContent).toBe(
      'Northland about new rules and Southmark',
    );
  });

  test('is not drawn in a narrow window, where names and lines have no room', async () => {
    await page.viewport(320, 900);
    const root = stage(<Library {...library()} />);
    const drawing = root.querySelector('.flow');
    expect(drawing && getComputedStyle(drawing).display).toBe('none');
  });

  test('marks its words in the source like any fact', async () => {
    const root = stage(<Library {...library()} />);
    await expect.poll(() => root.querySelector('.flow .line')).not.toBeNull();
    root.querySelector('.flow .line')?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    await expect.poll(linked).toEqual(['talks would be difficult']);
  });
});

test('What the cleaning left out is listed with its reason', () => {
  const text = stage(<Library {...library()} />).querySelector('.left-out')?.textContent;
  expect(text).toContain('Left out: 1 line');
  expect(text).toContain('heading of a list of links');
});

describe('A correction', () => {
  const edit = async (props: LibraryProps) => {
    const root = stage(<Library {...props} />);
    press(root, 'Edit Ana Petrović');
    await expect.poll(() => root.querySelector('.actors .editor')).not.toBeNull();
    return root;
  };

  test('opens in the row, without a fault that axe-core knows', async () => {
    expect(await faults(await edit(library()))).toEqual([]);
  });

  test('says what the reader changed, and nothing else', async () => {
    const props = library();
    const root = await edit(props);
    await userEvent.fill(root.querySelector('.editor [name=aliases]') as HTMLElement, 'Petrović, Петровић');
    await userEvent.keyboard('{Enter}');
    expect(props.open?.correcting.onCorrect).toHaveBeenCalledWith([
      expect.objectContaining({ kind: 'alias', texts: ['Petrović', 'Петровић'] }),
    ]);
    await expect.poll(() => document.activeElement?.ariaLabel).toBe('Edit Ana Petrović');
  });

  test('can hide a name from pages', async () => {
    const props = library();
    press(await edit(props), 'Hide from pages');
    expect(props.open?.correcting.onHide).toHaveBeenCalledWith('ana-petrovic');
  });

  test('asks where two may be one', () => {
    const doubtful = {
      ...dossier,
      entities: dossier.entities.map((entity) =>
        entity.id === 'northlanders' ? { ...entity, doubt: 'The same?', maybe: ['northland'] } : entity,
      ),
    };
    const props = library({
      open: {
        overview,
        sources: dossier.sources,
        sourceActs: sourceActs(),
        entity: null,
        place: null,
        correcting: { ...correcting(), dossier: doubtful },
      },
    });
    press(stage(<Library {...props} />), 'Keep separate');
    expect(props.open?.correcting.onCorrect).toHaveBeenCalledWith([
      expect.objectContaining({ kind: 'apart' }),
    ]);
  });
});

describe('A source of a dossier', () => {
  const { open } = library();
  const [source] = dossier.sources;
  const acts = open?.sourceActs;
  if (!open || !source || !acts) throw new Error('The dossier has a source.');

  test('can be removed, and names its other printings', () => {
    const copy = {
      title: 'Talks end',
      publisher: 'Daily Copy',
      url: null,
      published: '2022-08-19',
      text: '',
    };
    const root = stage(
      <Library {...library({ open: { ...open, sources: [{ ...source, versions: [copy] }] } })} />,
    );
    expect(root.textContent).toContain('Kept once. Other printings: Daily Copy, 19 August 2022');
    press(root, 'Remove this source');
    expect(acts.onRemove).toHaveBeenCalledWith(source.id);
  });

  const acting = (changes: Partial<typeof acts>) =>
    stage(<Library {...library({ open: { ...open, sourceActs: { ...acts, ...changes } } })} />);
  const rebuild = (root: HTMLElement) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('anew'));

  test('can be built anew where an older builder made it, once at a time', async () => {
    expect(rebuild(acting({}))).toBeUndefined();
    const outdated = [source.id];
    const root = acting({ outdated });
    expect(await faults(root)).toEqual([]);
    press(root, 'Build anew');
    expect(acts.onRebuild).toHaveBeenCalledWith(source.id);
    expect(rebuild(acting({ outdated, rebuilding: source.id }))).toMatchObject({
      disabled: true,
      textContent: 'Building anew',
    });
  });
});

/** The library with a dossier whose log is kept as the background would: the change is shown a turn later. */
function Corrected({ from }: { from: Dossier }) {
  const [log, setLog] = useState<Correction[]>([]);
  const { dossier: shown } = curate(from, { corrections: log });
  const own: Correcting & CorrectionLogProps = {
    ...correcting(),
    dossier: shown,
    log,
    onCorrect: (corrections) => void setTimeout(() => setLog([...log, ...corrections])),
  };
  const { open } = library();
  if (!open) throw new Error('The sample has no dossier.');
  return <Library {...library({ open: { ...open, overview: overviewOf(shown), correcting: own } })} />;
}

describe('After a merge in a dossier the focus is on whom the other was merged into', () => {
  const focused = () => document.activeElement?.getAttribute('aria-label');

  test('from the editor', async () => {
    const root = stage(<Corrected from={dossier} />);
    press(root, 'Edit River Union');
    await expect.poll(() => root.querySelector('.actors .editor')).not.toBeNull();
    await userEvent.selectOptions(root.querySelector('.editor [name=into]') as HTMLElement, 'northland');
    press(root, 'Save');
    await expect.poll(focused).toBe('Edit Northland');
  });

  test.each([
    ['Merge into Northland', 'Edit Northland'],
    ['Keep separate', 'Edit Northlanders in Southmark'],
  ])('from the answer “%s” to a doubt', async (answer, focus) => {
    const from = {
      ...dossier,
      entities: dossier.entities.map((entity) =>
        entity.id === 'northlanders' ? { ...entity, doubt: 'One?', maybe: ['northland'] } : entity,
      ),
    };
    const root = stage(<Corrected from={from} />);
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === answer);
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe(focus);
  });
});
