import type { DossierChoice, NameHere, PageView } from '../../components/popup/view';
import type { NewsEntry } from '../../lib/card/news';
import { overviewOf } from '../../lib/card/overview';
import type { Database } from '../../lib/store/database';
import { readAround } from '../../lib/store/large/read';
import { listDossiers, readDossier } from '../../lib/store/read';
import { isOnAt, type Settings } from '../../lib/store/settings';
import type { Front } from './front';

interface Known {
  front: Front;
  settings: Settings;
  /** Null where nobody in the tab listens. */
  names: NameHere[] | null;
  /** What the page says of known actors, and which of it is new. */
  news: NewsEntry[];
  /** The dossier that the reader chose, or null: the one with most names here. */
  chosen: string | null;
}

/** What to say about the page in front. */
export async function pageView(
  db: Database,
  { front, settings, names, news, chosen }: Known,
): Promise<PageView> {
  if (front.is === 'closed') return front;
  if (front.is === 'forbidden') return { is: 'forbidden', host: front.site };
  if (!settings.on) return { is: 'off', host: null };
  if (!isOnAt(settings, front.site)) return { is: 'off', host: front.site };
  if (names === null) return { is: 'unreached' };
  try {
    return await knownView(db, { names, news, chosen, settings });
  } catch {
    return {
      is: 'broken',
      sentence:
        'They and your notes are kept on this computer and were not changed. Close other Sidelight tabs, then open this again.',
    };
  }
}

async function knownView(
  db: Database,
  { names, news, chosen, settings }: Omit<Known, 'front' | 'names'> & { names: NameHere[] },
): Promise<PageView> {
  const entries = await listDossiers(db);
  const dossiers: DossierChoice[] = entries
    .map(({ id, title }) => ({ id, title, names: names.filter(({ dossier }) => dossier === id).length }))
    .toSorted((a, b) => b.names - a.names);
  const here = dossiers.filter((dossier) => dossier.names > 0);
  const first = here.find(({ id }) => id === chosen) ?? here[0];
  const own = names.filter((name) => name.dossier === first?.id);
  const dossier =
    first &&
    ((await readDossier(db, first.id)) ??
      (await readAround(
        db,
        first.id,
        own.map(({ entity }) => entity),
      )));
  if (!dossier) {
    const known = entries.reduce((sum, { counts }) => sum + counts.entities, 0);
    return { is: 'unknown', known, dossiers, newsOnly: settings.where === 'news' };
  }
  return {
    is: 'known',
    overview: overviewOf(dossier),
    dossiers: here,
    names: own,
    often: settings.often,
    news: { entries: news, dim: settings.dim },
  };
}
