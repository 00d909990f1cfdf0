/**
 * Every message to the background: its schema, who may send it, what it answers. One line of doc a message.
 * `page`: a content script may send it, and so may our own pages. `own`: only our own pages.
 */
import * as v from 'valibot';
import type { CardContent } from '../card/content';
import type { NewsEntry } from '../card/news';
import { CorrectionSchema } from '../dossier/curation/schema';
import type { Found } from '../lexicon/found';
import {
  MAX_NOTE,
  type Note,
  NoteSchema,
  type Page,
  SubjectSchema,
  TextQuoteSelectorSchema,
} from '../notes/schema';
import type { NewsItem } from '../page/news';
import type { Health } from '../store/health';
import { MAX_PARCEL } from '../store/parcel';
import { MadeSchema } from '../store/reviews';
import { SettingsSchema } from '../store/settings';
import type { Added, Undo } from '../store/shelve';
import type { Joined } from '../store/transfer';
import type { Standing } from '../workshop/order';
import type { Failure } from '../workshop/workshop';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const noteText = v.pipe(v.string(), v.maxLength(MAX_NOTE));
/** All blocks of one batch together: a page sends slices, so a larger message is not from us. UTF-16 code units. */
export const MAX_BATCH = 400_000;
const MAX_BLOCKS = 50_000;
/** Of one message: a log that is done again comes at once. */
const MAX_CORRECTIONS = 10_000;
const corrections = v.pipe(v.array(CorrectionSchema), v.minLength(1), v.maxLength(MAX_CORRECTIONS));

