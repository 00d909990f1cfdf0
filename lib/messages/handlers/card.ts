/** The card: its script at the first hover, its content, and the way from it to the library. */
import { subjectKey } from '../../notes/schema';
import { Fault } from '../../store/fault';
import { readNotes } from '../../store/note-states';
import { showLibrary } from '../library-tab';
import type { Outside } from '../outside';
import type { Asker, Handlers } from '../serve';
import type { Message } from '../table';
import type { CardAnswers } from '../table/card';

export function cardHandlers(outside: Outside): Pick<Handlers, keyof CardAnswers> {
  const { browser } = outside;
  return {
    async loadCard(_, { sender }) {
      const tabId = sender.tab?.id;
      if (tabId === undefined) throw new Fault('invalid', 'A card is loaded into a page in a tab only.');
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [sender.frameId ?? 0] },
        files: ['/card.js'],
      });
      return null;
    },
    getCard: (body) => composed(outside, body),
    async openLibrary(body, asker) {
      await openLibrary(outside, body, asker);
      return null;
    },
  };
}

async function composed(
  { db, dossiers, ready, compose }: Outside,
  { dossier: id, entity }: Message<'getCard'>,
) {
  const dossier = (await dossiers.read(id, entity)) ?? (await ready().then(() => dossiers.read(id, entity)));
  if (!dossier) throw new Fault('gone', 'This dossier is no longer here. Reload the page.');
  const subjects = [
    subjectKey({ dossier: id, kind: 'entity', id: entity }),
    ...dossier.statements
      .filter(({ speaker }) => speaker === entity)
      .map((statement) => subjectKey({ dossier: id, kind: 'statement', id: statement.id })),
  ];
  const notes = await Promise.all(subjects.map((about) => readNotes(db, about)));
  const drafts = await db.drafts
    .where('about')
    .equals(subjects[0] ?? '')
    .toArray();
  const content = compose(
    dossier,
    entity,
    notes.flatMap((read) => read.notes),
    drafts.map(({ note, text }) => ({ note: note || null, text })),
  );
  if (!content) throw new Fault('gone', 'This name is no longer in the dossier. Reload the page.');
  return content;
}

async function openLibrary(
  { browser }: Outside,
  { dossier, entity, source, at }: Message<'openLibrary'>,
  { sender }: Asker,
): Promise<void> {
  const place = new URLSearchParams({ dossier });
  if (entity !== null) place.set('entity', entity);
  if (source !== null) place.set('source', source);
  if (at !== null) place.set('at', String(at));
  await showLibrary(browser, place, sender.tab);
}
