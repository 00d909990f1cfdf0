import { describe, expect, test } from 'vitest';
import { AWAY, type Happening, type Intent, next, type State } from '../../../lib/card/state';
import type { Mention } from '../../../lib/page/mention';

/** A word of a page; only its identity counts. */
const word = (text: string): Intent => ({
  mention: { text } as Mention,
  entity: { dossier: 'd', entity: text, name: text },
  byKey: false,
});
const one = word('one');
const other = word('other');
/** The same word again: another act of attention. */
const again: Intent = { ...one };
const answer = { ok: false, reason: 'failed', sentence: 'no' } as const;

const dwelling: State = { at: 'dwelling', intent: one };
const open: State = { at: 'open', intent: one, answer: null, held: false };
const held: State = { ...open, held: true };
const leaving: State = { at: 'leaving', intent: one, answer: null, next: null };
const turning: State = { ...leaving, next: other };

const over = (intent: Intent): Happening => ({ type: 'over', intent });
const out: Happening = { type: 'out' };
const closed: Happening = { type: 'closed' };
const dwelt = (intent: Intent): Happening => ({ type: 'dwelt', intent });
const graceOver = (intent: Intent): Happening => ({ type: 'graceOver', intent });
const hold = (isHeld: boolean): Happening => ({ type: 'held', held: isHeld });

describe('each arrow of the drawing', () => {
  test.each<[string, State, Happening, State]>([
    ['the pointer comes to a word', AWAY, over(one), dwelling],
    ['it leaves before the dwell is over', dwelling, out, AWAY],
    ['it goes on to another word', dwelling, over(other), { at: 'dwelling', intent: other }],
    ['it rests', dwelling, dwelt(one), open],
    ['it leaves the open card', open, out, leaving],
    ['it goes from the card to another word', open, over(other), turning],
    ['it comes back to the card', leaving, { type: 'overCard' }, open],
    ['it comes back to the word', leaving, over(again), open],
    ['it comes to another word while the card goes', leaving, over(other), turning],
    ['it leaves that other word too', turning, out, leaving],
    ['it rests on the other word', turning, dwelt(other), { ...open, intent: other }],
    ['the grace is over', leaving, graceOver(one), AWAY],
    ['the grace is over on another word', turning, graceOver(one), { at: 'dwelling', intent: other }],
    ['a key opens another card', open, { type: 'invoked', intent: other }, { ...open, intent: other }],
    ['a key opens a card', AWAY, { type: 'invoked', intent: one }, open],
    ['the answer comes', open, { type: 'answered', intent: one, answer }, { ...open, answer }],
    [
      'the answer comes as the card goes',
      leaving,
      { type: 'answered', intent: one, answer },
      { ...leaving, answer },
    ],
    ['the card is pinned', open, hold(true), held],
    ['the pin is taken off', held, hold(false), open],
    ['the focus comes back as the card goes', leaving, hold(true), held],
    ['Escape closes it', held, closed, AWAY],
    ['Escape ends a dwell', dwelling, closed, AWAY],
  ])('%s', (_, from, happening, to) => {
    expect(next(from, happening)).toEqual(to);
  });
});

describe('nothing happens', () => {
  test.each<[string, State, Happening]>([
    ['a late dwell of another word', dwelling, dwelt(other)],
    ['a dwell of an equal but other act', dwelling, dwelt(again)],
    ['a late answer for an old word', { ...open, intent: other }, { type: 'answered', intent: one, answer }],
    ['a late answer after the card closed', AWAY, { type: 'answered', intent: one, answer }],
    ['a late end of grace', open, graceOver(one)],
    ['the pointer leaves a held card', held, out],
    ['the pointer passes another word while the card is held', held, over(other)],
    ['the pointer moves within its word', open, over(again)],
    ['the pointer moves over nothing', AWAY, out],
    ['Escape without a card', AWAY, closed],
  ])('%s', (_, state, happening) => {
    expect(next(state, happening)).toBe(state);
  });
});
