import type { Doc } from '../document';
import type { Span } from '../names/spans';
import { itemsIn } from '../seek';
import type { Block } from './model/blocks';
import { blocksOf } from './model/blocks';
import { frameOf } from './model/frame';
import { linkBlocks } from './model/link';
import { readFrame, type StatementReader } from './model/read';
import type { Quotation } from './spans';
import type { Report } from './tag';

/** Who says what in which words, as far as the models read it. */
export interface Attribution {
  cue: Span;
  source: Span | null;
  contents: Span[];
  /** How sure the models are, as log-odds against other labels: the mean over what is said, and over the cue. */
  sure: number;
  cueSure: number;
}

export function attributionsOf(
  doc: Doc,
  quotations: Quotation[],
  reports: Report[],
  models: StatementReader,
): Attribution[] {
  const frame = frameOf(doc, quotations);
  const { labels, margins } = readFrame(frame, models);
  const ruled = reports.map((report) => ({ ...report.cue, report }));
  return linkBlocks(frame, blocksOf(labels)).map(({ cue, source, contents }) => ({
    cue: spanOf(doc, cue),
    source: sourceIn(doc, ruled, spanOf(doc, cue), source && spanOf(doc, source)),
    contents: joinedBlocks(contents).map((block) => spanOf(doc, block)),
    sure: mean(margins, contents),
    cueSure: mean(margins, [cue]),
  }));
}

/**
 * The source that the models found, or the one that rules find for the same cue: where there is no other, and where a comma
 * parts the two, as in "Kosovo, a state backed by the UN, announced".
 */
function sourceIn(
  { text }: Doc,
  reports: (Span & { report: Report })[],
  cue: Span,
  source: Span | null,
): Span | null {
  const ruled = itemsIn(reports, cue)[0]?.report.source;
  if (!source) return ruled ?? null;
  const comma = /[\s,]*$/u.exec(text.slice(source.start, source.end))?.[0].length ?? 0;
  const bare = { start: source.start, end: source.end - comma };
  const isRelative = /^(?:who|which|that)$/iu.test(text.slice(bare.start, bare.end));
  if (!isRelative && !/^,\s*$/u.test(text.slice(bare.end, cue.start))) return bare;
  if (ruled && ruled.end < bare.start) return ruled;
  return isRelative ? null : bare;
}

function joinedBlocks(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before && block.first - before.last - 1 <= NEAR)
      joined[joined.length - 1] = { ...before, last: block.last };
    else joined.push(block);
  }
  return joined;
}

/** Tokens between two parts of what one cue reports: "the road, he said, would be closed". */
const NEAR = 8;

function mean(margins: Float32Array, blocks: Block[]): number {
  let sum = 0;
  let count = 0;
  for (const { first, last } of blocks)
    for (let i = first; i <= last; i += 1, count += 1) sum += margins[i] ?? 0;
  return count === 0 ? 0 : sum / count;
}

function spanOf({ tokens }: Doc, { first, last }: Block): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
