import { asideOf, lengthOf } from './asides';
import type { Line } from './line';

/**
 * The text of an element, a line for each block as a reader sees them: a paragraph, a list item, a heading, a caption.
 * White space is collapsed; what is never read (scripts, buttons, forms) is left out.
 */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = [];
  const mostAside = lengthOf(root) * MOST_ASIDE;
  let texts: [text: string, context: Context][] = [];
  const flush = () => {
    const line = lineOf(texts);
    if (line) lines.push(line);
    texts = [];
  };
  // A page can be deeper than the call stack. `null` stands for the end of a block.
  const ahead: [node: Node | null, context: Context][] = [[root, OUTSIDE]];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const [node, context] = next;
    if (node === null) flush();
    else if (node.nodeType === TEXT) texts.push([node.nodeValue ?? '', context]);
    else if (node.nodeType === ELEMENT) {
      const name = node.nodeName.toLowerCase();
      if (UNREAD.has(name)) continue;
      const inner = contextOf(node as Element, name, context, mostAside);
      if (BLOCKS.has(name)) {
        flush();
        ahead.push([null, context]);
      }
      for (let child = node.lastChild; child; child = child.previousSibling) ahead.push([child, inner]);
    }
  }
  flush();
  return lines;
}

/** What the elements around a text make of it. */
interface Context {
  aside: string | null;
  isLink: boolean;
  isHeading: boolean;
}

const OUTSIDE: Context = { aside: null, isLink: false, isHeading: false };

function contextOf(element: Element, name: string, around: Context, mostAside: number): Context {
  const isLink = around.isLink || name === 'a';
  const isHeading = around.isHeading || HEADING.test(name);
  const reason = around.aside ?? asideOf(element, name);
  // Whoever marks a third of the article as a caption means something else by it.
  const aside = reason !== around.aside && lengthOf(element) > mostAside ? null : reason;
  if (aside === around.aside && isLink === around.isLink && isHeading === around.isHeading) return around;
  return { aside, isLink, isHeading };
}

const MOST_ASIDE = 1 / 3;
const HEADING = /^h[1-6]$/u;

function lineOf(texts: [text: string, context: Context][]): Line | null {
  const text = texts
    .map(([piece]) => piece)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text === '') return null;
  const contexts = texts.filter(([piece]) => piece.trim() !== '').map(([, context]) => context);
  return {
    text,
    aside: contexts.every(({ aside }) => aside !== null) ? (contexts[0]?.aside ?? null) : null,
    isLink: contexts.every(({ isLink }) => isLink),
    isHeading: contexts.some(({ isHeading }) => isHeading),
  };
}

const ELEMENT = 1;
const TEXT = 3;

const UNREAD = new Set(
  'script style noscript template button form input select textarea svg math iframe object video audio canvas'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
