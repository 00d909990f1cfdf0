import type { Sentence } from '../../text/sentences';
import type { Doc } from '../document';
import { itemsIn } from '../seek';

/** What the whole document tells of a word's capital. */
export interface Words {
  /** Words that it also writes small. */
  small: Set<string>;
  /** Token indexes of each capitalised word that does not open a sentence, the first two. */
  inner: Map<string, number[]>;
}

/** What a document's words are written like elsewhere in it. */
export function wordsOf(doc: Doc): Words {
  return { small: smallWords(doc), inner: innerWords(doc) };
}

/** Words that the document also writes small: capitalised at a sentence's start they are no names. */
function smallWords({ tokens }: Doc): Set<string> {
  return new Set(tokens.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ text }) => text));
}

function innerWords({ tokens }: Doc): Words['inner'] {
  const inner: Words['inner'] = new Map();
  tokens.forEach(({ text }, i) => {
    if (!/^\p{Lu}/u.test(text) || /^[.!?"“”:]$/u.test(tokens[i - 1]?.text ?? '.')) return;
    const places = inner.get(text);
    if (!places) inner.set(text, [i]);
    else if (places.length < 2) places.push(i);
  });
  return inner;
}

/** In a line of title case, capitals tell nothing: most words of it have one, and no full stop ends it. */
export function isHeadline({ text, tokens }: Doc, { start, end }: Sentence): boolean {
  if (/\.["”’]?$/u.test(text.slice(start, end))) return false;
  let capital = 0;
  let small = 0;
  for (const token of itemsIn(tokens, { start, end })) {
    if (/^\p{Lu}/u.test(token.text)) capital += 1;
    else if (/^\p{Ll}{4}/u.test(token.text)) small += 1;
  }
  return capital + small > 6 && capital > 3 * small;
}
