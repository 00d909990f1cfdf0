import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/library';
import { acts, built, libraryWith, Reviewing, reviewOf, withClaims } from './review.fixtures';
import { faults, press, stage } from './stage';

beforeEach(() => page.viewport(1440, 900));

const rows = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-row]')];
const names = (root: HTMLElement) => rows(root).map((row) => row.querySelector('.name')?.textContent);
const focused = () => document.activeElement?.getAttribute('aria-label');
const undrawn = (root: HTMLElement, name: string) => expect.poll(() => names(root)).not.toContain(name);

describe.each(['light', 'dark'] as const)('A review in %s', (tone) => {
  test('has no fault that axe-core knows, an editor open', async () => {
    const root = stage(<Reviewing />, tone);
    press(root, 'Edit Ana Petrović');
    await expect.poll(() => root.querySelector('.editor')).not.toBeNull();
    expect(await faults(root)).toEqual([]);
  });
});

test.each([320, 900, 1440])('Nothing is wider than a window of %i pixels', async (width) => {
  await page.viewport(width, 900);
  stage(<Reviewing />);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

describe('Findings', () => {
  test('stand beside their sentence, the doubtful ones first with what to check', () => {
    const root = stage(<Reviewing />);
    expect(
      rows(root)
        .slice(0, 2)
        .map((row) => row.querySelector('.doubt')?.textContent),
    ).toEqual([
      'Check this: May be the same as Northland.Merge into NorthlandKeep separate',
      'Check this: Who said it is not sure.',
    ]);
    expect(root.querySelector('.counts')?.textContent).toBe(
      '2 to check6 names1 statement4 events4 positions',
    );
    const ana = rows(root).find((row) => row.textContent?.includes('Ana Petrović'));
    expect(ana?.querySelector('.proof')?.textContent).toContain(
      'Ana Petrović, the envoy of the River Union, said',
    );
  });

  test('are marked in the source from the row that has the focus', async () => {
    const root = stage(<Reviewing />);
    rows(root)[1]?.querySelector<HTMLElement>('[data-act=keep]')?.focus();
    await expect
      .poll(() => [...(CSS.highlights.get('linked') ?? [])].map(String))
      .toEqual(['talks would be difficult']);
  });

  test('are kept and dropped by keyboard alone, the focus going on to the next', async () => {
    const given = acts();
    const root = stage(<Reviewing given={given} />);
    rows(root)[0]?.querySelector<HTMLElement>('[data-act=keep]')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(given.onCorrect).toHaveBeenLastCalledWith([
      expect.objectContaining({ kind: 'keep', of: 'entities' }),
    ]);
    await expect.poll(focused).toMatch(/^Keep Northland, reported speech/u);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(given.onCorrect).toHaveBeenLastCalledWith([
      expect.objectContaining({ kind: 'drop', from: 'statements' }),
    ]);
    await expect.poll(focused).toMatch(/^Drop /u);
    await expect.poll(() => root.querySelector('.standing')?.textContent).toContain('Nothing left to check');
  });

  test('are walked through with the arrow keys, one row in the order of Tab', async () => {
    const root = stage(<Reviewing />);
    const reached = () => rows(root).filter((row) => row.querySelector('[data-act][tabindex="0"]'));
    expect(reached()).toHaveLength(1);
    rows(root)[0]?.querySelector<HTMLElement>('[data-act=drop]')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.closest('[data-row]')).toBe(rows(root)[2]);
    expect(reached()).toEqual([rows(root)[2]]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.closest('[data-row]')).toBe(rows(root).at(-1));
  });

  test('that may be one are told apart, or merged, where the doubt asks', async () => {
    const root = stage(<Reviewing />);
    press(root, 'Merge into Northland');
    await undrawn(root, 'Northlanders in Southmark');
    press(root, 'Undo the last correction');
    await expect.poll(() => names(root)[0]).toBe('Northlanders in Southmark');
    press(root, 'Keep separate');
    await expect.poll(() => root.textContent).toContain('1 to check');
    expect(names(root)).toContain('Northlanders in Southmark');
  });
});

test.each([
  ['the dossier that has most of its names', 5, 'rivers'],
  ['a new dossier where few are in common', 3, ''],
])('A source goes to %s, unless the reader says otherwise', (_, shared, id) => {
  const root = stage(<Reviewing shared={shared} />);
  expect(root.querySelector<HTMLSelectElement>('.into select')?.value).toBe(id);
});

describe('An editor in the row', () => {
  const open = async (root: HTMLElement, name: string) => {
    press(root, name);
    await expect.poll(() => root.querySelector('.finding .editor')).not.toBeNull();
    return (field: string) =>
      root.querySelector<HTMLInputElement>(`.finding .editor [name=${field}]`) as HTMLInputElement;
  };

  test('renames, and keeps the focus on its row', async () => {
    const root = stage(<Reviewing />);
    const field = await open(root, 'Edit Ana Petrović');
    await userEvent.fill(field('name'), 'Ana Petrović-Marković');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('Edit Ana Petrović-Marković');
    expect(root.textContent).toContain('Renamed “Ana Petrović” to “Ana Petrović-Marković”');
  });

  test('merges', async () => {
    const root = stage(<Reviewing />);
    const field = await open(root, 'Edit River Union');
    await userEvent.selectOptions(field('into'), 'northland');
    press(root, 'Save');
    await undrawn(root, 'River Union');
  });

  test('gives a statement another speaker', async () => {
    const root = stage(<Reviewing />);
    const row = rows(root).find((each) => each.textContent?.includes('direct quote'));
    const field = await open(root, row?.querySelector('[data-act=edit]')?.getAttribute('aria-label') ?? '');
    await userEvent.selectOptions(field('speaker'), 'river-union');
    press(root, 'Save');
    await expect.poll(() => names(root).filter((name) => name === 'River Union')).toHaveLength(2);
  });

  test('dates an event only in words that the source has', async () => {
    const root = stage(<Reviewing />);
    const row = rows(root).find((each) => each.querySelector('.name')?.textContent === 'date not given');
    const field = await open(root, row?.querySelector('[data-act=edit]')?.getAttribute('aria-label') ?? '');
    await userEvent.fill(field('from'), '2022-09-01');
    await userEvent.fill(field('words'), 'the first of September');
    press(root, 'Save');
    await expect
      .poll(() => root.querySelector('[role=alert]')?.textContent)
      .toContain('does not have these words');
    await userEvent.fill(field('words'), 'before the September 1 deadline');
    press(root, 'Save');
    await expect.poll(() => names(root)).not.toContain('date not given');
  });

  const editOf = (root: HTMLElement, words: string) =>
    rows(root)
      .find((each) => each.querySelector('.what')?.textContent?.includes(words))
      ?.querySelector('[data-act=edit]')
      ?.getAttribute('aria-label') ?? '';

  test('gives a position another party, stance and topic, the topic only in words that the source has', async () => {
    const given = acts();
    const root = stage(<Reviewing given={given} />);
    const field = await open(root, editOf(root, 'Demands: temporary document'));
    await userEvent.selectOptions(field('party'), 'northland');
    await userEvent.selectOptions(field('stance'), 'rejects');
    await userEvent.fill(field('topic'), 'a lasting document');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => root.querySelector('[role=alert]')?.textContent)
      .toContain('does not have these words');
    await userEvent.fill(field('topic'), 'protests');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('Edit Northland, Rejects: protests');
    expect(given.onCorrect).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ kind: 'position', stance: 'rejects', was: expect.anything() }),
    ]);
    press(root, 'Undo the last correction');
    await expect.poll(() => root.textContent).toContain('Demands: temporary document');
  });

  test('draws a number longer, and says what it counts', async () => {
    const root = stage(<Reviewing from={withClaims} />);
    const field = await open(root, editOf(root, '1 deadline'));
    await userEvent.fill(field('words'), 'the deadline');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toContain('does not have');
    await userEvent.fill(field('words'), 'September 1 deadline');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('Edit September 1 deadline');
  });

  test('gives a relation to others', async () => {
    const root = stage(<Reviewing from={withClaims} />);
    const field = await open(root, editOf(root, 'to River Union'));
    await userEvent.selectOptions(field('to'), 'southmark');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.poll(focused).toBe('Edit Ana Petrović, to Southmark');
  });

  test('is left as it was with Escape', async () => {
    const root = stage(<Reviewing />);
    const field = await open(root, 'Edit Ana Petrović');
    await userEvent.fill(field('name'), 'Somebody');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Edit Ana Petrović');
    expect(names(root)).toContain('Ana Petrović');
  });
});

