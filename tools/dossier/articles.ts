import * as v from 'valibot';
import type { Article } from '../../lib/article/article';
import { articleFromPage, articleFromText, type Known, NoArticleError } from '../../lib/article/from';
import { pageOf } from '../../lib/article/parse';
import { build } from '../../lib/dossier/build';
import { learnedHere } from '../learned';
import { Fault } from './fault';
import { readText } from './files';
import { type Command, checkKnown } from './options';
import { answerRows, RowSchema } from './rows';

/** `build`: an article, or one a line, to its dossier. */
export async function buildDossier({ ndjson, files: [file = '-'], known }: Command): Promise<number> {
  const learned = await learnedHere();
  if (!ndjson) {
    console.log(JSON.stringify(build(articleOf(readText(file), known), { learned }), null, 2));
    return 0;
  }
  return answerRows(ArticleRowSchema, (row) => ({ dossier: build(articleOfRow(row, known), { learned }) }));
}

/** `extract`: the article in an HTML page, or in one a line. */
export async function extractArticle({ ndjson, files: [file = '-'], known }: Command): Promise<number> {
  if (!ndjson) {
    console.log(JSON.stringify(shown(articleOf(readText(file), known)), null, 2));
    return 0;
  }
  return answerRows(ArticleRowSchema, (row) => ({ article: shown(articleOfRow(row, known)) }));
}

const field = v.nullish(v.string());
const ArticleRowSchema = v.object({
  ...RowSchema.entries,
  text: field,
  html: field,
  url: field,
  title: field,
  publisher: field,
  published: field,
  lang: field,
});

function articleOfRow(row: v.InferOutput<typeof ArticleRowSchema>, known: Known): Article {
  const { html, text } = row;
  const given: Known = { ...known };
  for (const key of ['url', 'title', 'publisher', 'published', 'lang'] as const)
    given[key] = row[key] ?? known[key];
  checkKnown(given);
  if (typeof html === 'string') return articleFromPage(pageOf(html), given);
  if (typeof text === 'string') return articleFromText(text, given);
  throw new Fault('The row has neither "text" nor "html": give one of them.');
}

function articleOf(raw: string, known: Known): Article {
  checkProse(raw);
  try {
    return isHtml(raw) ? articleFromPage(pageOf(raw), known) : articleFromText(raw, known);
  } catch (error) {
    throw error instanceof NoArticleError ? new Fault(error.message) : error;
  }
}

/** @throws Fault where the text is a file for machines. */
function checkProse(raw: string): void {
  if (!/^\s*[[{]/u.test(raw)) return;
  try {
    JSON.parse(raw);
  } catch {
    return;
  }
  throw new Fault('This is JSON, no article: give HTML or plain text, or use --ndjson for rows.');
}

function isHtml(raw: string): boolean {
  return (
    /^\s*<(?:!doctype|html|\?xml|!--)/iu.test(raw) ||
    /<(?:html|body|article|div|p)[\s>]/iu.test(raw.slice(0, 5_000))
  );
}

/** What is shown of an article: all but what was left out. */
function shown({ omitted: _, ...article }: Article) {
  return article;
}
