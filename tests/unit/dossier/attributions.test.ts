import { expect, test } from 'vitest';
import { blocksOf, CONTENT, CUE, SOURCE } from '../../../lib/dossier/statements/model/blocks';
import { frameOf } from '../../../lib/dossier/statements/model/frame';
import { linkBlocks } from '../../../lib/dossier/statements/model/link';
import { quotationsOf } from '../../../lib/dossier/statements/spans';
import { docOf } from './doc';

/** A text whose sources stand in [], cues in {} and contents in <>, linked: "source {cue} content | content". */
function linked(marked: string): string[] {
  const text = marked.replace(/[[\]{}<>]/gu, '');
  const doc = docOf(text);
  const labels = new Uint8Array(doc.tokens.length);
  let removed = 0;
  for (const match of marked.matchAll(/[[{<]([^\]}>]*)[\]}>]/gu)) {
    const start = match.index - removed;
    const end = start + (match[1] ?? '').length;
    const kind = { '[': SOURCE, '{': CUE, '<': CONTENT }[marked[match.index] ?? ''] ?? 0;
    const inside = [...doc.tokens.entries()].filter(([, token]) => token.start >= start && token.end <= end);
    inside.forEach(([i], n) => {
      labels[i] = kind * 2 - (n === 0 ? 1 : 0);
    });
    removed += 2;
  }
  const words = ({ first, last }: { first: number; last: number }) =>
    text.slice(doc.tokens[first]?.start, doc.tokens[last]?.end);
  return linkBlocks(frameOf(doc, quotationsOf(doc)), blocksOf(labels)).map(
    ({ source, cue, contents }) =>
      `${source ? words(source) : 'nobody'} {${words(cue)}} ${contents.map(words).join(' | ')}`,
  );
}

test.each([
  ['what stands nearest', '[Hansen] {said} <the road is closed>.', ['Hansen {said} the road is closed']],
  [
    'a cue takes what is said on both sides of it',
    '<The road>, [he] {said}, <is closed for good>.',
    ['he {said} The road | is closed for good'],
  ],
  [
    'two cues of one source',
    '[Hansen] {said} <the road is closed>, {adding} <nobody lives there>.',
    ['Hansen {said} the road is closed', 'Hansen {adding} nobody lives there'],
  ],
  [
    'each cue the source of its own sentence',
    '[Hansen] {said} <the road is closed>. [Berg] {denied} <that it was>.',
    ['Hansen {said} the road is closed', 'Berg {denied} that it was'],
  ],
  ['a paragraph ends all links', '[Hansen] {spoke}.\n<The road is closed>.', ['Hansen {spoke} ']],
])('blocks are linked: %s', (_, marked, expected) => {
  expect(linked(marked)).toEqual(expected);
});
