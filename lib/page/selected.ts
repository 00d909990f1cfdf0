/** The words that a reader selected in a page, and how they are found again in its article. Offsets are UTF-16 code units. */
import { dom, elementAround } from './dom';

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Kept on each side: enough to tell two equal words apart. */
const CONTEXT = 40;
/** The longest words that can be added at once: a long statement. */
const LONGEST = 2_000;
const BLOCK = 'p, li, blockquote, h1, h2, h3, td, dd, article, section, div, body';

/** Null where nothing is selected, or more than a statement can be. Changes nothing in the page. */
export function selectedIn(selection: Selection | null): Quote | null {
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const exact = tidy(range.toString()).trim();
  const around = elementAround(range.commonAncestorContainer);
  const block = around && dom.closest(around, BLOCK);
  if (exact === '' || exact.length > LONGEST || !block) return null;
  const before = range.cloneRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  const after = range.cloneRange();
  after.selectNodeContents(block);
  after.setStart(range.endContainer, range.endOffset);
  return {
    exact,
    prefix: tidy(before.toString()).trim().slice(-CONTEXT),
    suffix: tidy(after.toString()).trim().slice(0, CONTEXT),
  };
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ');
