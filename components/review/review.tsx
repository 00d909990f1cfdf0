import { useMemo, useRef } from 'preact/hooks';
import type { Unapplied } from '../../lib/dossier/curation/curate';
import type { Correction } from '../../lib/dossier/curation/schema';
import type { Dossier, Source } from '../../lib/dossier/schema';
import { counted } from '../parts/words';
import { CorrectionLog, LastCorrection } from './correction-log';
import { dropOf, keepOf } from './corrections';
import { Counts } from './counts';
import { FindingRows } from './finding-rows';
import { type Finding, sectionsOf } from './findings';
import { Head } from './head';
import { Into, type IntoProps } from './into';
import { useRoving } from './roving';
import './review.css';

export interface ReviewProps extends Omit<IntoProps, 'dossier'> {
  id: string;
  /** What was built, as the log leaves it. */
  dossier: Dossier;
  source: Source;
  /** Sentences about the page that it was taken from. */
  notices: readonly string[];
  log: readonly Correction[];
  unapplied: readonly Unapplied[];
  /** How many corrections that were undone can be done again. */
  undone: number;
  onCorrect: (corrections: Correction[]) => void;
  /** Cuts the log to this length. */
  onUndo: (length: number) => void;
  onRedo: () => void;
  /** Takes a line of what was left out into the article again. */
  onPutBack: (line: number) => void;
  onDiscard: () => void;
}

/** A source that was made and does not count yet: each finding beside its sentence, to keep, correct or drop. */
export function Review(props: ReviewProps) {
  const { dossier, source, notices, log, unapplied, undone, onCorrect } = props;
  const { check, sections } = useMemo(() => sectionsOf(dossier, log), [dossier, log]);
  const root = useRef<HTMLDivElement>(null);
  const { moveOn, stay } = useRoving(root);
  const rows = {
    dossier,
    onEdit: (corrections: Correction[]) => {
      stay();
      onCorrect(corrections);
    },
    onKeep: (finding: Finding) => {
      moveOn();
      onCorrect([keepOf(finding, dossier)]);
    },
    onDrop: (finding: Finding) => {
      moveOn();
      onCorrect([dropOf(finding)]);
    },
  };
  return (
    <div class="review" ref={root}>
      <Head source={source} onCorrect={onCorrect} />
      <div class="glance">
        <section>
          <h2>
            What was found<span>arrow keys go from finding to finding</span>
          </h2>
          <Counts check={check.length} sections={sections} />
          {[...notices, ...(source.untried ?? [])].map((sentence) => (
            <p class="none" key={sentence}>
              {sentence}
            </p>
          ))}
        </section>
        <Into {...props} />
      </div>
      {check.length > 0 && (
        <FindingRows
          {...rows}
          title="Check this"
          hint="the builder was not sure"
          unit="finding"
          findings={check}
        />
      )}
      {sections.map(({ title, unit, findings }) => (
        <FindingRows
          {...rows}
          key={title}
          title={title}
          hint={counted(findings.length, unit)}
          unit={unit}
          findings={findings}
        />
      ))}
      <CorrectionLog
        log={log}
        unapplied={unapplied}
        undone={undone}
        onUndo={props.onUndo}
        onRedo={props.onRedo}
      />
      <p class="standing">
        <span role="status">{check.length === 0 ? 'Nothing left to check' : `${check.length} to check`}</span>
        <LastCorrection {...props} />
      </p>
    </div>
  );
}
