/** What a page asks when it loads: how to behave here, and which names it holds. */
import { readSettings } from '../../store/preferences';
import type { Settings } from '../../store/settings';
import { siteOfAsker } from '../asker';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';
import type { PageAnswers } from '../table/page';

export function pageHandlers({ browser, db, names, news }: Outside): Pick<Handlers, keyof PageAnswers> {
  return {
    async greet({ article }, asker) {
      const [settings, commands] = await Promise.all([readSettings(db), browser.commands.getAll()]);
      const site = siteOfAsker(asker);
      const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
      return {
        on: isOn(settings, site, article),
        marks: settings.marks,
        often: settings.often,
        trigger: settings.trigger,
        quiet: settings.quiet
          .filter((name) => name.site === null || name.site === site)
          .map(({ dossier, entity, words }) => [dossier, entity, ...(words ? [words] : [])].join('/')),
        keys: { next: keyOf('next-mention'), previous: keyOf('previous-mention') },
      };
    },

    async findMentions({ blocks }, { own, sender }) {
      const found = await names.find(blocks);
      if (!own && sender.tab) news.found(sender.tab, found.entities);
      return found;
    },
  };
}

/** The reader's word on a site outweighs what its pages say of themselves. */
function isOn({ on, where, sites }: Settings, site: string | null, article: boolean): boolean {
  if (!on) return false;
  const chosen = site !== null && Object.hasOwn(sites, site) ? sites[site] : undefined;
  return chosen ?? (where === 'all' || (where === 'news' && article));
}
