/** What the library's address says to show. */
export type Route =
  | {
      show: 'dossier';
      dossier: string | null;
      entity: string | null;
      source: string | null;
      at: number | null;
    }
  /** A source under review, or being made; `tab` is where its page was. */
  | { show: 'review'; review: string; tab: number | null }
  /** A source is made of a text. */
  | { show: 'text' }
  | { show: 'notes' };

/** Reads a location's hash. What it does not understand is left out, so that an old link still opens the library. */
export function routeOf(hash: string): Route {
  const words = new URLSearchParams(hash.replace(/^#/u, ''));
  if (words.has('notes')) return { show: 'notes' };
  if (words.has('text')) return { show: 'text' };
  const review = words.get('review');
  if (review !== null) return { show: 'review', review, tab: numberOf(words.get('tab')) };
  return {
    show: 'dossier',
    dossier: words.get('dossier'),
    entity: words.get('entity'),
    source: words.get('source'),
    at: numberOf(words.get('at')),
  };
}

function numberOf(word: string | null): number | null {
  const number = Number.parseInt(word ?? '', 10);
  return Number.isNaN(number) ? null : number;
}

/** The address of a dossier in the library. */
export const dossierHash = (id: string): string => `#dossier=${encodeURIComponent(id)}`;

/** The address of a review. */
export const reviewHash = (id: string): string => `#review=${encodeURIComponent(id)}`;
