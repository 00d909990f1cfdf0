import { wordsOf } from './words';

/** Words in a shingle. */
const LENGTH = 5;
/** From this resemblance (shared of all shingles) on, two texts are printings of one article … */
const RESEMBLANCE = 0.5;
/** … or from this containment (shared of the smaller's) on: an article that has grown, or was cut. */
const CONTAINMENT = 0.8;
/** With fewer shingles a text is too short to tell: a note from an agency may stand whole in a long report. */
const LEAST = 20;

/**
 * Tells printings of one article by their runs of five words: A. Broder, "On the resemblance and containment of
 * documents" (1997). Articles that share an agency's paragraph, or quote the same speech, stay below the limits.
 */
export class Shingles<Article> {
  #holders = new Map<string, Text<Article>[]>();

  /** Files a text under its article, which may have several. */
  add(article: Article, text: string): void {
    const shingles = shinglesOf(text);
    const filed = { article, size: shingles.size };
    for (const shingle of shingles) {
      const holders = this.#holders.get(shingle);
      if (holders) holders.push(filed);
      else this.#holders.set(shingle, [filed]);
    }
  }

  /** The article of which this text is a printing: the one that shares most with it. */
  find(text: string): Article | undefined {
    const shingles = shinglesOf(text);
    const shared = new Map<Text<Article>, number>();
    for (const shingle of shingles)
      for (const filed of this.#holders.get(shingle) ?? []) shared.set(filed, (shared.get(filed) ?? 0) + 1);
    const [best] = [...shared]
      .filter(([{ size }, count]) => isPrinting(count, shingles.size, size))
      .sort((a, b) => b[1] - a[1]);
    return best?.[0].article;
  }
}

interface Text<Article> {
  article: Article;
  /** How many shingles it has. */
  size: number;
}

function isPrinting(shared: number, a: number, b: number): boolean {
  const smaller = Math.min(a, b);
  if (smaller < LEAST) return shared === a && a === b;
  return shared / (a + b - shared) >= RESEMBLANCE || shared / smaller >= CONTAINMENT;
}

function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text);
  const length = Math.min(LENGTH, words.length);
  return new Set(
    words.slice(0, words.length - length + 1).map((_, i) => words.slice(i, i + length).join(' ')),
  );
}
