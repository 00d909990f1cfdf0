import type { Token } from '../../text/tokens';
import type { Doc } from '../document';
import { CALENDAR } from '../words/common';
import { ORGANIZATION_HEADS, PLACE_OPENERS } from '../words/heads';
import { words } from '../words/list';

/** Capitalised tokens that may be one name, as indexes into `doc.tokens`; `last` is included. */
export interface Run {
  first: number;
  last: number;
  /** True where it begins its sentence, so that its first capital says nothing. */
  opensSentence: boolean;
}

/** Every run of capitalised words in a document, joined over "of", "for" and the like inside the names of bodies. */
export function runsOf(doc: Doc): Run[] {
  const { tokens } = doc;
  const starts = sentenceStarts(doc);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokens[i])) continue;
    const last = runEnd(doc, i, starts);
    runs.push({ first: i, last, opensSentence: starts.has(i) });
    i = last;
  }
  return runs;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Indexes of the tokens that open a sentence; marks before the first word do not count. */
function sentenceStarts({ sentences, tokens }: Doc): Set<number> {
  const starts = new Set<number>();
  let next = 0;
  for (const { start } of sentences) {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < start) next += 1;
    let first = next;
    while (tokens[first]?.kind === 'mark') first += 1;
    starts.add(first);
  }
  return starts;
}

function runEnd({ tokens, text }: Doc, first: number, starts: Set<number>): number {
  let last = first;
  for (;;) {
    const next = step(tokens, text, first, last);
    if (next === undefined || starts.has(next)) return last;
    last = next;
  }
}

/** Small words within the names of people and houses: "van der Bellen", "Hamad al-Suri". */
const PARTICLES = words('de del la al el bin ibn van von der da di du dos &');
/** Those, and what links the name of a body to its field: see `linkedEnd`. */
const LINKS = new Set(['of', 'for', 'and', 'on', ...PARTICLES]);

/** The next token of the run that ends at `last`, or undefined where it ends. */
function step(tokens: Token[], text: string, first: number, last: number): number | undefined {
  const current = tokens[last];
  const next = tokens[last + 1];
  if (!current || !next || text.slice(current.end, next.start).includes('\n')) return undefined;
  if (isCapital(next)) return last + 1;
  const after = tokens[last + 2];
  if (next.text === '.' && isInitial(current.text, tokens[last - 1]) && isCapital(after)) return last + 2;
  if (next.text === '-' && isCapital(after) && next.start === current.end && after?.start === next.end) {
    return last + 2;
  }
  if (!LINKS.has(next.text)) return undefined;
  const joined = tokens[last + 3];
  if (PARTICLES.has(next.text) && after?.text === '-' && isCapital(joined)) return last + 3; // Hamad al-Suri
  if (PARTICLES.has(next.text)) return isCapital(after) ? last + 2 : undefined;
  return linkedEnd(tokens, first, last, next.text);
}

function isInitial(text: string, before: Token | undefined): boolean {
  return (
    /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Sen|Rep|Gov|Rev|St|Del|Atty|Pres)$/u.test(
      text,
    ) && before?.text !== '.'
  );
}

/** "University of Sheffield", "Ministry of Health and Welfare", but not "President of Serbia". */
function linkedEnd(tokens: Token[], first: number, last: number, link: string): number | undefined {
  const at = tokens[last + 2]?.text === 'the' ? last + 3 : last + 2;
  if (!isCapital(tokens[at]) || CALENDAR.has(tokens[at]?.text ?? '')) return undefined;
  const run = tokens.slice(first, last + 1).map(({ text }) => text);
  const head = run.some((word) => ORGANIZATION_HEADS.has(word)) || PLACE_OPENERS.has(run.at(-1) ?? '');
  const governed = run.includes('of') || run.includes('for');
  if (link === 'and')
    return governed &&
      /^(?:Ministry|Department|Organi[sz]ation|Office|Centers|Committee)$/u.test(run[0] ?? '')
      ? at
      : undefined;
  return head ? at : undefined;
}
