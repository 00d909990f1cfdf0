/** What an element means for the text around it. */
import { dom } from './dom';

export type Role =
  /** Its text runs on with the text around it. */
  | 'inline'
  /** Its text stands by itself. */
  | 'block'
  /** A line break. */
  | 'break'
  /** Never read, and the words on its two sides do not belong together. */
  | 'closed'
  /** Never read, and nothing of it is seen: the words on its two sides run on. */
  | 'silent'
  /** Not shown at the moment: it may be read once it is. */
  | 'hidden';

/** The element's role as it is rendered now. */
export function roleOf(element: Element): Role {
  const tag = dom.tag(element);
  if (tag === 'br') return 'break';
  if (SILENT.has(tag)) return 'silent';
  if (CLOSED.has(tag) || isForbidden(element, tag)) return 'closed';
  const display = dom.style(element).display;
  // A `contents` box has no box of its own: whether it is seen is a matter of what is around it.
  if (display !== 'contents' && !dom.visible(element, VISIBLE)) return 'hidden';
  // A shadow tree is read by itself.
  if (dom.shadow(element)) return 'block';
  return FLOWING.test(display) ? 'inline' : 'block';
}

const SILENT = new Set('script style noscript template head title meta link datalist rt rp wbr'.split(' '));
const CLOSED = new Set(
  (
    'code pre kbd samp input textarea select option button svg math img picture canvas video audio ' +
    'iframe frame object embed progress meter'
  ).split(' '),
);
const FLOWING = /^(?:inline|ruby|contents)/u;
const VISIBLE = { visibilityProperty: true };

/** Editable text belongs to the reader; what is not to be translated is code or a trade name. */
function isForbidden(element: Element, tag: string): boolean {
  if (element instanceof HTMLElement && dom.editable(element)) return true;
  // Some sites switch translation off for the whole page, to keep it from breaking their scripts: that says nothing of its text.
  return dom.attribute(element, 'translate') === 'no' && tag !== 'html' && tag !== 'body';
}
