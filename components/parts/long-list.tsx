import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from './words';

/** Rows shown at first: about ten screens, and drawn in well under a tenth of a second. */
const FIRST = 200;
/** Rows that each press of the button adds, so that no list of 50,000 stops the page. */
const MORE = 1_000;

interface LongListProps<Item> {
  items: readonly Item[];
  unit: string;
  units?: string;
  row: (item: Item) => ComponentChildren;
}

/** The rows of a list; a long one shows its first rows and a button for more. */
export function LongList<Item>({ items, unit, units, row }: LongListProps<Item>) {
  const [most, show] = useState(FIRST);
  const shown = items.length <= most ? items : items.slice(0, most);
  const left = items.length - shown.length;
  return (
    <>
      {shown.map(row)}
      {left > 0 && (
        <li>
          <button class="text-button" type="button" onClick={() => show(most + MORE)}>
            {left > MORE
              ? `Show ${counted(MORE, unit, units)} more of ${left.toLocaleString('en-GB')}`
              : `Show the other ${counted(left, unit, units)}`}
          </button>
        </li>
      )}
    </>
  );
}
