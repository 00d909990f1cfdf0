import type { Unapplied } from '../../lib/dossier/curation/curate';
import type { Correction } from '../../lib/dossier/curation/schema';
import { counted } from '../parts/words';
import { inWords } from './log-words';

export interface CorrectionLogProps {
  log: readonly Correction[];
  unapplied: readonly Unapplied[];
  /** How many corrections that were undone can be done again. */
  undone: number;
  /** Cuts the log to this length. */
  onUndo: (length: number) => void;
  onRedo: () => void;
}

/** What the reader corrected, the latest first, to be undone to any point. What could not be applied is kept and said. */
export function CorrectionLog({ log, unapplied, undone, onUndo, onRedo }: CorrectionLogProps) {
  const whys = new Map(unapplied.map(({ correction, why }) => [correction, why]));
  const latestFirst = log.map((correction, index) => ({ correction, index })).toReversed();
  return (
    <section class="block" aria-labelledby="corrections-title">
      <h2 id="corrections-title">
        Corrections<span>the source stays as it is; a correction can be undone</span>
      </h2>
      {log.length === 0 && <p class="none">Nothing corrected yet.</p>}
      {undone > 0 && (
        <button class="text-button" type="button" onClick={onRedo}>
          Redo {counted(undone, 'correction')}
        </button>
      )}
      <ol class="correction-log" reversed>
        {latestFirst.map(({ correction, index }) => (
          <li key={index}>
            <span>
              {inWords(correction)}
              {whys.has(correction) && <small>Kept here, not applied: {whys.get(correction)}.</small>}
            </span>
            <button class="text-button" type="button" onClick={() => onUndo(index)}>
              {index === log.length - 1 ? 'Undo' : `Undo these ${log.length - index}`}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The latest correction with its undo, within reach wherever the reader is on the page. */
export function LastCorrection({ log, onUndo }: Pick<CorrectionLogProps, 'log' | 'onUndo'>) {
  const last = log.at(-1);
  if (!last) return null;
  return (
    <>
      <span class="last">{inWords(last)}</span>
      <button
        class="text-button"
        type="button"
        aria-label="Undo the last correction"
        onClick={() => onUndo(log.length - 1)}
      >
        Undo
      </button>
    </>
  );
}
