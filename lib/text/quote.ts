/** Words of a page, looked up in its article. Offsets are UTF-16 code units, `end` exclusive. */

interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Where a text has these words, whatever the white space; of several places the one whose neighborhood fits best. */
export function placeOf(
  text: string,
  { exact, prefix, suffix }: Quote,
): { start: number; end: number } | null {
  const words = exact.trim().split(/\s+/u).map(escaped).join('\\s+');
  if (words === '') return null;
  const places = [...text.matchAll(new RegExp(words, 'gu'))].map(({ 0: found, index }) => {
    const end = index + found.length;
    const before = tidy(text.slice(Math.max(0, index - 2 * prefix.length), index));
    const after = tidy(text.slice(end, end + 2 * suffix.length));
    const fit = common(reversed(before), reversed(prefix)) + common(after, suffix);
    return { start: index, end, fit };
  });
  const [best] = places.toSorted((a, b) => b.fit - a.fit);
  return best ? { start: best.start, end: best.end } : null;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const reversed = (text: string): string => [...text].toReversed().join('');

/** How long the two are alike from their beginning. */
function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
