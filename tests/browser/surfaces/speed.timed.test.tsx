import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Library } from '../../../components/library/library';
import { built, libraryWith, Reviewing } from './review.fixtures';
import { press, stage } from './stage';

beforeEach(() => page.viewport(1440, 900));

test('A shelf of a thousand dossiers is drawn in well under 300 ms', () => {
  const entries = Array.from({ length: 1_000 }, (_, i) => ({
    id: `d${i}`,
    title: `Dossier ${i}`,
    sources: 1,
    names: 9,
  }));
  const begun = performance.now();
  stage(<Library {...libraryWith(null)} entries={entries} />);
  document.body.getBoundingClientRect();
  const took = performance.now() - begun;
  console.log(`Shelf of 1,000 dossiers, first rows laid out: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(300);
});

test('A review of 300 findings answers a keep at once', async () => {
  const [entity] = built.entities;
  if (!entity) throw new Error('The sample has no entity.');
  const entities = Array.from({ length: 300 }, (_, n) => ({ ...entity, id: `e${n}`, name: `Name ${n}` }));
  const from = { ...built, entities, statements: [], events: [], positions: [] };
  const root = stage(
    <Reviewing from={{ ...from, summary: { ...from.summary, parties: [], mediators: [] } }} />,
  );
  const begun = performance.now();
  press(root, 'Keep Name 5');
  await expect
    .poll(() => root.querySelector('.standing .last')?.textContent, { interval: 5 })
    .toContain('Kept');
  expect(performance.now() - begun).toBeLessThan(500);
});
