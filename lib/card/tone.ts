/** Is the page dark where this element stands? By its painted background, whatever the system prefers. */
export function toneAt(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const lightness = lightnessOf(getComputedStyle(at).backgroundColor);
    if (lightness !== null) return lightness < 0.45 ? 'dark' : 'light';
  }
  const canvas = getComputedStyle(document.documentElement).colorScheme;
  const isDark = canvas.includes('dark') && (!canvas.includes('light') || matchMedia(DARK).matches);
  return isDark ? 'dark' : 'light';
}

const DARK = '(prefers-color-scheme: dark)';

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** 0 (black) to 1 (white); null where the colour lets more than half of what is behind it through, or cannot be read. */
function lightnessOf(color: string): number | null {
  const [a = 0, b = 0, c = 0, alpha = 1] = color.match(/[\d.]+(?:e-?\d+)?/gu)?.map(Number) ?? [];
  if (color === 'transparent' || alpha < 0.5) return null;
  if (color.startsWith('rgb')) return (0.2126 * a + 0.7152 * b + 0.0722 * c) / 255;
  if (color.startsWith('okl')) return a;
  return color.startsWith('l') ? a / 100 : null;
}
