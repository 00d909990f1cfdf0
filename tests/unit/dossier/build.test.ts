import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from';
import { build } from '../../../lib/dossier/build';
import { check } from '../../../lib/dossier/check';
import type { Dossier } from '../../../lib/dossier/schema';
import { learned } from './doc';

const TEXT = `Talks between the ministers of Chile and Peru broke down on Tuesday after Peru closed the port of Ilo to Chilean ferries.
Ana Rojas, Chile's transport minister, said on Wednesday that her country would not pay the new fee.
"We will meet again next week," Rojas told reporters.
If the port should be closed for long, trade could suffer.`;

const dossier = build(
  articleFromText(TEXT, { title: 'Ferry talks', publisher: 'Harbour Post', published: '2023-05-18' }),
  { learned },
);

describe('an article becomes a dossier', () => {
  it('has no faults', () => {
    expect(check(dossier)).toEqual([]);
  });

  it('names its source by publisher and day', () => {
    expect(dossier.sources.map(({ id }) => id)).toEqual(['harbour-post-2023-05-18']);
  });

  it('tells what happened, when, and what is to happen by a quoted promise', () => {
    expect(dossier.events.map(({ title, when }) => [title, when.from])).toEqual([
      ['Talks between the ministers of Chile and Peru broke down on Tuesday', '2023-05-16'],
      ['Peru closed the port of Ilo to Chilean ferries', null],
      ['We will meet again next week', '2023-05-22'],
    ]);
  });

  it('is the same, byte for byte, each time', () => {
    const again = build(
      articleFromText(TEXT, { title: 'Ferry talks', publisher: 'Harbour Post', published: '2023-05-18' }),
      { learned },
    );
    expect(JSON.stringify(again)).toBe(JSON.stringify(dossier));
  });
});

describe('check', () => {
  function faultsAfter(spoil: (copy: Dossier) => void): string[] {
    const copy = structuredClone(dossier);
    spoil(copy);
    return check(copy);
  }

  it.each<[string, (copy: Dossier) => void, RegExp]>([
    [
      'an evidence that is not verbatim',
      ({ events: [event] }) => Object.assign(event?.evidence[0] ?? {}, { quote: 'No' }),
      /events\.0\.evidence\.0: the source has "Talks/u,
    ],
    [
      'a participant that is not there',
      ({ events: [event] }) => event?.participants.push('nobody'),
      /there is no entity "nobody"/u,
    ],
    [
      'an id that is given twice',
      ({ entities }) => entities[0] && entities.push(entities[0]),
      /is the id of an earlier one/u,
    ],
    [
      'a day that does not exist',
      ({ sources: [source] }) => Object.assign(source ?? {}, { published: '2023-02-31' }),
      /sources\.0\.published/u,
    ],
    ['a foreign format', (copy) => Object.assign(copy, { format: 'other' }), /format/u],
  ])('finds %s', (_, spoil, expected) => {
    const faults = faultsAfter(spoil);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
  });
});
