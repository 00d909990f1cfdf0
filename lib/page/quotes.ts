/** Words of an article, found again on the page it was read from. */
import { type Block, type Container, rangeOf, readBlocks } from './blocks';

/** Words to find, white space as an article has it, and the sentence around them, which tells equal words apart. */
export interface Quote {
  id: string;
  words: string;
  sentence: string;
}

/**
 * The blocks of a page, read anew, each with a step without a find in between: a good moment to stop. Offsets are UTF-16
 * code units.
 */
export function* blocksOf(root: Element): Generator<Block | null, void> {
  const waiting: Container[] = [root];
  for (let container = waiting.pop(); container; container = waiting.pop()) {
    const inner: Container[] = [];
    for (const step of readBlocks(container)) {
      if (step && 'inner' in step) inner.push(step.inner);
      yield step && 'block' in step ? step.block : null;
    }
    waiting.push(...inner.reverse());
  }
}

/**
 * Finds quotes in a block, of which it reads the text once. A quote is where its sentence is, or anywhere if its words are
 * too many to stand there by chance; null where the block has neither.
 */
export function finderIn(block: Block): (quote: Quote) => Range | null {
  const { text, offsets } = squeezed(block);
  return ({ words, sentence }) => {
    const around = text.indexOf(sentence);
    const isTelling = words.length >= TELLING;
    const start = around >= 0 ? text.indexOf(words, around) : isTelling ? text.indexOf(words) : -1;
    if (start < 0) return null;
    const last = offsets[start + words.length - 1];
    return last === undefined ? null : rangeOf(block, offsets[start] ?? 0, last + 1);
  };
}

/** UTF-16 code units: shorter words stand on a page more than once. */
const TELLING = 24;

/** A block's text as `lib/article` reads it, white space collapsed, and where each of its code units stands. */
function squeezed({ text }: Block): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let squeezed = '';
  for (let i = 0; i < text.length; i++) {
    const isSpace = /\s/u.test(text[i] ?? '');
    if (isSpace && (squeezed === '' || squeezed.endsWith(' '))) continue;
    squeezed += isSpace ? ' ' : text[i];
    offsets.push(i);
  }
  return { text: squeezed, offsets };
}
