/** A piece of the raw text that the cleaning left out. */
export interface Omission {
  /** Where it stood in `text`, UTF-16 code units. */
  at: number;
  text: string;
  /** Why, a short phrase: "time code". */
  reason: string;
}

/** A news article, cleaned. The one thing that the dossier's builder reads. */
export interface Article {
  title: string;
  publisher: string;
  author: string | null;
  /** The day of publication, YYYY-MM-DD, or null where nobody says. */
  published: string | null;
  /** The day of the last update, YYYY-MM-DD, or null where nobody says; never before `published`. */
  updated: string | null;
  url: string | null;
  /** A language tag, "en". */
  lang: string;
  /** Paragraphs separated by one line feed; no noise. */
  text: string;
  omitted: Omission[];
  /** What a reader should know of it, a sentence each: that the page has only its beginning, that it grows. */
  notices: string[];
}
