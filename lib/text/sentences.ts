/** A sentence, without the white space around it. Offsets are UTF-16 code units, `end` exclusive. */
export interface Sentence {
  start: number;
  end: number;
  /** Index of its paragraph: a line feed ends one. */
  paragraph: number;
}

/** A paragraph: the text between two line feeds. */
export interface Paragraph {
  start: number;
  end: number;
}

/** The paragraphs of a text, empty ones left out. */
export function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The sentences of a text. `Intl.Segmenter` proposes the cuts (25 million characters a second); those after "U.S.",
 * "Mr.", "Gen." or an initial, and those before a small letter, are undone.
 */
export function sentencesOf(text: string, lang = 'en'): Sentence[] {
  const segmenter = segmenterFor(lang);
  const hasOrdinals = !/^en(?![a-z])/iu.test(lang);
  return paragraphsOf(text).flatMap((paragraph, index) => {
    const cuts = windowsOf(text.slice(paragraph.start, paragraph.end)).flatMap((window) =>
      [...segmenter.segment(window)].map(({ segment }) => segment),
    );
    let start = paragraph.start;
    return mended(cuts, hasOrdinals).map((piece) => {
      const from = start + (piece.length - piece.trimStart().length);
      start += piece.length;
      return { start: from, end: from + piece.trim().length, paragraph: index };
    });
  });
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The segmenter of a language: to make one takes as long as to read a short article with it. */
function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? newSegmenter(lang);
  segmenters.set(lang, known);
  return known;
}

/** Pages name their language as they like: "en_US" is no tag, and `Intl` throws. */
function newSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** UTF-16 code units. Each segment holds a copy of the whole that was cut, so an endless paragraph fills the memory. */
const WINDOW = 10_000;

/** A paragraph in pieces that a segmenter can take, cut behind a full stop where there is one. */
function windowsOf(paragraph: string): string[] {
  const windows: string[] = [];
  let from = 0;
  while (paragraph.length - from > WINDOW) {
    const stop = paragraph.lastIndexOf('. ', from + WINDOW - 2);
    const to = stop > from ? stop + 2 : from + WINDOW;
    windows.push(paragraph.slice(from, to));
    from = to;
  }
  windows.push(paragraph.slice(from));
  return windows;
}

function mended(pieces: string[], hasOrdinals: boolean): string[] {
  const sentences: string[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last !== undefined && (piece.trim() === '' || isTornApart(lastWord(last), piece, hasOrdinals))) {
      sentences[sentences.length - 1] = last + piece;
    } else sentences.push(piece);
  }
  return sentences;
}

/** The end of a piece, long enough for each of the patterns below. */
function lastWord(piece: string): string {
  return piece.trimEnd().slice(-12);
}

function isTornApart(before: string, after: string, hasOrdinals: boolean): boolean {
  if (hasOrdinals && ORDINAL.test(before)) return true;
  if (/^\p{Ll}/u.test(after)) return true;
  if (!before.endsWith('.')) return false;
  if (TITLE.test(before)) return true;
  if (NUMBERED.test(before)) return /^\p{N}/u.test(after);
  return ABBREVIATION.test(before) && !OPENER.test(after);
}

/** "8. Mai": in English a figure with a full stop ends its sentence. */
const ORDINAL = /(?:^|\s)\d{1,2}\.$/u;
/** Never the last word of a sentence. */
const TITLE =
  /(?:^|[\s"“(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Maj|Adm|Sen|Rep|Gov|Rev|Rt|Hon|St|vs|Pres)\.$/u;
/** Goes on only with a figure: "Sept. 1", "No. 5". */
const NUMBERED = /(?:^|\s)(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Art|p|pp|c)\.$/u;
/** May end a sentence or not: initials, dotted acronyms, company forms. */
const ABBREVIATION = /(?:(?:^|[\s.])\p{Lu}|(?:^|\s)(?:a\.m|p\.m|Inc|Corp|Ltd|Co|Jr|Sr|Bros))\.$/u;
/** Words that open a sentence after such an abbreviation more often than they continue a name. */
const OPENER =
  /^["“‘']?(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|If|As|For|When|While|However|Earlier|Later|Meanwhile)(?![\p{L}\p{N}.])/u;
