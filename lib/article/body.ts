import { Readability } from '@mozilla/readability';
import { namedAside } from './asides';
import type { Line } from './line';
import { linesOf } from './lines';
import { proseOf } from './prose';

/**
 * The lines of a page's article: Readability's choice, checked against the element that the page itself marks as the
 * article's body. The document is used up.
 */
export function bodyOf(document: Document): Line[] {
  const { body } = document;
  if (!body) return [];
  if (isTooBig(body)) return linesOf(body);
  keepMarks(body);
  const marked = markedBody(document);
  const whole = marked.length > 0 ? marked : linesOf(body);
  const chosen = readable(document);
  return proseOf(chosen) < proseOf(marked) * LEAST_OF_MARKED || chosen.length === 0 ? whole : chosen;
}

/** Readability drops sections of some articles; with less of the marked prose than this, it took the wrong element. */
const LEAST_OF_MARKED = 1 / 2;

/** None where Readability finds nothing, or stumbles over a document that no browser would make. */
function readable(document: Document): Line[] {
  const reader = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    keepClasses: true,
  });
  try {
    const content = reader.parse()?.content;
    return content ? linesOf(content) : [];
  } catch {
    return [];
  }
}

/** Readability puts a lone paragraph in its parent's place: what the parent's names say must stand on the child, too. */
function keepMarks(body: Element): void {
  for (const element of Array.from(body.querySelectorAll('*'))) {
    const child = element.firstElementChild;
    if (child && child === element.lastElementChild && namedAside(element) !== null)
      child.setAttribute(
        'class',
        `${child.getAttribute('class') ?? ''} ${element.getAttribute('class') ?? ''}`,
      );
  }
}

/** The lines of the element that is marked as an article's body and has the most prose; none where none is marked. */
function markedBody(document: Document): Line[] {
  const marked = Array.from(document.querySelectorAll('[itemprop~="articleBody"], article')).slice(
    0,
    MOST_MARKED,
  );
  return marked
    .map(linesOf)
    .reduce<Line[]>((best, lines) => (proseOf(lines) > proseOf(best) ? lines : best), []);
}

/** A page with more articles than this is a list of them. */
const MOST_MARKED = 30;

/**
 * Readability's time grows with the square of the depth and with the number of elements; real articles stay below 100
 * and 10,000, and no page may hold us up.
 */
function isTooBig(body: Element): boolean {
  if (body.querySelectorAll('*').length > MOST_ELEMENTS) return true;
  let depth = 0;
  let level: Element[] = [body];
  while (level.length > 0 && depth <= DEEPEST) {
    level = level.flatMap((element) => Array.from(element.children));
    depth += 1;
  }
  return depth > DEEPEST;
}

const DEEPEST = 400;
const MOST_ELEMENTS = 60_000;
