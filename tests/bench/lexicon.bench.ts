/** Finding names against a bare loop over the text and against one RegExp of all names, on one text in one run. */
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
  const pattern = patternOf(large);
  const [loop, at30, at1000, regexp] = medians([
    () => sumOf(text),
    finder(small, text),
    finder(large, text),
    () => count(text, pattern),
  ]);
  return [
    atMost('find 30 names / a charCodeAt loop', at30 / loop, 3.5),
    atMost('find 1,000 names / a charCodeAt loop', at1000 / loop, 3.5),
    { ...atLeast('one RegExp of 1,000 names / find', regexp / at1000, 20), note: 'how many times faster' },
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
 * What finds the same names in the same spellings: any script's case and word edges, longest first. (A RegExp of plain
 * ASCII, `\b` and no `u` flag, would be quicker and miss "Vučić".)
 */
function patternOf(entries: Entry[]): RegExp {
  const texts = entries.map(({ entity }) => entity.name).sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${texts.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

/** Each task's median in milliseconds, the tasks taking turns so that a busy moment meets them all. */
function medians<Tasks extends (() => number)[]>(tasks: [...Tasks]): { [K in keyof Tasks]: number } {
  const times = tasks.map((): number[] => []);
  for (let run = 0; run < RUNS + 2; run += 1) {
    for (const [i, task] of tasks.entries()) {
      const began = performance.now();
      task();
      // The first two rounds only warm the compiler.
      if (run >= 2) times[i]?.push(performance.now() - began);
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[RUNS >> 1] ?? 0) as { [K in keyof Tasks]: number };
}

function atMost(name: string, value: number, limit: number): Row {
  return { name, value, unit: '×', target: `≤ ${limit}`, met: value <= limit };
}

function atLeast(name: string, value: number, limit: number): Row {
  return { name, value, unit: '×', target: `≥ ${limit}`, met: value >= limit };
}
