import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * The width of an element in units of our sheets (`--u`, a pixel at 100 % text size), so that a drawing keeps its words
 * as large as the text around it. Null before the first measure.
 */
export function useWidth<Measured extends Element>() {
  const element = useRef<Measured>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(
      ([entry]) => entry && setWidth(Math.floor(inUnits(entry.contentRect.width))),
    );
    setWidth(Math.floor(inUnits(element.current.getBoundingClientRect().width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}

const inUnits = (pixels: number): number =>
  pixels / (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);
