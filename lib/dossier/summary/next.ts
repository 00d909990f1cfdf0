import { findDates } from '../dates/find';
import type { Doc } from '../document';
import type { Summary } from '../schema';

const AHEAD =
  /\b(?:deadline|scheduled|planned|due to|hopes to|will|next|resume|reconvene|coming days|approaching|expected to)\b/gu;

/** The sentence about what comes next, best one with a date that is still ahead of the publication. */
export function nextOf(doc: Doc): Summary['next'] {
  let best: { weight: number; start: number; end: number; on: string | null } | null = null;
  for (const { start, end } of doc.sentences) {
    const text = doc.text.slice(start, end);
    const on = dayAhead(text, doc.published);
    const until = on && /\b(?:until|by)\b/u.test(text) ? 1 : 0;
    const cues = new Set(text.match(AHEAD)).size + until;
    const weight = cues + (on ? 2 : 0) - (/["“”]/u.test(text) ? 2 : 0);
    if (cues > 0 && weight > 1 && weight >= (best?.weight ?? 0)) best = { weight, start, end, on };
  }
  if (!best) return null;
  const evidence = doc.evidence(best.start, best.end);
  return { text: evidence.quote, evidence: [evidence], on: best.on };
}

/** The first day after `published` that the sentence names, else that very day, YYYY-MM-DD. */
function dayAhead(text: string, published: string | null): string | null {
  if (published === null) return null;
  const days = findDates(text, published).flatMap(({ when }) =>
    when.precision === 'day' ? (when.from ?? []) : [],
  );
  return days.find((day) => day > published) ?? days.find((day) => day === published) ?? null;
}
