/** Offsets of a source's text and the paragraphs that show it. Each paragraph holds one text node. */

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

function pointAt(running: HTMLElement, offset: number): { node: Text; offset: number } | null {
  for (const paragraph of running.querySelectorAll<HTMLElement>('[data-from]')) {
    const node = paragraph.firstChild;
    const within = offset - Number(paragraph.dataset.from);
    if (node instanceof Text && within >= 0 && within <= node.length) return { node, offset: within };
  }
  return null;
}
