/** Words that the reader selected in a page, added where its article is shown. The address has them until they are kept. */
import { statementFrom, trimmed } from '../../lib/dossier/curation/from-words';
import { guessedKind } from '../../lib/dossier/curation/guessed-kind';
import type { Correction } from '../../lib/dossier/curation/schema';
import type { Dossier, Source } from '../../lib/dossier/schema';
import { ask } from '../../lib/messages/send';
import { placeOf } from '../../lib/text/quote';
import type { Desk } from './desk';
import { correct } from './review-acts';

/** Adds what the address says to add, once what it belongs to is shown. Does nothing where it says nothing. */
export async function addSelected(desk: Desk): Promise<void> {
  const {
    as,
    exact = '',
    prefix = '',
    suffix = '',
  } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  const shown = as === undefined ? null : shownIn(desk);
  if (as === undefined || !shown) return;
  const correction = correctionOf(shown, as, placeOf(shown.source.text, { exact, prefix, suffix }));
  history.replaceState(null, '', withoutWords(location.hash));
  if (!correction) {
    desk.say(
      `The article does not have the words “${exact}”, so nothing was added. Select words of the article itself.`,
    );
    return;
  }
  const { route } = desk;
  if (route.show === 'review') await correct(desk, [correction]);
  else {
    const answer = await ask('correctDossier', { dossier: shown.dossier.id, corrections: [correction] });
    if (!answer.ok) return desk.say(answer.sentence);
  }
  desk.added = `“${correction.span.quote}” was added as ${as === 'actor' ? 'an actor' : `a ${as}`}.`;
  desk.draw();
}

function shownIn({ route, review, open }: Desk): { dossier: Dossier; source: Source } | null {
  const dossier = route.show === 'review' ? review?.dossier : open?.dossier;
  const wanted = route.show === 'dossier' ? route.source : null;
  const source = dossier?.sources.find(({ id }) => wanted === null || id === wanted);
  return dossier && source ? { dossier, source } : null;
}

function correctionOf(
  { dossier, source }: { dossier: Dossier; source: Source },
  as: string,
  place: { start: number; end: number } | null,
): Correction | null {
  const span = place && trimmed(source.text, place.start, place.end);
  if (!span) return null;
  if (as === 'statement') return statementFrom(dossier, source.id, span);
  const { start, end, quote } = span;
  const name = quote.replace(/\s+/gu, ' ');
  const kind = as === 'term' ? { as: 'term' as const } : { as: guessedKind(name), guessed: true };
  return { kind: 'entity', source: source.id, span: { start, end, quote }, name, ...kind };
}

function withoutWords(hash: string): string {
  const place = new URLSearchParams(hash.slice(1));
  for (const name of ['as', 'exact', 'prefix', 'suffix']) place.delete(name);
  return `#${place}`;
}
