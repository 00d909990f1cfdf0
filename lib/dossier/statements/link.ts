import type { Doc } from '../document';
import type { Span } from '../names/spans';
import { firstFrom, itemAt, itemsIn } from '../seek';
import type { Attribution } from './attribute';
import { spanOf, subjectOf } from './source';
import type { Quotation } from './spans';
import type { Report } from './tag';

/** A quotation with the report that gives it its speaker. */
export interface Linked {
  quotation: Quotation;
  report: Report | null;
  /** True where the cue stands in the quotation's own sentence, so that it is the quotation's cue. */
  own: boolean;
}

/**
 * Who says each quotation: a name behind a dash, else the cue in its own sentence, else, where it goes on from the one
 * before, the speaker of that, else the subject of the sentence around it, else the last one who spoke, at most one
 * paragraph back.
 */
export function linkQuotations(
  doc: Doc,
  quotations: Quotation[],
  found: Report[],
  attributions: Attribution[],
): Linked[] {
  const reports = found.map((report) => ({ ...report.cue, report }));
  const linked: Linked[] = [];
  const paragraphs = quotations.map(({ outer }) => paragraphOf(doc, outer.start));
  quotations.forEach((quotation, i) => {
    const own =
      listed(doc, quotation) ?? attributed(quotation, attributions) ?? ownReport(doc, quotation, reports);
    const before = linked.at(-1);
    const near = before && (paragraphs[i] ?? 0) - (paragraphs[i - 1] ?? 0) <= 1 ? before : undefined;
    if (own) linked.push({ quotation, report: own, own: true });
    else if (quotation.continues && near) linked.push({ ...near, quotation, own: false });
    else {
      const report = narrated(doc, quotation) ?? lastSpeaker(doc, quotation, reports, near);
      linked.push({ quotation, report, own: false });
    }
  });
  return linked;
}

/** A report at the place of its cue. */
interface Cued extends Span {
  report: Report;
}

/** A listing names the speaker behind a dash, in the quotation's line or the next. */
function listed({ text }: Doc, { outer }: Quotation): Report | undefined {
  const [dash = '', name = ''] = LISTED.exec(text.slice(outer.end, outer.end + 120)) ?? [];
  if (name === '') return undefined;
  const start = outer.end + dash.length - name.length;
  return { cue: { start, end: start }, source: { start, end: start + name.length }, content: null };
}

const LISTED =
  /^\s{0,3}(?:—|―|–|--|-)\s{0,2}((?:\p{Lu}[\p{L}.'’-]*)(?:\s(?:\p{Lu}[\p{L}.'’-]*|of|the|de|van|von|al|bin)){0,7})(?=,|\n|$)/u;

/** What the models say. */
function attributed(quotation: Quotation, attributions: Attribution[]): Report | undefined {
  let best: Attribution | undefined;
  let most = (quotation.end - quotation.start) / 2;
  for (const attribution of attributions) {
    const { source, contents } = attribution;
    if (!reaches(attribution, quotation)) continue;
    if (!source || (quotation.start <= source.start && source.end <= quotation.end)) continue;
    const shared = contents.reduce(
      (sum, { start, end }) =>
        sum + Math.max(0, Math.min(end, quotation.end) - Math.max(start, quotation.start)),
      0,
    );
    if (shared > most) [best, most] = [attribution, shared];
  }
  return best && { cue: best.cue, source: best.source, content: null };
}

/** Whether what is attributed has a place in common with a quotation: asked first, of all pairs of the two. */
function reaches({ contents }: Attribution, { start, end }: Quotation): boolean {
  const last = contents[contents.length - 1];
  return last !== undefined && last.end > start && (contents[0]?.start ?? end) < end;
}

/** The nearest cue in the quotation's sentences, outside of it: right after it first. */
function ownReport(doc: Doc, { outer, start, end }: Quotation, reports: Cued[]): Report | undefined {
  const sentence = doc.sentenceAt(start) ?? doc.sentenceAt(outer.start);
  const floor = sentence?.start ?? outer.start;
  const paragraph = itemAt(doc.paragraphs, outer.start);
  const ceiling = Math.min(
    paragraph?.end ?? outer.end,
    Math.max(doc.sentenceAt(outer.end)?.end ?? 0, doc.sentenceAt(outer.end + 1)?.end ?? 0, outer.end),
  );
  const after = itemsIn(reports, { start: outer.end, end: ceiling }).find(
    ({ start: cue, report }) =>
      !isCut(doc, outer.end, cue) && !(report.content && /\.$/u.test(doc.text.slice(start, end))),
  );
  const before = itemsIn(reports, { start: floor, end: outer.start }).at(-1);
  return (after ?? before)?.report;
}

/** Another quotation, a full stop or too many words between a quotation and a cue. */
function isCut({ text }: Doc, from: number, to: number): boolean {
  return to - from > 140 || /["“”]|[.;]\s\p{Lu}\p{Ll}{3,}.*[,.]/u.test(text.slice(from, to));
}

/** Words quoted in the middle of a sentence are its subject's: `Gingrich called it a "…"`. */
function narrated(doc: Doc, { outer }: Quotation): Report | null {
  const sentence = doc.sentenceAt(outer.start);
  if (!sentence || outer.start - sentence.start < 10) return null;
  const first = firstFrom(doc.tokens, sentence.start);
  const last = firstFrom(doc.tokens, outer.start);
  const subject = subjectOf(doc, first, last);
  if (!subject) return null;
  const source = spanOf(doc, subject);
  return { cue: source, source, content: null };
}

function lastSpeaker(
  doc: Doc,
  { outer }: Quotation,
  reports: Cued[],
  near: Linked | undefined,
): Report | null {
  const paragraph = paragraphOf(doc, outer.start);
  const floor = doc.paragraphs[paragraph - 1]?.start ?? 0;
  const last = itemsIn(reports, { start: floor, end: outer.start })
    .map(({ report }) => report)
    .findLast(({ source }) => source);
  const quoted: Span | undefined = near?.quotation;
  if (near?.report && (!last || (quoted && quoted.start > last.cue.start))) return near.report;
  return last ?? near?.report ?? null;
}

/** Index of the paragraph that holds an offset. */
function paragraphOf({ paragraphs }: Doc, offset: number): number {
  return firstFrom(paragraphs, offset + 1) - 1;
}
