import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from './words';

/** Rows shown at first: about ten screens, and drawn in well under a tenth of a second. */
const FIRST = 200;

interface LongListProps<Item> {
  items: readonly Item[];
  unit: string;
  row: (item: Item) => ComponentChildren;
}

/** The rows of a list; a long one shows its first rows and a button for the others. */
export function LongList<Item>({ items, unit, row }: LongListProps<Item>) {
  const [all, showAll] = useState(false);
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <>
      {shown.map(row)}
      {shown.length < items.length && (
        <li>
          <button class="text-button" type="button" onClick={() => showAll(true)}>
            Show the other {counted(items.length - shown.length, unit)}
          </button>
        </li>
      )}
    </>
  );
}
