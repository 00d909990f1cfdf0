import { isShortcut } from './shortcut';

interface KeyOptions {
  signal: AbortSignal;
  keys: { next: string; previous: string };
  step: (by: 1 | -1) => void;
  close: () => void;
}

/**
 * Escape on the page closes the card; the shortcuts step from name to name. The browser sends its own command for them
 * too, but not everywhere (another extension has the key, or automation presses it): a press that it took never gets here.
 * Answers what to do with a press in the card, which is kept from the page and so from the listener here.
 */
export function listenToKeys({ signal, keys, step, close }: KeyOptions): (event: Event) => void {
  const stepped = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.type !== 'keydown' || event.defaultPrevented) return;
    const by = isShortcut(event, keys.next) ? 1 : isShortcut(event, keys.previous) ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    step(by);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.defaultPrevented) return;
    if (event.key === 'Escape') close();
    else if (!isEditable(event.target)) stepped(event);
  };
  window.addEventListener('keydown', pressed, { capture: true, signal });
  return stepped;
}

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
