/**
 * Keeps what is typed in the card from the page. A closed shadow root hides where an event happened, not the event: a page
 * that listens on its window would read every key and every pasted text of a note. So the first listener on the window,
 * set before any script of the page runs, stops these events and hands them to the card. The browser still types the letter.
 */
export function hush(signal?: AbortSignal): void {
  const options = { capture: true, ...(signal && { signal }) };
  for (const type of PRIVATE) window.addEventListener(type, keep, options);
}

function keep(event: Event): void {
  const card = globalThis.sidelightOpen;
  if (!card?.owns(event.target)) return;
  event.stopImmediatePropagation();
  // A page can dispatch a key on our host, but not a trusted one.
  if (event.isTrusted) card.relay(event);
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
];
