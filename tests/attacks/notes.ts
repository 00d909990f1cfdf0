import { toBase64 } from '../../lib/notes/base64';
import { EMPTY, edit } from '../../lib/notes/notebook';
import type { Note } from '../../lib/notes/schema';

/** A note as a file has it. */
export const note = (id: string, text: string): Note => ({
  id,
  subject: { dossier: 'd', kind: 'entity', id: 'e' },
  page: { url: 'https://news.example/', title: 'News' },
  selector: null,
  text,
  state: toBase64(edit(EMPTY, text)),
  created: 1,
  updated: 1,
  deleted: null,
});
