/** Words from a page's head as a reader would see them, null where there are none: one line, no tags, no entities. */
export function plain(words: string | null | undefined): string | null {
  const line = (words ?? '')
    .replace(/<\/?[a-z][^<>]*>/giu, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu, characterOf)
    .replace(/\p{Cc}|\s/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
  // "{{title}}": a template that nobody has filled.
  return line === '' || line.length > LONGEST_LINE || line.includes('{{') ? null : line;
}

/** UTF-16 code units. What is longer is no title and no name. */
const LONGEST_LINE = 1_000;

/** The first of these that says something, after `trimmed` has taken off what does not belong. */
export function firstPlain(
  candidates: Iterable<string | null | undefined>,
  trimmed: (line: string) => string = (line) => line,
): string | null {
  for (const candidate of candidates) {
    const line = plain(candidate);
    const rest = line === null ? '' : trimmed(line);
    if (rest !== '') return rest;
  }
  return null;
}

/** Publishers escape twice: "&amp;#8217;" reaches us as "&#8217;". */
function characterOf(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}

const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
