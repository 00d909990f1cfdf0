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
 */
export function listenToKeys({ signal, keys, step, close }: KeyOptions): void {
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.defaultPrevented) return;
    const by = isShortcut(event, keys.next) ? 1 : isShortcut(event, keys.previous) ? -1 : 0;
    if (event.key === 'Escape') close();
    else if (by !== 0 && !isEditable(event.target)) {
      event.preventDefault();
      step(by);
    }
  };
  window.addEventListener('keydown', pressed, { capture: true, signal });
}

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
