import type { LibraryProps } from '../../components/library/library';
import { placeAt } from '../../components/sources/evidence-of';
import { SUFFIX, writePack } from '../../lib/dossier/pack/read';
import { download, exportEverything } from '../../lib/messages/export';
import { ask } from '../../lib/messages/send';
import { correctingProps } from './correcting';
import { deleteOpen, removeFromOpen, undoLast } from './deleting';
import type { Desk } from './desk';
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
      if (open) download(`${open.dossier.id}${SUFFIX}`, writePack(open.dossier));
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
    sourceActs: {
      outdated: open.outdated,
      rebuilding: desk.rebuilding,
      onRemove: (id) => void removeFromOpen(desk, id),
      onRebuild: (id) => void rebuildInOpen(desk, id),
    },
    correcting: correctingProps(desk, open),
    entity,
    place,
  };
}

function lastOf(desk: Desk): LibraryProps['tidings'] {
  if (!desk.last) return [];
  const { sentence } = desk.last;
  return [{ sentence, onUndo: () => void undoLast(desk) }];
}

async function told(desk: Desk, asked: ReturnType<typeof ask>): Promise<void> {
  const answer = await asked;
  if (answer.ok) await desk.loadNotes();
  else desk.say(answer.sentence);
}
