import type { Doc } from '../document';
import { words } from '../words/list';
import type { Cluster } from './actor';

/** Whether a country is a team here: in a report on a match, where it plays at least twice. */
export function isTeam(doc: Doc, { kind, spans }: Cluster): boolean {
  if (kind !== 'place' || !isSport(doc)) return false;
  const plays = spans.filter(({ start, end }) => {
    const before = doc.text.slice(Math.max(0, start - 12), start);
    return PLAYED.test(doc.text.slice(end, end + 16)) || /\b(?:defeated|faced|beat|against)\s$/u.test(before);
  });
  return plays.length >= 2;
}

const PLAYED =
  /^\s(?:\d|defeated|faced|beat|lost|won|drew|scored|led|trailed|played|opened the|had (?:better|higher|greater))/u;

const isSportKnown = new WeakMap<Doc, boolean>();

/** Many words of the sport page, close together. */
function isSport(doc: Doc): boolean {
  const known = isSportKnown.get(doc);
  if (known !== undefined) return known;
  let count = 0;
  for (const { text } of doc.tokens) if (SPORT.has(text)) count += 1;
  const sport = count >= FEWEST && count * SPREAD > doc.text.length;
  isSportKnown.set(doc, sport);
  return sport;
}

const FEWEST = 8;
/** UTF-16 code units, on average, from one such word to the next. */
const SPREAD = 400;
const SPORT = words(`
ball captain championship coach cup Cup defender final footballer goal goalkeeper goals half header innings league match
matches midfielder penalty points qualifier referee scored scoring season semifinal striker team teams title tournament
wicket winger
`);
