/** What the background, or the popup, tells pages. Pages in tabs get it by `tabs.sendMessage`, our own by `runtime.sendMessage`. */
export type Tidings =
  /** Notes of these subjects changed (see `subjectKey`). */
  | { tell: 'notesChanged'; subjects: string[] }
  | { tell: 'settingsChanged' }
  | { tell: 'lexiconChanged' }
  /** A review was begun, corrected or ended. */
  | { tell: 'reviewsChanged' }
  /** The reader took away the permission to read this page: the content script ends. */
  | { tell: 'leave' }
  /** The reader's shortcut: go to the next (1) or previous (-1) mention and open its card. */
  | { tell: 'stepMention'; by: 1 | -1 }
  /** Go to this entity's next mention and paint it (the popup's index of names). */
  | { tell: 'goToEntity'; dossier: string; entity: string }
  /** Go to these words, which are new on the page. */
  | { tell: 'goToNews'; id: string }
  /** What is new in a tab is known now, or is another. */
  | { tell: 'newsChanged'; tab: number }
  /** Tell the popup what is marked: each frame answers with `namesCounted`. */
  | { tell: 'countNames' }
  /** A frame's marked names with counts, to the popup. */
  | { tell: 'namesCounted'; names: { dossier: string; entity: string; name: string; count: number }[] };
