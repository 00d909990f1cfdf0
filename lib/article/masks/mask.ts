/** A piece of one line that does not belong to the article. Offsets are UTF-16 code units within the line. */
export interface Cut {
  line: number;
  start: number;
  end: number;
  reason: string;
}

/** Looks at all lines of a raw article (trimmed, none empty) and says what to leave out. */
export type Mask = (lines: readonly string[]) => Cut[];

/** A cut that takes the whole line. */
export function wholeLine(lines: readonly string[], line: number, reason: string): Cut {
  return { line, start: 0, end: lines[line]?.length ?? 0, reason };
}

/** How many words a line has. */
export function wordCount(line: string): number {
  return line.split(/\s+/u).length;
}
