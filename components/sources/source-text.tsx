import { useEffect, useRef } from 'preact/hooks';
import type { Source } from '../../lib/dossier/schema';
import { paragraphsOf } from '../../lib/text/sentences';
import { placed } from '../cite/evidence';
import { counted, joined } from '../parts/words';
import type { Place } from './place';
import { rangeOf } from './text';
import './source-text.css';

/** What the reader can do with the sources of a dossier. */
export interface SourceActs {
  /** Takes the source out of its dossier. */
  onRemove: (source: string) => void;
  onRebuild: (source: string) => void;
  /** Ids of the sources that an older builder made. */
  outdated: readonly string[];
  /** The id of the source that is being built anew. */
  rebuilding: string | null;
}

interface SourceTextProps {
  source: Source;
  evidence: readonly Place[];
  /** Takes a line of what was left out into the article again; undefined where that cannot be. */
  onPutBack?: ((line: number) => void) | undefined;
  /** Undefined where the source is in no dossier. */
  acts?: SourceActs | undefined;
}

/** A source's cleaned text, its paragraphs numbered, the words that the dossier uses marked. */
export function SourceText({ source, evidence, onPutBack, acts }: SourceTextProps) {
  const running = useRef<HTMLDivElement>(null);
  const paragraphs = paragraphsOf(source.text);
  useEffect(() => {
    if (running.current) return markEvidence(running.current, source.id, evidence);
  }, [source, evidence]);
  return (
    <section class="source" aria-label={placed(source)}>
      <h2>
        {placed(source)}
        <span>{counted(paragraphs.length, 'paragraph')}</span>
      </h2>
      {source.url !== null && (
        <p class="origin">
          <a href={source.url} rel="noreferrer" target="_blank">
            {source.title}
          </a>
        </p>
      )}
      <Versions source={source} />
      <div class="running" ref={running} data-text={source.id} lang={source.lang} dir="auto">
        {paragraphs.map(({ start, end }) => (
          <p key={start} data-from={start}>
            {source.text.slice(start, end)}
          </p>
        ))}
      </div>
      <LeftOut source={source} onPutBack={onPutBack} />
      {acts && <Acts source={source.id} acts={acts} />}
    </section>
  );
}

function Acts({ source, acts }: { source: string; acts: SourceActs }) {
  const isRebuilt = acts.rebuilding === source;
  return (
    <>
      {acts.outdated.includes(source) && (
        <p class="origin">
          {'Read by an earlier version of Sidelight. '}
          <button
            class="text-button"
            type="button"
            disabled={acts.rebuilding !== null}
            onClick={() => acts.onRebuild(source)}
          >
            {isRebuilt ? 'Building anew' : 'Build anew'}
          </button>
        </p>
      )}
      <p class="origin">
        <button class="text-button" type="button" onClick={() => acts.onRemove(source)}>
          Remove this source
        </button>
      </p>
    </>
  );
}

/** The other printings of the article: it is one source, whoever printed it again. */
function Versions({ source: { versions = [] } }: { source: Source }) {
  if (versions.length === 0) return null;
  return (
    <p class="origin">
      {'Kept once. Other printings: '}
      {joined(versions.map(placed))}
    </p>
  );
}

/** What the cleaning left out, with its reason: nothing goes missing without a word. */
function LeftOut({ source: { omitted = [] }, onPutBack }: Pick<SourceTextProps, 'source' | 'onPutBack'>) {
  if (omitted.length === 0) return null;
  return (
    <details class="left-out">
      <summary>Left out: {counted(omitted.length, 'line that is', 'lines that are')} not the article</summary>
      <ul>
        {omitted.map(({ at, text, reason }, index) => (
          <li key={`${at}/${index}`}>
            <span class="words">{text}</span> <span class="reason">{reason}</span>{' '}
            {onPutBack && (
              <button
                class="text-button"
                type="button"
                aria-label={`Put back: ${text}`}
                onClick={() => onPutBack(index)}
              >
                Put back
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One highlight for all sources on the page: each adds its ranges and takes them away. */
function markEvidence(running: HTMLElement, source: string, evidence: readonly Place[]): () => void {
  const ranges = evidence
    .filter((place) => place.source === source)
    .map(({ start, end }) => rangeOf(running, start, end))
    .filter((range) => range !== null);
  const all = CSS.highlights?.get('evidence') ?? new Highlight();
  for (const range of ranges) all.add(range);
  CSS.highlights?.set('evidence', all);
  return () => {
    for (const range of ranges) all.delete(range);
  };
}
