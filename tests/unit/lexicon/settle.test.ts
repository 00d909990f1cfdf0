import { expect, test } from 'vitest';
import { compile } from '../../../lib/lexicon/compile';
import { Condition, type EntityRef } from '../../../lib/lexicon/found';
import { namesOf } from '../../../lib/lexicon/names';
import { open } from '../../../lib/lexicon/open';
import { read } from '../../../lib/lexicon/read';
import { learn, noClues, settle } from '../../../lib/lexicon/settle';
import { talks } from './dossier';

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
  expect(settle(plates, Condition.BesideActor, clues)).toBe(false);
  expect(learn(clues, read([lexicon], ['In Kosovo.']))).toBe(true);
  expect(settle(plates, Condition.BesideActor, clues)).toBe(true);
  expect(learn(clues, read([lexicon], ['In Kosovo again.']))).toBe(false);
});

test('an actor of another dossier is no company for it', () => {
  const clues = noClues();
  learn(clues, read([lexicon], ['In Kosovo.']));
  expect(settle({ ...plates, dossier: 'other' }, Condition.BesideActor, clues)).toBe(false);
});

test('a bare surname is given up when a rival comes, and the rival makes no actor of it', () => {
  const clues = noClues();
  learn(clues, read([lexicon], ['Stoltenberg spoke.']));
  expect(settle(jens, Condition.UnlessRival, clues)).toBe(true);
  expect(settle(plates, Condition.BesideActor, clues)).toBe(true);
  expect(learn(clues, read([lexicon], ['It was Camilla Stoltenberg.']))).toBe(true);
  expect(settle(jens, Condition.UnlessRival, clues)).toBe(false);
  expect(settle(plates, Condition.BesideActor, clues)).toBe(false);
  expect(settle(jens, Condition.Always, clues)).toBe(true);
});
