/** Dossiers grow and shrink: every open page marks their names anew at once. */
import { readShelved } from '../../dossier/pack/shelved';
import { correctDossier, undoCorrections } from '../../store/dossier-log';
import { Fault } from '../../store/fault';
import { deleteLarge } from '../../store/large/delete';
import { articleOf } from '../../store/outdated';
import { deleteDossier, rebuildSource, removeSource, restore } from '../../store/shelve';
import { refusePrivate } from '../asker';
import type { Outside } from '../outside';
import type { Handlers } from '../serve';
import type { DossierAnswers } from '../table/dossiers';

export function dossierHandlers({
  db,
  names,
  tell,
  now,
  workshop,
}: Outside): Pick<Handlers, keyof DossierAnswers> {
  const changed = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work;
    names.forget();
    tell({ tell: 'lexiconChanged' });
    return value;
  };
  return {
    async removeSource({ dossier, source }, { sender }) {
      refusePrivate(sender.tab);
      return changed(removeSource(db, dossier, source));
    },

    async rebuildSource({ dossier, source }, { sender, token }) {
      refusePrivate(sender.tab);
      const article = await articleOf(db, dossier, source);
      const outcome = await workshop.build(token, { kind: 'article', article });
      if (!outcome.ok) throw new Fault('failed', `${outcome.sentence} The source stays as it was.`);
      const { built, builder } = outcome.made;
      return changed(rebuildSource(db, { dossier, source, built, builder }));
    },

    async deleteDossier({ dossier }, { sender }) {
      refusePrivate(sender.tab);
      return changed(deleteLarge(db, dossier).then((done) => (done ? null : deleteDossier(db, dossier))));
    },

    async correctDossier({ dossier, corrections }, { sender }) {
      refusePrivate(sender.tab);
      await changed(correctDossier(db, dossier, corrections, now()));
      return null;
    },

    async undoCorrections({ dossier, length }, { sender }) {
      refusePrivate(sender.tab);
      await changed(undoCorrections(db, dossier, length));
      return null;
    },

    async restoreDossier({ before, after }, { sender }) {
      refusePrivate(sender.tab);
      await changed(restore(db, { before: sound(before), after }));
      return null;
    },
  };
}

function sound(before: unknown): ReturnType<typeof readShelved> {
  try {
    return readShelved(before);
  } catch {
    throw new Fault('invalid', 'What is to be brought back is not as it should be. Nothing was changed.');
  }
}
