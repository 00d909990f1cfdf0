import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Cite } from '../../lib/card/content';
import { dayInWords } from '../cite/day';
import { counted } from '../parts/words';
import './search.css';

/** Something found: what it is, its words, and where it goes. */
export interface SearchHit {
  kind: string;
  words: string;
  /** Whether the words are a source's own; ours are set in the other voice. */
  fromSource: boolean;
  /** Who said it; empty where that is no question. */
  who: string;
  cite: Pick<Cite, 'publisher' | 'published'> | null;
  href: string;
}

/** All hits of one dossier. */
export interface SearchGroup {
  dossier: string;
  title: string;
  hits: SearchHit[];
}

interface SearchProps {
  onSearch: (query: string) => Promise<SearchGroup[]>;
  onGo: (href: string) => void;
}

/** One field over all dossiers: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ with a list that is grouped. */
export function Search({ onSearch, onGo }: SearchProps) {
  const id = useId();
  const [query, type] = useState('');
  const [groups, find] = useState<SearchGroup[] | null>(null);
  const [active, activate] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const hits = groups?.flatMap((group) => group.hits) ?? [];
  const close = () => find(null);

  useEffect(() => {
    if (query.trim() === '') {
      close();
      return;
    }
    let wanted = true;
    void onSearch(query).then((found) => {
      // An answer to what was typed before would push the newer one away.
      if (!wanted) return;
      find(found);
      activate(0);
    });
    return () => {
      wanted = false;
    };
  }, [query]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const go = (hit: SearchHit | undefined) => {
    if (!hit) return;
    close();
    onGo(hit.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (hits.length === 0) return;
      event.preventDefault();
      activate((active + (event.key === 'ArrowDown' ? 1 : hits.length - 1)) % hits.length);
    } else if (event.key === 'Enter') go(hits[active]);
    else if (event.key === 'Escape') type('');
  };

  const open = groups !== null && hits.length > 0;
  return (
    <search
      class="finder"
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) close();
      }}
    >
      <input
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: it has that role only with a `list`
        role="combobox"
        aria-label="Search the library"
        placeholder="Search"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        // The type of a combobox asks for one; ours is the list below.
        list={undefined}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
        // What is searched is read before the first letter.
        onFocus={() => void onSearch(query).then((found) => query.trim() !== '' && find(found))}
      />
      <p class={groups !== null && hits.length === 0 ? 'none' : 'hidden'} role="status">
        {groups !== null &&
          (hits.length === 0 ? 'Nothing in the library has these words.' : `${counted(hits.length, 'hit')}.`)}
      </p>
      <div class="found" id={`${id}-list`} role="listbox" aria-label="Found" ref={list} hidden={!open}>
        {groups?.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
          <div role="group" aria-label={group.title} key={group.dossier}>
            <p class="found-in" role="presentation">
              <bdi>{group.title}</bdi>
            </p>
            {group.hits.map((hit) => {
              const place = hits.indexOf(hit);
              return (
                <HitRow
                  key={hit.href + hit.words}
                  id={`${id}-${place}`}
                  hit={hit}
                  active={place === active}
                  onGo={() => go(hit)}
                />
              );
            })}
          </div>
        ))}
      </div>
    </search>
  );
}

interface HitRowProps {
  id: string;
  hit: SearchHit;
  active: boolean;
  onGo: () => void;
}

function HitRow({ id, hit: { kind, words, fromSource, who, cite }, active, onGo }: HitRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: as above; the field points at the active row
    <div
      class="hit"
      role="option"
      id={id}
      aria-selected={active}
      // Else the field would lose the focus before the press is over.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onGo}
    >
      <span class="label">{who === '' ? kind : `${who}, ${kind.toLowerCase()}`}</span>
      <span class={fromSource ? 'source-words' : 'own-words'}>
        <bdi>{words}</bdi>
      </span>
      {cite && (
        <small>
          {cite.publisher}, {dayInWords(cite.published)}
        </small>
      )}
    </div>
  );
}
