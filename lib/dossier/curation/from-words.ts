import type { Dossier, Evidence } from '../schema';
import { SPEECH_VERBS } from '../words/cues';
import type { CorrectionOf, Span } from './schema';

/** The first words of a source: what a correction of its title or publisher hangs on. UTF-16 code units. */
export function openingOf(text: string): Span {
  const quote = text.slice(0, OPENING).split('\n', 1)[0] || text.slice(0, 1);
  return { start: 0, end: quote.length, quote };
}

const OPENING = 60;

/** The words without the space around them, and without their marks; null where nothing is left. */
export function trimmed(text: string, start: number, end: number): (Span & { isMarked: boolean }) | null {
  const words = text.slice(start, end);
  const lead = /^[\s"“”„«»]*/u.exec(words)?.[0].length ?? 0;
  const tail = /[\s"“”«»]*$/u.exec(words.slice(lead))?.[0].length ?? 0;
  const [from, to] = [start + lead, end - tail];
  if (from >= to) return null;
  const isMarked = MARK.test(text.slice(Math.max(0, from - 1), from)) && MARK.test(text.slice(to, to + 1));
  return { start: from, end: to, quote: text.slice(from, to), isMarked };
}

const MARK = /["“”„«»]/u;

/**
 * A statement in these words of a source, which the reader pointed out: whoever is named nearest in the paragraph said
 * it, with the verb of speech that stands nearest. The reader sees both, and can correct them.
 */
export function statementFrom(
  dossier: Dossier,
  source: string,
  { isMarked, ...span }: Span & { isMarked: boolean },
): CorrectionOf<'statement'> {
  const text = dossier.sources.find(({ id }) => id === source)?.text ?? '';
  const from = text.lastIndexOf('\n', span.start) + 1;
  const end = text.indexOf('\n', span.end);
  const paragraph = { from, to: end < 0 ? text.length : end };
  const isNear = (place: Pick<Evidence, 'start' | 'end'>) =>
    paragraph.from <= place.start &&
    place.end <= paragraph.to &&
    (place.end <= span.start || span.end <= place.start);
  const named = dossier.entities
    .filter(({ kind }) => kind !== 'term')
    .flatMap(({ evidence }) => evidence)
    .filter((place) => place.source === source && isNear(place));
  const verbs = [...text.slice(paragraph.from, paragraph.to).matchAll(/\p{L}+/gu)]
    .filter(([word]) => SPEECH_VERBS.has(word.toLowerCase()))
    .map(({ 0: quote, index }) => ({
      start: paragraph.from + index,
      end: paragraph.from + index + quote.length,
      quote,
    }))
    .filter(isNear);
  const speaker = nearest(named, span);
  return {
    kind: 'statement',
    source,
    span,
    speaker: speaker && { start: speaker.start, end: speaker.end, quote: speaker.quote },
    form: isMarked ? 'direct' : 'indirect',
    cue: nearest(verbs, span),
  };
}

function nearest<Place extends Span>(places: readonly Place[], { start, end }: Span): Place | null {
  const away = (place: Place) => Math.max(place.start - end, start - place.end);
  return places.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
