import { type DateMention, findDates } from '../dates/find';
import type { Doc } from '../document';
import type { Summary } from '../schema';

/** The sentence about what comes next: announced, and best with a date that is still ahead of the publication. */
export function nextOf(doc: Doc): Summary['next'] {
  let best: { weight: number; start: number; end: number; on: string | null } | null = null;
  for (const { start, end } of doc.sentences) {
    const text = doc.text.slice(start, end);
    const cues = new Set(text.match(AHEAD)).size;
    if (cues === 0 && !TERM.test(text)) continue;
    const dates = doc.published === null ? [] : findDates(text, doc.published);
    const on = dayAhead(text, dates, doc.published);
    const later = on ? 2 : dates.some(({ when }) => (when.from ?? '') > (doc.published ?? '')) ? 1 : 0;
    const until = later > 0 && TERM.test(text) ? 1 : 0;
    const matter = MATTER.test(text) ? 1 : 0;
    const against = (/["“”]/u.test(text) ? 2 : 0) + (UNSURE.test(text) ? 4 : 0);
    const weight = cues + until + later + matter - against;
    const isTold = later > 0 || (cues > 1 && matter > 0);
    if (isTold && cues + until > 0 && weight > 2 && weight >= (best?.weight ?? 0))
      best = { weight, start, end, on };
  }
  if (!best) return null;
  const evidence = doc.evidence(best.start, best.end);
  return { text: evidence.quote, evidence: [evidence], on: best.on };
}

const AHEAD =
  /(?<!\p{L})(?:deadline|scheduled|planned|due (?:to|on|in|back|by)|hopes to|will(?! have)|next|resume|reconvene|coming days|approaching|expected to|set to|set for|(?:is|are) to|takes? effect|expires?|ends on|has until|have until|invited)(?!\p{L})/gu;
/** Asked, or in case of something only. */
const UNSURE = /\?|(?:^|, )(?:If|if|unless|whether) |(?<!\p{L})(?:uncertain|whether)(?!\p{L})/u;
const TERM = /(?<!\p{L})(?:until|by|from)(?!\p{L})/u;
const MATTER =
  /(?<!\p{L})(?:talks|negotiations|dialogue|discussions?|summit|meet(?:ing)?|conference|hearing|vote|rul(?:e|ing)|court|trial|judges?|strike|deal|agreement|cease-?fire|truce|dispute|sanctions|tariffs|rules|election|referendum|recount|appeal|observers|parliament|congress|senate|process)(?!\p{L})/iu;

/** The first day after `published` that the sentence puts ahead, else that very day where something is due on it. */
function dayAhead(text: string, dates: DateMention[], published: string | null): string | null {
  if (published === null) return null;
  const days = dates.flatMap(({ start, when }) =>
    when.precision === 'day' && when.from !== null ? [{ start, day: when.from }] : [],
  );
  const today = days.find(({ day, start }) => day === published && DUE.test(text.slice(0, start)));
  return (days.find(({ day }) => day > published) ?? today)?.day ?? null;
}

const DUE = /(?<!\p{L})(?:will|deadline|due|expected to|scheduled|set to|(?:is|are) to)(?!\p{L})/u;
