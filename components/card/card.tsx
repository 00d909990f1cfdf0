import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CardContent, EntityName } from '../../lib/card/content';
import type { Reply } from '../../lib/card/desk';
import { PATIENCE_MS } from '../../lib/card/timing';
import type { Kind } from '../../lib/dossier/schema';
import type { EntityRef } from '../../lib/lexicon/found';
import type { CardActs } from './acts';
import { Choices } from './choices';
import { useFold } from './fold';
import { Foot } from './foot';
import { Head, labelOf } from './head';
import { Notes, type Writing } from './notes';
import { Failed, Unmarked } from './notices';
import { Sections } from './sections';
import { walkTab } from './walk-tab';

export interface CardViewProps {
  /** The words on the page. */
  words: string;
  /** Null where the words name several and the reader has not chosen: then `candidates` are offered. */
  entity: (EntityName & { kind?: Kind }) | null;
  candidates: readonly EntityRef[];
  answer: Reply<CardContent> | null;
  above: boolean;
  /** Little room: the whole card scrolls. */
  tight: boolean;
  acts: CardActs;
}

/** The card, in whichever state it is. */
export function CardView(props: CardViewProps) {
  const { words, entity, candidates, answer, above, tight, acts } = props;
  const id = useId();
  const [isPinned, pin] = useState(false);
  const [writing, write] = useState<Writing>(null);
  const [isUnmarked, unmark] = useState(false);
  const mayHold = isPinned || writing !== null;
  useEffect(() => acts.hold(mayHold), [mayHold]);
  const card = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLElement>(null);
  useFold(body);
  /** The form is gone, and the focus would be with it. */
  const endWriting = (): void => {
    card.current?.focus({ preventScroll: true });
    write(null);
  };

  const content = answer?.ok ? answer.value : null;
  const name = content?.name ?? entity?.name ?? words;
  const label = entity
    ? labelOf(content?.kind ?? entity.kind ?? null, content?.part ?? null)
    : 'Two entries match';
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') walkTab(event, acts.close);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (writing) endWriting();
    else acts.close();
  };
  const quiet = async (): Promise<void> => {
    if ((await acts.quiet(true, false)).ok) unmark(true);
  };

  const sections = content && <Sections key="sections" content={content} onChoose={acts.choose} />;
  const notes = content && (
    <Notes
      key="notes"
      content={content}
      writing={writing}
      onWrite={(to) => (to ? write(to) : endWriting())}
      acts={acts}
    />
  );

  const classes = ['card points opening', above && 'above', tight && 'tight', name.length > 48 && 'long'];
  return (
    <div
      ref={card}
      class={classes.filter(Boolean).join(' ')}
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={pressed}
    >
      <Head
        id={id}
        name={name}
        label={label}
        {...(content && !isUnmarked && { roles: content.roles })}
        pin={content && !isUnmarked ? { on: isPinned, toggle: () => pin(!isPinned) } : null}
        onClose={acts.close}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section ref={body} class="card-body" tabIndex={0} aria-label="What the sources say">
        {isUnmarked ? (
          <Unmarked acts={acts} onUndone={() => unmark(false)} />
        ) : !entity ? (
          <Choices candidates={candidates} onChoose={acts.choose} />
        ) : answer && !answer.ok ? (
          <Failed reason={answer.reason} sentence={answer.sentence} acts={acts} />
        ) : content ? (
          writing ? (
            [notes, sections]
          ) : (
            [sections, notes]
          )
        ) : (
          <Waiting />
        )}
      </section>
      {content && !isUnmarked && !writing && (
        <Foot content={content} acts={acts} onAddNote={() => write({ note: null })} onQuiet={quiet} />
      )}
      {!entity && !isUnmarked && (
        <footer class="card-foot">
          <p class="from">Your choice counts for this page.</p>
          <button class="text-button" type="button" onClick={() => acts.choose(null)}>
            Neither
          </button>
        </footer>
      )}
    </div>
  );
}

/** Nothing for a moment, then one still line. */
function Waiting() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="plain" role="status">
      {isLong ? 'Looking up what the sources say.' : ''}
    </p>
  );
}
