import type { Cite } from '../../lib/card/content';
import { dayInWords } from './day';

/** The sentence in which a source has the words, the words marked, and where it stands. */
export function Evidence({ id, cite }: { id: string; cite: Cite }) {
  const { sentence, start, end, paragraph } = cite;
  return (
    <div class="evidence" id={id}>
      <p dir="auto">
        <span class="sentence">
          {sentence.slice(0, start)}
          <mark>{sentence.slice(start, end)}</mark>
          {sentence.slice(end)}
        </span>
      </p>
      <p class="from">{`${placed(cite)}, paragraph ${paragraph}`}</p>
    </div>
  );
}

/** Publisher and date: "CGTN, 18 August 2022". */
export const placed = ({ publisher, published }: Pick<Cite, 'publisher' | 'published'>): string =>
  `${publisher}, ${dayInWords(published)}`;
