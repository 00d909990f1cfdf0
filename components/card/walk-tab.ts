/** Tab walks through the card; past its last control, or before its first, it closes the card instead. */
export function walkTab(event: KeyboardEvent, close: () => void): void {
  const card = event.currentTarget;
  if (!(card instanceof HTMLElement)) return;
  const root = card.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  const controls = [
    ...card.querySelectorAll<HTMLElement>('button:not([disabled]), textarea, [tabindex="0"]'),
  ];
  const isAtEnd = active === controls.at(-1);
  const isAtStart = active === controls[0] || active === card;
  if (event.shiftKey ? !isAtStart : !isAtEnd) return;
  event.preventDefault();
  close();
}
