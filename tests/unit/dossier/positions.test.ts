import { describe, expect, test } from 'vitest';
import { build } from '../../../lib/dossier/build';
import { articleOf, learned } from './doc';

/** "party stance topic" for each position in a report on a fishing permit that Finland wants and Norway does not. */
function positionsIn(sentence: string): string[] {
  const { positions } = build(
    articleOf(
      `Talks between Norway and Finland went on in Oslo on Monday. The plan is about a fishing permit. Few want to reject a fishing permit.\n${sentence}`,
    ),
    { learned },
  );
  return positions.map(({ party, stance, topic }) => `${party} ${stance} ${topic}`);
}

describe('a position is', () => {
  test.each([
    ['the subject’s', 'Norway rejected the fishing permit on Tuesday.', ['norway rejects fishing-permit']],
    [
      'the subject’s over an apposition',
      'Norway, the largest market, has rejected the fishing permit.',
      ['norway rejects fishing-permit'],
    ],
    [
      'the subject’s after another verb',
      'Norway closed a port and rejected the fishing permit.',
      ['norway rejects fishing-permit'],
    ],
    [
      'that of each agent',
      'The fishing permit was rejected by Norway and by Finland.',
      ['norway rejects fishing-permit', 'finland rejects fishing-permit'],
    ],
    [
      'that of both sides',
      'Both sides accepted the fishing permit.',
      ['norway accepts fishing-permit', 'finland accepts fishing-permit'],
    ],
    ['a refusal to accept', 'Norway refused to accept a fishing permit.', ['norway rejects fishing-permit']],
    ['an acceptance ruled out', 'Norway cannot accept a fishing permit.', ['norway rejects fishing-permit']],
    [
      'whose opposition it is',
      'Norway’s strong opposition to the fishing permit was heard on Tuesday.',
      ['norway rejects fishing-permit'],
    ],
    [
      'whose call it is',
      'On Tuesday Norway’s call for a fishing permit was heard.',
      ['norway demands fishing-permit'],
    ],
    [
      'whoever states it',
      'Norway has again expressed its full support for the fishing permit.',
      ['norway accepts fishing-permit'],
    ],
    [
      'the speaker’s, in reported speech',
      'Norway said it would oppose a fishing permit.',
      ['norway rejects fishing-permit'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(positionsIn(sentence)).toEqual(expected);
  });
});

describe('no position is taken by', () => {
  test.each([
    'Norway did not reject the fishing permit.',
    'In Norway support for the fishing permit is low.',
    'Norway’s lakes and opposition to the fishing permit were discussed.',
    'Norway has not demanded a fishing permit.',
    'Norway no longer demands a fishing permit.',
    'Norway has never opposed the fishing permit.',
    'Norway refused to rule out a fishing permit.',
    'Norway has not accepted the fishing permit.',
    'Norway neither accepted nor rejected the fishing permit.',
    'Norway would reject a fishing permit.',
    'Norway could postpone the fishing permit.',
    'If Norway accepted the fishing permit, prices would fall.',
    'Norway will delay the fishing permit if Finland agrees.',
    'Norway denied that it had rejected the fishing permit.',
    'The fishing permit was rejected.',
    'The fishing permit was rejected by fishermen from Norway.',
    'Norway asked Finland to accept the fishing permit.',
    'The head of a village in Norway rejected the fishing permit.',
    'Norway must accept the fishing permit.',
    'The minister told Norway that villagers rejected the fishing permit.',
    '"Norway rejects the fishing permit," a fisherman said.',
  ])('%s', (sentence) => {
    expect(positionsIn(sentence)).toEqual([]);
  });
});
