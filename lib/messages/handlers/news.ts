/** What is new on a page: for the page to paint, and for the popup to list. */
import { readSettings } from '../../store/preferences';
import { isOnAt } from '../../store/settings';
import { siteOfAsker } from '../asker';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';

export function newsHandlers({ db, news }: Outside): Pick<Handlers, 'newsHere' | 'newsOf'> {
  const entriesOf = async (tab: number | undefined) =>
    tab === undefined ? [] : ((await news.of(tab))?.entries ?? []);
  return {
    async newsHere(_, asker) {
      const settings = await readSettings(db);
      const site = siteOfAsker(asker);
      const isOn = site !== null && settings.on && isOnAt(settings, site);
      const entries = isOn ? await entriesOf(asker.sender.tab?.id) : [];
      return {
        items: entries.map(({ id, what, words, sentence }) => ({
          id,
          words,
          sentence,
          known: what === 'known',
        })),
        dim: settings.dim,
      };
    },
    newsOf: ({ tab }) => entriesOf(tab),
  };
}
