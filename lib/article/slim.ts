import { NoArticleError } from './no-article';

/**
 * A page's markup, no bigger and no deeper than can be read in bounded time and memory: a big one loses its scripts,
 * styles and embedded pictures, a deep one the tags below a depth that no browser nests.
 * @throws NoArticleError where it is still too big.
 */
export function slim(html: string): string {
  const page = html.length > BIG ? unladen(html) : html;
  if (page.length > TOO_BIG) {
    const megabytes = Math.round(page.length / 1_000_000);
    throw new NoArticleError(
      `This page is too big to be an article, with ${megabytes} MB of text and tags: give the article's text alone.`,
    );
  }
  return shallow(page);
}

/** UTF-16 code units. Articles have up to half a million, with their scripts several. */
const BIG = 1_000_000;
const TOO_BIG = 4_000_000;

function unladen(html: string): string {
  const kept: string[] = [];
  const endless = new Set<string>();
  let from = 0;
  const begin = /<!--|<(script|style|svg)\b[^>]{0,500}/giu;
  for (let found = begin.exec(html); found; found = begin.exec(html)) {
    const name = found[1]?.toLowerCase() ?? 'comment';
    if (endless.has(name) || found[0].includes('ld+json')) continue;
    const end = ENDS[name] ?? COMMENT_END;
    end.lastIndex = begin.lastIndex;
    if (end.test(html)) {
      kept.push(html.slice(from, found.index));
      from = end.lastIndex;
      begin.lastIndex = from;
      // A second search for what never ends would make the time quadratic.
    } else endless.add(name);
  }
  kept.push(html.slice(from));
  return kept.join('').replace(/\bdata:[\w/+.-]+;base64,[\w+/=]+/giu, '');
}

const COMMENT_END = /-->/gu;
const ENDS: Record<string, RegExp> = {
  script: /<\/script\s*>/giu,
  style: /<\/style\s*>/giu,
  svg: /<\/svg\s*>/giu,
};

/** Browsers nest 512 elements and put what is deeper beside them; so does this, by leaving tags out. */
const DEEPEST = 512;

function shallow(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const isEnd = html[at + 1] === '/';
    if (!/[a-z]/iu.test(html[at + (isEnd ? 2 : 1)] ?? '')) continue;
    const end = html.indexOf('>', at);
    if (end < 0) break;
    const [name = ''] = /^[\w:-]+/u.exec(html.slice(at + (isEnd ? 2 : 1), at + LONGEST_NAME)) ?? [];
    if (UNNESTED.has(name.toLowerCase()) || html[end - 1] === '/') continue;
    if (!isEnd) depth += 1;
    if (depth > DEEPEST) {
      kept.push(html.slice(from, at));
      from = end + 1;
    }
    if (isEnd) depth = Math.max(0, depth - 1);
    at = end;
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from);
}

/** UTF-16 code units, brackets included. */
const LONGEST_NAME = 40;

/** Elements that end without an end tag, so that counting their beginnings would not tell the depth. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt html head body'.split(
    ' ',
  ),
);
