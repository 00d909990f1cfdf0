import { expect, test } from 'vitest';
import { compile } from '../../../lib/lexicon/compile';
import * as Condition from '../../../lib/lexicon/condition';
import type { EntityRef } from '../../../lib/lexicon/found';
import { namesOf } from '../../../lib/lexicon/names';
import { open } from '../../../lib/lexicon/open';
import { read } from '../../../lib/lexicon/read';
import { type Clues, learn, noClues, settle } from '../../../lib/lexicon/settle';
import { talks } from './dossier';

const counts = (entity: EntityRef, condition: number, clues: Clues): boolean =>
  settle([{ entity, condition }], clues).length > 0;

const lexicon = open(compile(namesOf(talks)));
const plates: EntityRef = {
  dossier: 'talks',
  entity: 'license-plates',
  name: 'license plates',
  kind: 'term',
};
const jens: EntityRef = {
  dossier: 'talks',
  entity: 'jens-stoltenberg',
  name: 'Jens Stoltenberg',
  kind: 'person',
};

test('an ordinary noun waits until an actor is named further down', () => {
  const clues = noClues();
  expect(learn(clues, read([lexicon], ['New license plates.']))).toBe(false);
  expect(counts(plates, Condition.BesideActor, clues)).toBe(false);
  expect(learn(clues, read([lexicon], ['In Kosovo.']))).toBe(true);
  expect(counts(plates, Condition.BesideActor, clues)).toBe(true);
  expect(learn(clues, read([lexicon], ['In Kosovo again.']))).toBe(false);
});

test('an actor of another dossier is no company for it', () => {
  const clues = noClues();
  learn(clues, read([lexicon], ['In Kosovo.']));
  expect(counts({ ...plates, dossier: 'other' }, Condition.BesideActor, clues)).toBe(false);
});

test('a bare surname is given up when a rival comes, and the rival makes no actor of it', () => {
  const clues = noClues();
  learn(clues, read([lexicon], ['Stoltenberg spoke.']));
  expect(counts(jens, Condition.UnlessRival, clues)).toBe(true);
  expect(counts(plates, Condition.BesideActor, clues)).toBe(true);
  expect(learn(clues, read([lexicon], ['It was Camilla Stoltenberg.']))).toBe(true);
  expect(counts(jens, Condition.UnlessRival, clues)).toBe(false);
  expect(counts(plates, Condition.BesideActor, clues)).toBe(false);
  expect(counts(jens, Condition.Always, clues)).toBe(true);
});

test('a bare surname is kept beside a rival where the page names its bearer in full', () => {
  const clues = noClues();
  learn(clues, read([lexicon], ['Jens Stoltenberg spoke.', 'Camilla Stoltenberg listened.']));
  expect(counts(jens, Condition.UnlessRival, clues)).toBe(true);
});

test('a name that may be a word here is no company for itself or another such', () => {
  const clues = noClues();
  const talk = { entities: [jens], readings: [0, 0, 5, 0, Condition.BesideActor], rivals: [] };
  expect(learn(clues, talk)).toBe(false);
  expect(counts(jens, Condition.BesideActor, clues)).toBe(false);
});
