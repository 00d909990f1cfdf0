import type { Article } from '../../../lib/article/article';
import { type Doc, documentOf } from '../../../lib/dossier/document';
import { idMaker } from '../../../lib/dossier/ids';
import { type Cast, castOf } from '../../../lib/dossier/names/cast';
import { learnedHere } from '../../../tools/learned';

/** What the builder has learned, opened once for a file of tests. */
export const learned = await learnedHere();

/** An article of these words, published on 10 May 2023. */
export function articleOf(text: string): Article {
  return {
    title: 'A report',
    publisher: 'Gazette',
    author: null,
    published: '2023-05-10',
    updated: null,
    url: null,
    lang: 'en',
    text,
    omitted: [],
    notices: [],
  };
}

/** These words as finders read them. */
export function docOf(text: string): Doc {
  return documentOf(articleOf(text));
}

/** The actors of these words. */
export function castIn(text: string): Cast {
  return castOf(docOf(text), learned, idMaker());
}
