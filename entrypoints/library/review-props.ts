import { dayInWords } from '../../components/cite/day';
import type { LibraryProps } from '../../components/library/library';
import type { ReviewProps } from '../../components/review/review';
import type { Desk } from './desk';
import { bringBack, correct, discard, redo, remake, shelve, undo } from './review-acts';

/** What the library shows of a review, and what its buttons do. */
export function reviewProps(desk: Desk): ReviewProps | null {
  const { review, entries } = desk;
  const source = review?.dossier.sources[0];
  if (!review || !source) return null;
  const { row, dossier, unapplied, undone, shared, adding } = review;
  return {
    id: row.id,
    dossier,
    source,
    notices: row.article.notices,
    log: row.log,
    unapplied,
    undone: undone.length,
    homes: entries
      .filter(({ large }) => !large)
      .map(({ id, title }) => ({ id, title, shared: shared.get(id) ?? 0 }))
      .toSorted((a, b) => b.shared - a.shared),
    adding,
    onCorrect: (corrections) => void correct(desk, corrections),
    onUndo: (length) => void undo(desk, length),
    onRedo: () => void redo(desk),
    onAdd: (into, title) => void shelve(desk, into, title),
    onPutBack: (line) => void remake(desk, line),
    onDiscard: () => void discard(desk),
  };
}

/** What was just done with a review: where it went, or how it comes back. */
export function tidingsOf(desk: Desk): LibraryProps['tidings'] {
  const { shelved, discarded, open } = desk;
  const added = shelved && shelved.dossier === open?.dossier.id ? shelved : null;
  return [
    ...(added ? [{ sentence: addedInWords(added), onUndo: null }] : []),
    ...(discarded
      ? [{ sentence: `“${discarded.title}” was discarded.`, onUndo: () => void bringBack(desk) }]
      : []),
  ];
}

function addedInWords({ title, twin }: NonNullable<Desk['shelved']>): string {
  if (!twin) return `Added to “${title}”. Its names are marked on pages from now on.`;
  return `This article is already here, from ${twin.publisher} on ${dayInWords(twin.published)}. Kept once; this printing is noted.`;
}
