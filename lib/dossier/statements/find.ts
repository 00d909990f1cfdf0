import type { Doc } from '../document';
import { type idMaker, slug } from '../ids';
import { isEnglish } from '../language';
import type { Learned } from '../learned';
import type { Cast } from '../names/cast';
import type { Span } from '../names/spans';
import type { Statement } from '../schema';
import { itemsIn } from '../seek';
import { attributionsOf } from './attribute';
import { linkBeside } from './beside';
import type { Finding } from './finding';
import { linkQuotations } from './link';
import { innerSpeech } from './nested';
import { quoted } from './quoted';
import { closingReports, plainReports, reported } from './reported';
import { type Quotation, quotationsOf } from './spans';
import { speakerOf } from './speaker';
import { reportsOf } from './tag';
import { turnsOf } from './transcript';
import { isShortSpeech, isSpeech, REACH_AFTER } from './words';

/** Who said what, quoted and reported, in the order of the text; in other languages than English what is quoted alone. */
export function statementsOf(
  doc: Doc,
  cast: Cast,
  { statements: models }: Learned,
  nextId: ReturnType<typeof idMaker>,
): Statement[] {
  const all = quotationsOf(doc);
  const turns = turnsOf(doc).filter(({ said }) => isSpeech(doc.text.slice(said.start, said.end)));
  const isFree = ({ start }: Span) => !turns.some(({ said }) => said.start <= start && start < said.end);
  const quotations = all.filter((quotation) => isFree(quotation) && isSaid(doc, quotation));
  const found: Finding[] = turns.map(({ said, source }) => ({
    form: 'direct',
    said,
    source,
    cue: '',
    doubt: null,
  }));
  if (isEnglish(doc.lang)) found.push(...read(doc, all, quotations, models, isFree));
  else found.push(...linkBeside(doc, cast, quotations).map((linked) => quoted(doc, linked)));
  return found
    .sort((a, b) => a.said.start - b.said.start || b.said.end - a.said.end)
    .map((finding) => {
      const draft = statement(doc, cast, finding);
      return { id: nextId(`${draft.speaker ?? slug(draft.speakerText, 'nobody')}-${draft.form}`), ...draft };
    });
}

function isSaid({ text }: Doc, { start, end, outer }: Quotation): boolean {
  const words = text.slice(start, end);
  return isSpeech(words) || isShortSpeech(words, text.slice(outer.end, outer.end + REACH_AFTER));
}

/** What rules and models find in an English text. */
function read(
  doc: Doc,
  all: Quotation[],
  quotations: Quotation[],
  models: Learned['statements'],
  isFree: (span: Span) => boolean,
): Finding[] {
  const reports = reportsOf(doc, all).filter(({ cue }) => isFree(cue));
  const closing = closingReports(doc, reports);
  const isWithin = (cue: Span) =>
    closing.some(({ content }) => content && content.start <= cue.start && cue.end <= content.end);
  const attributions = attributionsOf(doc, all, reports, models).filter(
    ({ cue }) => isFree(cue) && !isWithin(cue),
  );
  const quotes = linkQuotations(doc, quotations, reports, attributions).map((linked) => quoted(doc, linked));
  const indirect = attributions
    .flatMap((attribution) => reported(doc, quotations, attribution))
    .filter(({ said }) => isFree(said));
  const plain = plainReports(doc, quotations, reports, indirect, closing);
  return [...quotes, ...indirect, ...plain, ...innerSpeech(doc, quotations, indirect)];
}

function statement(doc: Doc, cast: Cast, { form, said, source, cue, doubt }: Finding): Omit<Statement, 'id'> {
  const speaker = source ? speakerOf(doc, cast, source) : { id: null, text: '', doubt: null };
  const evidence = doc.evidence(said.start, said.end);
  const about = itemsIn(cast.mentions, said).map(({ entity }) => entity);
  const doubts = speaker.doubt ?? doubt;
  return {
    speaker: speaker.id,
    speakerText: speaker.text,
    form,
    cue,
    text: evidence.quote,
    about: [...new Set(about)],
    evidence,
    ...(doubts ? { doubt: doubts } : {}),
  };
}
