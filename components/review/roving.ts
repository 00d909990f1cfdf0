import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** After a correction: which button has the focus, in the first of these rows that is there. */
interface Wanted {
  own: string | null;
  /** Where its own row goes by another key now, that is the one of its list that was not there before. */
  before: ReadonlySet<string>;
  rows: string[];
  act: string;
}

/**
 * One row of a long review is in the order of Tab, the others are reached with the arrow keys: up and down to the same
 * button of the next row, left and right within the row. Works on the page's own elements, so that a step draws nothing.
 */
export function useRoving(root: RefObject<HTMLElement | null>) {
  const wanted = useRef<Wanted | null>(null);
  // Before the first paint: on a busy machine a reader's first arrow key may come sooner than effects do.
  useLayoutEffect(() => {
    const review = root.current;
    if (!review) return;
    const stop = new AbortController();
    review.addEventListener('focusin', ({ target }) => settle(review, rowAt(target)), {
      signal: stop.signal,
    });
    review.addEventListener('keydown', (event) => step(review, event), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  useLayoutEffect(() => {
    const review = root.current;
    if (!review) return;
    if (wanted.current) focusOn(review, wanted.current);
    wanted.current = null;
    settle(review, rowAt(document.activeElement));
  });
  const after = (own: boolean, act: string) => {
    const row = rowAt(document.activeElement);
    const rows = root.current ? rowsOf(root.current) : [];
    const at = row ? rows.indexOf(row) : -1;
    if (!row || at < 0) return;
    wanted.current = {
      own: own ? keyOf(row) : null,
      before: new Set(rows.map(keyOf)),
      rows: [rows[at + 1], rows[at - 1]].flatMap((each) => (each ? keyOf(each) : [])),
      act,
    };
  };
  return {
    /** Call before the row in hand is kept or dropped: the next one gets the focus, on the same button. */
    moveOn: () => after(false, actOf(document.activeElement)),
    /** Call before the row in hand is corrected: it keeps the focus; the next one gets it where the row is gone. */
    stay: () => after(true, 'edit'),
  };
}

const rowsOf = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-row]')];
const keyOf = (row: HTMLElement): string => row.dataset.row ?? '';
/** The list that a row's key begins with. */
const listOf = (key: string): string => key.split('/', 1)[0] ?? '';
const buttonsOf = (row: HTMLElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('[data-act]')];
const rowAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
const actOf = (target: EventTarget | null): string =>
  target instanceof HTMLElement ? (target.dataset.act ?? '') : '';

/** Exactly one row is in the order of Tab. */
function settle(root: HTMLElement, row: HTMLElement | null): void {
  const current = row ?? root.querySelector<HTMLElement>('[data-row][data-current]') ?? rowsOf(root)[0];
  for (const other of root.querySelectorAll<HTMLElement>('[data-row][data-current]')) {
    if (other === current) continue;
    delete other.dataset.current;
    for (const button of buttonsOf(other)) button.tabIndex = -1;
  }
  if (!current) return;
  current.dataset.current = '';
  for (const button of buttonsOf(current)) button.tabIndex = 0;
}

function step(root: HTMLElement, event: KeyboardEvent): void {
  const row = rowAt(event.target);
  if (!row || event.altKey || event.ctrlKey || event.metaKey || actOf(event.target) === '') return;
  const next = nextOf(root, row, event);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextOf(
  root: HTMLElement,
  row: HTMLElement,
  { key, target }: KeyboardEvent,
): HTMLElement | undefined {
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const buttons = buttonsOf(row);
    return buttons[buttons.indexOf(target as HTMLElement) + (key === 'ArrowLeft' ? -1 : 1)];
  }
  const rows = rowsOf(root);
  const at = rows.indexOf(row);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[key];
  const other = to === undefined ? undefined : rows[to];
  return other && buttonOf(other, actOf(target));
}

/** The same button, or the first where the row has no such one. */
const buttonOf = (row: HTMLElement, act: string): HTMLElement | undefined =>
  buttonsOf(row).find((button) => button.dataset.act === act) ?? buttonsOf(row)[0];

function focusOn(root: HTMLElement, { own, before, rows, act }: Wanted): void {
  const all = rowsOf(root);
  const there = new Map(all.map((row) => [keyOf(row), row]));
  const isNew = (key: string) => !before.has(key) && listOf(key) === listOf(own ?? '');
  const itself = own === null ? undefined : (there.get(own) ?? all.find((row) => isNew(keyOf(row))));
  const row = itself ?? rows.map((key) => there.get(key)).find((each) => each !== undefined);
  if (row) buttonOf(row, act)?.focus();
}
