import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CardContent, EntityName } from '../../lib/card/content';
import type { Reply } from '../../lib/card/desk';
import { PATIENCE_MS } from '../../lib/card/timing';
import type { Kind } from '../../lib/dossier/schema';
import type { CardActs, Reach } from './acts';
import { useFold } from './fold';
import { Foot } from './foot';
import { Head, labelOf } from './head';
import { Notes, type Writing } from './notes';
import { Failed, Unmarked } from './notices';
import { type Other, Others } from './others';
import { Sections } from './sections';
import { walkTab } from './walk-tab';

export interface CardViewProps {
  /** The words on the page. */
  words: string;
  entity: EntityName & { kind?: Kind };
  /** Whom the words may name as well, the likelier first. */
  others: readonly Other[];
  answer: Reply<CardContent> | null;
  above: boolean;
  /** Little room: the whole card scrolls. */
  tight: boolean;
  acts: CardActs;
}

/** The card, in whichever state it is. */
export function CardView(props: CardViewProps) {
  const { words, entity, others, answer, above, tight, acts } = props;
  const id = useId();
  const [isPinned, pin] = useState(false);
  const [writing, write] = useState<Writing>(null);
  const [unmarked, unmark] = useState<Reach | null>(null);
  const [failure, setFailure] = useState('');
  const mayHold = isPinned || writing !== null;
  useEffect(() => acts.hold(mayHold), [mayHold]);
  const card = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLElement>(null);
  useFold(body);
  /** What was pressed goes, and the focus would with it. */
  const keepFocus = (): void => card.current?.focus({ preventScroll: true });
  const endWriting = (): void => {
    keepFocus();
    write(null);
  };

  const content = answer?.ok ? answer.value : null;
  const name = content?.name ?? entity.name;
  const label = labelOf(content?.kind ?? entity.kind ?? null, content?.part ?? null);
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') walkTab(event, acts.close);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (writing) endWriting();
    else acts.close();
  };
  const quiet = async (isQuiet: boolean, reach: Reach): Promise<void> => {
    const reply = await acts.quiet(isQuiet, reach);
    setFailure(reply.ok ? '' : reply.sentence);
    if (!reply.ok) return;
    if (reach === 'everywhere') return acts.close();
    keepFocus();
    unmark(isQuiet ? reach : null);
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
        {...(content && !unmarked && { roles: content.roles })}
        pin={content && !unmarked ? { on: isPinned, toggle: () => pin(!isPinned) } : null}
        onClose={acts.close}
      />
      <section
        ref={body}
        class="card-body"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
        tabIndex={0}
        aria-label="What the sources say"
        aria-busy={!answer}
      >
        <Others name={name} others={others} onChoose={acts.choose} />
        {unmarked ? (
          <Unmarked
            reach={unmarked}
            words={words}
            name={name}
            failure={failure}
            acts={acts}
            onQuiet={quiet}
          />
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
      {content && !unmarked && !writing && (
        <Foot
          content={content}
          failure={failure}
          acts={acts}
          onAddNote={() => write({ note: null })}
          onQuiet={quiet}
        />
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
