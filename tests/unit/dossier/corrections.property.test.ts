import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { check } from '../../../lib/dossier/check';
import { curate } from '../../../lib/dossier/curation/curate';
import { type Correction, FINDINGS, type Span } from '../../../lib/dossier/curation/schema';
import { DossierSchema, KINDS, STANCES } from '../../../lib/dossier/schema';

/** Milliseconds: on a busy machine 200 logs take more than the usual five seconds. */
const PATIENCE = 30_000;

const bundled = v.parse(
  DossierSchema,
  JSON.parse(readFileSync('dossiers/serbia-kosovo-2022/dossier.json', 'utf8')),
);
const { id: source = '', text = '' } = bundled.sources[0] ?? {};

/** Places that the dossier uses, places anywhere in the text, and words that do not stand there. */
const span: fc.Arbitrary<Span> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...places()) },
  { weight: 3, arbitrary: fc.tuple(fc.nat(text.length - 80), fc.integer({ min: 1, max: 80 })).map(cut) },
  {
    weight: 1,
    arbitrary: fc.record({ start: fc.nat(5_000), end: fc.nat(), quote: fc.string({ minLength: 1 }) }),
  },
);
const source$ = fc.oneof(
  { weight: 9, arbitrary: fc.constant(source) },
  { weight: 1, arbitrary: fc.constant('x') },
);
const kind = fc.constantFrom(...KINDS);
const id = fc.constantFrom('serbia', 'a', 'b', 'kosovo');
const name = fc.constantFrom('Serbia', 'A name', 'Kosovo', 'x'.repeat(300));
const texts = fc.array(name, { maxLength: 3 });
const day = fc.constantFrom(null, '2022-08-18', '2022-09-01');
const which = fc.constantFrom(undefined, 'josep-borrell-direct');
const at = { source: source$, span };
const stance = fc.constantFrom(...STANCES);
const when = {
  words: fc.option(span),
  from: day,
  to: day,
  precision: fc.constantFrom('day' as const, 'interval' as const, 'unknown' as const),
};
const form = fc.constantFrom('direct' as const, 'indirect' as const);
const places$ = fc.array(span, { maxLength: 2 });
const was = fc.oneof(
  fc.constant(undefined),
  fc.record({ list: fc.constant('statements'), speaker: fc.option(span), form, cue: fc.option(span) }),
  fc.record({ list: fc.constant('events'), ...when, participants: places$ }),
  fc.record({ list: fc.constant('positions'), party: span, stance, topic: span }),
  fc.record({ list: fc.constant('numbers'), counts: name, about: places$ }),
  fc.record({ list: fc.constant('relations'), from: span, to: span, words: span }),
);
const finding = { ...at, which, was };
const maybe = fc.option(span, { nil: undefined });

const correction = fc.oneof(
  fc.record({ kind: fc.constantFrom('id' as const), ...at, value: id }),
  fc.record({ kind: fc.constantFrom('title' as const, 'question' as const), ...at, value: name }),
  fc.record({
    kind: fc.constant('source' as const),
    ...at,
    title: name,
    published: day,
    author: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('rename' as const), ...at, was: kind, id, name, as: kind }),
  fc.record({ kind: fc.constantFrom('alias' as const, 'unalias' as const), ...at, was: kind, texts }),
  fc.record({ kind: fc.constant('entity' as const), ...at, id, name, as: kind }),
  fc.record({ kind: fc.constant('entity' as const), ...at, name, as: kind }),
  fc.record({ kind: fc.constantFrom('role' as const, 'fact' as const), ...at, words: span }),
  fc.record({ kind: fc.constant('merge' as const), ...at, into: span }),
  fc.record({ kind: fc.constant('apart' as const), ...at, from: span }),
  fc.record({ kind: fc.constant('first' as const), ...at }),
  fc.record({
    kind: fc.constant('split' as const),
    ...at,
    places: fc.array(span, { minLength: 1, maxLength: 4 }),
    name,
    as: kind,
  }),
  fc.record({
    kind: fc.constant('statement' as const),
    ...at,
    speaker: fc.option(span),
    form,
    cue: fc.option(span),
  }),
  fc.record({ kind: fc.constant('speaker' as const), ...finding, to: fc.option(span) }),
  fc.record({ kind: fc.constant('date' as const), ...finding, ...when }),
  fc.record({
    kind: fc.constant('position' as const),
    ...finding,
    party: maybe,
    stance: fc.option(stance, { nil: undefined }),
    topic: maybe,
  }),
  fc.record({ kind: fc.constant('number' as const), ...finding, words: maybe, counts: maybe }),
  fc.record({ kind: fc.constant('relation' as const), ...finding, from: maybe, to: maybe }),
  fc.record({ kind: fc.constant('keep' as const), ...finding, of: fc.constantFrom(...FINDINGS) }),
  fc.record({
    kind: fc.constant('drop' as const),
    ...at,
    which,
    from: fc.constantFrom(...FINDINGS, 'roles' as const, 'facts' as const),
  }),
);

test(
  'whatever a log says, each evidence is verbatim and every id is somebody’s',
  () => {
    fc.assert(
      fc.property(fc.array(correction, { minLength: 1, maxLength: 12 }), (corrections) => {
        const { dossier, unapplied } = curate(bundled, { corrections: corrections as Correction[] });
        expect(check(dossier)).toEqual([]);
        for (const { why } of unapplied) expect(why).not.toBe('');
      }),
      { numRuns: 200 },
    );
  },
  PATIENCE,
);

test(
  'a log that is cut gives what was there before its last entries',
  () => {
    fc.assert(
      fc.property(fc.array(correction, { minLength: 1, maxLength: 8 }), fc.nat(8), (log, length) => {
        const corrections = log as Correction[];
        const before = curate(bundled, { corrections: corrections.slice(0, length) });
        curate(bundled, { corrections });
        expect(curate(bundled, { corrections: corrections.slice(0, length) })).toEqual(before);
      }),
      { numRuns: 40 },
    );
  },
  PATIENCE,
);

function places(): Span[] {
  const found: Span[] = [];
  JSON.stringify(bundled, (_, value) => {
    if (value && typeof value === 'object' && 'quote' in value) found.push(value);
    return value;
  });
  return found.map(({ start, end, quote }) => ({ start, end, quote }));
}

function cut([start, length]: [number, number]): Span {
  return { start, end: start + length, quote: text.slice(start, start + length) };
}
