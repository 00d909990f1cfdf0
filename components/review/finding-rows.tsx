import { LongList } from '../parts/long-list';
import { type Acts, FindingRow } from './finding-row';
import type { Section } from './findings';

interface FindingRowsProps extends Section, Acts {
  hint: string;
}

/** One section of the review: its findings, each in a row. */
export function FindingRows({ title, hint, unit, findings, ...acts }: FindingRowsProps) {
  const id = sectionId(title);
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
        <span>{hint}</span>
      </h2>
      <ul class="findings">
        <LongList
          items={findings}
          unit={unit}
          row={(finding) => <FindingRow key={finding.key} finding={finding} {...acts} />}
        />
      </ul>
    </section>
  );
}

/** The id of a section's title. */
export const sectionId = (title: string): string => `review-${title.toLowerCase().replaceAll(' ', '-')}`;
