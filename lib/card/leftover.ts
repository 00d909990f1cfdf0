/** Firefox lets a script that content scripts run look into closed roots. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Take away the card that an older copy of us left. Firefox ends the scripts of an extension that is updated without
 * telling them, and what they put into the page stays. Elsewhere an older copy clears up for itself.
 */
export function removeLeftover(): void {
  for (const element of document.querySelectorAll<Opened>('[popover="manual"]'))
    if (element.openOrClosedShadowRoot?.querySelector('.sidelight')) element.remove();
}
