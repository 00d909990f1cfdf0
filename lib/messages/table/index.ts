/**
 * Every message to the background, by topic as they are handled: its schema, who may send it, what it answers. One line of
 * doc a message. `page`: a content script may send it, and so may our own pages. `own`: only our own pages.
 */
import type * as v from 'valibot';
import { type CardAnswers, cardMessages } from './card';
import { type DossierAnswers, dossierMessages } from './dossiers';
import type { Rows } from './fields';
import { type NewsAnswers, newsMessages } from './news';
import { type NoteAnswers, noteMessages } from './notes';
import { type PageAnswers, pageMessages } from './page';
import { type ReviewAnswers, reviewMessages } from './reviews';
import { type SettingsAnswers, settingsMessages } from './settings';
import { type ShelfAnswers, shelfMessages } from './shelf';
import { type SourceAnswers, sourceMessages } from './sources';

/** Every message by its name. */
export const messages = {
  ...pageMessages,
  ...cardMessages,
  ...newsMessages,
  ...noteMessages,
  ...dossierMessages,
  ...shelfMessages,
  ...settingsMessages,
  ...sourceMessages,
  ...reviewMessages,
} as const satisfies Rows;

export type MessageName = keyof typeof messages;
/** What the asker sends as the body of a message. */
export type Message<Name extends MessageName> = v.InferInput<(typeof messages)[Name]['schema']>;

/** What is sent: `token` is the same when a message is sent again, so that a note is not saved twice. */
export interface Envelope<Name extends MessageName = MessageName> {
  name: Name;
  body: Message<Name>;
  token: string;
}

/** What the background answers. */
export interface Answers
  extends PageAnswers,
    CardAnswers,
    NewsAnswers,
    NoteAnswers,
    DossierAnswers,
    ShelfAnswers,
    SettingsAnswers,
    SourceAnswers,
    ReviewAnswers {}