describe('Words of the source', () => {
  test('that are selected are added', async () => {
    const root = stage(<Reviewing />);
    const paragraph = root.querySelector('.running [data-from]')?.firstChild;
    const at = paragraph?.textContent?.indexOf('Talks') ?? -1;
    document.getSelection()?.setBaseAndExtent(paragraph as Node, at, paragraph as Node, at + 5);
    await expect
      .poll(() => root.querySelector<HTMLTextAreaElement>('.add-words textarea')?.value)
      .toBe('Talks');
    press(root, 'Add as term');
    await expect.poll(() => names(root)).toContain('Talks');
  });

  test('that are written are added where the source has them, and no others', async () => {
    const given = acts();
    const root = stage(<Reviewing given={given} />);
    const box = root.querySelector('.add-words textarea') as HTMLElement;
    await userEvent.fill(box, 'words that nobody wrote');
    press(root, 'Add as statement');
    await expect.poll(() => root.textContent).toContain('The source does not have these words.');
    await userEvent.fill(box, '"we did not get to an agreement today"');
    press(root, 'Add as statement');
    await expect
      .poll(() => given.onCorrect.mock.lastCall?.[0])
      .toMatchObject([
        { kind: 'statement', form: 'direct', speaker: { quote: 'Ana Petrović' }, cue: { quote: 'said' } },
      ]);
  });
});

