import type { Cite, EntityName } from '../../lib/card/content';
import type { Reply } from '../../lib/card/desk';
import type { Note } from '../../lib/notes/schema';

/** Where a name is to be quiet: on this site by the words of this mention, on this site by any, or everywhere. */
export type Reach = 'words' | 'site' | 'everywhere';

/** What the reader can do in a card. */
export interface CardActs {
  close(): void;
  /** Pinned, or being written in: it stays when the pointer leaves. */
  hold(held: boolean): void;
  choose(entity: EntityName): void;
  /** Save a new note (null) or an edited one. */
  save(note: Note | null, text: string): Promise<Reply<unknown>>;
  keepDraft(note: Note | null, text: string): void;
  /** Absent where the browser cannot prove that the reader sees what is pressed. */
  remove?: (note: Note) => Promise<Reply<unknown>>;
  restore(note: Note): Promise<Reply<unknown>>;
  /** Mark the name no more, as far as `reach` says, or (`quiet: false`) again. */
  quiet(quiet: boolean, reach: Reach): Promise<Reply<unknown>>;
  openLibrary(cite: Cite | null): void;
  reload(): void;
  /** Called with each button that writes: presses count only while it is in sight. */
  writer(button: Element | null): void;
}
