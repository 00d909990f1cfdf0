/** What a card asks: its script, its content, and the way to the library. */
import * as v from 'valibot';
import type { CardContent } from '../../card/content';
import { id, type Rows, whole } from './fields';

export const cardMessages = {
  /** Inject the card's script into this frame: the first hover. */
  loadCard: { from: 'page', schema: v.strictObject({}) },
  /** What is known of an entity. */
  getCard: { from: 'page', schema: v.strictObject({ dossier: id, entity: id }) },
  /** Open the library in a tab, at an entity or at words of a source. */
  openLibrary: {
    from: 'page',
    schema: v.strictObject({
      dossier: id,
      entity: v.nullable(id),
      source: v.nullable(id),
      at: v.nullable(whole),
    }),
  },
} as const satisfies Rows;

export interface CardAnswers {
  loadCard: null;
  getCard: CardContent;
  openLibrary: null;
}
