/** Finding 1,000 names against what else finds many: one RegExp, Aho and Corasick's automaton, FlashText; one text, one run. */
import FlashText from 'flashtext.js';
import AhoCorasick from 'modern-ahocorasick';
import { runBundled } from './bundle';
import { NAMED, TEXT } from './finder';
import type { Row } from './row';
import { atLeast, fastest } from './timing';

const RUNS = 25;
const TEXTS = NAMED.map(({ entity }) => entity.name);

export async function rows(): Promise<Row[]> {
  const [pattern, ascii] = [unicodePattern(), asciiPattern()];
  const automaton = new AhoCorasick(TEXTS);
  const keywords = new FlashText();
  for (const text of TEXTS) keywords.addKeyword(text);
  const { finder } = await runBundled<typeof import('./finder')>('finder');
  const tasks = {
    ours: finder(NAMED),
    regExp: () => count(pattern),
    ascii: () => count(ascii),
    automaton: () => automaton.search(TEXT).length,
    flashText: () => keywords.extractKeywords(TEXT).length,
  };
  const found = Object.entries(tasks).map(([name, task]) => `${name} ${task()}`);
  const least = tasks.ours() * 0.99;
  if ([tasks.regExp, tasks.automaton, tasks.flashText].some((task) => task() < least))
    throw new Error(`Not the same names were found, so no figure would mean anything: ${found.join(', ')}.`);
  const [ours, regExp, plain, automatic, flash] = fastest(RUNS, [
    tasks.ours,
    tasks.regExp,
    tasks.ascii,
    tasks.automaton,
    tasks.flashText,
  ]);
  const row = (name: string, time: number, note: string) => ({
    name: `${name} of 1,000 names / find`,
    value: time / ours,
    unit: '×' as const,
    note,
  });
  return [
    atLeast(25, row('one RegExp', regExp, 'any case, any script; it knows no accents left out')),
    atLeast(
      3,
      row(
        'modern-ahocorasick',
        automatic,
        'without word edges, which make it slower still; it knows one spelling only: no other case, accent or space',
      ),
    ),
    atLeast(
      3,
      row(
        'flashtext.js',
        flash,
        'it knows ASCII word edges only, and no offsets; no other FlashText was found on npm',
      ),
    ),
    {
      ...row(
        'one ASCII RegExp',
        plain,
        'for comparison: it knows ASCII case and edges only, and would miss "Vučić" and "Вучић"',
      ),
      target: 'none',
      met: true,
    },
  ];
}

/**
 * What finds the same names in the same spellings, and so the fair baseline: any script's case and word edges, longest
 * first. Nearly all of its time goes into the case of any script, the flags `i` and `u` together: in ASCII it is some 40
 * times quicker, and with the dossier's capitals only some 180 times (Node 20).
 */
function unicodePattern(): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives()})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

/** The quicker one that a programmer with English names only would write. */
function asciiPattern(): RegExp {
  return new RegExp(`\\b(?:${alternatives()})\\b`, 'gi');
}

function alternatives(): string {
  const texts = TEXTS.toSorted((one, other) => other.length - one.length);
  // A name's words may stand apart by any white space, as for `find`: a line's end, a space that does not break.
  return texts.map((text) => text.replaceAll(' ', '\\s+')).join('|');
}

function count(pattern: RegExp): number {
  let found = 0;
  for (const _ of TEXT.matchAll(pattern)) found += 1;
  return found;
}
