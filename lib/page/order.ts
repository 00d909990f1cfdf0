/** The order of a page, shadow trees where their hosts are. */
import type { Block } from './blocks';
import { dom, isShadowRoot } from './dom';

/** Sorts the list it is given. */
export function inOrder(blocks: Block[]): Block[] {
  const paths = new Map(blocks.map((block) => [block, pathOf(block)]));
  return blocks.sort((a, b) => compare(paths.get(a) ?? [], paths.get(b) ?? []));
}

/** A node of each tree around the block, the outermost first: the host in the page, the host within it, the text. */
function pathOf(block: Block): Node[] {
  const path: Node[] = [];
  for (let node: Node | undefined = block.pieces[0]?.node; node; ) {
    path.unshift(node);
    const root = dom.rootOf(node);
    node = isShadowRoot(root) ? dom.host(root) : undefined;
  }
  return path;
}

function compare(a: Node[], b: Node[]): number {
  const at = a.findIndex((node, i) => node !== b[i]);
  const [one, other] = [a[at], b[at]];
  if (!one || !other) return a.length - b.length;
  return dom.precedes(one, other) ? -1 : 1;
}
