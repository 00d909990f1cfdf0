import { LongList } from '../parts/long-list';
import { type Acts, FindingRow } from './finding-row';
import type { Section } from './findings';

interface FindingRowsProps extends Section, Acts {
  hint: string;
}

/** One section of the review: its findings, each in a row. */
export function FindingRows({ title, hint, unit, findings, ...acts }: FindingRowsProps) {
  const id = `review-${title.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>
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
