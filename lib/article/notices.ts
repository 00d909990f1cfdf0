import type { Access } from './metadata';
import { wordsIn } from './words';

/** What a reader should know of an article that a page gave, a sentence each. */
export function noticesOf(text: string, access: Access, articlesOnPage: number): string[] {
  const words = wordsIn(text);
  const notices: string[] = [];
  if (isStub(words, access))
    notices.push(
      `Only the first ${words} words of this article are on this page; the rest is for subscribers.`,
    );
  if (articlesOnPage > 1)
    notices.push(
      `This page holds ${articlesOnPage} articles; this is the one that its title names, or else the longest.`,
    );
  if (access.isLive)
    notices.push('This is a live report: it may have grown since, and its newest entries come first.');
  return notices;
}

/** Whether a page holds only the beginning of an article that must be paid for. */
export function isStub(words: number, { isPaid, words: whole }: Access): boolean {
  return isPaid && (whole === null ? words < LONGEST_STUB : words < whole * LEAST_OF_WHOLE);
}

/** Words: publishers show one to five paragraphs of what they sell. */
const LONGEST_STUB = 200;
/** Publishers count captions and headings as words of the article. */
const LEAST_OF_WHOLE = 0.6;
