/** A line of a page as a reader sees it, and what its elements say of it. */
export interface Line {
  text: string;
  /** Why the page itself marks it as no part of the article ("caption"), or null. */
  aside: string | null;
  /** All its words are links. */
  isLink: boolean;
  isHeading: boolean;
}

/** A line of which nothing is known but its words. */
export function plainLine(text: string): Line {
  return { text, aside: null, isLink: false, isHeading: false };
}
