import type { Dossier, Evidence, Source, Statement } from '../dossier/schema';
import { itemsTouching } from '../dossier/seek';
import { type Sentence, sentencesOf } from '../text/sentences';
import type { Cite, Quoted } from './content';

/** Turns a dossier's evidence into cites. */
export interface Citer {
  /** One cite for each source that has the words. Throws a `RangeError` where there is no evidence. */
  cites(evidence: readonly Evidence[]): [Cite, ...Cite[]];
  /** A text with its cites: the text itself where a source has it word for word, else the source's words. */
  quoted(text: string, evidence: readonly Evidence[]): Quoted;
}

/** A citer for one dossier. A source is cut into sentences once, when it is first cited. */
export function citer(dossier: Dossier): Citer {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const cuts = new Map<string, Sentence[]>();

  const cite = (evidence: Evidence): Cite => {
    const source = sources.get(evidence.source);
    if (!source) throw new RangeError(`The dossier has no source "${evidence.source}".`);
    let sentences = cuts.get(source.id);
    if (!sentences) {
      sentences = sentencesOf(source.text, source.lang ?? dossier.lang);
      cuts.set(source.id, sentences);
    }
    return placed(dossier.id, source, sentences, evidence);
  };

  const cites = (evidence: readonly Evidence[]): [Cite, ...Cite[]] => {
    const [first, ...others] = onePerSource(evidence);
    if (!first) throw new RangeError('A fact without evidence cannot be cited.');
    return [cite(first), ...others.map(cite)];
  };

  return {
    cites,
    quoted: (text, evidence) => ({
      text: evidence.some(({ quote }) => quote.includes(text)) ? text : (evidence[0]?.quote ?? text),
      cites: cites(evidence),
    }),
  };
}

/** Every place where the sources have a statement. */
export const saidIn = ({ evidence, also = [] }: Statement): Evidence[] => [evidence, ...also];

function onePerSource(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(
    ({ source }, index) => evidence.findIndex((each) => each.source === source) === index,
  );
}

function placed(dossier: string, source: Source, sentences: Sentence[], { start, end }: Evidence): Cite {
  const around = itemsTouching(sentences, { start, end });
  const from = Math.min(start, around[0]?.start ?? start);
  const to = Math.max(end, around.at(-1)?.end ?? end);
  const { id, publisher, published, url, text } = source;
  return {
    dossier,
    source: id,
    publisher,
    published,
    url,
    paragraph: (around[0]?.paragraph ?? 0) + 1,
    sentence: text.slice(from, to),
    start: start - from,
    end: end - from,
    at: start,
  };
}
