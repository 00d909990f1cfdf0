import type { Dossier } from '../schema';
import { Misfit } from './misfit';
import { seat } from './places';
import type { CorrectionOf, Rules } from './schema';

/** What a dossier is called and asks, and what is known of a source. */
export const headRules: Rules<'id' | 'title' | 'question' | 'source'> = {
  id: setHead,
  title: setHead,
  question(dossier, { source, span, value }) {
    seat(dossier, source, span);
    dossier.summary.question = value;
  },
  source: correctSource,
};

function setHead(dossier: Dossier, { kind, source, span, value }: CorrectionOf<'id' | 'title'>): void {
  seat(dossier, source, span);
  dossier[kind] = value;
}

/** A dossier that is called like its source goes on doing so. */
function correctSource(dossier: Dossier, { source: id, title, ...known }: CorrectionOf<'source'>): void {
  const source = dossier.sources.find((each) => each.id === id);
  if (!source) throw new Misfit(`there is no source "${id}"`);
  if (title !== undefined && dossier.title === source.title) dossier.title = title;
  source.title = title ?? source.title;
  source.publisher = known.publisher ?? source.publisher;
  source.lang = known.lang ?? source.lang;
  if (known.author !== undefined) source.author = known.author;
  if (known.published !== undefined) source.published = known.published;
}
