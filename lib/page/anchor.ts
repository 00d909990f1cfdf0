/** A lasting address for a sentence of a page (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
import { sentencesOf } from '../text/sentences';
import type { Mention } from './mention';

/** UTF-16 code units kept on each side: enough to tell two equal sentences apart. */
const CONTEXT = 32;
/** The longest sentence a note may carry. */
const LONGEST = 4_000;

/** The sentence of a block that holds `start`, with white space as a reader sees it. */
export function selectorAt(blockText: string, start: number): ReturnType<Mention['selector']> {
  // In a page a line feed is a space; to a text it is the end of a paragraph. One for one, so that offsets hold.
  const text = blockText.replace(/\s/gu, ' ');
  const sentence = sentencesOf(text).find(({ end }) => start < end) ?? { start: 0, end: text.length };
  const end = Math.min(sentence.end, sentence.start + LONGEST);
  return {
    type: 'TextQuoteSelector',
    exact: tidy(text.slice(sentence.start, end)),
    prefix: tidy(text.slice(0, sentence.start)).slice(-CONTEXT),
    suffix: tidy(text.slice(end)).slice(0, CONTEXT),
  };
}

const tidy = (text: string): string => text.replace(/ +/gu, ' ').trim();
