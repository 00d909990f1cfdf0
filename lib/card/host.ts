import type { Place } from './place';

/** The element that carries the card. In the page only while the card is open. */
export interface Host {
  element: HTMLElement;
  /** In the closed root; the view is drawn into it. */
  stage: HTMLElement;
  root: ShadowRoot;
  open(within: Element): void;
  close(): void;
  put(place: Place): void;
  tone(tone: 'light' | 'dark'): void;
}

/** How often a page may take the card away or hide it before it stays away. */
const MAX_REMOUNTS = 3;

/**
 * A popover with a closed root: above everything, out of reach of the page's styles and of its opacity, filter and clip.
 * Its sheets are constructed, so a strict Content Security Policy and Trusted Types do not matter.
 */
export function createHost(styles: string, evicted: () => void, overtaken: () => void): Host {
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const position = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet(styles), sheet(HOST), position];
  const stage = document.createElement('div');
  stage.className = 'sidelight';
  root.append(stage);
  let home: Element | null = null;
  let remounts = 0;

  function mount(): void {
    if (!home) return;
    if (!home.isConnected || remounts > MAX_REMOUNTS) {
      evicted();
      return;
    }
    if (element.parentNode !== home) home.append(element);
    if (!element.matches(':popover-open')) element.showPopover();
  }

  function lookAfter(): void {
    if (!home || (element.parentNode === home && element.matches(':popover-open'))) return;
    remounts += 1;
    mount();
  }

  /** A modal dialog or a full-screen element that opens makes all outside it inert, the card too. */
  function lookAbove(): void {
    const above = [...document.querySelectorAll(':modal, :fullscreen')];
    if (home && above.some((each) => !each.contains(element))) overtaken();
  }

  const watcher = new MutationObserver(lookAfter);
  element.addEventListener('toggle', lookAfter);

  return {
    element,
    stage,
    root,
    open(within) {
      home = within;
      remounts = 0;
      mount();
      document.addEventListener('toggle', lookAbove, true);
      document.addEventListener('fullscreenchange', lookAbove);
      watcher.observe(document, { childList: true, subtree: true });
    },
    close() {
      home = null;
      document.removeEventListener('toggle', lookAbove, true);
      document.removeEventListener('fullscreenchange', lookAbove);
      watcher.disconnect();
      element.remove();
    },
    put({ x, y, maxHeight, wordX, wordWidth }) {
      position.replaceSync(
        `:host { left: ${Math.round(x)}px !important; top: ${Math.round(y)}px !important; }
         .sidelight { --room: ${Math.floor(maxHeight)}px; --word-x: ${wordX}px; --word-w: ${wordWidth}px; }`,
      );
    },
    tone(tone) {
      stage.style.colorScheme = tone;
    },
  };
}

/** Inner `!important` beats the page's. The popover's own hiding is kept: an author's `display` would undo it. */
const HOST = `
:host { all: initial !important; position: fixed !important; inset: auto !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; background: none !important; overflow: visible !important; display: block !important;
  width: max-content !important; height: max-content !important; direction: ltr !important; }
:host(:not(:popover-open)) { display: none !important; }
`;

function sheet(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** The modal dialog or full-screen element that holds the word, or the page itself. */
export const homeOf = (element: Element): Element =>
  element.closest(':modal, :fullscreen') ?? document.documentElement;
