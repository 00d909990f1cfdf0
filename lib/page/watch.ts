/** The changes of a page, with one observer: noted as they come, which is cheap, and worked off in idle slices. */
import { dom, isElement } from './dom';
import type { Reader } from './reader';

interface Watching {
  document: Document;
  reader: Pick<Reader, 'add' | 'forget' | 'reread' | 'rejoin' | 'restyle' | 'recheck'>;
  /** The page changed: there is work for `step`. */
  onChange: () => void;
  /** `document.open()` threw the whole page away, and every listener with it. */
  onReplaced: () => void;
  signal: AbortSignal;
}

export interface Watch {
  /** Follow a shadow tree too. */
  follow: (root: Node) => void;
  /** Work off one change; true while there are more. */
  step: () => boolean;
}

const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'translate', 'contenteditable'],
};

/** Follows the document until the signal. */
export function watchPage({ document, reader, onChange, onReplaced, signal }: Watching): Watch {
  const root = dom.root(document);
  const removed = new Set<Node>();
  const added = new Set<Element>();
  const changed = new Set<Node>();
  const parted = new Set<Node>();
  const restyled = new Set<Element>();
  // In this order, so that what was moved within the page is forgotten first and then read anew.
  const work: (() => boolean)[] = [
    one(removed, reader.forget),
    one(added, reader.add),
    one(changed, reader.reread),
    one(parted, reader.rejoin),
    one(restyled, reader.restyle),
  ];

  const note = (record: MutationRecord) => {
    const { target } = record;
    if (record.type === 'characterData') changed.add(target);
    else if (record.type === 'attributes') noteAttribute(record);
    else {
      for (const node of record.addedNodes) {
        if (isElement(node)) added.add(node);
        else changed.add(target);
      }
      for (const node of record.removedNodes) {
        if (!isElement(node)) changed.add(target);
        else {
          removed.add(node);
          parted.add(target);
        }
      }
    }
  };

  const noteAttribute = ({ target, attributeName }: MutationRecord) => {
    if (!isElement(target)) return;
    restyled.add(target);
    const parent = attributeName === 'class' || attributeName === 'style' ? null : dom.parent(target);
    if (parent) changed.add(parent);
  };

  const observer = new MutationObserver((records) => {
    if (dom.root(document) !== root) return onReplaced();
    records.forEach(note);
    if (restyled.size > 0) reader.recheck();
    onChange();
  });
  observer.observe(document, CHANGES);
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    follow: (shadow) => observer.observe(shadow, CHANGES),
    step: () => work.some((step) => step()),
  };
}

/** Hands one of the set to `handle`; false where there is none. */
function one<Item>(from: Set<Item>, handle: (item: Item) => void): () => boolean {
  return () => {
    const [item] = from;
    if (item === undefined) return false;
    from.delete(item);
    handle(item);
    return true;
  };
}
