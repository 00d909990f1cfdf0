import type { Doc } from '../document';
import type { Cluster } from './actor';
import { certainKind } from './kind';

/**
 * Whether the document itself shows a name that nobody need know to be a state's or a land's: by what only such have
 * ("Ardenia's coast guard"), or by two ways of speaking that are of persons now and then, but not both ("Ardenia's
 * government", "the leaders of Ardenia and Belmar", "in Ardenia").
 */
export function isState(doc: Doc, { name, spans }: Cluster): boolean {
  if (!PLAIN.test(name) || spans.some(({ title }) => title !== '') || certainKind(name) !== null)
    return false;
  const shown = new Set<RegExp>();
  for (const { start, end } of spans) {
    const before = doc.text.slice(Math.max(0, start - BEFORE), start);
    const after = doc.text.slice(end, end + BEHIND);
    if (/\bthe $/iu.test(before) ? !AS_ADJECTIVE.test(after) : PERSONAL.test(before)) continue;
    if (HAS_ALONE.test(after)) return true;
    for (const cue of [HAS, AS_ADJECTIVE]) if (cue.test(after)) shown.add(cue);
    for (const cue of [INSIDE, HEADED]) if (cue.test(before)) shown.add(cue);
  }
  return shown.size > 1;
}

/** A word or two in small letters, but for the first. */
const PLAIN = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u;
/** UTF-16 code units that are looked at around a name. */
const BEFORE = 60;
const BEHIND = 40;

/** A given name before a surname, or a civil title. */
const PERSONAL = /(?:\p{Lu}\p{Ll}+|\b(?:Mr|Mrs|Ms|Dr)\.?) $/u;

const HAS_ALONE =
  /^['’]s (?:\p{L}+ ){0,2}?(?:coast ?guard|navy|parliament|capital(?! (?:of|gain|market))|airspace|borders?|coast(?:line)?|territor(?:y|ies)|territorial waters|central bank|constitution|embass(?:y|ies)|border guards|sovereignty|population|exporters)\b/u;
const HAS =
  /^['’]s (?:\p{L}+ ){0,2}?(?:ministers?|government|president|premier|ministry|ambassador|army|military|armed forces|air force|troops|economy|leaders?|citizens|waters)\b/u;
const AS_ADJECTIVE =
  /^ (?:coast ?guard|navy|government|parliament|army|military|armed forces|air force|police|border)\b/u;
const INSIDE = /\b(?:in|into|inside|within|across|throughout|outside) $/u;
const HEADED =
  /\b(?:leaders?|presidents?|king|queen|premiers?|ministers?|governments?|republic|citizens|capital|Minister|President|Premier|King|Queen)(?: \p{Lu}[\p{L}-]+){0,3} of (?:\p{Lu}\p{Ll}+ and )?$/u;