test('The kind of an actor that is added is guessed from the words, and the reader’s to choose', async () => {
  const given = acts();
  const root = stage(<Reviewing given={given} />);
  const box = root.querySelector('.add-words textarea') as HTMLElement;
  const kind = () => root.querySelector<HTMLSelectElement>('.add-words select') as HTMLSelectElement;
  await userEvent.fill(box, 'the River Union');
  await expect.poll(() => kind().value).toBe('organization');
  await userEvent.selectOptions(kind(), 'group');
  press(root, 'Add as actor');
  await expect
    .poll(() => given.onCorrect.mock.lastCall?.[0])
    .toMatchObject([{ kind: 'entity', name: 'the River Union', as: 'group' }]);
  await userEvent.fill(box, 'leaders');
  await expect.poll(() => kind().value).toBe('group');
});

describe('The log', () => {
  test('is undone to any point, and done again', async () => {
    const root = stage(<Reviewing />);
    for (const name of ['Drop River Union', 'Drop new rules', 'Drop temporary document']) {
      press(root, name);
      await undrawn(root, name.replace('Drop ', ''));
    }
    press(root, 'Undo these 2');
    await expect.poll(() => names(root)).toEqual(expect.arrayContaining(['new rules', 'temporary document']));
    expect(names(root)).not.toContain('River Union');
    press(root, 'Redo 2 corrections');
    await undrawn(root, 'new rules');
  });

  test('says what could not be applied, and keeps it', () => {
    const review = {
      ...reviewOf(built, [
        {
          kind: 'keep',
          source: 'gazette-2022-08-18',
          span: { start: 0, end: 5, quote: 'Words' },
          of: 'events',
        },
      ]),
      ...acts(),
    };
    expect(
      stage(<Library {...libraryWith(review)} />).querySelector('.correction-log')?.textContent,
    ).toContain('Kept here, not applied: "Words" does not stand in gazette-2022-08-18.');
  });
});

describe('Its end', () => {
  test('is a new dossier of this title, or one that is there', async () => {
    const given = acts();
    const root = stage(<Reviewing given={given} />);
    press(root, 'Add to library');
    expect(given.onAdd).toHaveBeenLastCalledWith(null, 'Northland and Southmark, 2022');
    await userEvent.selectOptions(root.querySelector('.into select') as HTMLElement, 'rivers');
    press(root, 'Add to library');
    expect(given.onAdd).toHaveBeenLastCalledWith('rivers', 'Northland and Southmark, 2022');
  });
});

test('A line that was left out is put back', () => {
  const given = acts();
  press(stage(<Reviewing given={given} />), 'Put back: READ MORE');
  expect(given.onPutBack).toHaveBeenCalledWith(0);
});

test('The publisher and the date are the reader’s to correct', async () => {
  const root = stage(<Reviewing />);
  press(root, 'Correct the source');
  await expect.poll(() => root.querySelector('.editor [name=publisher]')).not.toBeNull();
  await userEvent.fill(root.querySelector('.editor [name=publisher]') as HTMLElement, 'The Other Gazette');
  press(root, 'Save');
  await expect.poll(() => root.querySelector('.byline')?.textContent).toContain('The Other Gazette');
});
