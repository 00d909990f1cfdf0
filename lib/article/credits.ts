import { type Meta, textsOf } from './head';
import { linesOf } from './lines';
import type { Linked } from './linked';
import { firstPlain, plain } from './plain';

/** Who published a page: JSON-LD, then meta tags, then what its title ends in. */
export function publisherOf(document: Document, linked: Linked, meta: Meta): string | null {
  function* candidates() {
    yield linked.nameOf(linked.article?.publisher);
    yield* meta('og:site_name');
    yield* textsOf(document, '[itemprop~="publisher"] [itemprop~="name"]');
    yield linked.nameOf(linked.page?.publisher);
    yield endOfTitle(document, meta);
    yield* meta('application-name', 'dc.publisher');
  }
  return firstPlain(candidates(), house);
}

/** A house's name without its Twitter mark and its sections: "Post | World | Sport" is "Post". */
function house(name: string): string {
  return name.replace(/^(?:@|www\.)/u, '').split(' | ')[0] ?? '';
}

/** "Talks fail - Harbour Post" ends in the publisher where the page elsewhere calls itself "Talks fail". */
function endOfTitle(document: Document, meta: Meta): string | null {
  const whole = plain(document.title) ?? '';
  const title = firstPlain([...meta('og:title'), ...textsOf(document, 'h1')]);
  if (title === null || !whole.startsWith(title)) return null;
  return /^\s[|–—-]\s(.{2,40})$/u.exec(whole.slice(title.length))?.[1] ?? null;
}

/** Who wrote an article, as its page says; null where that is nobody but the publisher. */
export function authorOf(
  document: Document,
  linked: Linked,
  meta: Meta,
  publisher: string | null,
): string | null {
  function* candidates() {
    yield linked.nameOf(linked.article?.author);
    yield linked.nameOf(linked.article?.creator);
    yield* meta('author', 'article:author', 'byl', 'sailthru.author', 'parsely-author', 'dc.creator');
    for (const mark of ['[itemprop~="author"] [itemprop~="name"]', 'a[rel~="author"]'])
      yield textsOf(document, mark)[0];
    yield firstLine(document.querySelector('[itemprop~="author"], [class*="byline" i]'));
  }
  return firstPlain(candidates(), (name) => writer(name, publisher));
}

/** A byline's first line; below it stand the writer's house and the time. */
function firstLine(element: Element | null): string | null {
  return element ? (linesOf(element).find(({ text }) => /\p{L}{3}/u.test(text))?.text ?? null) : null;
}

/** Empty where the words name nobody. */
function writer(name: string, publisher: string | null): string {
  let words = name.replace(/^(?:(?:posted |written )?by[:\s]+|\p{L}+: )/iu, '').trim();
  if (publisher && words.endsWith(publisher))
    words = words.slice(0, -publisher.length).replace(/[\s,.|–-]+$/u, '');
  const isName = words.length <= LONGEST_AUTHOR && /\p{L}{2}/u.test(words) && !NOBODY.test(words);
  return isName ? words : '';
}

/** UTF-16 code units: four names. */
const LONGEST_AUTHOR = 120;
/** An address is no author's name, nor is an account's. */
const NOBODY =
  /https?:|^www\.|@|^(?:admin|administrator|editor|staff|guest|author|unknown|null|undefined)$|\d{4}/iu;
