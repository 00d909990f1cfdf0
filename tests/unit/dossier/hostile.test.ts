import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from';
import { build } from '../../../lib/dossier/build';
import { check } from '../../../lib/dossier/check';
import { learned } from './doc';

const LENGTH = 20_000;

describe('a text that is no article gives a sound dossier, and soon', { timeout: 20_000 }, () => {
  it.each([
    ['one endless word', 'a'],
    ['one endless sentence', 'Ole Hansen, who said it, and '],
    ['only quotation marks', '"'],
    ['quotations that never close', '“We go '],
    ['single marks', "'a b c d e' "],
    ['null bytes', '\0Ole Hansen said \0 that it is so. '],
    ['halves of surrogate pairs', '\ud800Ole Hansen \udfffsaid that it is so. '],
    ['a text from right to left', 'قال الرئيس إن "الحكومة" لن تقبل. '],
    ['thousands of paragraphs', 'He said so.\n'],
    ['only dates', 'on 1 May, on Monday '],
    ['only commas', 'Ole, '],
  ])('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    expect(check(build(articleFromText(text, { published: '2024-01-01' }), { learned }))).toEqual([]);
  });
});
