import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Doc } from '../../lib/dossier/document';
import { documentOf } from '../../lib/dossier/document';
import { firstFrom } from '../../lib/dossier/seek';
import { CONTENT, CUE, SOURCE } from '../../lib/dossier/statements/model/blocks';

/** An article with a label, an index into `LABELS`, for each of its tokens. */
export interface Attributed {
  doc: Doc;
  gold: Uint8Array;
}

/** Offsets into the text: UTF-16 code units, the end exclusive. */
type Spans = [start: number, end: number][];

interface Row {
  title: string;
  published: string;
  text: string;
  attributions: { source: Spans; cue: Spans; content: Spans }[];
}

/** Reads a gzipped file with an article and its attributions a line. */
export function readAttributions(file: string): Attributed[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => labelled(JSON.parse(line)));
}

function labelled({ title, published, text, attributions }: Row): Attributed {
  const doc = documentOf({
    title,
    publisher: '',
    author: null,
    published,
    url: null,
    lang: 'en',
    text,
    omitted: [],
    updated: null,
    notices: [],
  });
  const gold = new Uint8Array(doc.tokens.length);
  for (const { source, cue, content } of attributions) {
    label(doc, gold, source, SOURCE);
    label(doc, gold, cue, CUE);
    label(doc, gold, content, CONTENT);
  }
  return { doc, gold };
}

/** A token is in a span where half of it is; where spans cross, the first keeps it. */
function label({ tokens }: Doc, gold: Uint8Array, spans: Spans, kind: number): void {
  for (const [start, end] of spans) {
    let opens = true;
    for (let i = Math.max(0, firstFrom(tokens, start) - 1); i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token || token.start >= end) break;
      const shared = Math.min(token.end, end) - Math.max(token.start, start);
      if (shared * 2 < token.end - token.start) continue;
      if (gold[i] !== 0) opens = true;
      else {
        gold[i] = kind * 2 - (opens ? 1 : 0);
        opens = false;
      }
    }
  }
}
