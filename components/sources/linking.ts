/**
 * Facts and their words in the source, marked both ways. Works on the page's own elements rather than through the
 * view, so that a pointer that travels over a long dossier draws nothing anew.
 */
import type { Place } from './place';
import { offsetAt, rangeOf } from './text';

export interface Linking {
  /** Mark these words, and scroll to them. */
  go(place: Place): void;
  stop(): void;
}

/** Follows pointer and focus within `library`, a root that holds facts and source texts. */
export function startLinking(library: HTMLElement): Linking {
  const stop = new AbortController();
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    act: (event: HTMLElementEventMap[Type]) => void,
  ) => library.addEventListener(type, act, { signal: stop.signal });

  let pointed: HTMLElement | null = null;
  // Only a pointer that moves points: a page that scrolls under a resting one sends `pointerover` too.
  on('pointermove', (event) => {
    const fact = factAt(event.target);
    if (fact && fact !== pointed) show(library, fact, 'panel');
    pointed = fact;
    pointAtSource(library, event);
  });
  on('focusin', ({ target }) => {
    const fact = factAt(target);
    if (fact) show(library, fact, 'panel');
  });
  on('click', ({ target }) => {
    const cite = target instanceof Element ? target.closest<HTMLElement>('.cite[data-source]') : null;
    if (cite) show(library, cite, 'page');
  });

  return {
    go: (place) => showPlace(library, place, 'page'),
    stop() {
      stop.abort();
      CSS.highlights?.delete('linked');
    },
  };
}

/** How far a source may scroll: only within its own panel, or the whole page too. */
type Reach = 'panel' | 'page';

function pointAtSource(library: HTMLElement, { target, clientX, clientY }: PointerEvent): void {
  const running = target instanceof Element ? target.closest<HTMLElement>('.running') : null;
  if (!running) return;
  const offset = offsetAt(running, clientX, clientY);
  const facts = offset === null ? [] : factsOver(library, running.dataset.text ?? '', offset);
  mark(library, facts);
  const narrowest = facts.toSorted((a, b) => length(a) - length(b))[0];
  paint(narrowest ? rangeOf(running, Number(narrowest.dataset.start), Number(narrowest.dataset.end)) : null);
}

const length = ({ dataset }: HTMLElement): number => Number(dataset.end) - Number(dataset.start);

const factAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-source]') : null;

function factsOver(library: HTMLElement, source: string, offset: number): HTMLElement[] {
  return [...library.querySelectorAll<HTMLElement>('.fact[data-source]')].filter(
    ({ dataset }) =>
      dataset.source === source && Number(dataset.start) <= offset && offset < Number(dataset.end),
  );
}

function show(library: HTMLElement, fact: HTMLElement, reach: Reach): void {
  const { source = '', start, end } = fact.dataset;
  showPlace(library, { source, start: Number(start), end: Number(end) }, reach);
  mark(library, [fact.closest<HTMLElement>('.fact') ?? fact]);
}

function showPlace(library: HTMLElement, { source, start, end }: Place, reach: Reach): void {
  const running = library.querySelector<HTMLElement>(`.running[data-text="${CSS.escape(source)}"]`);
  const range = running && rangeOf(running, start, end);
  paint(range);
  if (range) scrollTo(range, reach);
}

function mark(library: HTMLElement, facts: readonly HTMLElement[]): void {
  for (const old of library.querySelectorAll('.is-linked'))
    if (!facts.some((fact) => fact === old)) old.classList.remove('is-linked');
  for (const fact of facts) fact.classList.add('is-linked');
}

function paint(range: Range | null): void {
  if (range) CSS.highlights?.set('linked', new Highlight(range));
  else CSS.highlights?.delete('linked');
}

function scrollTo(range: Range, reach: Reach): void {
  const paragraph = range.startContainer.parentElement;
  const panel = paragraph?.closest('.stick');
  const scrolls = panel && panel.scrollHeight > panel.clientHeight;
  if (reach === 'page') paragraph?.scrollIntoView({ block: 'center' });
  else if (panel && scrolls && getComputedStyle(panel).overflowY === 'auto') {
    const [words, window] = [range.getBoundingClientRect(), panel.getBoundingClientRect()];
    if (words.top < window.top || words.bottom > window.bottom)
      panel.scrollTop += words.top - window.top - window.height / 2;
  }
}
