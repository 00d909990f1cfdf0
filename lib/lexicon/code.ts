/** Is this acronym part of a code? "UN 1203" is petrol, "EU 42" a shoe, "EU-WEST-1" a computer's place; "EU-27" is the EU. */
import { type Block, wordAfter, wordBefore } from './block';

export function isCode(block: Block, start: number, end: number): boolean {
  const { text } = block;
  // Chemistry's oxidation states and ions: "EU(III)", "EU³⁺".
  if (/^(?:\([IVX]+\)|[²³⁺⁻₀-₉])/u.test(text.slice(end, end + 6))) return true;
  if (isHyphenated(text, start, end)) return true;
  const number = NUMBER.exec(text.slice(end, end + 30));
  if (!number) return false;
  const [whole, gap = '', digits = ''] = number;
  if (/^[-–]$/u.test(gap)) return digits.length > 2;
  const isYear = /^20\d\d$/u.test(digits) && wordAfter(block, end + whole.length) !== null;
  return !isYear && wordBefore(block, start)?.folded !== 'the' && !isResolution(block, start);
}

/** "Rezolucija UN 1244", "Rezolucija SB UN 1244": the number is that of what they passed, in many a language. */
function isResolution(block: Block, start: number): boolean {
  const before = wordBefore(block, start);
  const further = before && wordBefore(block, before.start);
  return [before, further].some((word) => word && /^re[sz]olu/u.test(word.folded));
}

/** A number of its own behind a name; "EU 2016/679" and "EU No 1215/2012" are acts of law. */
const NUMBER = /^([-–]|\s+(?:(?:no|nr|number|id)\b\.?\s*)?)(\d+)(?![\d/])(?![.,]\d)/iu;

/** Within capitals and digits joined by two hyphens or more. */
function isHyphenated(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start).match(/[\p{Lu}\d-]*$/u)?.[0] ?? '';
  const after = text.slice(end, end + 20).match(/^[\p{Lu}\d-]*/u)?.[0] ?? '';
  return /\d/u.test(before + after) && `${before}X${after}`.split('-').length > 2;
}
