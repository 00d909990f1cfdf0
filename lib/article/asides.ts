/**
 * Why an element is no part of the article it stands in, as the page's own marking says: its tag, its role, the words
 * of its class names. Null for all others.
 */
export function asideOf(element: Element, name: string): string | null {
  return TAGS[name] ?? namedAside(element) ?? (isPicture(element, name) ? 'caption' : null);
}

/** UTF-16 code units of text in an element. */
export function lengthOf(element: Element): number {
  return (element.textContent ?? '').length;
}

const TAGS: Record<string, string> = {
  figcaption: 'caption',
  nav: 'navigation',
  footer: 'foot of the page',
  header: 'head of the page',
  time: 'time stamp',
};

/** Words that publishers use in class names, ids and item properties for what surrounds an article. */
const WORDS = new Map(
  Object.entries({
    caption: 'caption captions figcaption cutline',
    'photo credit': 'credit credits',
    byline: 'byline author authors bio',
    'time stamp': 'timestamp datepublished datemodified',
    subscription: 'newsletter signup subscribe subscription',
    'related links': 'related recommended recirc readmore trending teaser teasers popular',
    'share buttons': 'share sharing social',
    comments: 'comments disqus',
    navigation: 'breadcrumb breadcrumbs navigation menu pagination tabs quicktabs',
    advertisement: 'advertisement advert sponsored cta',
    'page controls': 'toolbar tools print',
  }).flatMap(([reason, words]) => words.split(' ').map((word) => [word, reason] as const)),
);

/** The same by names alone. */
export function namedAside(element: Element): string | null {
  const names = [element.getAttribute('class'), element.getAttribute('id'), element.getAttribute('itemprop')];
  for (const word of wordsOf(names.join(' '))) {
    const reason = WORDS.get(word);
    if (reason) return reason;
  }
  return null;
}

/** "newsCaption media-caption__text" is news, caption, media, caption, text. */
function wordsOf(names: string): string[] {
  return names
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^a-z]+/u);
}

/** A picture's frame: what little text it holds is the picture's. */
function isPicture(element: Element, name: string): boolean {
  const longest = LONGEST_CAPTIONS[name];
  return longest !== undefined && !hasMoreThan(longest, element) && element.querySelector(PICTURES) !== null;
}

const PICTURES = 'img, picture, video, amp-img, amp-video';
/** UTF-16 code units, for each element that can be a frame. */
const LONGEST_CAPTIONS: Record<string, number> = { figure: 900, div: 300, span: 300, center: 300, dl: 300 };

/** Whether an element has more text than this, or more in it than a frame has; cheap where it has far more. */
function hasMoreThan(length: number, element: Element): boolean {
  let found = 0;
  let nodes = 0;
  const ahead: Node[] = [element];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    nodes += 1;
    if (found > length || nodes > MOST_NODES) return true;
    if (node.nodeType === TEXT) found += node.nodeValue?.length ?? 0;
    for (let child = node.lastChild; child; child = child.previousSibling) ahead.push(child);
  }
  return found > length;
}

const MOST_NODES = 200;

const TEXT = 3;
