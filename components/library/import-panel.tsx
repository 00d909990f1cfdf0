import { useEffect, useState } from 'preact/hooks';
import type { ImportReport } from '../../lib/messages/table/shelf';
import type { FilePreview } from '../../lib/store/preview';
import { counted, joined } from '../parts/words';
import { FileReport } from './import-report';
import './import.css';

/** An import: files being read, what they would do, how far it is, what it did. Times are milliseconds since 1970. */
export type Importing =
  | { is: 'reading'; files: string[]; since: number; share: number }
  | { is: 'preview'; files: FilePreview[] }
  /** `bytes` of `size` are of large dossiers; `ending`: all of it is written, and is about to count. */
  | {
      is: 'writing';
      since: number;
      dossiers: number;
      of: number;
      bytes: number;
      size: number;
      ending: boolean;
    }
  | { is: 'done'; files: string[]; report: ImportReport };

interface ImportPanelProps {
  importing: Importing;
  onConfirm: () => void;
  onClose: () => void;
}

/** Nothing is written before the reader has seen what will be, and said yes. */
export function ImportPanel({ importing, onConfirm, onClose }: ImportPanelProps) {
  const sound = importing.is === 'preview' ? importing.files.filter((file) => file.is === 'sound') : [];
  return (
    <section class="notice importing" aria-label="Import">
      <div role="status">
        {importing.is === 'preview' &&
          importing.files.map((file) => <FileReport key={file.name} file={file} />)}
        {importing.is === 'done' && <p>{doneWords(importing)}</p>}
        {importing.is === 'reading' && <p>Reading {joined(importing.files)}.</p>}
        {importing.is === 'writing' && <p>Putting it in. Until all of it is in, nothing has changed.</p>}
      </div>
      {(importing.is === 'reading' || importing.is === 'writing') && <Progress moving={importing} />}
      <p class="notice-acts">
        {sound.length > 0 && (
          <button class="button strong" type="button" onClick={onConfirm}>
            {confirmWords(sound)}
          </button>
        )}
        {importing.is !== 'writing' || !importing.ending ? (
          <button class="text-button" type="button" onClick={onClose}>
            {importing.is === 'done' || (importing.is === 'preview' && sound.length === 0)
              ? 'Close'
              : 'Cancel'}
          </button>
        ) : null}
      </p>
    </section>
  );
}

type Sound = Extract<FilePreview, { is: 'sound' }>;

function confirmWords(files: readonly Sound[]): string {
  const dossiers = files.reduce((sum, file) => sum + file.dossiers.length, 0);
  if (dossiers === 0) return 'Import notes';
  const words = dossiers === 1 ? 'Import dossier' : `Import ${counted(dossiers, 'dossier')}`;
  return files.some(({ notes }) => notes) ? `${words} and notes` : words;
}

function doneWords({ files, report: { dossiers, notes } }: Extract<Importing, { is: 'done' }>): string {
  const what =
    files.length === 1 ? `${files[0]} was imported` : `${counted(files.length, 'file')} were imported`;
  const parts = [
    ...(dossiers > 0 ? [counted(dossiers, 'dossier')] : []),
    ...(notes.added + notes.merged + notes.unchanged > 0 || dossiers === 0
      ? [
          `${counted(notes.added, 'note')} added, ${notes.merged} merged with yours, ${notes.unchanged} unchanged`,
        ]
      : []),
  ];
  return `${what}: ${parts.join('; ')}.`;
}

/** Seconds count up, so that one sees that it is alive even where a single large file moves nothing else. */
function Progress({ moving }: { moving: Extract<Importing, { since: number }> }) {
  const [now, tick] = useState(Date.now());
  useEffect(() => {
    const clock = setInterval(() => tick(Date.now()), 1_000);
    return () => clearInterval(clock);
  }, []);
  const share = shareOf(moving);
  const passed = Math.max(0, now - moving.since);
  const seconds = counted(Math.round(passed / 1_000), 'second');
  const far =
    moving.is === 'writing' && moving.of > 1 && moving.size === 0
      ? `${moving.dossiers.toLocaleString('en-GB')} of ${counted(moving.of, 'dossier')}`
      : `${Math.round(share * 100)} %`;
  return (
    <p class="progress">
      <progress aria-label="Import" max={1} value={share} /> {far}, {seconds}
      {leftWords(share, passed)}
    </p>
  );
}

function shareOf(moving: Extract<Importing, { since: number }>): number {
  if (moving.is === 'reading') return moving.share;
  return moving.size > 0 ? moving.bytes / moving.size : moving.dossiers / Math.max(1, moving.of);
}

/** Milliseconds before which the pace is a guess, and the share of it. */
const [GUESS, GUESS_SHARE] = [3_000, 0.02];

/** At the pace so far. */
function leftWords(share: number, passed: number): string {
  if (passed < GUESS || share < GUESS_SHARE || share >= 1) return '';
  const left = Math.ceil(((passed / share) * (1 - share)) / 1_000);
  const words = left < 100 ? counted(left, 'second') : counted(Math.round(left / 60), 'minute');
  return `; about ${words} left`;
}
