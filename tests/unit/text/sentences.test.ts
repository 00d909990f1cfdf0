import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../lib/text/sentences';
import { tokensOf } from '../../../lib/text/tokens';

describe('sentences', () => {
  it.each([
    ['Mr. Smith of the U.S. Senate met Gen. J. Doe.|He left.'],
    ['They left the U.S.|The talks ended.'],
    ['It opens on Sept. 1 at noon.|See No. 5.'],
    ['"No!" he said.|"Yes?" she asked.'],
    ['One line\n|Another line'],
  ])('%s', (marked) => {
    const text = marked.replaceAll('|', marked.includes('\n') ? '' : ' ');
    const cut = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    expect(cut).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('counts paragraphs by line feeds', () => {
    expect(sentencesOf('A b. C d.\n\nE f.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});

describe('tokens', () => {
  it.each([
    ["the|EU|'s|chief", "the EU's chief"],
    ["It|did|n't|matter", "It didn't matter"],
    ["O'Neill|paid|4,000|.", "O'Neill paid 4,000."],
    ['Serbia|-|Kosovo|border', 'Serbia-Kosovo border'],
    ['the|1st|at|01:06', 'the 1st at 01:06'],
    ['the|U.S.|Senate', 'the U.S. Senate'],
  ])('%s', (marked, text) => {
    const tokens = tokensOf(text);
    expect(tokens.map((token) => token.text).join('|')).toBe(marked);
    for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
  });
});
