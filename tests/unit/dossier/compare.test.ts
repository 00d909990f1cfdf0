import { describe, expect, it } from 'vitest';
import { compare } from '../../../lib/dossier/compare/compare';
import { toldBy } from './merge/parts';
import { courier, gazette, harbor } from './merge/river';

const told = (...args: Parameters<typeof compare>) =>
  compare(...args).map(({ what, text, known }) => [what, text, known ? 'known' : 'new']);

describe('what an article has against what the reader has', () => {
  it('is new where no dossier says it, and known where one does, in the order of the article', () => {
    expect(told(harbor, [gazette])).toEqual([
      ['name', 'Northland', 'known'],
      ['number', '3,700 troops', 'new'],
      ['name', 'Southmark', 'known'],
      ['name', 'Petrović', 'known'],
      ['name', 'River Union', 'known'],
      ['statement', 'We did not get to an agreement today', 'known'],
      ['event', 'The talks of Northland and Southmark ended without progress', 'known'],
      ['position', 'a bridge without a toll', 'new'],
    ]);
  });

  it('points at the words in the article itself', () => {
    const [source] = harbor.sources;
    for (const { evidence } of compare(harbor, [gazette])) {
      expect(evidence.source).toBe(source?.id);
      expect(source?.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  it('says whose words they are', () => {
    const said = compare(harbor, [gazette]).find(({ what }) => what === 'statement');
    expect(said?.who).toBe('Ana Petrović');
  });

  it('takes another person of the surname for a new name', () => {
    expect(told(courier, [gazette])).toContainEqual(['name', 'Ivan Petrović', 'new']);
  });

  it('is known if any of several dossiers has it', () => {
    expect(told(harbor, [gazette, harbor]).filter(([, , state]) => state === 'new')).toEqual([]);
  });

  it('is nothing where none of the actors is known', () => {
    const elsewhere = toldBy({
      publisher: 'Far Post',
      published: null,
      text: 'Eastport closes its harbor, the mayor said.',
      names: { Eastport: 'place' },
      happened: [{ title: 'Eastport closes its harbor', from: null, by: ['Eastport'] }],
    });
    expect(told(elsewhere, [gazette])).toEqual([]);
  });

  it('leaves both as they were', () => {
    const before = JSON.stringify([harbor, gazette]);
    compare(harbor, [gazette]);
    expect(JSON.stringify([harbor, gazette])).toBe(before);
  });
});
