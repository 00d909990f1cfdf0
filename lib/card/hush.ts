/**
 * Keeps what is typed in the card from the page. A closed shadow root hides where an event happened, not the event: a page
 * that listens on its window would read every key and every pasted text of a note. So the first listener on the window
 * stops these events there and hands them to the card itself. The browser still types the letter.
 */
export function hush(
  card: () => { owns(t: EventTarget | null): boolean; relay(e: Event): void } | null,
  signal: AbortSignal,
): void {
  const keep = (event: Event): void => {
    const open = card();
    if (!open?.owns(event.target)) return;
    event.stopImmediatePropagation();
    // A page can dispatch a key on our host, but not a trusted one.
    if (event.isTrusted) open.relay(event);
  };
  for (const type of PRIVATE) window.addEventListener(type, keep, { capture: true, signal });
}

const PRIVATE = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'change',
  'dragstart',
  'drop',
  'selectionchange',
];
