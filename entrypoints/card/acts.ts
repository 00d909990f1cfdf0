import type { CardActs } from '../../components/card/acts';
import type { CardEvent } from '../../lib/card/bridge';
import type { CardContent } from '../../lib/card/content';
import type { Desk, NoteEdit, Reply } from '../../lib/card/desk';
import type { Sight } from '../../lib/card/sight';
import type { Intent } from '../../lib/card/state';
import type { Note } from '../../lib/notes/schema';

interface World {
  desk: Desk;
  tell: (event: CardEvent) => void;
  intent: () => Intent | null;
  sight: () => Sight | null;
  /** Change what is shown, before the background's word of it arrives. */
  amend: (change: (content: CardContent) => CardContent) => void;
  hold: (held: boolean) => void;
}

/** What the reader does in the card, as requests. Whatever writes is refused, and the card closed, where it is not in sight. */
export function actsFor({ desk, tell, intent, sight, amend, hold }: World): CardActs {
  const close = (): void => tell({ type: 'closed' });

  async function seen<Value>(write: () => Promise<Reply<Value>>): Promise<Reply<Value>> {
    if (await sight()?.isClear()) return write();
    close();
    return { ok: false, reason: 'refused', sentence: 'The page covers the card, so nothing was changed.' };
  }

  function edit(note: Note | null, text: string): NoteEdit | null {
    const now = intent();
    if (!now) return null;
    const { dossier, entity } = now.entity;
    return { note, subject: { dossier, kind: 'entity', id: entity }, selector: now.mention.selector(), text };
  }

  const withNote = (note: Note) => (content: CardContent) => ({
    ...content,
    notes: [...content.notes.filter(({ id }) => id !== note.id), note],
    drafts: content.drafts.filter((draft) => draft.note !== note.id && draft.note !== null),
  });

  return {
    close,
    hold,
    choose: (entity) => tell({ type: 'chosen', entity }),
    async save(note, text) {
      const what = edit(note, text);
      if (!what) return GONE;
      const reply = await seen(() => desk.saveNote(what));
      if (reply.ok) amend(withNote(reply.value));
      return reply;
    },
    keepDraft(note, text) {
      const what = edit(note, text);
      if (!what) return;
      void desk.keepDraft(what);
      const id = note?.id ?? null;
      amend((content) => ({
        ...content,
        drafts: [
          ...content.drafts.filter((draft) => draft.note !== id),
          ...(text ? [{ note: id, text }] : []),
        ],
      }));
    },
    ...('trackVisibility' in IntersectionObserver.prototype && {
      async remove(note: Note) {
        const reply = await seen(() => desk.deleteNote(note));
        if (reply.ok)
          amend((content) => ({ ...content, notes: content.notes.filter(({ id }) => id !== note.id) }));
        return reply;
      },
    }),
    async restore(note) {
      const reply = await seen(() => desk.restoreNote(note));
      if (reply.ok) amend(withNote(reply.value));
      return reply;
    },
    async quiet(quiet, reach) {
      const now = intent();
      if (!now) return GONE;
      const { dossier, entity } = now.entity;
      const words = reach === 'words' ? now.mention.text : null;
      return seen(() =>
        desk.quietName({ dossier, entity, words, everywhere: reach === 'everywhere', quiet }),
      );
    },
    openLibrary(cite) {
      const entity = intent()?.entity;
      if (entity) void desk.openLibrary(entity, cite);
    },
    reload: () => location.reload(),
    writer: (button) => button && sight()?.watch(button),
  };
}

const GONE = { ok: false, reason: 'gone', sentence: 'The card was closed.' } as const;
