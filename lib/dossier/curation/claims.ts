import { figureIn } from '../numbers/read';
import type { Dossier } from '../schema';
import { short } from './anew';
import { findingsOf } from './found';
import { Misfit } from './misfit';
import { make, obtain } from './obtain';
import { entityOf, seat, seatPlace } from './places';
import type { CorrectionOf, Rules } from './schema';

/** Who takes which position to what, how much of what, and who stands so to whom; each in the source's words. */
export const claimRules: Rules<'position' | 'number' | 'relation'> = {
  position: correctPosition,
  number: correctNumber,
  relation: correctRelation,
};

function correctPosition(dossier: Dossier, correction: CorrectionOf<'position'>): void {
  const { source } = correction;
  const words = correction.topic && seatPlace(dossier, source, correction.topic);
  const at = correction.party && seatPlace(dossier, source, correction.party);
  const positions = findingsOf(dossier, 'positions', correction);
  const party = at && obtain(dossier, at, 'group');
  const topic =
    words &&
    (entityOf(dossier, words) ?? make(dossier, { name: words.quote, as: 'term', evidence: [words] }));
  for (const position of positions) {
    position.party = party?.id ?? position.party;
    position.topic = topic?.id ?? position.topic;
    position.stance = correction.stance ?? position.stance;
    delete position.doubt;
  }
}

function correctNumber(dossier: Dossier, correction: CorrectionOf<'number'>): void {
  const { source } = correction;
  const words = correction.words && seat(dossier, source, correction.words);
  const figure = words && figureIn(short(words.quote));
  if (figure === null) throw new Misfit(`"${words?.quote}" is not one number`);
  const counts = correction.counts && short(seat(dossier, source, correction.counts).quote);
  for (const number of findingsOf(dossier, 'numbers', correction)) {
    if (words && figure)
      Object.assign(number, figure, {
        text: words.quote,
        counts: figure.counts || number.counts,
        evidence: [words],
      });
    number.counts = counts ?? number.counts;
    delete number.doubt;
  }
}

function correctRelation(dossier: Dossier, correction: CorrectionOf<'relation'>): void {
  const { source } = correction;
  const places = [correction.from, correction.to].map((place) => place && seatPlace(dossier, source, place));
  const relations = findingsOf(dossier, 'relations', correction);
  const [from, to] = places.map((place) => place && obtain(dossier, place, 'organization').id);
  for (const relation of relations)
    if ((from ?? relation.from) === (to ?? relation.to))
      throw new Misfit('nobody stands in a relation to themselves');
  for (const relation of relations) {
    relation.from = from ?? relation.from;
    relation.to = to ?? relation.to;
    delete relation.doubt;
  }
}
