import type { ImportReport } from '../../lib/messages/table';
import { counted } from '../parts/words';

/** An import: what a file would do, what it did, or why it cannot be read. */
export type Importing =
  | { is: 'preview'; name: string; report: ImportReport }
  | { is: 'done'; name: string; report: ImportReport }
  | { is: 'failed'; name: string; sentence: string };

interface ImportPanelProps {
  importing: Importing;
  onConfirm: () => void;
  onClose: () => void;
}

/** Nothing is written before the reader has seen what will be, and said yes. */
export function ImportPanel({ importing, onConfirm, onClose }: ImportPanelProps) {
  const { is, name } = importing;
  return (
    <section class="notice" role="status" aria-label="Import">
      {is === 'failed' ? (
        <p>
          {name}: {importing.sentence}
        </p>
      ) : (
        <Report {...importing} />
      )}
      <p class="notice-acts">
        {is === 'preview' && (
          <button class="button strong" type="button" onClick={onConfirm}>
            Import notes
          </button>
        )}
        <button class="text-button" type="button" onClick={onClose}>
          {is === 'preview' ? 'Cancel' : 'Close'}
        </button>
      </p>
    </section>
  );
}

function Report({ is, name, report }: Exclude<Importing, { is: 'failed' }>) {
  const { added, merged, unchanged, setAside, mended } = report;
  return (
    <>
      <p>
        {is === 'preview' ? `${name} will be imported: ` : `${name} was imported: `}
        {counted(added, 'note')} added, {merged} merged with yours, {unchanged} unchanged, {setAside.length}{' '}
        set aside.
      </p>
      <Reasons title="Set aside, with the reason" sentences={setAside} />
      <Reasons title="Kept without what could not be read" sentences={mended} />
    </>
  );
}

function Reasons({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
