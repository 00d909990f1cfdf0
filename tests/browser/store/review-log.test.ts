import { expect, test } from 'vitest';
import type { Correction } from '../../../lib/dossier/curation/schema';
import { sharedNames } from '../../../lib/store/homes';
import { install } from '../../../lib/store/install';
import { correctReview, dropReview, listReviews, undoReview } from '../../../lib/store/review-log';
import { addReview, articleUnderReview } from '../../../lib/store/reviews';
import { bundle, DOSSIER, freshStore } from './world';

const article = {
  title: 'Talks',
  publisher: 'P',
  author: null,
  published: '2022-08-18',
  updated: null,
  url: null,
  lang: 'en',
  text: DOSSIER.sources[0]?.text ?? '',
  omitted: [],
  notices: [],
};
const made = { article, built: DOSSIER, builder: 1 };
const keep = (quote: string): Correction => ({
  kind: 'keep',
  source: 's',
  span: { start: article.text.indexOf(quote), end: article.text.indexOf(quote) + quote.length, quote },
  of: 'entities',
});

test('a log grows, and is cut to any point', async () => {
  const db = freshStore();
  await addReview(db, 'r', made, 1);
  await correctReview(db, 'r', [keep('Serbia')]);
  await correctReview(db, 'r', [keep('Kosovo'), keep('Thursday')]);
  expect((await db.reviews.get('r'))?.log).toEqual([keep('Serbia'), keep('Kosovo'), keep('Thursday')]);
  await undoReview(db, 'r', 1);
  expect((await db.reviews.get('r'))?.log).toEqual([keep('Serbia')]);
});

test('two corrections at once are both kept', async () => {
  const db = freshStore();
  await addReview(db, 'r', made, 1);
  await Promise.all([correctReview(db, 'r', [keep('Serbia')]), correctReview(db, 'r', [keep('Kosovo')])]);
  expect((await db.reviews.get('r'))?.log).toHaveLength(2);
});

test('reviews that are not ended are listed, the latest first, also after the browser was closed', async () => {
  const db = freshStore();
  await addReview(db, 'one', made, 1);
  await addReview(db, 'two', made, 2);
  db.close();
  await db.open();
  expect(await listReviews(db)).toEqual([
    { id: 'two', title: 'Talks', publisher: 'P', created: 2 },
    { id: 'one', title: 'Talks', publisher: 'P', created: 1 },
  ]);
});

test('a review that is discarded comes back with its log, until another is discarded', async () => {
  const db = freshStore();
  await addReview(db, 'one', made, 1);
  await addReview(db, 'two', made, 2);
  await correctReview(db, 'one', [keep('Serbia')]);
  await dropReview(db, 'one', 5);
  expect((await listReviews(db)).map(({ id }) => id)).toEqual(['two']);
  await dropReview(db, 'one', null);
  expect((await db.reviews.get('one'))?.log).toHaveLength(1);
  await dropReview(db, 'one', 6);
  await dropReview(db, 'two', 7);
  await expect(dropReview(db, 'one', null)).rejects.toThrow('This review is no longer here');
});

test('the dossier that has most of the names is the likeliest', async () => {
  const db = freshStore();
  await install(db, bundle());
  expect([...(await sharedNames(db, DOSSIER))]).toEqual([['talks', 2]]);
});

test('a review that is made anew keeps its log and the id of its source', async () => {
  const db = freshStore();
  await addReview(db, 'r', made, 1);
  const dated: Correction = {
    kind: 'source',
    source: 's',
    span: { start: 0, end: 6, quote: 'Serbia' },
    publisher: 'The Post',
    published: '2022-08-19',
  };
  await correctReview(db, 'r', [keep('Serbia'), dated]);
  const corrected = await articleUnderReview(db, 'r');
  expect(corrected).toMatchObject({ publisher: 'The Post', published: '2022-08-19' });

  const text = `A line.\n${article.text}`;
  const source = {
    id: 'the-post-2022-08-19',
    title: 'T',
    publisher: 'The Post',
    url: null,
    published: null,
    text,
  };
  const built = { ...DOSSIER, sources: [source], entities: [], summary: { ...DOSSIER.summary, parties: [] } };
  await addReview(db, 'r', { article: { ...corrected, text }, built, builder: 2 }, 5);
  const row = await db.reviews.get('r');
  expect(row).toMatchObject({ created: 1, builder: 2, log: [keep('Serbia'), dated] });
  expect(row?.article).toEqual({ ...article, text });
  expect(row?.built.sources[0]?.id).toBe('s');
});
