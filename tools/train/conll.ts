import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { DEMONYMS } from '../../lib/dossier/words/peoples';
import { TITLES } from '../../lib/dossier/words/titles';
import { type Token, tokensOf } from '../../lib/text/tokens';

/** A labelled document, cut into tokens as the builder cuts articles. */
export interface Labelled {
  id: string;
  tokens: Token[];
  /** The index of the first token of each sentence. */
  starts: number[];
  /** A label for each token. */
  labels: string[];
}

/** Reads a gzipped CoNLL file: a token and its label a line, a blank line between sentences, `# doc ID` before a document. */
export function readConll(file: string): Labelled[] {
  const documents: { id: string; sentences: Row[][] }[] = [];
  for (const block of gunzipSync(readFileSync(file)).toString('utf8').split(/\n\n+/u)) {
    const rows: Row[] = [];
    for (const line of block.split('\n')) {
      const [word, label] = line.split('\t');
      if (line.startsWith('# doc ')) documents.push({ id: line.slice(6), sentences: [] });
      else if (word && label) rows.push([word, label]);
    }
    if (rows.length > 0) documents.at(-1)?.sentences.push(rows);
  }
  return documents.map(({ id, sentences }) => ({ id, ...retokenized(sentences) }));
}

type Row = [word: string, label: string];

/** The corpora cut tokens in different ways: here all are cut in the builder's. */
function retokenized(sentences: Row[][]): Omit<Labelled, 'id'> {
  const tokens: Token[] = [];
  const starts: number[] = [];
  const labels: string[] = [];
  let offset = 0;
  for (const rows of sentences) {
    starts.push(tokens.length);
    let text = '';
    const spans: Span[] = [];
    for (const [word, label] of rows) {
      if (
        text !== '' &&
        !/^(?:[.,;:!?)\]%]+|['’](?:s|re|ve|ll|d|m)|n['’]t)$/iu.test(word) &&
        !/[([$£€]$/u.test(text)
      )
        text += ' ';
      const start = text.length;
      text += word;
      const last = spans.at(-1);
      if (label.startsWith('I-') && last && last.label === label.slice(2)) last.end = text.length;
      else spans.push({ start, end: text.length, label: label.replace(/^[BI]-/u, '') });
    }
    const cut = tokensOf(text);
    for (const span of spans) trim(span, cut);
    for (const token of cut) {
      const span = spans.find(({ label, end }) => label !== 'O' && label !== 'MISC' && end > token.start);
      const named = span !== undefined && token.end > span.start;
      labels.push(named ? `${token.start <= span.start ? 'B' : 'I'}-${span.label}` : 'O');
      tokens.push({ ...token, start: token.start + offset, end: token.end + offset });
    }
    offset += text.length + 1;
  }
  return { tokens, starts, labels };
}

interface Span {
  start: number;
  end: number;
  label: string;
}

/**
 * Takes small words off the edges of a name, and titles and nationalities off a person's; nothing may be left. What has no
 * capital is no name, nor is a pronoun or a nationality: one corpus marks whatever stands for somebody.
 */
function trim(span: Span, tokens: Token[]): void {
  const inside = tokens.filter(({ start, end }) => start < span.end && end > span.start);
  const extra = ({ text }: Token) =>
    /^\p{Ll}/u.test(text) ||
    (span.label === 'PER' && inside.length > 1 && (TITLES.has(text.toLowerCase()) || DEMONYMS.has(text)));
  if (span.label === 'O') return;
  const [only] = inside;
  const nobody = inside.length === 1 && only && (DEMONYMS.has(only.text) || PRONOUNS.test(only.text));
  const first = inside.find((token) => /^[\p{Lu}\p{N}]/u.test(token.text) && !extra(token));
  const last = inside.findLast(({ text }) => !/^\p{Ll}/u.test(text));
  if (nobody || !first || !last || !inside.some(({ text }) => /\p{Lu}/u.test(text))) span.end = span.start;
  else Object.assign(span, { start: first.start, end: last.end });
}

const PRONOUNS = /^(?:I|You|We|He|She|It|They|Her|His|Our|Their)$/u;
