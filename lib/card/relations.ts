import type { Dossier } from '../dossier/schema';
import type { Citer } from './cites';
import type { EntityName, Related } from './content';

/** How the entities of a dossier stand to each other; a relation to nobody known is left out. */
export function relatedIn(
  relations: Dossier['relations'],
  { quoted }: Citer,
  name: (id: string) => EntityName[],
): Related[] {
  return relations.flatMap(({ id, from, to, text, evidence }) => {
    const [[one], [other]] = [name(from), name(to)];
    return one && other ? [{ ...quoted(text, evidence), id, from: one, to: other }] : [];
  });
}
