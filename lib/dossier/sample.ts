import { type Paragraph, paragraphsOf } from '../text/sentences';
import type { Dossier, Source } from './schema';

/** A few paragraphs of one source, as they stand there. */
export interface Sample {
  source: Source;
  paragraphs: string[];
}

/** The paragraphs that name the most entities, in the order of the source; null where no paragraph names any. */
export function sampleOf({ sources, entities }: Dossier, count: number): Sample | null {
  const source = sources[0];
  if (!source) return null;
  const places = entities.flatMap(({ id, evidence }) =>
    evidence.filter((each) => each.source === source.id).map(({ start }) => ({ id, start })),
  );
  const named = ({ start, end }: Paragraph): number =>
    new Set(places.filter((place) => start <= place.start && place.start < end).map(({ id }) => id)).size;

  const paragraphs = paragraphsOf(source.text)
    .map((paragraph) => ({ paragraph, named: named(paragraph) }))
    .filter((each) => each.named > 0)
    .toSorted((a, b) => b.named - a.named)
    .slice(0, count)
    .map(({ paragraph }) => paragraph)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => source.text.slice(start, end));
  return paragraphs.length === 0 ? null : { source, paragraphs };
}
