/** A source under review, for the views: some findings doubtful, all of them of the small dossier. */
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { Library, type LibraryProps } from '../../../components/library/library';
import type { ReviewProps } from '../../../components/review/review';
import { curate } from '../../../lib/dossier/curation/curate';
import type { Correction } from '../../../lib/dossier/curation/schema';
import type { Dossier } from '../../../lib/dossier/schema';
import { dossier, evidence } from './dossier';

export const built: Dossier = {
  ...dossier,
  sources: dossier.sources.map((source) => ({ ...source, untried: ['Positions were not looked for.'] })),
  entities: dossier.entities.map((entity) =>
    entity.id === 'northlanders'
      ? { ...entity, doubt: 'May be the same as Northland.', maybe: ['northland'] }
      : entity,
  ),
  statements: dossier.statements.map((statement) =>
    statement.id === 's2' ? { ...statement, doubt: 'Who said it is not sure.' } : statement,
  ),
};

/** The same with a number and a relation. */
export const withClaims: Dossier = {
  ...built,
  numbers: [
    {
      id: 'n1',
      text: '1 deadline',
      from: 1,
      to: 1,
      approximate: false,
      counts: 'deadline',
      about: [],
      evidence: [evidence('1 deadline')],
    },
  ],
  relations: [
    {
      id: 'r1',
      from: 'ana-petrovic',
      to: 'river-union',
      text: 'the envoy',
      evidence: [evidence('Ana Petrović, the envoy of the River Union')],
    },
  ],
};

export const acts = () => ({
  onCorrect: vi.fn<(corrections: Correction[]) => void>(),
  onUndo: vi.fn<(length: number) => void>(),
  onRedo: vi.fn(),
  onAdd: vi.fn<(into: string | null, title: string) => void>(),
  onDiscard: vi.fn(),
  onPutBack: vi.fn<(line: number) => void>(),
});

export function reviewOf(
  from: Dossier,
  log: Correction[],
  undone = 0,
): Omit<ReviewProps, keyof ReturnType<typeof acts>> {
  const { dossier: shown, unapplied } = curate(from, { corrections: log });
  const [source] = shown.sources;
  if (!source) throw new Error('The sample has no source.');
  const homes = [{ id: 'rivers', title: 'The rivers', shared: 3 }];
  return { id: 'r1', dossier: shown, source, notices: [], log, unapplied, undone, homes, adding: false };
}

export function libraryWith(review: ReviewProps | null): LibraryProps {
  return {
    entries: [{ id: 'rivers', title: 'The rivers', sources: 1, names: 7 }],
    reviews: [
      { id: 'r1', title: dossier.title, publisher: 'Sample Gazette', created: Date.UTC(2022, 7, 20, 12) },
    ],
    reviewed: review ? 'r1' : null,
    notes: 0,
    lastExport: null,
    shown: '',
    notices: [],
    tidings: [],
    importing: null,
    making: null,
    fromText: null,
    review,
    open: null,
    noteList: { notes: [], onSave: vi.fn(), onDraft: vi.fn(), onDelete: vi.fn(), onRestore: vi.fn() },
    onExport: vi.fn(),
    onImport: vi.fn(),
    onConfirmImport: vi.fn(),
    onCloseImport: vi.fn(),
    onExportDossier: vi.fn(),
    onDeleteDossier: vi.fn(),
    onSearch: async () => [],
    onGo: vi.fn(),
  };
}

/** The library with a review that keeps its log as the background would. */
export function Reviewing({
  from = built,
  given = acts(),
  shared = 3,
}: {
  from?: Dossier;
  given?: ReturnType<typeof acts>;
  /** Names in common with the one dossier of the library. */
  shared?: number;
}) {
  const [log, setLog] = useState<Correction[]>([]);
  const [undone, setUndone] = useState<Correction[]>([]);
  const review = {
    ...reviewOf(from, log, undone.length),
    homes: [{ id: 'rivers', title: 'The rivers', shared }],
    ...given,
    onCorrect: (corrections: Correction[]) => {
      given.onCorrect(corrections);
      setLog([...log, ...corrections]);
      setUndone([]);
    },
    onUndo: (length: number) => {
      given.onUndo(length);
      setUndone([...log.slice(length), ...undone]);
      setLog(log.slice(0, length));
    },
    onRedo: () => {
      setLog([...log, ...undone]);
      setUndone([]);
    },
  };
  return <Library {...libraryWith(review)} />;
}
