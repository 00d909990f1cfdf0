import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Overview } from '../../lib/card/overview';
import type { Source } from '../../lib/dossier/schema';
import { type BuildingProps, BuildingView } from '../building/building';
import { TextForm, type TextFormProps } from '../building/text-form';
import { NoteList } from '../notes/note-list';
import type { NoteListProps } from '../notes/shelved-note';
import { Guard } from '../parts/guard';
import { AddWords } from '../review/add-words';
import { placesIn } from '../review/findings';
import { Review, type ReviewProps } from '../review/review';
import { evidenceOf } from '../sources/evidence-of';
import { type Linking, startLinking } from '../sources/linking';
import type { Place } from '../sources/place';
import { type SourceActs, SourceText } from '../sources/source-text';
import { DossierView, type DossierViewProps } from './dossier-view';
import { type Importing, ImportPanel } from './import-panel';
import { Shelf, type ShelfProps } from './shelf';
import './library.css';

interface Open {
  overview: Overview;
  sources: readonly Source[];
  /** Undefined where they can neither go nor be built anew. */
  sourceActs: SourceActs | undefined;
  correcting: DossierViewProps['correcting'];
  paging?: DossierViewProps['paging'];
  /** The actor or term to point out. */
  entity: string | null;
  /** Words of a source to go to. */
  place: Place | null;
}

interface Tiding {
  sentence: string;
  onUndo: (() => void) | null;
}

export interface LibraryProps extends ShelfProps {
  /** Sentences of the store about itself, and about what could not be done. */
  notices: readonly string[];
  /** What was just done, with a way back where there is one. */
  tidings: readonly Tiding[];
  importing: Importing | null;
  /** A source that is being made, or could not be. */
  making: BuildingProps | null;
  /** Where a text can be pasted that becomes a source. */
  fromText: TextFormProps | null;
  /** A source that was made and does not count yet. */
  review: ReviewProps | null;
  /** The dossier shown; null while the notes are, or where there is none. */
  open: Open | null;
  noteList: NoteListProps;
  onConfirmImport: () => void;
  onCloseImport: () => void;
  onExportDossier: () => void;
  onDeleteDossier: () => void;
}

/** Shelf, dossier, source: one long page that can be searched and printed. */
export function Library(props: LibraryProps) {
  const { open, review, noteList, shown, notices, importing, onExport } = props;
  const root = useRef<HTMLDivElement>(null);
  const linking = useRef<Linking | null>(null);
  const evidence = useMemo(
    () => (open ? evidenceOf(open.overview) : review ? placesIn(review.dossier) : []),
    [open?.overview, review?.dossier],
  );
  const sources = open?.sources ?? (review ? [review.source] : []);
  useLayoutEffect(() => {
    if (!root.current) return;
    linking.current = startLinking(root.current);
    return linking.current.stop;
  }, []);
  useEffect(() => {
    if (open?.place) linking.current?.go(open.place);
    if (open?.entity) document.getElementById(`entity-${open.entity}`)?.scrollIntoView({ block: 'center' });
  }, [open?.overview, open?.entity, open?.place?.source, open?.place?.start]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be dropped anywhere; the button Import is for the keyboard
    <div
      class="library"
      ref={root}
      onDragOver={letFilesIn}
      onDrop={(event) => takeFiles(event, props.onImport)}
    >
      <Shelf {...props} />
      <main class="desk">
        {notices.map((sentence) => (
          <p class="notice" role="status" key={sentence}>
            {sentence}
          </p>
        ))}
        {props.tidings.map(({ sentence, onUndo }) => (
          <p class="notice notice-acts" role="status" key={sentence}>
            {sentence}
            {onUndo && (
              <button class="text-button" type="button" onClick={onUndo}>
                Undo
              </button>
            )}
          </p>
        ))}
        {importing && (
          <ImportPanel
            importing={importing}
            onConfirm={props.onConfirmImport}
            onClose={props.onCloseImport}
          />
        )}
        {props.fromText && <TextForm {...props.fromText} />}
        {props.making && <BuildingView {...props.making} />}
        {review && (
          <Guard part="The review" onExport={onExport}>
            <Review key={review.id} {...review} />
          </Guard>
        )}
        {open && (
          <DossierView
            overview={open.overview}
            entity={open.entity}
            correcting={open.correcting}
            paging={open.paging}
            noteList={noteList}
            onExport={onExport}
            onExportDossier={props.onExportDossier}
            onDeleteDossier={props.onDeleteDossier}
          />
        )}
        {!open && shown === null && (
          <Guard part="The list of notes" onExport={onExport}>
            <section class="notes-page">
              <h1>Notes</h1>
              <NoteList {...noteList} />
            </section>
          </Guard>
        )}
      </main>
      {sources.length > 0 && (
        <aside class="text" aria-label="Source">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section class="stick" tabIndex={0} aria-label="Text of the source">
            {review && <AddWords {...review} />}
            <Guard part="The source text" onExport={onExport}>
              {sources.map((source) => (
                <SourceText
                  key={source.id}
                  source={source}
                  evidence={evidence}
                  onPutBack={review?.onPutBack}
                  acts={open?.sourceActs}
                />
              ))}
            </Guard>
          </section>
        </aside>
      )}
    </div>
  );
}

/** Else the browser would open the file in place of the library. */
function letFilesIn(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

function takeFiles(event: DragEvent, onImport: LibraryProps['onImport']): void {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  onImport(files);
}
