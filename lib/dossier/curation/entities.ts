import type { Dossier, Entity } from '../schema';
import { merge, setApart, split } from './joins';
import { Misfit } from './misfit';
import { addAliases, make, obtain } from './obtain';
import { entityAt, freePlaces, seat, seatPlace } from './places';
import { replaceId } from './references';
import type { CorrectionOf, Rules } from './schema';

/** Who or what is named at a place, and how it is called. */
export const entityRules: Rules<
  'rename' | 'alias' | 'unalias' | 'entity' | 'role' | 'fact' | 'merge' | 'split' | 'apart' | 'first'
> = {
  entity: add,
  rename(dossier, correction) {
    correctName(dossier, subjectOf(dossier, correction), correction);
  },
  alias(dossier, correction) {
    addAliases(subjectOf(dossier, correction), correction.texts, correction.lang);
  },
  unalias(dossier, correction) {
    const entity = subjectOf(dossier, correction);
    entity.aliases = entity.aliases.filter(({ text }) => !correction.texts.includes(text));
  },
  role(dossier, correction) {
    const words = seat(dossier, correction.source, correction.words);
    subjectOf(dossier, correction).roles.push({ text: words.quote, evidence: [words] });
  },
  fact(dossier, correction) {
    const words = seat(dossier, correction.source, correction.words);
    subjectOf(dossier, correction).facts.push({ text: words.quote, evidence: [words] });
  },
  first(dossier, correction) {
    const entity = subjectOf(dossier, correction);
    dossier.entities = [entity, ...dossier.entities.filter((other) => other !== entity)];
  },
  merge(dossier, correction) {
    const into = seatPlace(dossier, correction.source, correction.into);
    merge(dossier, subjectOf(dossier, correction), obtain(dossier, into, correction.was));
  },
  apart(dossier, correction) {
    const { source, span, from, was } = correction;
    const [place, other] = [seat(dossier, source, span), seatPlace(dossier, source, from)];
    setApart(
      dossier,
      { place, entity: obtain(dossier, place, was) },
      { place: other, entity: obtain(dossier, other, was) },
    );
  },
  split(dossier, { source, places, name, as }) {
    const seats = places.map((place) => seatPlace(dossier, source, place));
    split(dossier, seats, { name, as });
  },
};

/** Whom a correction is about. */
function subjectOf(
  dossier: Dossier,
  { source, span, was }: Pick<CorrectionOf<'rename'>, 'source' | 'span' | 'was'>,
): Entity {
  return obtain(dossier, seat(dossier, source, span), was);
}

/** The reader's own entity takes the place of one that a newer build finds there, whose kind is better than a guess. */
function add(dossier: Dossier, { source, span, id, name, as, guessed }: CorrectionOf<'entity'>): void {
  const place = seat(dossier, source, span);
  const found = entityAt(dossier, place);
  if (found?.evidence.some(({ start, end }) => start === place.start && end === place.end)) {
    correctName(dossier, found, { id, name, as: guessed ? undefined : as });
    return;
  }
  const entity = make(dossier, { id, name, as, evidence: freePlaces(dossier, place) });
  if (guessed) entity.doubt = GUESSED;
}

const GUESSED = 'Its kind is guessed from the words alone. Edit it where it is another.';

/** The name that a rule gave stays known: pages go on using it. */
function correctName(
  dossier: Dossier,
  entity: Entity,
  { id, name, as }: Partial<Pick<CorrectionOf<'rename'>, 'id' | 'name' | 'as'>>,
): void {
  if (id !== undefined && dossier.entities.some((other) => other !== entity && other.id === id))
    throw new Misfit(`there is an entity "${id}" already`);
  if (name !== undefined && name !== entity.name) {
    const before = entity.name;
    entity.name = name;
    entity.aliases = entity.aliases.filter(({ text }) => text !== name);
    if (entity.evidence.some(({ quote }) => quote === before)) addAliases(entity, [before]);
  }
  entity.kind = as ?? entity.kind;
  if (!entity.maybe) delete entity.doubt;
  if (id !== undefined) replaceId(dossier, entity.id, id);
}
