import type { Doc } from '../document';
import type { Worded } from '../schema';

const OUTCOME =
  /\b(?:ended|failed|collapsed|stalled|broke (?:down|up|off)|resumed|reached|signed|agreed|without (?:progress|agreement|a deal)|no (?:progress|deal|agreement)|deadlock|breakthrough|committed to continue|ceasefire|postponed|adopted)\b/gu;
const MATTER =
  /\b(?:talks|negotiations|dialogue|discussions|summit|meeting|deal|agreement|dispute|vote|ruling)\b/iu;
/** What merely could be is no standing of things. */
const POSSIBLE = /\b(?:if|unless|whether|would|could|might|may)\b/u;

/** The sentence that says how things stand. A report leads with it, so the first of equal weight is the newest. */
export function statusOf(doc: Doc): Worded | null {
  let best: { weight: number; start: number; end: number } | null = null;
  for (const { start, end, paragraph } of doc.sentences) {
    const text = doc.text.slice(start, end);
    if (
      !MATTER.test(text) ||
      POSSIBLE.test(text.slice(0, Math.max(0, text.search(OUTCOME)))) ||
      /["“”]/u.test(text)
    )
      continue;
    const weight = (text.match(OUTCOME)?.length ?? 0) + (paragraph < 2 ? 1 : 0);
    if (text.match(OUTCOME) && weight > (best?.weight ?? 0)) best = { weight, start, end };
  }
  if (!best) return null;
  const evidence = doc.evidence(best.start, best.end);
  return { text: evidence.quote, evidence: [evidence] };
}
