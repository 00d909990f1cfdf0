/** Which page a tab shows: a site may build another one at any time, without a load. */
import { isArticle } from './article';

export interface Address {
  /** Is it an article? As of this question. */
  ask: () => boolean;
  /** The page changed in some way. */
  changed: () => void;
}

/** A page that builds itself changes often: milliseconds between two looks at whether it became another one. */
const RECONSIDER = 500;

/** `onOther`: the page has another address, or became an article, since `ask`. */
export function createAddress(onOther: () => void, signal: AbortSignal): Address {
  let href = '';
  let article = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const reconsider = () => {
    timer = undefined;
    if (href !== location.href || (!article && isArticle(document))) onOther();
  };

  return {
    ask: () => {
      href = location.href;
      article = isArticle(document);
      return article;
    },
    changed: () => {
      const settled = article && href === location.href;
      if (!settled && !timer && !signal.aborted) timer = setTimeout(reconsider, RECONSIDER);
    },
  };
}