/** Every message by its name. */
export const messages = {
  /** A page has loaded: is Sidelight on here, and how? */
  greet: { from: 'page', schema: v.strictObject({ article: v.boolean() }) },
  /** Find the names in these blocks. */
  findMentions: {
    from: 'page',
    schema: v.strictObject({
      blocks: v.pipe(
        v.array(v.string()),
        v.maxLength(MAX_BLOCKS),
        v.check(
          (blocks) => blocks.reduce((sum, block) => sum + block.length, 0) <= MAX_BATCH,
          'too much text at once',
        ),
      ),
    }),
  },
  /** Inject the card's script into this frame: the first hover. */
  loadCard: { from: 'page', schema: v.strictObject({}) },
  /** What is known of an entity. */
  getCard: { from: 'page', schema: v.strictObject({ dossier: id, entity: id }) },
  /** Save a new note (`note: null`) or an edit of one; `state` is the Yjs state the edit began from, base64. */
  saveNote: {
    from: 'page',
    schema: v.strictObject({
      note: v.nullable(id),
      subject: SubjectSchema,
      selector: v.nullable(TextQuoteSelectorSchema),
      state: v.nullable(NoteSchema.entries.state),
      text: noteText,
    }),
  },
  /** Keep what the reader has typed so far; an empty text forgets the draft. */
  keepDraft: {
    from: 'page',
    schema: v.strictObject({ subject: SubjectSchema, note: v.nullable(id), text: noteText }),
  },
  /** Delete a note; `restoreNote` undoes it. */
  deleteNote: { from: 'page', schema: v.strictObject({ note: id }) },
  restoreNote: { from: 'page', schema: v.strictObject({ note: id }) },
  /** Do not mark this name on the sender's site, or anywhere, or there by these words; `quiet: false` undoes it. */
  quietName: {
    from: 'page',
    schema: v.strictObject({
      dossier: id,
      entity: id,
      words: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200))),
      everywhere: v.boolean(),
      quiet: v.boolean(),
    }),
  },
  /** Open the library in a tab, at an entity or at words of a source. */
  openLibrary: {
    from: 'page',
    schema: v.strictObject({
      dossier: id,
      entity: v.nullable(id),
      source: v.nullable(id),
      at: v.nullable(place),
    }),
  },

  /** All notes, deleted ones left out, newest first. */
  listNotes: { from: 'own', schema: v.strictObject({}) },
  /** All notes as the text of a JSON file. */
  exportNotes: { from: 'own', schema: v.strictObject({}) },
  /** Take in a part of an import, JSON: it is checked and written, and does not count before `commitImport`. */
  stageImport: {
    from: 'own',
    schema: v.strictObject({ batch: id, place, text: v.pipe(v.string(), v.maxLength(MAX_PARCEL)) }),
  },
  /** Let all parts of an import count, all or nothing; asked again, it answers the same. */
  commitImport: { from: 'own', schema: v.strictObject({ batch: id, parts: place }) },
  /** Forget an import that was not put in. */
  dropImport: { from: 'own', schema: v.strictObject({ batch: id }) },
  getSettings: { from: 'own', schema: v.strictObject({}) },
  changeSettings: { from: 'own', schema: v.partial(SettingsSchema) },
  /**
   * Make the page in this tab a source: its review opens in the library at once. With `add`, words of the page are added
   * there, or where the page is a source already.
   */
  makeSource: {
    from: 'own',
    schema: v.strictObject({
      review: id,
      tab: v.pipe(v.number(), v.safeInteger()),
      add: v.optional(
        v.strictObject({
          as: v.picklist(['actor', 'term', 'statement']),
          exact: v.pipe(v.string(), v.maxLength(4_000)),
          prefix: v.pipe(v.string(), v.maxLength(200)),
          suffix: v.pipe(v.string(), v.maxLength(200)),
        }),
      ),
    }),
  },
  /** Make a text that the reader pasted a source. */
  makeFromText: {
    from: 'own',
    schema: v.strictObject({
      review: id,
      text: v.pipe(v.string(), v.maxLength(4_000_000)),
      known: v.strictObject({
        title: v.pipe(v.string(), v.maxLength(2_000)),
        publisher: v.pipe(v.string(), v.maxLength(2_000)),
        published: v.optional(v.pipe(v.string(), v.isoDate())),
        url: v.optional(v.pipe(v.string(), v.maxLength(4_000), v.regex(/^https?:\/\//iu))),
      }),
    }),
  },
  /** How far the making of this review is. */
  reviewStanding: { from: 'own', schema: v.strictObject({ review: id }) },
  /** End the making of this review; nothing of it is kept. */
  cancelReview: { from: 'own', schema: v.strictObject({ review: id }) },
  /** The workshop has made this: keep it for review. */
  keepReview: { from: 'own', schema: v.strictObject({ review: id, made: MadeSchema }) },
  /** Add to the log of a review. */
  correctReview: {
    from: 'own',
    schema: v.strictObject({ review: id, corrections }),
  },
  /** Cut the log of a review to this length. */
  undoReview: {
    from: 'own',
    schema: v.strictObject({ review: id, length: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  },
  /** Build a review anew, with the left-out line of this index put back, or with its source as it was corrected. */
  remakeReview: {
    from: 'own',
    schema: v.strictObject({
      review: id,
      putBack: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
    }),
  },
  /** Discard a review; `dropped: false` undoes it. */
  dropReview: { from: 'own', schema: v.strictObject({ review: id, dropped: v.boolean() }) },
  /** Add what was reviewed to a dossier, or with `into: null` to a new one of this title. */
  shelveReview: {
    from: 'own',
    schema: v.strictObject({
      review: id,
      into: v.nullable(id),
      title: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
    }),
  },
  /** Take a source out of a dossier, with all that only it says; `restoreDossier` undoes it. */
  removeSource: { from: 'own', schema: v.strictObject({ dossier: id, source: id }) },
  /** Build a source of a dossier anew from its article; corrections apply again, and `restoreDossier` undoes it. */
  rebuildSource: { from: 'own', schema: v.strictObject({ dossier: id, source: id }) },
  /** Delete a dossier. Notes on its names stay; `restoreDossier` undoes it. */
  deleteDossier: { from: 'own', schema: v.strictObject({ dossier: id }) },
  /** Put a dossier back as it was before a removal, unless it has been changed since. */
  restoreDossier: {
    from: 'own',
    schema: v.strictObject({ before: v.unknown(), after: v.nullable(v.pipe(v.number(), v.integer())) }),
  },
  /** What is new on the sender's page, and what is known. */
  newsHere: { from: 'page', schema: v.strictObject({}) },
  /** The same of the page in a tab, for the popup. */
  newsOf: { from: 'own', schema: v.strictObject({ tab: v.pipe(v.number(), v.safeInteger()) }) },
  /** Add to the log of what the reader corrected in a dossier. */
  correctDossier: {
    from: 'own',
    schema: v.strictObject({ dossier: id, corrections }),
  },
  /** Cut that log to this length. */
  undoCorrections: {
    from: 'own',
    schema: v.strictObject({ dossier: id, length: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  },
  /** Is the store whole? What was rebuilt, what was lost. */
  storeHealth: { from: 'own', schema: v.strictObject({}) },
} as const satisfies Record<string, { from: 'page' | 'own'; schema: v.GenericSchema }>;

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
export interface Answers {
  greet: PageSettings;
  findMentions: Found;
  loadCard: null;
  getCard: CardContent;
  saveNote: Note;
  keepDraft: null;
  deleteNote: null;
  restoreNote: Note;
  quietName: null;
  openLibrary: null;
  listNotes: Note[];
  /** `day`: YYYY-MM-DD. */
  exportNotes: { name: string; day: string; text: string };
  /** How many dossiers the part brings. */
  stageImport: { dossiers: number };
  commitImport: ImportReport;
  dropImport: null;
  getSettings: v.InferOutput<typeof SettingsSchema>;
  changeSettings: v.InferOutput<typeof SettingsSchema>;
  makeSource: null;
  makeFromText: null;
  reviewStanding: ReviewStanding;
  cancelReview: null;
  keepReview: null;
  correctReview: null;
  undoReview: null;
  remakeReview: null;
  dropReview: null;
  correctDossier: null;
  undoCorrections: null;
  shelveReview: Added;
  removeSource: Undo;
  rebuildSource: Undo;
  deleteDossier: Undo;
  restoreDossier: null;
  newsHere: { items: NewsItem[]; dim: boolean };
  newsOf: NewsEntry[];
  storeHealth: StoreHealth;
}

/** `reading`: the page is being read. `gone`: nobody is at it, so it was stopped in the middle. */
export type ReviewStanding = { is: 'reading' } | Standing | Failure | { is: 'ready' } | { is: 'gone' };

/** How Sidelight behaves on the sender's page. */
interface PageSettings {
  on: boolean;
  marks: 'tint' | 'line';
  often: 'every' | 'paragraph' | 'page';
  trigger: 'rest' | 'alt';
  /** Names not to be marked here, as "dossier/entity" or "dossier/entity/words". */
  quiet: string[];
  /** The reader's shortcuts as the browser has them, e.g. "Alt+S"; empty where there is none. */
  keys: { next: string; previous: string };
  page: Page | null;
}

/** What an import has put in. */
export interface ImportReport {
  dossiers: number;
  notes: Omit<Joined, 'written'>;
}

/** How the store is, and whether the browser has promised to keep it. */
export interface StoreHealth extends Health {
  persisted: boolean;
}

/** What the background, or the popup, tells pages. Pages in tabs get it by `tabs.sendMessage`, our own by `runtime.sendMessage`. */
export type Tidings =
  /** Notes of these subjects changed (see `subjectKey`). */
  | { tell: 'notesChanged'; subjects: string[] }
  | { tell: 'settingsChanged' }
  | { tell: 'lexiconChanged' }
  /** A review was begun, corrected or ended. */
  | { tell: 'reviewsChanged' }
  /** The reader took away the permission to read this page: the content script ends. */
  | { tell: 'leave' }
  /** The reader's shortcut: go to the next (1) or previous (-1) mention and open its card. */
  | { tell: 'stepMention'; by: 1 | -1 }
  /** Go to this entity's next mention and paint it (the popup's index of names). */
  | { tell: 'goToEntity'; dossier: string; entity: string }
  /** Go to these words, which are new on the page. */
  | { tell: 'goToNews'; id: string }
  /** What is new in a tab is known now, or is another. */
  | { tell: 'newsChanged'; tab: number }
  /** Tell the popup what is marked: each frame answers with `namesCounted`. */
  | { tell: 'countNames' }
  /** A frame's marked names with counts, to the popup. */
  | { tell: 'namesCounted'; names: { dossier: string; entity: string; name: string; count: number }[] };
