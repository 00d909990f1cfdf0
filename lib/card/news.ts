import { compare, type NewsFinding } from '../dossier/compare/compare';
import type { Dossier } from '../dossier/schema';
import { citer } from './cites';

/** Something that a page says of known actors, with what it takes to find it there. */
export interface NewsEntry extends Pick<NewsFinding, 'what' | 'who' | 'text' | 'known'> {
  id: string;
  /** The words to find, and the sentence around them. */
  words: string;
  sentence: string;
}

/** What the dossier of one article has against what the reader has (see `compare`), in the order of the article. */
export function newsOf(built: Dossier, known: readonly Dossier[]): NewsEntry[] {
  const { cites } = citer(built);
  return compare(built, known).map(({ what, who, text, known, evidence }) => ({
    id: `${what}-${evidence.start}-${evidence.end}`,
    what,
    who,
    text,
    known,
    words: evidence.quote,
    sentence: cites([evidence])[0].sentence,
  }));
}
