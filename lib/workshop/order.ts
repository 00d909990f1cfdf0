/** What the builder is asked to make, and what comes of it. */
import type { Article } from '../article/article';
import type { Known } from '../article/from';
import type { Step } from '../dossier/build';
import type { Dossier } from '../dossier/schema';

export type Order =
  /** A page as it stood in its tab; `url` is its address. */
  | { kind: 'page'; html: string; url: string }
  | { kind: 'text'; text: string; known: Known }
  /** An article that was read before: a newer builder may find more in it. */
  | { kind: 'article'; article: Article };

export interface Made {
  article: Article;
  /** A dossier of this one source. */
  built: Dossier;
  /** `BUILDER` of the builder that made it. */
  builder: number;
}

/** What the builder is at: it takes the article out of the page first. */
export type Stage = 'article' | Step;

/** `none`: there is no article. `stopped`: someone cancelled it. A sentence says what is wrong and what to do. */
export type Outcome =
  | { ok: true; made: Made }
  | { ok: false; reason: 'none' | 'stopped' | 'failed'; sentence: string };

/** How an order stands; `share` is how much is done, 0 to 1. */
export type Standing = { is: 'waiting' } | { is: 'working'; stage: Stage; share: number };

/** What a reader who cancelled is told. */
export const CANCELLED = 'Cancelled. Nothing was kept.';
