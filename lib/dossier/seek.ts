/** Something with a place in a text; lists of such are in the order of the text. */
interface Placed {
  start: number;
  end: number;
}

/** Index of the first item that starts at an offset or behind it; the length of the list where none does. */
export function firstFrom(items: readonly Placed[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item that holds an offset, where items do not overlap. */
export function itemAt<T extends Placed>(items: readonly T[], offset: number): T | undefined {
  const last = items[firstFrom(items, offset + 1) - 1];
  return last && offset < last.end ? last : undefined;
}

/** The items that lie within a span. */
export function itemsIn<T extends Placed>(items: readonly T[], { start, end }: Placed): T[] {
  const found: T[] = [];
  for (let i = firstFrom(items, start); i < items.length; i++) {
    const item = items[i];
    if (!item || item.start >= end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** The items that share a place with a span, where items do not overlap. */
export function itemsTouching<T extends Placed>(items: readonly T[], { start, end }: Placed): T[] {
  const before = items[firstFrom(items, start) - 1];
  const inside = items.slice(firstFrom(items, start), firstFrom(items, end));
  return before && before.end > start ? [before, ...inside] : inside;
}

/** The items that lie in no other. */
export function outermost<T extends Placed>(items: readonly T[]): T[] {
  let end = -1;
  return items.filter((item) => {
    if (item.start < end) return false;
    end = item.end;
    return true;
  });
}
