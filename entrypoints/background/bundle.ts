/** The dossiers in the package, as text: parsed only when they are put in, not each time the worker wakes. */
export const bundled: string[] = Object.values(
  import.meta.glob<string>('../../dossiers/*/dossier.json', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
