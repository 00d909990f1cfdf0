import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../lib/notes/base64';
import { EMPTY, edit, merge, related, type State, textOf } from '../../../lib/notes/notebook';

const begin = (text: string) => edit(EMPTY, text);
const after = (base: State, ...texts: string[]) =>
  textOf(merge(base, ...texts.map((text) => edit(base, text))));

describe('two edits of one base', () => {
  test.each([
    ['at both ends', 'the plates', ['about the plates', 'the plates, again'], 'about the plates, again'],
    ['one deletes, one adds', 'one two three', ['one three', 'one two three four'], 'one three four'],
    ['far apart in several places', 'a b c d e f', ['A b c D e f', 'a b c d e F'], 'A b c D e F'],
    ['the same edit twice', 'one', ['one two', 'one two'], 'one two'],
    ['an emoji beside another', '😀', ['😀😁', '😂😀'], '😂😀😁'],
  ])('are both kept: %s', (_, base, texts, expected) => {
    expect(after(begin(base), ...texts)).toBe(expected);
  });

  test('merge to one text in whatever order they arrive', () => {
    const base = begin('one two');
    const [mine, theirs] = [edit(base, 'one, mine, two'), edit(base, 'one, theirs, two')];
    expect(textOf(merge(base, mine, theirs))).toBe(textOf(merge(theirs, base, mine)));
  });
});

test('an edit of an older text keeps what was added since', () => {
  const base = begin('one');
  const moved = merge(base, edit(base, 'one two'));
  expect(textOf(merge(moved, edit(base, 'zero one')))).toBe('zero one two');
});

test('half of an emoji is never cut off', () => {
  const base = begin('😀');
  expect(textOf(merge(base, edit(base, '😁')))).toBe('😁');
});

test('replacing fifty thousand characters takes no time to speak of', () => {
  const base = begin('ab'.repeat(25_000));
  const started = process.cpuUsage();
  expect(textOf(merge(base, edit(base, 'cd'.repeat(25_000))))).toBe('cd'.repeat(25_000));
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_000);
});

test('an edit that began from a text which is not here is turned away', () => {
  const first = begin('one');
  const second = edit(first, 'one two');
  expect(() => textOf(second)).toThrow('not here');
});

test('two texts of one beginning are related, two of their own are not', () => {
  const base = begin('one');
  expect(related(base, merge(base, edit(base, 'one two')))).toBe(true);
  expect(related(base, begin('another'))).toBe(false);
});

test('bytes survive base64', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});
