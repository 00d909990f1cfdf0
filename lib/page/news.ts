/**
 * What a page has that the reader's dossiers have not, painted with a dashed line; what they have already can be dimmed.
 * No node of the page is changed.
 */
import { dom, elementAround } from './dom';
import { blocksOf, finderIn, type Quote } from './quotes';
import { inSlices } from './slices';

/** Words on the page, and whether the reader's dossiers have them. */
export interface NewsItem extends Quote {
  known: boolean;
}

export interface News {
  /** Paint these in place of those before, in idle slices. */
  show: (items: NewsItem[], dim: boolean) => void;
  /** Bring the words of an item into view and paint them as active; false where the page does not have them. */
  goTo: (id: string) => boolean;
}

const NAMES = ['sidelight-new', 'sidelight-known', 'sidelight-here'] as const;
type Name = (typeof NAMES)[number];

/** Its marks go with the signal. */
export function createNews(document: Document, signal: AbortSignal): News {
  const places = new Map<string, Range>();
  // Forced colours paint every mark like a selection: these stay unpainted there, the popup lists them all the same.
  const forced = matchMedia('(forced-colors: active)');
  let painting = { step: () => false };
  const wake = inSlices(() => painting.step(), signal);

  const paint = (name: Name, place: Range) => {
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    // Above the dots of the known names.
    highlight.priority = 1;
    highlight.add(place);
    CSS.highlights.set(name, highlight);
  };
  const clear = () => {
    places.clear();
    for (const name of NAMES) CSS.highlights.delete(name);
  };
  signal.addEventListener('abort', clear);

  return {
    show: (items, dim) => {
      clear();
      let wanted = items.filter((item) => dim || !item.known);
      const blocks = blocksOf(dom.root(document));
      const isMissing = (item: NewsItem, place: Range | null) => {
        if (!place) return true;
        places.set(item.id, place);
        if (!forced.matches) paint(item.known ? 'sidelight-known' : 'sidelight-new', place);
        return false;
      };
      painting = {
        step: () => {
          const { value: block, done } = blocks.next();
          if (block) {
            const find = finderIn(block);
            wanted = wanted.filter((item) => isMissing(item, find(item)));
          }
          return !done && wanted.length > 0;
        },
      };
      wake();
    },

    goTo: (id) => {
      const place = places.get(id);
      if (!place || place.collapsed || !dom.connected(place.startContainer)) return false;
      elementAround(place.startContainer)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      CSS.highlights.delete('sidelight-here');
      paint('sidelight-here', place);
      return true;
    },
  };
}
