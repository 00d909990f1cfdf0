/** A word, number or mark of a text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Token {
  start: number;
  end: number;
  text: string;
  kind: 'word' | 'number' | 'mark';
}

/**
 * The tokens of a text in order; white space is left out, everything else belongs to exactly one token.
 * Clitics stand alone ("EU's" is "EU" and "'s", "couldn't" is "could" and "n't"), so do hyphens ("Union-mediated" is
 * three tokens that touch); dotted acronyms ("U.S.") and figures ("4,000", "1st") stay whole.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const plain = plainWordEnd(text, at);
    if (plain > at) {
      tokens.push(token(text.slice(at, plain), at, 'word'));
      at = plain;
      continue;
    }
    if (text.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const [found] = match;
    if (/^[\p{L}\p{M}]/u.test(found)) tokens.push(...wordParts(found, match.index));
    else tokens.push(token(found, match.index, /^\p{N}/u.test(found) ? 'number' : 'mark'));
    at = match.index + found.length;
  }
  return tokens;
}

const SPACE = 0x20;

/**
 * Where a word ends that has the letters a to z alone and a space, a comma or a full stop and a space behind it, as nearly
 * all have; `at` if it is none. These need no pattern.
 */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  if (next === SPACE || next === COMMA) return end;
  return next === STOP && text.charCodeAt(end + 1) === SPACE && end - at > 1 ? end : at;
}

const COMMA = 0x2c;
const STOP = 0x2e;

function isPlainLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a && unit < 0x80;
}

const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}`, // U.S.
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}{1,2}(?![\p{L}\p{N}]))?`, // 4,000 · 01:06 · 1st
    String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00AD]*(?:['’ʼ][\p{L}\p{M}]+)*`, // word, O'Neill, EU's
    String.raw`\.{3}`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);

const CLITIC = /^(.+?)(n['’ʼ]t|['’ʼ](?:s|re|ve|ll|d|m))$/iu;

function wordParts(word: string, start: number): Token[] {
  const [, stem, clitic] = CLITIC.exec(word) ?? [];
  if (!stem || !clitic) return [token(word, start, 'word')];
  return [token(stem, start, 'word'), token(clitic, start + stem.length, 'word')];
}

function token(text: string, start: number, kind: Token['kind']): Token {
  return { start, end: start + text.length, text, kind };
}
