/** Settings: read and changed by our own pages; names kept quiet from the card. */
import { changeSettings, readSettings } from '../../store/preferences';
import { refusePrivate, siteOfAsker } from '../asker';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';

type Handled = Pick<Handlers, 'getSettings' | 'changeSettings' | 'quietName'>;

export function settingsHandlers({ db, tell }: Outside): Handled {
  return {
    getSettings: () => readSettings(db),

    async changeSettings(changes) {
      const settings = await changeSettings(db, changes);
      tell({ tell: 'settingsChanged' });
      return settings;
    },

    async quietName({ dossier, entity, everywhere, quiet }, asker) {
      refusePrivate(asker.sender.tab);
      const site = everywhere ? null : siteOfAsker(asker);
      const { quiet: held } = await readSettings(db);
      const others = held.filter(
        (name) => name.dossier !== dossier || name.entity !== entity || name.site !== site,
      );
      await changeSettings(db, { quiet: quiet ? [...others, { dossier, entity, site }] : others });
      tell({ tell: 'settingsChanged' });
      return null;
    },
  };
}
