import { expect, test } from 'vitest';
import type { Dossier } from '../../../lib/dossier/schema';
import { commit } from '../../../lib/store/batch';
import { isShort, listDossiers, readDossier } from '../../../lib/store/read';
import { keepSearch } from '../../../lib/store/search';
import { stage } from '../../../lib/store/stage';
import { compiling, DOSSIER, freshStore } from './world';

/** A tenth of what a library must bear: the figures that are printed grow with it, the limits leave room for that. */
const DOSSIERS = 100;
const STATEMENTS = 50;

/** Milliseconds; a slow machine is given its time. */
const OPEN = 1_000;
const HITS = 1_000;
const IMPORT = 60_000;

test('a hundred dossiers with 5,000 statements are put in, listed and searched in time', async () => {
  const db = freshStore();
  const put = await timed(async () => {
    for (let i = 0; i < DOSSIERS; i += 1) await stage(db, 'many', i, JSON.stringify(numbered(i)));
    await commit(db, 'many', DOSSIERS, compiling(db));
  });
  expect(await db.statements.count()).toBe(DOSSIERS * STATEMENTS);
  const list = await timed(() => listDossiers(db));
  const one = await timed(() => readDossier(db, 'talks-50'));
  expect([list.value.length, one.value?.statements.length]).toEqual([DOSSIERS, STATEMENTS]);
  const search = keepSearch(db);
  const first = await timed(() => search('number 77'));
  const next = await timed(() => search('number 4771 of'));
  expect(first.value.length).toBeGreaterThan(0);
  expect(next.value).toMatchObject([{ in: 'statements', dossier: 'talks-95' }]);
  const short = await timed(() => isShort(db));
  expect(short.value).toBe(false);
  console.log(
    Object.entries({ put, list, one, first, next, short })
      .map(([name, { took }]) => `${name} ${took.toFixed(0)} ms`)
      .join(', '),
  );
  expect(put.took).toBeLessThan(IMPORT);
  expect(list.took + one.took).toBeLessThan(OPEN);
  expect(first.took).toBeLessThan(HITS);
  expect(next.took).toBeLessThan(HITS);
}, 120_000);

async function timed<Value>(work: () => Promise<Value>): Promise<{ took: number; value: Value }> {
  const begun = performance.now();
  const value = await work();
  return { took: performance.now() - begun, value };
}

/** With words of their own, as long as quotations are. */
function numbered(i: number): Dossier {
  const lines = Array.from(
    { length: STATEMENTS },
    (_, n) =>
      `This is number ${i * STATEMENTS + n} of the things that were said about the crossing, and it goes on for about as many words as a quotation has.`,
  );
  const text = [DOSSIER.sources[0]?.text, ...lines].join('\n');
  const statements = lines.map((line, n) => {
    const start = text.indexOf(line);
    return {
      id: `s${n}`,
      speaker: 'serbia',
      speakerText: 'Serbia',
      form: 'direct' as const,
      cue: 'said',
      text: line,
      about: ['kosovo'],
      evidence: { source: 's', start, end: start + line.length, quote: line },
    };
  });
  const [source] = DOSSIER.sources;
  if (!source) throw new RangeError('The sample dossier has no source.');
  return { ...DOSSIER, id: `talks-${i}`, title: `Talks ${i}`, sources: [{ ...source, text }], statements };
}
