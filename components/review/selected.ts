/** Words selected in a shown source. Offsets are UTF-16 code units into its text, `end` exclusive. */
export interface Selected {
  start: number;
  end: number;
}

/** What is selected in the text of a source; null where nothing is, or it reaches out of the text. */
export function selectedIn(selection: Selection | null, source: string): Selected | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset, source);
  const end = offsetOf(range.endContainer, range.endOffset, source);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** A selection by paragraph ends at the beginning of the next one: that counts as the end of the text before. */
function offsetOf(node: Node, offset: number, source: string): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-from]');
  if (paragraph?.closest<HTMLElement>('.running')?.dataset.text !== source) return null;
  const from = Number(paragraph.dataset.from);
  if (node instanceof Text) return from + offset;
  return offset === 0 ? from : from + (paragraph.textContent?.length ?? 0);
}
