import { dayOf } from './day';
import { type Meta, textsOf } from './head';
import { type Linked, textOf } from './linked';

/** The days of an article, YYYY-MM-DD, null where the page does not say. */
export interface Days {
  published: string | null;
  /** Never before `published`. */
  updated: string | null;
}

/**
 * When a page was published and last updated: JSON-LD (written for machines), then meta tags, then marked elements, its
 * address, and last what is printed beside the author.
 */
export function daysOf(document: Document, linked: Linked, meta: Meta, url: string | null): Days {
  function* updates() {
    yield textOf(linked.article?.dateModified);
    yield* meta(...UPDATED);
    yield textOf(linked.page?.dateModified);
    yield* timesOf(document, '[itemprop~="dateModified"]');
  }
  function* publications() {
    yield textOf(linked.article?.datePublished);
    yield* meta(...PUBLISHED);
    yield textOf(linked.page?.datePublished);
    yield textOf(linked.article?.dateCreated);
    yield* timesOf(document, '[itemprop~="datePublished"], time[pubdate], time[datetime]');
    yield dayInAddress(url);
  }
  const updated = firstDay(updates());
  const published = firstDay(publications()) ?? printedDay(document, updated);
  return { published, updated: updated && published && updated < published ? null : updated };
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'pdate',
  'publish-date',
  'publication_date',
  'date',
];
const UPDATED = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'dateModified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
];

function timesOf(document: Document, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector)).map(
    (element) =>
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '',
  );
}

/** ".../2019/11/18/...", ".../2019/nov/18/..." and "...-20191118" name the day; ".../2019/11/..." does not. */
function dayInAddress(url: string | null): string | null {
  const [, digits] = /[/_-](20\d{6})(?=[/._-]|$)/u.exec(url ?? '') ?? [];
  if (digits) return digits;
  const [, year, month, day] =
    /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/iu.exec(url ?? '') ?? [];
  if (!year || !month || !day) return null;
  return /^\d/u.test(month)
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : `${day} ${month} ${year}`;
}

/** A day that readers see. Without a year it counts only where the last update, soon after, lends its own. */
function printedDay(document: Document, updated: string | null): string | null {
  const printed = textsOf(document, PRINTED).filter((text) => text.length <= LONGEST_PRINTED);
  return (
    firstDay(printed) ??
    firstDay(updated ? printed.map((text) => dayOf(text, { before: updated }) ?? '') : [])
  );
}

const PRINTED = [
  'time',
  ...['date', 'published', 'posted', 'byline', 'meta'].map((word) => `[class*="${word}" i]`),
]
  .map((selector) => `:is(article, main, [role="main"], [class*="article" i], [class*="post" i]) ${selector}`)
  .join(', ');
/** UTF-16 code units: a byline with its date, no paragraph. */
const LONGEST_PRINTED = 160;

function firstDay(values: Iterable<string | null>): string | null {
  for (const value of values) {
    const day = value ? dayOf(value) : null;
    if (day) return day;
  }
  return null;
}
