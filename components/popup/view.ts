import type { NewsEntry } from '../../lib/card/news';
import type { Overview } from '../../lib/card/overview';
import type { Settings } from '../../lib/store/settings';

/** A name marked on the page. */
export interface NameHere {
  dossier: string;
  entity: string;
  name: string;
  count: number;
}

export interface DossierChoice {
  id: string;
  title: string;
  /** How many of its names are on the page. */
  names: number;
}

/** What the page has that no dossier has, and whether the rest is dimmed there. */
export interface NewsHere {
  entries: NewsEntry[];
  dim: boolean;
}

/** What the popup can say about the page in front. */
export type PageView =
  /** The browser's own pages, and its store. */
  | { is: 'closed' }
  /** The permission is missing; `host` is null where the browser does not tell it. */
  | { is: 'forbidden'; host: string | null }
  /** Switched off on this host, or (`host: null`) on all sites. */
  | { is: 'off'; host: string | null }
  /** The page was open before Sidelight was installed or updated. */
  | { is: 'unreached' }
  | { is: 'unknown'; known: number; dossiers: DossierChoice[]; newsOnly: boolean }
  | {
      is: 'known';
      overview: Overview;
      dossiers: DossierChoice[];
      names: NameHere[];
      often: Settings['often'];
      news: NewsHere;
    }
  /** The dossiers could not be read; a sentence. */
  | { is: 'broken'; sentence: string };
