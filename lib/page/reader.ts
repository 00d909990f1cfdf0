/** Which containers of a page are read, which are to be read, and what a new reading changed. */
import { type Block, type Container, containerOf, containersIn, readBlocks, type Step } from './blocks';
import { dom, isElement } from './dom';
import { roleOf } from './role';

/** A change in what a page says: blocks that are new and blocks that are no more. */
export interface Change {
  fresh: Block[];
  /** The block of the same container and text, where there was one: what was found in it still holds. */
  before: Map<Block, Block>;
  gone: Block[];
}

/** All reading is left to `step`. */
export interface Reader {
  /** A page to read: all of it, from its root element. */
  begin: (root: Element) => void;
  /** An element came into the page. */
  add: (element: Element) => void;
  /** Forget a subtree: it left the page. */
  forget: (node: Node) => void;
  /** The text around this node changed. */
  reread: (node: Node) => void;
  /** An element left this one, or came: only where there is text beside it does that join or part any. */
  rejoin: (node: Node) => void;
  /** The element may be shown, hidden, closed or opened now, and so may any that was hidden. */
  restyle: (element: Element) => void;
  recheck: () => void;
  /** Look whether an element has opened a shadow tree: nothing tells of it. */
  seek: () => void;
  /** The blocks of the text around a node. */
  blocksAt: (node: Node) => Block[];
  /** Read a little; true while there is more to read. */
  step: () => boolean;
}

/** `onShadow` is told of each shadow tree that is read, `onChange` of each container whose text is another now. */
export function createReader(
  onChange: (change: Change) => void,
  onShadow: (root: ShadowRoot) => void,
): Reader {
  const blocks = new WeakMap<Container, Block[]>();
  const queued = new Set<Container>();
  const hidden = new Set<Element>();
  const hosts = new Set<Element>();
  let checks: Element[] = [];
  let reading: { container: Container; steps: Generator<Step, void>; blocks: Block[] } | null = null;

  const queue = (container: Container) => {
    // A change in the middle of a reading: that reading is worth nothing.
    if (reading?.container === container) reading = null;
    queued.add(container);
  };

  const forgetOne = (container: Container) => {
    queued.delete(container);
    if (reading?.container === container) reading = null;
    const gone = blocks.get(container);
    blocks.delete(container);
    if (gone?.length) onChange({ fresh: [], before: new Map(), gone });
  };

  const begin = () => {
    const [container] = queued;
    if (!container) return;
    queued.delete(container);
    if (!dom.connected(container)) return;
    if (!blocks.has(container)) blocks.set(container, []);
    reading = { container, steps: readBlocks(container), blocks: [] };
  };

  const end = (container: Container, read: Block[]) => {
    const old = blocks.get(container) ?? [];
    blocks.set(
      container,
      read.map((block) => old.find((known) => isSame(known, block)) ?? block),
    );
    const now = new Set(blocks.get(container));
    const fresh = read.filter((block) => now.has(block));
    const gone = old.filter((block) => !now.has(block));
    if (fresh.length + gone.length === 0) return;
    const byText = new Map(gone.map((block) => [block.text, block]));
    const before = new Map<Block, Block>();
    for (const block of fresh) {
      const same = byText.get(block.text);
      if (same) before.set(block, same);
    }
    onChange({ fresh, before, gone });
  };

  const take = (step: Exclude<Step, null>, into: Block[]) => {
    if ('block' in step) into.push(step.block);
    else if ('host' in step) hosts.add(step.host);
    else if ('hidden' in step) {
      hidden.add(step.hidden);
      forget(step.hidden);
    } else {
      if (!isElement(step.inner)) onShadow(step.inner);
      if (!blocks.has(step.inner)) queue(step.inner);
    }
  };

  const isKnown = (container: Container) => blocks.has(container);
  const around = (node: Node): Container | null => {
    const parent = dom.parent(node);
    return parent && containerOf(parent, isKnown);
  };

  const join = (container: Container) => {
    if (blocks.get(container)?.length || reading?.container === container) queue(container);
  };

  const forget = (node: Node) => {
    for (const container of containersIn(node)) if (isKnown(container)) forgetOne(container);
    for (const element of hidden) if (!dom.connected(element)) hidden.delete(element);
  };

  const add = (element: Element) => {
    const container = dom.connected(element) ? around(element) : null;
    if (!container) return;
    const role = roleOf(element);
    if (role === 'hidden') hidden.add(element);
    if (role === 'inline') queue(container);
    if (role === 'block' && !isKnown(element)) queue(element);
    if (role === 'block' || role === 'break') join(container);
  };

  const seekTrees = () => {
    for (const host of hosts) {
      if (dom.connected(host) && !dom.shadow(host)) continue;
      hosts.delete(host);
      // What was read of it is shown elsewhere now, or not at all.
      forget(host);
      add(host);
    }
  };

  const readOn = () => {
    if (!reading) begin();
    if (!reading) return;
    const { container, steps, blocks: read } = reading;
    const { done, value } = steps.next();
    if (value) take(value, read);
    if (!done) return;
    reading = null;
    end(container, read);
  };

  return {
    begin: queue,
    add,
    forget,
    reread: (node) => {
      const container = containerOf(node, isKnown);
      if (container) queue(container);
    },
    rejoin: (node) => {
      const container = containerOf(node, isKnown);
      if (container) join(container);
    },
    restyle: (element) => {
      const role = roleOf(element);
      if (!isKnown(element)) return void (role === 'block' && add(element));
      if (role === 'hidden') hidden.add(element);
      if (role === 'hidden' || role === 'closed') forget(element);
      else if (dom.tag(element) === 'details') queue(element);
    },
    recheck: () => {
      checks = [...hidden];
    },
    seek: seekTrees,
    blocksAt: (node) => {
      const container = containerOf(node, isKnown);
      return (container && blocks.get(container)) ?? [];
    },
    step: () => {
      const check = checks.pop();
      if (!check) readOn();
      else if (!dom.connected(check) || roleOf(check) !== 'hidden') {
        hidden.delete(check);
        add(check);
      }
      return checks.length > 0 || reading !== null || queued.size > 0;
    },
  };
}

const isSame = (a: Block, b: Block): boolean =>
  a.text === b.text &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every((piece, i) => piece.node === b.pieces[i]?.node && piece.from === b.pieces[i]?.from);
