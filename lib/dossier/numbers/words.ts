const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers in words from 1 to 99, and the "a" of "a million"; hyphens between tens and ones. */
export const NUMBER_WORD = `(?:(?:${TENS.join('|')})(?:-(?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).join('|')}|half an?(?= (?:mill|bill))|an?(?= (?:hundred|thousand|million|billion|trillion|dozen)(?!s)))`;

const MAGNITUDES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  k: 1_000,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** What a magnitude multiplies by: "hundred thousand" by 100,000, none by 1. */
export function magnitudeOf(words = ''): number {
  return words
    .toLowerCase()
    .split(/[\s-]+/u)
    .reduce((product, word) => product * (MAGNITUDES[word] ?? 1), 1);
}

/** The number that digits or words name: "4,000", "forty-two", "a" (of "a million"). */
export function numberOf(text: string): number {
  const lower = text.toLowerCase();
  if (/^\d/u.test(lower)) return Number(lower.replaceAll(',', ''));
  if (lower.startsWith('half')) return 0.5;
  if (/^an?$/u.test(lower)) return 1;
  const [first = '', second = ''] = lower.split('-');
  return ONES.includes(first)
    ? ONES.indexOf(first)
    : 10 * (TENS.indexOf(first) + 2) + Math.max(0, ONES.indexOf(second));
}

/** Least and most of the words that name no number: "dozens" are 24 to 99. */
export const VAGUE: Record<string, [number, number]> = {
  scores: [40, 99],
  dozens: [24, 99],
  hundreds: [200, 999],
  thousands: [2_000, 9_999],
  'tens of thousands': [20_000, 99_999],
  'hundreds of thousands': [200_000, 999_999],
  millions: [2e6, 9_999_999],
  'tens of millions': [20e6, 99_999_999],
  'hundreds of millions': [200e6, 999_999_999],
  billions: [2e9, 9_999_999_999],
  'tens of billions': [20e9, 99_999_999_999],
  'hundreds of billions': [200e9, 999_999_999_999],
};
