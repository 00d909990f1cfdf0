/** Gives an event that was kept from the page to the focused element of the card, in a form that cannot leave its root. */
export function relayInto(root: ShadowRoot, event: Event): void {
  const target = root.activeElement ?? root.querySelector('[role="dialog"]');
  const copy =
    event instanceof KeyboardEvent
      ? keyOf(event)
      : new Event(event.type, { bubbles: true, cancelable: true });
  if (target && !target.dispatchEvent(copy)) event.preventDefault();
}

function keyOf({ type, key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): KeyboardEvent {
  return new KeyboardEvent(type, {
    key,
    code,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
    bubbles: true,
    cancelable: true,
  });
}
