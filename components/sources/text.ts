/** Offsets of a source's text and the paragraphs that show it, in order. Each paragraph holds one text node. */

/** The range of words in a shown source; null where it does not hold them. Offsets are UTF-16 code units. */
export function rangeOf(running: HTMLElement, start: number, end: number): Range | null {
  const [from, to] = [pointAt(running, start), pointAt(running, end)];
  if (!from || !to) return null;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The offset in the source at a point of the viewport (CSS pixels); null where there is no text. */
export function offsetAt(running: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  const paragraph = caret?.offsetNode.parentElement?.closest<HTMLElement>('[data-from]');
  if (!caret || !paragraph || !running.contains(paragraph)) return null;
  return Number(paragraph.dataset.from) + caret.offset;
}

/** Halved again and again: a long source has thousands of paragraphs, and as many words to mark. */
function pointAt({ children }: HTMLElement, offset: number): { node: Text; offset: number } | null {
  const startOf = (index: number) => Number((children[index] as HTMLElement | undefined)?.dataset.from);
  let [low, high] = [0, children.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= offset) low = middle;
    else high = middle;
  }
  const node = children[low]?.firstChild;
  const within = offset - startOf(low);
  return node instanceof Text && within >= 0 && within <= node.length ? { node, offset: within } : null;
}
