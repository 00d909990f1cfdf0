/**
 * Marks on the page, by the CSS Custom Highlight API: no node of the page is changed. What each name looks like stands
 * in `entrypoints/page.content/style.css`.
 */
const STYLES = ['first', 'repeat', 'quiet', 'link', 'active'] as const;
export type Style = (typeof STYLES)[number];

/** Takes each range in one style at a time. */
export interface Painter {
  /** Show a range so; null takes it off. */
  show: (range: Range, style: Style | null) => void;
}

/** Its marks go with the signal. */
export function createPainter(signal: AbortSignal): Painter {
  const highlights = new Map<Style, Highlight>();
  const shown = new WeakMap<Range, Style>();

  const highlightOf = (style: Style): Highlight => {
    const known = highlights.get(style);
    if (known) return known;
    const highlight = new Highlight();
    // Over selections and other highlights of the page nothing is claimed: only over our own marks.
    if (style === 'active') highlight.priority = 1;
    highlights.set(style, highlight);
    CSS.highlights.set(nameOf(style), highlight);
    return highlight;
  };

  signal.addEventListener('abort', () => {
    for (const [style, highlight] of highlights) {
      highlight.clear();
      // A newer copy of us may have put its own there.
      if (CSS.highlights.get(nameOf(style)) === highlight) CSS.highlights.delete(nameOf(style));
    }
  });

  return {
    show: (range, style) => {
      const before = shown.get(range);
      if (before === (style ?? undefined)) return;
      if (before) highlightOf(before).delete(range);
      if (style) {
        highlightOf(style).add(range);
        shown.set(range, style);
      } else shown.delete(range);
    },
  };
}

/**
 * Firefox ends the scripts of an extension that is updated without telling them: their marks are still there, those of
 * what was new on the page too.
 */
export function eraseLeftover(): void {
  // By name: a content script of Firefox cannot list what there is.
  for (const style of [...STYLES, 'new', 'known', 'here']) CSS.highlights.delete(nameOf(style));
}

const nameOf = (style: string): string => `sidelight-${style}`;
