import { dossierHash } from '../../components/library/route';
import type { SearchGroup, SearchHit } from '../../components/library/search';
import { KIND } from '../../components/parts/words';
import type { Evidence } from '../../lib/dossier/schema';
import type { Found } from '../../lib/store/search';

/** Hits of a search as the library shows them, by dossier. */
export function searchGroups(found: readonly Found[]): SearchGroup[] {
  const groups = Map.groupBy(found, ({ dossier }) => dossier);
  return [...groups].map(([dossier, hits]) => ({
    dossier,
    title: hits[0]?.title ?? '',
    hits: hits.map(hitOf),
  }));
}

function hitOf(found: Found): SearchHit {
  const home = dossierHash(found.dossier);
  const cite = 'source' in found && found.source ? found.source : null;
  switch (found.in) {
    case 'title':
      return {
        kind: 'Dossier',
        words: found.question || found.title,
        fromSource: false,
        who: '',
        cite,
        href: home,
      };
    case 'sources':
      return {
        kind: 'Source',
        words: found.source.title,
        fromSource: true,
        who: '',
        cite,
        href: `${home}&source=${encodeURIComponent(found.source.id)}`,
      };
    case 'entities':
      return {
        kind: KIND[found.entity.kind],
        words: found.entity.name,
        fromSource: false,
        who: '',
        cite: null,
        href: `${home}&entity=${encodeURIComponent(found.entity.id)}`,
      };
    case 'statements': {
      const { form, text, speakerText, evidence } = found.statement;
      const direct = form === 'direct';
      return {
        kind: direct ? 'Direct quote' : 'Reported speech',
        words: direct ? `“${text}”` : text,
        fromSource: true,
        who: speakerText,
        cite,
        href: home + placeOf(evidence),
      };
    }
  }
}

const placeOf = ({ source, start }: Evidence): string => `&source=${encodeURIComponent(source)}&at=${start}`;
