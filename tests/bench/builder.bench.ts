/**
 * Characters a second of building dossiers against compromise's parse of the same text, side by side in one run: of articles as
 * long as news mostly is, and of one as long as a report is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import compromise from 'compromise';
import type { Article } from '../../lib/article/article';
import { articleFromPage, articleFromText, NoArticleError } from '../../lib/article/from';
import { pageOf } from '../../lib/article/parse';
import { build } from '../../lib/dossier/build';
import type { Learned } from '../../lib/dossier/learned';
import { learnedHere } from '../../tools/learned';
import type { Row } from './row';
import { atLeast } from './timing';

const PAGES = 'tests/pages';
const BUNDLED = 'dossiers/serbia-kosovo-2022/article.txt';
const RUNS = 9;
/** UTF-16 code units in a run: a short one would measure how the engine warms up. */
const LEAST_READ = 200_000;
const TARGET = 5;

export async function rows(): Promise<Row[]> {
  const learned = await learnedHere();
  const bundled = articleFromText(readFileSync(BUNDLED, 'utf8'));
  const pages = readdirSync(PAGES).flatMap((name) => (name.endsWith('.html') ? articleIn(name) : []));
  const half = Math.ceil(pages.length / 2);
  const joined = (articles: Article[]) => ({ ...bundled, text: articles.map(({ text }) => text).join('\n') });
  // The test pages are shorter than news: a few of them make an article.
  const articles = [bundled, joined(pages.slice(0, half)), joined(pages.slice(half))];
  return [
    rowOf("compromise's parse of an article / building its dossier", articles, learned),
    rowOf('the same of a report, all of these in one', [joined(articles)], learned),
  ];
}

function rowOf(name: string, once: Article[], learned: Learned): Row {
  const lengthOf = (all: Article[]) => all.reduce((sum, { text }) => sum + text.length, 0);
  const times = Math.ceil(LEAST_READ / lengthOf(once));
  const articles = Array.from({ length: times }, () => once).flat();
  const building = () => {
    for (const article of articles) build(article, { learned });
  };
  const parsing = () => {
    for (const { text } of articles) compromise(text);
  };
  let [built, parsed] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // In turns, and the least of each: a busy moment meets both, and only ever adds time.
  for (let run = 0; run < RUNS; run += 1) {
    parsed = Math.min(parsed, timeOf(parsing));
    built = Math.min(built, timeOf(building));
  }
  const value = parsed / built;
  const length = lengthOf(articles);
  return atLeast(TARGET, {
    name,
    value,
    unit: '×',
    note: `${Math.round(length / built)},000 characters a second built, ${Math.round(length / parsed)},000 parsed; ${Math.round(lengthOf(once) / once.length)} each; nearly half of it is the reading of names and statements`,
  });
}

function articleIn(name: string) {
  try {
    const article = articleFromPage(pageOf(readFileSync(`${PAGES}/${name}`, 'utf8')), {});
    return article.lang.startsWith('en') ? [article] : [];
  } catch (error) {
    if (error instanceof NoArticleError) return [];
    throw error;
  }
}

/** Milliseconds of processor time, which other programs on the machine take no part of. */
function timeOf(task: () => void): number {
  const began = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
