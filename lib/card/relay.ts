/** Gives an event that was kept from the page to the focused element of the card, in a form that cannot leave its root. */
export function relayInto(root: ShadowRoot, event: Event): void {
  const target = root.activeElement ?? root.querySelector('[role="dialog"]');
  // Not a KeyboardEvent: Firefox lets those out of the root whatever their maker says.
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  if (event instanceof KeyboardEvent) Object.assign(copy, keyOf(event));
  if (target && !target.dispatchEvent(copy)) event.preventDefault();
}

const keyOf = ({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) => ({
  key,
  code,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
});
