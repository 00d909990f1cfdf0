/** Is there contrast to spare for a tint? */
import { dom, elementAround } from './dom';

export interface Contrast {
  /** True where the element's text is too faint to be tinted. Colours that cannot be told count as strong enough. */
  isFaint: (element: Element) => boolean;
  /** Colours may have changed: look at them anew. */
  forget: () => void;
}

/**
 * Under this ratio of ink to ground (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio) a tint would take what the text
 * needs: on white, #666 (5.74) falls to 4.10 under the strongest tint.
 */
const ENOUGH = 6.5;

/** Remembers the grounds it has seen: the blocks of a page stand on few. */
export function createContrast(): Contrast {
  const grounds = new Map<Element, number | null>();
  // A page has few colours, and says each of them very often.
  const luminances = new Map<string, number | null>();

  const luminance = (color: string): number | null => {
    const known = luminances.get(color);
    if (known !== undefined) return known;
    const value = luminanceOf(color);
    luminances.set(color, value);
    return value;
  };

  /** The first opaque colour behind; null where only the browser's own canvas is behind. */
  const groundOf = (element: Element | null): number | null => {
    if (!element) return null;
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const ground = luminance(dom.style(element).backgroundColor) ?? groundOf(elementAround(element));
    grounds.set(element, ground);
    return ground;
  };

  return {
    isFaint: (element) => {
      const ink = luminance(dom.style(element).color);
      if (ink === null) return false;
      // A canvas opposes the ink that the browser, or the page, chose for it.
      const ground = groundOf(element) ?? (ink > 0.4 ? 0 : 1);
      return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05) < ENOUGH;
    },
    forget: () => {
      grounds.clear();
      luminances.clear();
    },
  };
}

/** Relative luminance, 0 to 1, of a computed colour; null where it is translucent or not written as `rgb()`. */
function luminanceOf(color: string): number | null {
  const [, r, g, b, alpha] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/u.exec(color) ?? [];
  if (!r || !g || !b || (alpha && Number(alpha) < 0.9)) return null;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(channel: string): number {
  const part = Number(channel) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
