import { paragraphsOf } from '../../text/sentences';
import type { Dossier } from '../schema';
import { firstFrom } from '../seek';

/** With whom each is named in one paragraph, by id. Terms are no company: everybody talks of them. */
export function companyOf({ sources, entities }: Dossier): Map<string, Set<string>> {
  const actors = entities.filter(({ kind }) => kind !== 'term');
  const starts = new Map(sources.map(({ id, text }) => [id, paragraphsOf(text)]));
  const inParagraph = new Map<string, Set<string>>();
  const placesOf = new Map<string, Set<string>>();
  for (const { id, evidence } of actors) {
    const places = new Set(
      evidence.map(({ source, start }) => `${source}\n${firstFrom(starts.get(source) ?? [], start + 1)}`),
    );
    placesOf.set(id, places);
    for (const place of places) {
      const there = inParagraph.get(place);
      if (there) there.add(id);
      else inParagraph.set(place, new Set([id]));
    }
  }
  return new Map(
    actors.map(({ id }) => {
      const company = new Set(
        [...(placesOf.get(id) ?? [])].flatMap((place) => [...(inParagraph.get(place) ?? [])]),
      );
      company.delete(id);
      return [id, company];
    }),
  );
}
