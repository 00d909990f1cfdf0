import type { Mention } from '../page/mention';
import type { Card } from './bridge';
import type { Happening, Intent } from './state';
import { type Box, isInside, isOnTheWay, type Point } from './way';

interface PointerOptions {
  signal: AbortSignal;
  /** Names open after a rest, or only while Alt is held. */
  trigger: 'rest' | 'alt';
  card: () => Card | null;
  /** What a rest, or a tap, at this point of the viewport would mean. */
  intentAt: (x: number, y: number) => Intent | null;
  happen: (happening: Happening) => void;
  /** The pointer moved along the way from the word to the card. */
  onTheWay: () => void;
}

/** Follows the pointer, one look a frame, and taps. Only what the reader does counts, never an event a page made. */
export function listenToPointer({ signal, trigger, card, intentAt, happen, onTheWay }: PointerOptions): void {
  let latest: PointerEvent | null = null;
  /** The word the pointer was last on, and where. */
  let word: Mention | null = null;
  let wordPoint: Point = { x: 0, y: 0 };
  /** The card as it was with the pointer on it: one that shrinks under a resting pointer has not been left. */
  let reach: Box | null = null;

  function moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (latest === null) requestAnimationFrame(look);
    latest = event;
  }

  function look(): void {
    const event = latest;
    latest = null;
    if (!event || signal.aborted) return;
    const point = { x: event.clientX, y: event.clientY };
    const box = card()?.box() ?? null;
    if (box && (card()?.owns(event.target) || isInside(point, box))) {
      reach = box;
      happen({ type: 'overCard' });
    } else if (!box || !reach || !isInside(point, reach)) {
      reach = null;
      onPage(point, box, event.altKey);
    }
  }

  function onPage(point: Point, box: Box | null, alt: boolean): void {
    const intent = intentAt(point.x, point.y);
    const isSame = intent !== null && intent.mention === word;
    if (box && !isSame && isOnTheWay(point, wordPoint, box)) {
      // Other words on the way are passed over.
      happen({ type: 'out' });
      onTheWay();
    } else if (intent && (trigger === 'rest' || alt || isSame)) {
      word = intent.mention;
      wordPoint = point;
      happen({ type: 'over', intent });
    } else happen({ type: 'out' });
  }

  function tapped(event: MouseEvent): void {
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!event.isTrusted || !isTouch || card()?.owns(event.target)) return;
    const onControl =
      event.target instanceof Element && event.target.closest('a, button, input, label, summary');
    const intent = onControl ? null : intentAt(event.clientX, event.clientY);
    happen(intent ? { type: 'invoked', intent } : { type: 'closed' });
  }

  function pressed(event: PointerEvent): void {
    if (event.isTrusted && event.pointerType !== 'touch' && !card()?.owns(event.target)) {
      happen({ type: 'held', held: false });
      happen({ type: 'out' });
    }
  }

  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('pointerdown', pressed, options);
  window.addEventListener('click', tapped, options);
  document.documentElement.addEventListener('pointerleave', () => happen({ type: 'out' }), { signal });
}
