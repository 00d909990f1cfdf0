import type { Span } from '../names/spans';
import { magnitudeOf, NUMBER_WORD, numberOf, VAGUE } from './words';

/** A number where a text has it, from its hedge ("about") to its magnitude or its percent sign. */
export interface Amount extends Span {
  /**
   * Least and most. Where the words give one bound alone ("more than 500", "up to 30") or a rough figure ("about 500"),
   * both are the figure named and `approximate` is true: the words say on which side of it the truth lies.
   */
  from: number;
  to: number;
  approximate: boolean;
  /** Where the number itself begins, behind its hedge. */
  at: number;
  /** "$", "€" … before the number; empty where there is none. */
  currency: string;
  /** "%", "percent" … behind it, as the source writes it; empty where there is none. */
  percent: string;
  /** Whether it is written in digits. */
  digits: boolean;
}

/** Every number of a text that may count something, in order; offsets are UTF-16 code units. */
export function amountsIn(text: string): Amount[] {
  return [...exactIn(text), ...vagueIn(text)].sort((a, b) => a.start - b.start);
}

const HEDGE =
  '(?:(?:well|just|slightly|far|only) )?(?:about|around|approximately|approx\\.|roughly|some|nearly|almost|an estimated|estimated|close to|up to|as (?:many|few|much) as|more than|over|at least|less than|fewer than|under|no (?:more|fewer|less) than|at most|upwards? of|not more than) ';
const CURRENCY = '(?:(?:US|A|AU|C|CA|NZ|HK|S)?\\$|[£€¥₹₽₩₺]|(?:USD|EUR|GBP) ?)';
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,3})?|\\d{1,9}(?:\\.\\d{1,3})?';
const LARGE = '(?:hundred|dozen|thousand|million|billion|trillion)(?!\\p{L})';
const MAGNITUDE = `(?:(?:bn|mn|tn|m|k|b)(?!\\p{L})|(?: |-)${LARGE}(?: ${LARGE})?| bn(?!\\p{L}))`;
const PERCENT = '(?: ?%| per ?cent(?:age points?)?|-per ?cent)(?!\\p{L})';

const AMOUNT = new RegExp(
  [
    `(?<![\\p{L}\\p{N}.,:/$£€-])(?<hedge>${HEDGE})?`,
    `(?:(?<between>between )?(?<sign>${CURRENCY})?(?<first>${DIGITS}|${NUMBER_WORD})(?<firstMagnitude>${MAGNITUDE})?(?:${PERCENT})?`,
    `(?<joint> and | to | or |(?<=\\d[bmk]?n?)[-–](?=\\d|\\p{Sc}))${CURRENCY}?)?`,
    `(?<currency>${CURRENCY})?(?<number>${DIGITS}|${NUMBER_WORD})(?<magnitude>${MAGNITUDE})?(?<percent>${PERCENT})?`,
    `(?![\\p{L}\\p{N}]|[.,:/]\\p{N}|['’]\\p{L})`,
  ].join(''),
  'giu',
);

function exactIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].flatMap((match): Amount[] => {
    const {
      hedge = '',
      between,
      sign,
      first,
      firstMagnitude,
      joint = '',
      currency,
      number = '',
      magnitude,
      percent = '',
    } = match.groups ?? {};
    const most = numberOf(number) * magnitudeOf(magnitude);
    const least = first === undefined ? most : numberOf(first) * magnitudeOf(firstMagnitude ?? magnitude);
    // "rose from 3 to 5 percent" is no interval, and "in 3 and 5 towns" neither.
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const isRange =
      first !== undefined &&
      least < most &&
      (joint === ' and ' ? between !== undefined : !/(?<!rang(?:e|es|ed|ing) )from $/iu.test(before));
    const end = match.index + match[0].length;
    const at =
      isRange || first === undefined ? match.index + hedge.length : end - lastPart(match[0], joint).length;
    if (first !== undefined && !isRange && joint !== ' to ') return [];
    return [
      {
        start: isRange || first === undefined ? match.index : at,
        end,
        at,
        from: rounded(isRange ? least : most),
        to: rounded(most),
        approximate: hedge !== '' && !/^only $/iu.test(hedge),
        currency: (currency ?? sign ?? '').trim(),
        percent: percent.replace('-', ' ').trim(),
        digits: /^\d/u.test(number),
      },
    ];
  });
}

function lastPart(text: string, joint: string): string {
  return text.slice(text.lastIndexOf(joint) + joint.length);
}

/** 1.1 × 1,000,000 without the crumbs of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

const VAGUE_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:many |several )?(?<words>${Object.keys(VAGUE)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?= of (?!the |these |those |them))`,
  'giu',
);

function vagueIn(text: string): Amount[] {
  return [...text.matchAll(VAGUE_WORDS)].flatMap((match): Amount[] => {
    const [from, to] = VAGUE[match.groups?.words?.toLowerCase() ?? ''] ?? [0, 0];
    const place = { start: match.index, at: match.index, end: match.index + match[0].length };
    return [{ ...place, from, to, approximate: true, currency: '', percent: '', digits: false }];
  });
}
