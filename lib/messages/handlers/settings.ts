/** Settings: read and changed by our own pages; names kept quiet from the card. */
import { changeSettings, readSettings } from '../../store/preferences';
import type { Settings } from '../../store/settings';
import { refusePrivate, siteOfAsker } from '../asker';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';
import type { SettingsAnswers } from '../table/settings';

export function settingsHandlers({ db, tell }: Outside): Pick<Handlers, keyof SettingsAnswers> {
  return {
    getSettings: () => readSettings(db),

    async changeSettings(changes) {
      const settings = await changeSettings(db, changes);
      tell({ tell: 'settingsChanged' });
      return settings;
    },

    async quietName({ dossier, entity, words, everywhere, quiet }, asker) {
      refusePrivate(asker.sender.tab);
      const site = everywhere && words === null ? null : siteOfAsker(asker);
      const entry = { dossier, entity, site, ...(words !== null && { words: words.toLowerCase() }) };
      await changeSettings(db, ({ quiet: held }) => {
        const others = held.filter((name) => !isSame(name, entry));
        return { quiet: quiet ? [...others, entry] : others };
      });
      tell({ tell: 'settingsChanged' });
      return null;
    },
  };
}

type Quiet = Settings['quiet'][number];

const isSame = (one: Quiet, other: Quiet): boolean =>
  one.dossier === other.dossier &&
  one.entity === other.entity &&
  one.site === other.site &&
  one.words === other.words;
