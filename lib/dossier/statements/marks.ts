import type { Doc } from '../document';

/** How a document marks its quotations. */
export interface Marks {
  pattern: RegExp;
  /** What a mark at an offset does, given whether a quotation is open there. */
  role(text: string, at: number, mark: string, isOpen: boolean): 'opens' | 'closes' | 'neither';
}

/**
 * Double marks, or single ones where a text has hardly any double and several single-quoted spans that are too long
 * for scare quotes: the British style. Elsewhere single marks are apostrophes.
 */
export function marksOf({ text }: Doc): Marks {
  if ((text.match(DOUBLE)?.length ?? 0) >= 4) return double;
  const spans = text.match(SINGLE_SPAN)?.filter((span) => span.split(/\s+/u).length >= 4) ?? [];
  return spans.length >= 2 ? single : double;
}

const DOUBLE = /["“”„«»]/gu;
const SINGLE_SPAN = /(?<![\p{L}\p{N}])[‘'](?=\S)(?:[^‘'’\n]|[’'](?=\p{L})){1,400}[’'](?![\p{L}\p{N}])/gu;

const double: Marks = {
  pattern: /["“”„«»]|''|``/gu,
  role: (text, at, mark, isOpen) => (opensDouble(text, at, mark, isOpen) ? 'opens' : 'closes'),
};

/** Any opening mark is closed by any closing one: white space beside a mark tells, then its shape, then what is open. */
function opensDouble(text: string, at: number, mark: string, isOpen: boolean): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  const spaceBefore = /[\s([—–\-'‘]/u.test(before);
  const spaceAfter = /[\s)\]—–,.;:?!'’]/u.test(after);
  if (mark === '"' && !isOpen && /\p{N}/u.test(before)) return false;
  if (spaceBefore && !spaceAfter) return true;
  if (spaceAfter && !spaceBefore) return false;
  if ('“„«``'.includes(mark)) return true;
  if ('”»'.includes(mark) || mark === "''") return false;
  return !isOpen;
}

const single: Marks = {
  pattern: /[‘’']/gu,
  role(text, at, mark, isOpen) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (/[\p{L}\p{N}]/u.test(after)) {
      if (mark === '’' || /[\p{L}\p{N}]/u.test(before)) return 'neither';
      return mark === "'" && isOpen ? 'neither' : 'opens';
    }
    if (mark === '‘') return 'opens';
    if (!isOpen) return /[,.?!]/u.test(before) ? 'closes' : 'neither';
    return /s/u.test(before) && CLOSED_LATER.test(text.slice(at + 1, at + 400)) ? 'neither' : 'closes';
  },
};

/** "The miners’ dues are late,’ he said": a mark after a clause's end comes before anything opens. */
const CLOSED_LATER = /^[^\n‘]*?[,.?!]['’](?!\p{L})/u;
