/**
 * What the content script and the card's script say to each other. They share the extension's isolated world, so the page
 * can neither read nor replace the globals between them.
 */
import type { CardContent, EntityName } from './content';
import type { Desk, Reply } from './desk';
import type { Intent } from './state';
import type { Box } from './way';

/** What the reader does in the card that concerns the page. */
export type CardEvent =
  | { type: 'held'; held: boolean }
  | { type: 'closed' }
  /** Another entity, or another of those that the words may name. */
  | { type: 'chosen'; entity: EntityName }
  /** The page keeps taking the card away: do not open another. */
  | { type: 'evicted' };

/** What the content script may ask of the card. */
export interface Card {
  /** Draw the card; opens it if it is not. */
  show(intent: Intent, answer: Reply<CardContent> | null): void;
  hide(): void;
  /** Is this event target, as the page sees it, the card? */
  owns(target: EventTarget | null): boolean;
  /** In the viewport, CSS pixels; null while closed. */
  box(): Box | null;
  /** Hand in an event that was kept from the page (see `hush.ts`). Answers whether it happened in a field for text. */
  relay(event: Event): boolean;
}

/** What the card's script leaves behind: makes the one card of a page. */
export type CreateCard = (world: { desk: Desk; tell: (event: CardEvent) => void }) => Card;

declare global {
  var sidelightCard: CreateCard | undefined;
  /** The page's card, once there is one: what is typed in it is kept from the page. */
  var sidelightOpen: { owns: Card['owns']; relay: (event: Event) => void } | undefined;
}
