import { expect, it } from 'vitest';
import { mergeSummaries } from '../../../../lib/dossier/merge/summary';
import type { Source, Summary } from '../../../../lib/dossier/schema';

const source = (id: string, published: string): Source => ({
  ...{ id, published, title: id, publisher: id, author: null, url: null, lang: 'en', text: '', omitted: [] },
});

/** What a source tells, worded by its id. */
function summary(id: string, told: { question?: string; on?: string | null; next?: boolean }): Summary {
  const evidence = [{ source: id, start: 0, end: 0, quote: '' }];
  return {
    question: told.question ?? '',
    parties: ['norway', 'finland'],
    mediators: [],
    status: { text: `status of ${id}`, evidence },
    next: told.next === false ? null : { text: `next of ${id}`, on: told.on ?? null, evidence },
  };
}

const SOURCES = [source('march', '2025-03-10'), source('april', '2025-04-02')];

it('where it stands is told by the newest source, whichever was added first', () => {
  const merged = mergeSummaries([summary('april', {}), summary('march', {})], SOURCES);
  expect(merged.status?.text).toBe('status of april');
});

it.each([
  ['the newest source’s, dated or not', { on: '2025-05-06' }, {}, 'next of april'],
  ['an older one’s day that is still ahead', { on: '2025-05-06' }, { next: false }, 'next of march'],
  ['nothing where that day is past', { on: '2025-03-18' }, { next: false }, undefined],
  ['nothing where an older source gives no day', { on: null }, { next: false }, undefined],
])('next is %s', (_, march, april, expected) => {
  const merged = mergeSummaries([summary('march', march), summary('april', april)], SOURCES);
  expect(merged.next?.text).toBe(expected);
});

it('the question that says about what is asked before one that asks only between whom', () => {
  const merged = mergeSummaries(
    [
      summary('march', { question: 'What is disputed between Norway and Finland?' }),
      summary('april', { question: 'Should Norway get a toll, which Finland rejects?' }),
    ],
    SOURCES,
  );
  expect(merged.question).toBe('Should Norway get a toll, which Finland rejects?');
});
