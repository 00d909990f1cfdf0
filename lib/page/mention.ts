/** What the page hands to the card: the names it has painted, one at a time. */
import type { EntityRef } from '../lexicon/found';

/** One painted name. The same object for the same place, as long as its block does not change. */
export interface Mention {
  /** One at least; more where the same words name several, the likeliest first. */
  entities: readonly EntityRef[];
  /** Its words, as the page has them. */
  text: string;
  /** The element that holds its first character: its colours, its scrolling, its dialog are the mention's. */
  element: Element;
  /** Its boxes in the viewport, one a line, in CSS pixels; empty once it has left the page. */
  rects(): DOMRect[];
  /** Where it stands, by its words and their neighbours (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
  selector(): { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string };
  /** Paint it as the one whose card is open, or as before. */
  active(on: boolean): void;
}

/** The way from a place on the page to a mention. */
export interface Mentions {
  /** The mention whose own box holds this point of the viewport (CSS pixels). */
  mentionAt(x: number, y: number): Mention | null;
  /** Go to the next (1) or previous (-1) mention, scrolled into view; null where there is none. */
  step(by: 1 | -1): Mention | null;
}
