/** A reader at a browser: what a test may do and see, the same in Chromium and Firefox. */
export interface Reader {
  family: 'chromium' | 'firefox';
  /** The extension's own address, without a slash at the end. */
  own: string;
  open(url: string): Promise<Tab>;
  /** Processor time that pages and extensions have taken so far, in milliseconds. */
  spent(): Promise<number>;
  close(): Promise<void>;
}

export interface Tab {
  goTo(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The value of a JavaScript expression in the page's own world; promises are awaited. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Real pointer, in CSS pixels of the viewport. */
  moveTo(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** A real key, named as in KeyboardEvent.key, or one character. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The card as assistive technology sees it; null where none is open. */
  card(): Promise<Card | null>;
  /** Middle of a control in the open card, CSS pixels; null where there is none of that role and name. */
  find(role: string, name: string): Promise<Point | null>;
  toFront(): Promise<void>;
  /** Lay the page in front out as for paper, or for the screen again. */
  layOutFor(medium: 'print' | 'screen'): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Card {
  name: string;
  text: string;
  /** Does it still wait for what the sources say? */
  busy: boolean;
}

export interface Point {
  x: number;
  y: number;
}

export interface Mention extends Point {
  text: string;
  highlight: string;
}

/** The page's marked names that are in view, each with the middle of its first line box. */
export const mentions = (tab: Tab): Promise<Mention[]> =>
  tab.evaluate<Mention[]>(`[...CSS.highlights]
    .filter(([highlight]) => highlight.startsWith('sidelight-'))
    .flatMap(([highlight, ranges]) => [...ranges].map((range) => {
      const box = range.getClientRects()[0];
      return box && { highlight, text: range.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }))
    .filter((mention) => mention && mention.y > 0 && mention.y < innerHeight)
    .sort((a, b) => a.y - b.y || a.x - b.x)`);
