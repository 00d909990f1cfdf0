import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Sections } from '../../../components/card/sections';
import { DossierView } from '../../../components/library/dossier-view';
import { Dispute } from '../../../components/popup/dispute';
import '../../../components/popup/popup.css';
import { composeCard } from '../../../lib/card/compose';
import { overviewOf } from '../../../lib/card/overview';
import { assemble } from '../../../lib/dossier/assemble';
import { courier, gazette, harbor } from '../../unit/dossier/merge/river';
import { faults, press, stage } from './stage';

const { dossier: joint } = assemble({
  base: null,
  findings: [gazette, harbor, courier],
  corrections: [],
  id: 'rivers',
  title: 'Northland and Southmark',
});
/** Whom the gazette's envoy stands for, in its words. */
const envoy = joint.entities.flatMap(({ id, roles: [role] }) =>
  role ? [{ id: `${id}-union`, from: id, to: 'river-union', ...role }] : [],
);
const dossier = { ...joint, relations: envoy.slice(0, 1) };
const overview = overviewOf(dossier);
const cardOf = (entity: string) => {
  const content = composeCard(dossier, entity, [], []);
  if (!content) throw new Error(`${entity} has a card.`);
  return content;
};
const nothing = () => {};

const SURFACES = {
  card: <Sections content={cardOf('northland')} onChoose={nothing} />,
  popup: (
    <Dispute
      overview={overview}
      dossiers={[]}
      names={[]}
      often="every"
      news={{ entries: [], dim: false }}
      today="2022-09-03"
      onChoose={nothing}
      onGo={nothing}
      onOften={nothing}
      onGoToNews={nothing}
      onDim={nothing}
    />
  ),
  library: (
    <DossierView
      overview={overview}
      entity={null}
      noteList={{
        notes: [],
        onSave: async () => null,
        onDraft: nothing,
        onDelete: nothing,
        onRestore: nothing,
      }}
      onExport={nothing}
      onExportDossier={nothing}
      onDeleteDossier={nothing}
      correcting={{
        dossier,
        log: [],
        unapplied: [],
        undone: 0,
        onCorrect: nothing,
        onHide: nothing,
        onUndo: nothing,
        onRedo: nothing,
      }}
    />
  ),
};

/** Each difference with its blocks, as a reader reads it. */
const differences = (root: HTMLElement) =>
  [...root.querySelectorAll('.differing')].map((each) => [
    each.querySelector('h2, h3')?.textContent,
    ...[...each.querySelectorAll('.source-block')].map((block) => block.textContent),
  ]);

describe.each(Object.entries(SURFACES))('Where the sources differ, the %s', (_, view) => {
  test('has each with its date and words, the oldest first', () => {
    const [number] = differences(stage(view));
    expect(number?.map((words) => words?.replace(/ Show (?:sentence|in the source)$/u, ''))).toEqual([
      expect.stringMatching(/[Oo]n troops$/u),
      'Sample Gazette, 18 August 2022approximately 4,000 troops',
      'Harbor Post, 20 August 20223,700 troops',
    ]);
  });
});

describe.each(['popup', 'library'] as const)('With differences the %s', (name) => {
  test.each(['light', 'dark'] as const)('has no fault that axe-core knows in %s', async (tone) => {
    await page.viewport(name === 'library' ? 900 : 380, 900);
    expect(await faults(stage(SURFACES[name], tone))).toEqual([]);
  });
});

test('The popup shows two, and says how many more there are', () => {
  const root = stage(SURFACES.popup);
  expect(differences(root)).toHaveLength(2);
  expect(root.textContent).toContain('2 more differences, in the library.');
});

test('a day, a speaker and a stance are told in our own voice', () => {
  expect(differences(stage(SURFACES.library)).map(([title]) => title)).toEqual([
    'On troops',
    'On the day',
    'On who said it',
    'On bridge',
  ]);
  const words = differences(stage(SURFACES.library)).flat().join('\n');
  for (const told of [
    '18 August 2022: ',
    '19 August 2022: ',
    'Ana Petrović: ',
    'Northland: ',
    'Demands: ',
    'Accepts: ',
  ])
    expect(words).toContain(told);
});

test('the library has each source’s figures beside what they count', () => {
  const numbers = stage(SURFACES.library).querySelector('.numbers');
  expect(numbers?.querySelector('h3')?.textContent).toBe('troops');
  expect([...(numbers?.querySelectorAll('.fact') ?? [])].map((fact) => fact.textContent)).toEqual([
    'approximately 4,000 troops Sample Gazetteabout Northland, 18 August 2022',
    '3,700 troops Harbor Postabout Northland, 20 August 2022',
  ]);
});

test('how two stand to each other is told in the source’s words, in the library and on the card', () => {
  expect(stage(SURFACES.library).querySelector('.related .fact')?.textContent).toBe(
    'Ana Petrović the envoy of the River Union River Union Sample Gazette',
  );
  const card = stage(<Sections content={cardOf('river-union')} onChoose={nothing} />);
  expect(card.querySelector('.relation')?.textContent).toContain('Ana Petrović the envoy of the River Union');
});

test('words that two sources have are cited from both, each with its sentence', async () => {
  const speaker = dossier.statements.find(({ also }) => also)?.speaker ?? '';
  const card = stage(<Sections content={cardOf(speaker)} onChoose={nothing} />);
  const said = card.querySelector('.said .when');
  expect(said?.textContent).toBe(
    'said, 2 sources Sample Gazette, 18 August 2022 Harbor Post, 20 August 2022',
  );
  press(card, 'Harbor Post, 20 August 2022. Show sentence');
  await expect
    .poll(() => card.querySelector('.evidence')?.textContent)
    .toContain('Petrović told the River Union');
});
