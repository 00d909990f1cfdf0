import type { Doc } from '../document';
import { type idMaker, slug } from '../ids';
import type { Cast } from '../names/cast';
import type { Span } from '../names/spans';
import type { Statement } from '../schema';
import { itemsIn } from '../seek';
import { type Linked, linkQuotations } from './link';
import { quotationsOf } from './spans';
import { speakerOf } from './speaker';
import { type Report, reportsOf } from './tag';
import { turnsOf } from './transcript';

/** Quotations with fewer words are names, titles and single words held at arm's length. */
const FEWEST_WORDS = 4;

/** Who said what, quoted and reported, in the order of the text. */
export function statementsOf(doc: Doc, cast: Cast, nextId: ReturnType<typeof idMaker>): Statement[] {
  const quotations = quotationsOf(doc);
  const turns = turnsOf(doc).filter(({ said }) => isSpeech(doc.text.slice(said.start, said.end)));
  const isFree = ({ start }: Span) => !turns.some(({ said }) => said.start <= start && start < said.end);
  const reports = reportsOf(doc, quotations).filter(({ cue }) => isFree(cue));
  const quotes = linkQuotations(
    doc,
    quotations.filter(
      (quotation) => isFree(quotation) && isSpeech(doc.text.slice(quotation.start, quotation.end)),
    ),
    reports,
  );
  const found = [
    ...turns.map(({ said, source }) => statement(doc, cast, 'direct', said, source, '')),
    ...quotes.map((linked) => direct(doc, cast, linked)),
    ...reports.flatMap((report) => indirect(doc, cast, report)),
  ];
  return found
    .sort((a, b) => a.evidence.start - b.evidence.start)
    .map((statement) => ({
      id: nextId(`${statement.speaker ?? slug(statement.speakerText, 'nobody')}-${statement.form}`),
      ...statement,
    }));
}

function isSpeech(text: string): boolean {
  const words = text.split(/\s+/u).filter(Boolean);
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !/^(?:of|the|and|in|to|for|on|a)$/u.test(word),
  );
  return words.length >= FEWEST_WORDS && small.length > 0;
}

type Draft = Omit<Statement, 'id'>;

function direct(doc: Doc, cast: Cast, { quotation, report, own }: Linked): Draft {
  const cue = own && report ? doc.text.slice(report.cue.start, report.cue.end) : '';
  const draft = statement(doc, cast, 'direct', quotation, report?.source ?? null, cue);
  return own || draft.doubt
    ? draft
    : { ...draft, doubt: 'The quote stands without a speaker; it was given to the one who spoke last.' };
}

function indirect(doc: Doc, cast: Cast, { cue, source, content }: Report): Draft[] {
  return content
    ? [statement(doc, cast, 'indirect', content, source, doc.text.slice(cue.start, cue.end))]
    : [];
}

function statement(
  doc: Doc,
  cast: Cast,
  form: Statement['form'],
  said: Span,
  source: Span | null,
  cue: string,
): Draft {
  const speaker = source ? speakerOf(doc, cast, source) : { id: null, text: '', doubt: null };
  const evidence = doc.evidence(said.start, said.end);
  const about = itemsIn(cast.mentions, said).map(({ entity }) => entity);
  return {
    speaker: speaker.id,
    speakerText: speaker.text,
    form,
    cue,
    text: evidence.quote,
    about: [...new Set(about)],
    evidence,
    ...(speaker.doubt ? { doubt: speaker.doubt } : {}),
  };
}
