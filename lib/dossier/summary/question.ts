import type { Cast } from '../names/cast';
import type { Entity, Position } from '../schema';

/** One neutral sentence in our own voice: what is demanded and rejected, by whom. Empty where nobody disagrees. */
export function questionOf(cast: Cast, parties: string[], positions: Position[]): string {
  const entity = (id: string) => cast.entities.find((other) => other.id === id);
  const demands = positions.filter(({ stance }) => stance === 'demands');
  const demander = entity(demands[0]?.party ?? '');
  const wanted = demands
    .filter(({ party }) => party === demander?.id)
    .flatMap(({ topic }) => entity(topic) ?? [])
    .filter(({ kind }) => kind === 'term');
  const rejecter = entity(
    positions.find(({ stance, party }) => stance === 'rejects' && party !== demander?.id)?.party ?? '',
  );
  if (demander && wanted.length > 0) {
    const against = rejecter
      ? `, which ${named(rejecter)} ${rejecter.kind === 'group' ? 'reject' : 'rejects'}`
      : '';
    return `May ${named(demander)} require ${listed(specific(wanted).map(withArticle))}${against}?`;
  }
  const sides = parties.flatMap((id) => entity(id) ?? []).map(named);
  return sides.length === 2 ? `What can ${sides.join(' and ')} agree on?` : '';
}

/** "new rules" say less than what the rules demand, where that is known. */
function specific(terms: Entity[]): Entity[] {
  const rest = terms.filter(({ name }) => !/\b(?:rules|measures|changes|requirements)$/u.test(name));
  return rest.length > 0 ? rest : terms;
}

function named({ kind, name }: Entity): string {
  const bare =
    kind === 'person' ||
    kind === 'group' ||
    !/\b(?:Union|Nations|States|Kingdom|Emirates|Organi[sz]ation|Council|Republic)\b/u.test(name);
  return bare ? name : `the ${name}`;
}

function withArticle({ name }: Entity): string {
  if (/s$/u.test(name)) return name;
  return `${/^(?!uni|use|europ|one)[aeiou]/iu.test(name) ? 'an' : 'a'} ${name}`;
}

function listed(items: string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
