/** Is there contrast to spare for a tint? */
import { dom, elementAround } from './dom';

/**
 * Under this ratio of ink to ground (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio) a tint would take what the text
 * needs: on white, #666 (5.74) falls to 4.10 under the strongest tint.
 */
const ENOUGH = 6.5;

/** True where the element's text is too faint to be tinted. Colours that cannot be told count as strong enough. */
export function isFaint(element: Element): boolean {
  const ink = luminance(dom.style(element).color);
  if (!ink) return false;
  const ground = groundOf(element) ?? { value: ink.value > 0.4 ? 0 : 1 };
  const [light, dark] = ink.value > ground.value ? [ink, ground] : [ground, ink];
  return (light.value + 0.05) / (dark.value + 0.05) < ENOUGH;
}

interface Shade {
  value: number;
}

/** The first opaque colour behind; null where only the browser's own canvas is behind, which opposes the ink. */
function groundOf(element: Element): Shade | null {
  for (let at: Element | null = element; at; at = elementAround(at)) {
    const shade = luminance(dom.style(at).backgroundColor);
    if (shade) return shade;
  }
  return null;
}

/** Relative luminance, 0 to 1, of a computed colour; null where it is translucent or not written as `rgb()`. */
function luminance(color: string): Shade | null {
  const [, r, g, b, alpha] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/u.exec(color) ?? [];
  if (!r || !g || !b || (alpha && Number(alpha) < 0.9)) return null;
  return { value: 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) };
}

function linear(channel: string): number {
  const part = Number(channel) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
