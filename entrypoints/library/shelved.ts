import { dossierHash } from '../../components/library/route';
import type { ShelvedNote } from '../../components/notes/shelved-note';
import type { Dossier } from '../../lib/dossier/schema';
import type { Note } from '../../lib/notes/schema';
import type { Desk } from './desk';

/** A note with the name it belongs to, looked up in the dossiers that notes belong to. */
export function shelvedNote(note: Note, { noted, drafts }: Pick<Desk, 'noted' | 'drafts'>): ShelvedNote {
  const { subject, page, selector } = note;
  const dossier = noted.get(subject.dossier);
  const entity = subject.kind === 'entity' ? subject.id : speakerOf(dossier, subject.id);
  const about = dossier?.entities.find(({ id }) => id === entity)?.name ?? null;
  const source = dossier?.sources.find(({ url }) => url !== null && url === page?.url);
  return {
    note,
    draft: drafts.get(note.id) ?? null,
    about,
    href:
      about === null ? null : `${dossierHash(subject.dossier)}&entity=${encodeURIComponent(entity ?? '')}`,
    // Only a page that is a source here can be looked at without loading it.
    placeFound: source && selector ? source.text.includes(selector.exact) : null,
  };
}

const speakerOf = (dossier: Dossier | undefined, statement: string): string | null =>
  dossier?.statements.find(({ id }) => id === statement)?.speaker ?? null;
