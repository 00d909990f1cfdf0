import type { Doc } from '../document';
import type { Span } from '../names/spans';
import { itemsTouching } from '../seek';
import { PARTICIPLES, SPEECH_VERBS } from '../words/cues';
import type { Attribution } from './attribute';
import type { Finding } from './finding';
import type { Quotation } from './spans';
import { FEWEST_WORDS, wordsIn } from './words';

/** What an attribution reports in words of the article; `quotations` are the ones that are statements themselves. */
export function reported(doc: Doc, quotations: Quotation[], attribution: Attribution): Finding[] {
  const { cue, source } = attribution;
  const words = doc.text.slice(cue.start, cue.end);
  if (isDenied(words)) return [];
  return contentsOf(attribution, words)
    .map((content) => trimmed(doc, content))
    .filter(
      (said) =>
        wordsIn(doc.text.slice(said.start, said.end)).length >= FEWEST_WORDS &&
        quotedIn(quotations, said) * 2 < said.end - said.start,
    )
    .map((said) => ({ form: 'indirect', said, source, cue: words, doubt: null }));
}

/** "Hopes were low, with Vucic saying talks would be difficult": a participle has only what follows it. */
function contentsOf({ cue, contents }: Attribution, words: string): Span[] {
  const behind = contents.filter(({ start }) => start > cue.start);
  return PARTICIPLES.has(wordsIn(words)[0] ?? '') && behind.length > 0 ? behind : contents;
}

/** What is not said is no statement: "has not said that", "never announced". */
function isDenied(cue: string): boolean {
  const words = wordsIn(cue.toLowerCase());
  return (
    words.some((word) => /^(?:not|never|nor|neither|hardly)$|n['’]t$/u.test(word)) &&
    words.some((word) => SPEECH_VERBS.has(word))
  );
}

/** Without the marks around it, and without "that". */
function trimmed({ text }: Doc, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (to > from && /[\s.,;:]/u.test(text[to - 1] ?? '')) to -= 1;
  while (from < to && /[\s.,;:]/u.test(text[from] ?? '')) from += 1;
  if (/^that\s/iu.test(text.slice(from, to))) from += 'that '.length;
  return { start: from, end: to };
}

/** Characters of a span that stand in quotations. */
function quotedIn(quotations: Quotation[], { start, end }: Span): number {
  return itemsTouching(quotations, { start, end }).reduce(
    (sum, { outer }) => sum + Math.max(0, Math.min(outer.end, end) - Math.max(outer.start, start)),
    0,
  );
}
