import type { Doc } from '../document';
import type { Span } from '../names/spans';
import { SPEECH_VERBS } from '../words/cues';
import type { Finding } from './finding';
import type { Quotation } from './spans';
import { isSpeech } from './words';

/** Speech inside speech, by the one whom the speaker names: `"Berg told me: 'The road is closed,'" Hansen said.` */
export function innerSpeech(doc: Doc, quotations: Quotation[], indirect: Finding[]): Finding[] {
  return [
    ...quotations.flatMap((quotation) => innerQuotes(doc, quotation)),
    ...indirect.flatMap(({ said }) => innerReport(doc, said)),
  ];
}

const INNER =
  /((?:\p{Lu}[\p{L}.'’-]+\s){1,3}|\b(?:[Hh]e|[Ss]he|[Tt]hey)\s)(\p{Ll}+)(?:\s(?:me|us|him|her|them|you))?[,:]?\s[‘'](?=\S)((?:[^‘’'\n]|[’'](?=\p{L})){12,}?)[’'](?!\p{L})/gu;

function innerQuotes({ text }: Doc, { start, end }: Span): Finding[] {
  return [...text.slice(start, end).matchAll(INNER)].flatMap((match): Finding[] => {
    const [all, who = '', cue = '', words = ''] = match;
    if (!SPEECH_VERBS.has(cue) || !isSpeech(words)) return [];
    const at = start + match.index;
    const from = at + all.lastIndexOf(words);
    return [
      {
        form: 'direct',
        said: { start: from, end: from + words.length },
        source: { start: at, end: at + who.trimEnd().length },
        cue,
        doubt: null,
      },
    ];
  });
}

const REPORT =
  /^(?:that\s)?((?:\p{Lu}[\p{L}.'’-]+\s){1,3}|(?:[Hh]e|[Ss]he|[Tt]hey)\s)((?:had|has|have)\s)?(said|told|claimed|argued|warned|announced|insisted|promised|says|admitted)\s(?:(?:him|her|them|us|me)\s)?that\s/u;

/** Only where what is said begins with who said it: further in, a clause may be anybody's. */
function innerReport({ text }: Doc, said: Span): Finding[] {
  const words = text.slice(said.start, said.end);
  const [opening, who = '', helper = '', cue = ''] = REPORT.exec(words) ?? [];
  if (!opening || !isSpeech(words.slice(opening.length))) return [];
  const source = said.start + opening.indexOf(who);
  return [
    {
      form: 'indirect',
      said: { start: said.start + opening.length, end: said.end },
      source: { start: source, end: source + who.trimEnd().length },
      cue: helper + cue,
      doubt: null,
    },
  ];
}
