/** A page as its reader sees it, as HTML: read from its own nodes, of which none is cloned, changed or added. */
import { dom, isElement, isText } from './dom';
import { dataOf, escaped, framed, isData, opening } from './html';
import { inSlices } from './slices';

export type Snapshot = { ok: true; html: string; url: string } | { ok: false; sentence: string };

/** UTF-16 code units. The longest live blogs are below a quarter of it. */
const MAX_HTML = 20_000_000;

/**
 * What is not rendered is left out, and so are scripts (but for JSON-LD, which says what the article is), styles, and
 * what the reader typed into forms. A string is written rather than a clone made: a clone runs the constructors of the
 * page's own elements. `url` is the address without its fragment.
 */
export async function snapshotOf(document: Document): Promise<Snapshot> {
  const root = dom.root(document);
  const html = root ? await htmlOf(root) : '';
  if (html === null) return { ok: false, sentence: TOO_LARGE };
  return { ok: true, html: `<!doctype html>${html}`, url: location.href.replace(/#.*$/su, '') };
}

const TOO_LARGE =
  'This page is too large to become a source: more than 20 million characters. Select the article’s text and use New from text in the library.';

/** Null where it is too long. Not recursive: a script may nest elements 100,000 deep. In idle slices: pages are long. */
function htmlOf(root: Element): Promise<string | null> {
  const written: string[] = [];
  let length = 0;
  /** What is still to be written, the next one last; a string is written as it is. */
  const todo: (Node | string)[] = [root];
  return new Promise((resolve) => {
    const step = (): boolean => {
      const next = todo.pop();
      if (next === undefined || length > MAX_HTML) {
        resolve(next === undefined ? written.join('') : null);
        return false;
      }
      const piece = typeof next === 'string' ? next : pieceOf(next, todo);
      written.push(piece);
      length += piece.length;
      return true;
    };
    inSlices(step, new AbortController().signal)();
  });
}

/** A text, or an element's opening tag, with its content and closing tag put before all that is still to be written. */
function pieceOf(node: Node, todo: (Node | string)[]): string {
  if (isText(node)) return escaped(dom.data(node));
  if (!isElement(node)) return '';
  const tag = dom.tag(node);
  if (tag === 'script') return isData(node) ? `${opening('script', node)}${dataOf(node)}</script>` : '';
  if (LEFT_OUT.has(tag)) return '';
  if (VOID.has(tag)) return opening(tag, node);
  const shown = SILENT.has(tag) ? 'all' : seenOf(node);
  if (shown === 'nothing') return '';
  // What a parser finds within an `iframe` is text to it.
  const written = tag === 'iframe' ? 'div' : tag;
  const content = contentOf(node, tag);
  todo.push(`</${written}>`);
  for (const child of content.toReversed()) if (shown === 'all' || isElement(child)) todo.push(child);
  return opening(written, node);
}

/** What is drawn rather than written, what only scripts or old browsers read, and what the reader typed. */
const LEFT_OUT = new Set([
  ...['style', 'template', 'svg', 'canvas', 'object', 'embed', 'input', 'textarea', 'select'],
  ...['noscript', 'noembed', 'noframes', 'xmp', 'plaintext'],
]);
/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID = new Set(['img', 'br', 'hr', 'meta', 'link', 'base', 'wbr', 'col', 'source', 'track', 'area']);
/** Never rendered, and yet about the article. */
const SILENT = new Set(['head', 'title']);

/** How much of what is in an element is seen: what is made invisible may hold what is visible again. */
function seenOf(element: Element): 'all' | 'elements' | 'nothing' {
  if (dom.visible(element, { visibilityProperty: true })) return 'all';
  const { display, visibility } = dom.style(element);
  if (display === 'contents') return visibility === 'visible' ? 'all' : 'elements';
  return visibility !== 'visible' && dom.visible(element) ? 'elements' : 'nothing';
}

/** An open shadow tree is what is seen of its host; a slot shows what is put into it; a frame, its document. */
function contentOf(element: Element, tag: string): Node[] {
  if (tag === 'iframe') return framed(element);
  if (tag === 'slot') {
    const assigned = dom.assigned(element as HTMLSlotElement);
    if (assigned.length > 0) return assigned;
  }
  return childrenOf(dom.shadow(element) ?? element);
}

function childrenOf(parent: Node): Node[] {
  const children: Node[] = [];
  for (let child = dom.firstChild(parent); child; child = dom.nextSibling(child)) children.push(child);
  return children;
}
