import type { Doc } from '../document';
import type { Cluster } from './actor';
import { certainKind } from './kind';

/**
 * What the document itself shows a name to be that nobody need know, or null: a land by what only lands have ("Ardenia's
 * coast guard"), or by two ways of speaking that are of persons now and then, but not both ("Ardenia's government", "the
 * leaders of Ardenia and Belmar", "in Ardenia"); a company by what only companies have ("Velmo's founder").
 */
export function shownKind(doc: Doc, { name, spans }: Cluster): 'place' | 'organization' | null {
  if (!PLAIN.test(name) || spans.some(({ title }) => title !== '') || certainKind(name) !== null) return null;
  const shown = new Set<RegExp>();
  for (const { start, end } of spans) {
    const before = doc.text.slice(Math.max(0, start - BEFORE), start);
    const after = doc.text.slice(end, end + BEHIND);
    if (/\bthe $/iu.test(before) ? !AS_ADJECTIVE.test(after) : PERSONAL.test(before)) continue;
    if (LAND_HAS.test(after)) return 'place';
    if (COMPANY_HAS.test(after)) return 'organization';
    for (const cue of [HAS, AS_ADJECTIVE]) if (cue.test(after)) shown.add(cue);
    for (const cue of [INSIDE, HEADED]) if (cue.test(before)) shown.add(cue);
  }
  return shown.size > 1 ? 'place' : null;
}

/** A word or two, not in capitals. */
const PLAIN = /^\p{Lu}\p{L}*\p{Ll}(?:[ -]\p{Lu}\p{Ll}+)?$/u;
/** UTF-16 code units that are looked at around a name. */
const BEFORE = 60;
const BEHIND = 40;

/** A given name before a surname, or a civil title. */
const PERSONAL = /(?:\p{Lu}\p{Ll}+|\b(?:Mr|Mrs|Ms|Dr)\.?) $/u;

const LAND_HAS =
  /^['’]s (?:\p{L}+ ){0,2}?(?:coast ?guard|navy|parliament|capital(?! (?:of|gain|market))|airspace|borders?|coast(?:line)?|territor(?:y|ies)|territorial waters|central bank|constitution|embass(?:y|ies)|border guards|sovereignty|population|exporters)\b/u;
const COMPANY_HAS =
  /^['’]s (?:\p{L}+ ){0,2}?(?:founders?|co-founders?|chief executive|CEO|CFO|shareholders|share price|subsidiary|headquarters|initial public offering|quarterly (?:results|earnings))\b/u;
const HAS =
  /^['’]s (?:\p{L}+ ){0,2}?(?:ministers?|government|president|premier|ministry|ambassador|army|military|armed forces|air force|troops|economy|leaders?|citizens|waters|negotiators?|delegation)\b/u;
const AS_ADJECTIVE =
  /^ (?:coast ?guard|navy|government|parliament|army|military|armed forces|air force|police|border|counterparts?)\b/u;
const INSIDE = /\b(?:in|into|inside|within|across|throughout|outside) $/u;
const HEADED =
  /\b(?:leaders?|presidents?|king|queen|premiers?|ministers?|governments?|republic|citizens|capital|Minister|President|Premier|King|Queen)(?: \p{Lu}[\p{L}-]+){0,3} of (?:\p{Lu}\p{Ll}+ and )?$/u;
