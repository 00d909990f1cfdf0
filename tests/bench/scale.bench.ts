/** Finding names against a bare loop over the same text, from 30 names to a million; and how much a name weighs. */
import { compile } from '../../lib/lexicon/compile';
import { runBundled } from './bundle';
import { drawCurve } from './curve';
import { weightOf } from './heap';
import { names } from './newspaper';
import type { Row } from './row';
import { atMost, fastest } from './timing';

const SIZES = [30, 1_000, 10_000, 100_000, 1_000_000];
const RUNS = 80;
/** Times the loop. */
const [FLAT, AT_A_MILLION] = [3, 4.5];
/** Most of what comes on top of 30 names: the opening words of sentences, and those of names, are read a second time. */
const LOOKED_UP = 'one word in 20 of the text begins a sentence or a name, and is read a second time';
/** Bytes. */
const WEIGHT = 40;

export async function rows(): Promise<Row[]> {
  const { finderIn, TEXT } = await runBundled<typeof import('./finder')>('finder');
  const compiled = SIZES.map((size) => compile(names(size)));
  const [loop = 0, ...times] = fastest(RUNS, [() => sumOf(TEXT), ...compiled.map(finderIn)]);
  const ratios = times.map((time) => time / loop);
  const weights = compiled.map((buffer, i) => buffer.byteLength / (SIZES[i] ?? 1));
  drawCurve('docs/images/scale.svg', SIZES, [
    { name: 'times a charCodeAt loop over the same text', values: ratios },
    // Below a thousand names the filter is nearly all of it.
    { name: 'bytes a name', values: weights, from: 2 },
  ]);
  return [
    ...SIZES.map((size, i) =>
      atMost(size > 10_000 ? AT_A_MILLION : FLAT, {
        name: `find ${size.toLocaleString('en-GB')} names / a charCodeAt loop`,
        value: ratios[i] ?? Number.NaN,
        unit: '×',
        note: size > 30 ? LOOKED_UP : undefined,
      }),
    ),
    atMost(WEIGHT, {
      name: 'bytes a name in the compiled lexicon, at 1,000,000',
      value: weights.at(-1) ?? Number.NaN,
      unit: 'bytes',
    }),
    atMost(0.25, {
      name: 'the compiled lexicon / a Map from name to entity, at 1,000,000',
      value: (compiled.at(-1)?.byteLength ?? Number.NaN) / weightOf(mapOfAMillion),
      unit: '×',
      note: 'both by their bytes, the Map on the heap of this Node; of ours, more than half are the ids and names of entities',
    }),
  ];
}

function mapOfAMillion(): Map<string, object> {
  return new Map(names(1_000_000).map(({ entity }) => [entity.name, entity]));
}

function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}
