/** Finding names against a bare loop over the text and against RegExps of all names, on one text in one run. */
import { compile } from '../../lib/lexicon/compile';
import { find, shelve } from '../../lib/lexicon/find';
import type { Entry } from '../../lib/lexicon/names';
import { open } from '../../lib/lexicon/open';
import { article, names } from './newspaper';
import type { Row } from './row';

const RUNS = 31;
const LENGTH = 400_000;

export async function rows(): Promise<Row[]> {
  const [small, large] = [names(30), names(1_000)];
  const text = article(large, LENGTH);
  const [aware, ascii] = [unicodePattern(large), asciiPattern(large)];
  const [loop, at30, at1000, regexp, plain] = fastest([
    () => sumOf(text),
    finder(small, text),
    finder(large, text),
    () => count(text, aware),
    () => count(text, ascii),
  ]);
  return [
    atMost('find 30 names / a charCodeAt loop', at30 / loop, 3.5),
    atMost('find 1,000 names / a charCodeAt loop', at1000 / loop, 3.5),
    { ...atLeast('one RegExp of 1,000 names / find', regexp / at1000, 20), note: 'how many times faster' },
    {
      name: 'one ASCII RegExp of 1,000 names / find',
      value: plain / at1000,
      unit: '×',
      target: 'none',
      met: true,
      note: 'for comparison: it knows ASCII case and edges only, and would miss "Vučić" and "Вучић"',
    },
  ];
}

function finder(entries: Entry[], text: string): () => number {
  const shelf = shelve([open(compile(entries))]);
  return () => {
    let found = 0;
    find(text, shelf, (candidates) => {
      found += 1;
      return candidates[0]?.end ?? 0;
    });
    return found;
  };
}

function sumOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/**
 * What finds the same names in the same spellings, and so the fair baseline: any script's case and word edges, longest
 * first. Nearly all of its time goes into the case of any script, the flags `i` and `u` together: in ASCII it is some 40
 * times quicker, and with the dossier's capitals only some 180 times (Node 20).
 */
function unicodePattern(entries: Entry[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives(entries)})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

/** The quicker one that a programmer with English names only would write. */
function asciiPattern(entries: Entry[]): RegExp {
  return new RegExp(`\\b(?:${alternatives(entries)})\\b`, 'gi');
}

function alternatives(entries: Entry[]): string {
  const texts = entries.map(({ entity }) => entity.name).sort((one, other) => other.length - one.length);
  // A name's words may stand apart by any white space, as for `find`: a line's end, a space that does not break.
  return texts.map((text) => text.replaceAll(' ', '\\s+')).join('|');
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

/**
 * Each task's fastest run in milliseconds: what else the machine does only ever adds time. The tasks take turns, so that
 * a busy moment meets them all.
 */
function fastest<Tasks extends (() => number)[]>(tasks: [...Tasks]): { [K in keyof Tasks]: number } {
  const times = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [i, task] of tasks.entries()) {
      const began = performance.now();
      task();
      times[i] = Math.min(times[i] ?? 0, performance.now() - began);
    }
  }
  return times as { [K in keyof Tasks]: number };
}

function atMost(name: string, value: number, limit: number): Row {
  return { name, value, unit: '×', target: `≤ ${limit}`, met: value <= limit };
}

function atLeast(name: string, value: number, limit: number): Row {
  return { name, value, unit: '×', target: `≥ ${limit}`, met: value >= limit };
}
