/** What the library's address says to show. */
export type Route =
  | {
      show: 'dossier';
      dossier: string | null;
      entity: string | null;
      source: string | null;
      at: number | null;
    }
  | { show: 'notes' };

/** Reads a location's hash. What it does not understand is left out, so that an old link still opens the library. */
export function routeOf(hash: string): Route {
  const words = new URLSearchParams(hash.replace(/^#/u, ''));
  if (words.has('notes')) return { show: 'notes' };
  const at = Number.parseInt(words.get('at') ?? '', 10);
  return {
    show: 'dossier',
    dossier: words.get('dossier'),
    entity: words.get('entity'),
    source: words.get('source'),
    at: Number.isNaN(at) ? null : at,
  };
}

/** The address of a dossier in the library. */
export const dossierHash = (id: string): string => `#dossier=${encodeURIComponent(id)}`;
