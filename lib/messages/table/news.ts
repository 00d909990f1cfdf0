/** What is new on a page. */
import * as v from 'valibot';
import type { NewsEntry } from '../../card/news';
import type { NewsItem } from '../../page/news';
import { type Rows, tab } from './fields';

export const newsMessages = {
  /** What is new on the sender's page, and what is known. */
  newsHere: { from: 'page', schema: v.strictObject({}) },
  /** The same of the page in a tab, for the popup. */
  newsOf: { from: 'own', schema: v.strictObject({ tab }) },
} as const satisfies Rows;

export interface NewsAnswers {
  newsHere: { items: NewsItem[]; dim: boolean };
  newsOf: NewsEntry[];
}
