import type { Entity, Worded } from '../schema';
import { addEvidence } from './evidence';
import { sameWords } from './words';

/** Adds to an entity what another source says of the same: ids and first names stay, what was surer stands. */
export function absorb(entity: Entity, met: Entity): void {
  if (entity.doubt !== undefined && met.doubt === undefined) {
    entity.kind = met.kind;
    delete entity.doubt;
  }
  const isFuller = entity.kind === 'person' && !entity.name.includes(' ') && met.name.includes(' ');
  const forms = [{ text: entity.name }, ...entity.aliases, { text: met.name }, ...met.aliases];
  if (isFuller) entity.name = met.name;
  entity.aliases = forms.filter(
    ({ text }, index) => text !== entity.name && forms.findIndex((form) => form.text === text) === index,
  );
  for (const role of met.roles) addWorded(entity.roles, role);
  for (const fact of met.facts) addWorded(entity.facts, fact);
  entity.salience = Math.max(entity.salience, met.salience);
  addEvidence(entity.evidence, met.evidence);
}

/** The same words of another source prove what is there already. */
function addWorded(list: Worded[], worded: Worded): void {
  const same = list.find(({ text }) => sameWords(text, worded.text));
  if (same) addEvidence(same.evidence, worded.evidence);
  else list.push(worded);
}
