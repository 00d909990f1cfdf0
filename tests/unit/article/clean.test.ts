import { describe, expect, it } from 'vitest';
import { clean } from '../../../lib/article/clean';

const PROSE = 'The leaders of both sides met in Geneva on Monday to discuss the ferry line.';

describe('what is left out of an article, and why', () => {
  it.each([
    ['02:14', 'time code'],
    ['Subscribe to our newsletter', 'subscription'],
    ['Facebook Twitter WhatsApp Email', 'share buttons'],
    ['© 2023 The Harbour Post. All rights reserved.', 'copyright'],
    ['Advertisement', 'advertisement'],
    ['By Ann Lee and Tom Okoro', 'byline'],
    ['(Reporting by Ann Lee; editing by Tom Okoro)', 'credit'],
    ['Associated Press writer Ann Lee contributed to this report.', 'credit'],
    ['___', 'rule'],
    ['Updated 10:23 GMT, 18 August 2022', 'time stamp'],
    ['READ MORE: Ferry line closed again', 'teaser'],
    ['(AP Photo/John Doe)', 'photo credit'],
  ])('%s is a %s', (line, reason) => {
    expect(clean(`${PROSE}\n${line}`)).toEqual({
      text: PROSE,
      omitted: [{ at: PROSE.length, text: line, reason }],
    });
  });

  it.each([
    'The picture: nobody knows what comes next, she said.',
    'He asked the bank for credit: it said no',
    'The deal was signed by the U.S. and China on a Monday (the second of the month).',
    'Subscribe or not, the paper said, readers will have to pay more for their news from next year, whatever they read and wherever they read it in the country.',
    'At 10:30 the doors opened.',
  ])('prose stays: %s', (line) => {
    expect(clean(line)).toEqual({ text: line, omitted: [] });
  });

  it('takes the times off the entries of a live report', () => {
    const { text, omitted } = clean('18:42 The border is shut.\n17:15 GMT - Trucks wait.\nIt rained.');
    expect(text).toBe('The border is shut.\nTrucks wait.\nIt rained.');
    expect(omitted.map(({ text: time }) => time)).toEqual(['18:42', '17:15 GMT -']);
  });

  it('takes the dateline off, its day too', () => {
    expect(clean('LAGOS, Nov 3 (Reuters) - The border is shut.').text).toBe('The border is shut.');
  });

  it('takes the headlines under a label, and stops at the first paragraph', () => {
    const { text, omitted } = clean(
      `${PROSE}\nREAD MORE\nWho owns the ferry?\nA day on the water\nNobody was hurt.`,
    );
    expect(text).toBe(`${PROSE}\nNobody was hurt.`);
    expect(omitted.map(({ reason }) => reason)).toEqual(['label of teasers', 'teaser', 'teaser']);
  });

  it("keeps a caption's own words once, without its credit", () => {
    const caption = 'Harbour master Ann Lee opens the line. /Tom Okoro/Reuters';
    const { text, omitted } = clean(`${caption}\n${caption}\n${PROSE}`);
    expect(text).toBe(`Harbour master Ann Lee opens the line.\n${PROSE}`);
    expect(omitted.map(({ at, reason }) => [at, reason])).toEqual([
      [38, 'photo credit'],
      [38, 'repeated caption'],
    ]);
  });

  it('takes the dateline off the first sentence', () => {
    expect(clean(`LAGOS, Nigeria (AP) — ${PROSE}`)).toEqual({
      text: PROSE,
      omitted: [{ at: 0, text: 'LAGOS, Nigeria (AP) —', reason: 'dateline' }],
    });
  });

  it.each(['(Reuters) — ', 'PARIS — ', 'SAN JOSE, Costa Rica, May 3 – ', 'BRUSSELS - '])(
    'takes %s off, without an agency',
    (place) => {
      expect(clean(`${place}The border is shut.`).text).toBe('The border is shut.');
    },
  );

  it.each(['NATO - The alliance met.', 'EXPLAINER - why it matters', 'COVID-19 – what we know'])(
    'leaves %s, which names no place',
    (line) => expect(clean(line).text).toBe(line),
  );

  it('takes the house and the day off that stand under a title', () => {
    const { text, omitted } = clean(`Ferries wait\nHarbour Post\n14 March 2024\n${PROSE}`);
    expect(text).toBe(`Ferries wait\n${PROSE}`);
    expect(omitted.map(({ text: words, reason }) => [words, reason])).toEqual([
      ['Harbour Post', 'publisher'],
      ['14 March 2024', 'time stamp'],
    ]);
  });

  it('reads any kind of line ending', () => {
    expect(clean('One.\r\n\r\n Two. \rThree.\u2028Four.').text).toBe('One.\nTwo.\nThree.\nFour.');
  });
});
