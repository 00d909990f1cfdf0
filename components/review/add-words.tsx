import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { statementFrom, trimmed } from '../../lib/dossier/curation/from-words';
import { guessedKind } from '../../lib/dossier/curation/guessed-kind';
import type { Correction } from '../../lib/dossier/curation/schema';
import { type Dossier, KINDS, type Kind, type Source } from '../../lib/dossier/schema';
import { KIND } from '../parts/words';
import { type Selected, selectedIn } from './selected';

interface AddWordsProps {
  dossier: Dossier;
  source: Source;
  onCorrect: (corrections: Correction[]) => void;
}

/** Adds what no rule found: words selected in the source below, or written here as they stand there. */
export function AddWords({ dossier, source, onCorrect }: AddWordsProps) {
  const [selected, select] = useState<Selected | null>(null);
  const [written, write] = useState('');
  /** Until the reader chooses one it is guessed from the words. */
  const [chosen, choose] = useState<Kind | null>(null);
  const kind = chosen ?? guessedKind(written.trim());
  const [said, say] = useState<string | null>(null);
  const ids = [useId(), useId()];
  useLayoutEffect(() => {
    const follow = () => {
      const words = selectedIn(document.getSelection(), source.id);
      if (!words) return;
      select(words);
      write(source.text.slice(words.start, words.end));
      say(null);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [source]);

  const add = (correctionOf: (span: NonNullable<ReturnType<typeof trimmed>>) => Correction) => {
    const isSelected = selected && source.text.slice(selected.start, selected.end) === written;
    const start = isSelected ? selected.start : source.text.indexOf(written);
    const span =
      written.trim() === '' || start < 0 ? null : trimmed(source.text, start, start + written.length);
    if (!span) {
      say('The source does not have these words. Select them in the text, or copy them from it.');
      return;
    }
    onCorrect([correctionOf(span)]);
    say(`Added “${span.quote}”.`);
    select(null);
    write('');
    choose(null);
  };
  const addEntity = (as: Kind) =>
    add(({ start, end, quote }) => ({
      kind: 'entity',
      source: source.id,
      span: { start, end, quote },
      name: quote.replace(/\s+/gu, ' '),
      as,
    }));
  return (
    <form class="add-words" onSubmit={(event) => event.preventDefault()}>
      <label for={ids[0]}>Add words of the source</label>
      <textarea
        id={ids[0]}
        rows={2}
        dir="auto"
        value={written}
        placeholder="Select them in the text, or write them here"
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <p class="editor-acts">
        <button class="text-button" type="button" onClick={() => addEntity(kind)}>
          Add as actor
        </button>
        <label class="hidden" for={ids[1]}>
          Kind of the actor
        </label>
        <select
          id={ids[1]}
          value={kind}
          onChange={({ currentTarget }) => choose(KINDS.find((each) => each === currentTarget.value) ?? null)}
        >
          {KINDS.filter((each) => each !== 'term').map((each) => (
            <option key={each} value={each}>
              {KIND[each]}
            </option>
          ))}
        </select>
        <button class="text-button" type="button" onClick={() => addEntity('term')}>
          Add as term
        </button>
        <button
          class="text-button"
          type="button"
          onClick={() => add((span) => statementFrom(dossier, source.id, span))}
        >
          Add as statement
        </button>
      </p>
      <p class="none" role="status">
        {said}
      </p>
    </form>
  );
}
