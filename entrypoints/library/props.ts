import type { LibraryProps } from '../../components/library/library';
import { dossierHash } from '../../components/library/route';
import { placeAt } from '../../components/sources/evidence-of';
import { SUFFIX, writePack } from '../../lib/dossier/pack/read';
import { download, exportEverything } from '../../lib/messages/export';
import { ask } from '../../lib/messages/send';
import { largeFile } from '../../lib/store/large/export';
import { correctingProps } from './correcting';
import { deleteOpen, removeFromOpen, undoLast } from './deleting';
import type { Desk, Opened } from './desk';
import { againFor, cancelMaking, makeFromText } from './making';
import { rebuildInOpen } from './rebuilding';
import { reviewProps, tidingsOf } from './review-props';
import { shelvedNote } from './shelved';

/** What the library shows of the desk, and what its buttons do there. */
export function propsOf(desk: Desk): LibraryProps {
  const { entries, open, notes, health, route, trouble } = desk;
  const shown = route.show === 'notes' ? null : (open?.dossier.id ?? '');
  const here = shown === null ? notes : notes.filter(({ subject }) => subject.dossier === shown);
  return {
    entries: entries.map(({ id, title, counts }) => ({
      id,
      title,
      sources: counts.sources,
      names: counts.entities,
    })),
    notes: notes.length,
    lastExport: health.lastExport,
    shown,
    notices: [...health.notices, ...(trouble === null ? [] : [trouble])],
    reviews: desk.reviews,
    reviewed: desk.review?.row.id ?? null,
    review: reviewProps(desk),
    tidings: [
      ...tidingsOf(desk),
      ...lastOf(desk),
      ...(desk.added === null ? [] : [{ sentence: desk.added, onUndo: null }]),
    ],
    making: desk.building && {
      building: desk.building,
      onCancel: () => void cancelMaking(desk),
      onAgain: againFor(desk),
    },
    fromText:
      route.show === 'text' ? { given: desk.given, onMake: (given) => makeFromText(desk, given) } : null,
    importing: desk.importer.importing,
    open: openOf(desk),
    noteList: {
      notes: here.map((note) => shelvedNote(note, desk)),
      onSave: async ({ id, subject, selector, state }, text) => {
        const answer = await ask('saveNote', { note: id, subject, selector, state, text });
        if (!answer.ok) return answer.sentence;
        desk.drafts.delete(id);
        return null;
      },
      onDraft: (note, text) => void desk.keepDraft(note, text),
      onDelete: ({ id }) => void told(desk, ask('deleteNote', { note: id })),
      onRestore: ({ id }) => void told(desk, ask('restoreNote', { note: id })),
    },
    onExport: async () => {
      desk.say(await exportEverything(desk.db, (share) => desk.exported(share)));
      await desk.loadHealth();
    },
    onExportDossier: () => {
      if (open) void exportOpen(desk, open);
    },
    onDeleteDossier: () => void deleteOpen(desk),
    onSearch: (query) => desk.search(query),
    onGo: (href) => {
      // The same place again is gone to again.
      if (location.hash === href) void desk.load();
      else location.hash = href;
    },
    onImport: (files) => void desk.importer.preview(files),
    onConfirmImport: () => void desk.importer.confirm(),
    onCloseImport: () => desk.importer.close(),
  };
}

function openOf(desk: Desk): LibraryProps['open'] {
  const { open, route } = desk;
  if (!open || route.show !== 'dossier') return null;
  const { source, at, entity } = route;
  const place = source !== null && at !== null ? placeAt(open.overview, source, at) : null;
  return {
    overview: open.overview,
    sources: open.dossier.sources,
    sourceActs: open.page
      ? undefined
      : {
          outdated: open.outdated,
          rebuilding: desk.rebuilding,
          onRemove: (id) => void removeFromOpen(desk, id),
          onRebuild: (id) => void rebuildInOpen(desk, id),
        },
    correcting: correctingProps(desk, open),
    paging: open.page ? pagingOf(open.dossier.id, open.page) : undefined,
    entity,
    place,
  };
}

const pagingOf = (dossier: string, { before, next }: NonNullable<Opened['page']>) => {
  const hrefOf = (entity: string | null) =>
    entity === null ? null : `${dossierHash(dossier)}&entity=${encodeURIComponent(entity)}`;
  return { before: hrefOf(before), next: hrefOf(next) };
};

async function exportOpen(desk: Desk, { dossier, page }: Opened): Promise<void> {
  const content = page ? await largeFile(desk.db, dossier.id).catch(() => null) : writePack(dossier);
  if (content === null)
    desk.say('This dossier cannot be read. Nothing was exported. Open the library again.');
  else download(`${dossier.id}${SUFFIX}`, content);
}

function lastOf(desk: Desk): LibraryProps['tidings'] {
  if (!desk.last) return [];
  const { sentence, undo } = desk.last;
  return [{ sentence, onUndo: undo && (() => void undoLast(desk)) }];
}

async function told(desk: Desk, asked: ReturnType<typeof ask>): Promise<void> {
  const answer = await asked;
  if (answer.ok) await desk.loadNotes();
  else desk.say(answer.sentence);
}
