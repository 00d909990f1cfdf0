import { autoUpdate, computePosition, flip, offset, platform, shift, size } from '@floating-ui/dom';
import type { Mention } from '../page/mention';

/** Where the card goes, in the card's own CSS pixels. */
export interface Place {
  x: number;
  y: number;
  above: boolean;
  maxHeight: number;
  /** The word's left edge within the card, and its width. */
  wordX: number;
  wordWidth: number;
}

/** Between the line and the card, from the word's left edge to the card's, and from the card to the window's edge. */
const GAP = 6;
const OUTDENT = 16;
const MARGIN = 8;

/**
 * Keeps the card below the word's lines, above them where there is no room, never over them; follows scrolling, zoom and
 * the card's own size. Answers a stop. `lost` is called when the word has left the page or the window.
 */
export function follow(
  mention: Mention,
  card: HTMLElement,
  put: (place: Place) => void,
  lost: () => void,
): () => void {
  const reference = {
    contextElement: mention.element,
    getBoundingClientRect: () => lines(mention.rects()),
    getClientRects: () => mention.rects(),
  };
  const place = async (): Promise<void> => {
    const rects = mention.rects();
    const word = lines(rects);
    if (rects.length === 0 || word.bottom < 0 || word.top > innerHeight) return lost();
    let maxHeight = 0;
    const { x, y, placement } = await computePosition(reference, card, {
      platform: SEEN,
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset({ mainAxis: GAP, crossAxis: -OUTDENT }),
        flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight }) {
            maxHeight = availableHeight;
          },
        }),
      ],
    });
    put(
      inOwnPixels(card, {
        x,
        y,
        above: placement.startsWith('top'),
        maxHeight,
        wordX: word.left - x,
        wordWidth: word.width,
      }),
    );
  };
  return autoUpdate(reference, card, () => void place(), { layoutShift: true });
}

/** The library takes an element's size in its own pixels, which are not the window's where the page sets `zoom`. */
const SEEN = { ...platform, getDimensions: (element: Element) => element.getBoundingClientRect() };

/** What is measured is what is seen, but a length in a style counts for more where the page sets `zoom` on its root. */
function inOwnPixels({ currentCSSZoom: zoom }: HTMLElement, place: Place): Place {
  const { x, y, maxHeight, wordX, wordWidth } = place;
  return {
    ...place,
    x: x / zoom,
    y: y / zoom,
    maxHeight: maxHeight / zoom,
    wordX: wordX / zoom,
    wordWidth: wordWidth / zoom,
  };
}

/** A word that is broken over lines: as high as all of them, as wide as the part on the first. */
function lines(rects: DOMRect[]): DOMRect {
  const [first] = rects;
  if (!first) return new DOMRect();
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(first.left, top, first.width, bottom - top);
}
