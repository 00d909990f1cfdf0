/** Everything the handlers reach beyond their message: handed in, so that tests hand in an in-memory browser. */
import type { Browser } from 'webextension-polyfill';
import type { CardContent } from '../card/content';
import type { Dossier } from '../dossier/schema';
import type { Note } from '../notes/schema';
import type { Database } from '../store/database';
import type { TraceKeeper } from '../store/health';
import type { Kept } from '../store/kept';
import type { Names } from '../store/names';
import type { Workshop } from '../workshop/workshop';
import type { News } from './news';
import type { Tidings } from './tidings';

export interface Outside {
  browser: Browser;
  db: Database;
  names: Names;
  /** Dossiers for cards. */
  dossiers: Pick<Kept, 'read'>;
  traces: TraceKeeper;
  /** Where articles are made into dossiers. */
  workshop: Workshop;
  /** What is new on the pages that are being read. */
  news: News;
  /** Resolves when the store has been brought up to the package. */
  ready: () => Promise<void>;
  /** The card's content; null where the dossier has no such entity. */
  compose: (
    dossier: Dossier,
    entity: string,
    notes: Note[],
    drafts: CardContent['drafts'],
  ) => CardContent | null;
  tell: (tidings: Tidings) => void;
  /** Milliseconds since 1970. */
  now: () => number;
}
