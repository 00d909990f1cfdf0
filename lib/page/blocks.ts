/**
 * The text of a page in blocks: joined across inline elements, never across blocks, line breaks or what is not text.
 * Offsets are UTF-16 code units in a block's text, `end` exclusive.
 */
import { dom, isElement, isShadowRoot, isText } from './dom';
import { roleOf } from './role';

/** What blocks are read from: an element with a box of its own, or a shadow tree. */
export type Container = Element | ShadowRoot;

/** A text that is read as one, and the text nodes it is made of. */
export interface Block {
  container: Container;
  text: string;
  pieces: Piece[];
}

/** `text.slice(start)` of a block begins with the node's data from `from`. */
interface Piece {
  node: Text;
  from: number;
  start: number;
}

/** What a reading of one container yields, a step at a time. */
export type Step =
  | { block: Block }
  /** Read this container too, by itself. */
  | { inner: Container }
  /** Not shown now. */
  | { hidden: Element }
  /** May open a shadow tree yet. */
  | { host: Element }
  /** A step without a find: a good moment to stop. */
  | null;

/** A block is cut at about this many code units, so that a page without paragraphs still goes in parts. */
const LONGEST = 50_000;
/** Stands where something that is not text stands: no name runs over it. U+FFFC, object replacement character. */
const GAP = '\uFFFC';

/**
 * Read a container's own text. Yields at least once a node, so that the caller can stop at any time; where the page
 * changes in between, the reading may miss nodes and has to be done again.
 */
export function* readBlocks(container: Container): Generator<Step, void> {
  let text = '';
  let pieces: Piece[] = [];

  function* end(): Generator<Step, void> {
    if (pieces.length > 0 && /\p{L}/u.test(text)) yield { block: { container, text, pieces } };
    text = '';
    pieces = [];
  }

  const shadow = isElement(container) ? dom.shadow(container) : null;
  if (shadow) yield { inner: shadow };
  else if (isElement(container) && mayOpen(container)) yield { host: container };
  // Of a shadow host's own children only those are shown that have a slot.
  const isShown = (node: Node, slot: Element | null) =>
    !shadow || dom.parent(node) !== container || slot !== null;

  let node: Node | null = dom.firstChild(container);
  while (node) {
    let enter = false;
    if (isText(node)) {
      if (isShown(node, dom.slotOfText(node))) {
        for (const [from, part] of parts(dom.data(node))) {
          if (text.length + part.length > LONGEST) yield* end();
          pieces.push({ node, from, start: text.length });
          text += part;
        }
      }
    } else if (isElement(node) && isShown(node, dom.slotOf(node))) {
      const role = roleOf(node);
      if (role === 'inline') {
        enter = !isFilledSlot(node);
        if (RAISED.has(dom.tag(node))) text += GAP;
        if (mayOpen(node)) yield { host: node };
      } else if (role === 'block') {
        yield* end();
        yield { inner: node };
      } else if (role === 'break') yield* end();
      else if (role === 'closed') text += GAP;
      else if (role === 'hidden') yield { hidden: node };
    }
    yield null;
    node = next(node, container, enter);
  }
  yield* end();
}

/** The place of `start` to `end` of a block in its page. */
export function rangeOf(block: Block, start: number, end: number): Range {
  const range = new Range();
  const first = pieceAt(block, start);
  const last = pieceAt(block, end - 1);
  range.setStart(first.node, first.from + start - first.start);
  range.setEnd(last.node, last.from + end - last.start);
  return range;
}

/** The known container whose own text a node is part of; null where the node is in no text that is read. */
export function containerOf(node: Node, isKnown: (container: Container) => boolean): Container | null {
  let at: Node | null = isElement(node) || isShadowRoot(node) ? node : dom.parent(node);
  while (at) {
    if ((isElement(at) || isShadowRoot(at)) && isKnown(at)) return at;
    if (!isElement(at) || roleOf(at) !== 'inline') return null;
    at = dom.parent(at);
  }
  return null;
}

/** Everything in a subtree that may be a container, shadow trees included. */
export function* containersIn(top: Node): Generator<Container> {
  for (let node: Node | null = top; node; node = next(node, top, true)) {
    if (!isElement(node)) continue;
    yield node;
    const shadow = dom.shadow(node);
    if (!shadow) continue;
    yield shadow;
    yield* containersIn(shadow);
  }
}

/** Footnote marks and exponents do not belong to the word they follow. */
const RAISED = new Set(['sup', 'sub']);

/** Custom elements get their shadow tree when their script comes, other widgets in an empty element. */
const mayOpen = (element: Element): boolean => {
  const tag = dom.tag(element);
  return tag.includes('-') || (tag === 'div' && !dom.firstChild(element));
};

/** The fallback of a slot is shown only where nothing is put into it. */
const isFilledSlot = (element: Element): boolean =>
  element instanceof HTMLSlotElement && dom.assigned(element).length > 0;

/** A text node's data in parts of at most LONGEST, cut at a space where there is one: [offset, part]. */
function* parts(data: string): Generator<[number, string]> {
  let from = 0;
  while (data.length - from > LONGEST) {
    const space = data.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space + 1 : from + LONGEST;
    yield [from, data.slice(from, to)];
    from = to;
  }
  yield [from, data.slice(from)];
}

/** The next node in tree order within `top`, with or without what is inside `node`. */
function next(node: Node, top: Node, enter: boolean): Node | null {
  if (enter) {
    const child = dom.firstChild(node);
    if (child) return child;
  }
  for (let at: Node | null = node; at && at !== top; at = dom.parent(at)) {
    const sibling = dom.nextSibling(at);
    if (sibling) return sibling;
  }
  return null;
}

function pieceAt(block: Block, offset: number): Piece {
  const piece = block.pieces.findLast(({ start }) => start <= offset);
  if (!piece) throw new RangeError(`No text at ${offset}.`);
  return piece;
}
