/**
 * The matches of a global pattern in a text, in order: what `text.matchAll(pattern)` gives, without the copy of the pattern
 * that it makes at each call. For patterns that are asked of many short texts and seldom match, that copy is the cost.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
