import type { Doc } from '../document';
import type { Cast } from '../names/cast';
import type { Entity, Position } from '../schema';

/**
 * One neutral sentence in our own voice: may somebody require what somebody else rejects? Where that is not told, what
 * is disputed between the two sides; empty where nobody disagrees.
 */
export function questionOf(doc: Doc, cast: Cast, parties: string[], positions: Position[]): string {
  const entity = (id: string) => cast.entities.find((other) => other.id === id);
  const demands = positions.filter(({ stance, text }) => stance === 'demands' && /requir|oblig/u.test(text));
  const demander = entity(demands[0]?.party ?? '');
  const topics = demands.filter(({ party }) => party === demander?.id).map(({ topic }) => topic);
  const wanted = topics.flatMap((id) => entity(id) ?? []);
  const rejection = positions.find(
    ({ stance, party, topic }) => stance === 'rejects' && party !== demander?.id && topics.includes(topic),
  );
  const rejecter = entity(rejection?.party ?? '');
  if (demander && wanted.length > 0) {
    const against = rejecter
      ? `, which ${named(rejecter)} ${rejecter.kind === 'group' ? 'reject' : 'rejects'}`
      : '';
    const things = listed(specific(wanted).map((term) => withArticle(doc, term)));
    return `May ${named(demander)} require ${things}${against}?`;
  }
  const refused = refusedIn(positions);
  const [asker, refuser] = [entity(refused?.demand.party ?? ''), entity(refused?.refusal.party ?? '')];
  if (refused && asker && refuser)
    return `Should ${named(asker)} get ${refused.wanted}, which ${named(refuser)} ${refuser.kind === 'group' ? 'reject' : 'rejects'}?`;
  const sides = parties.flatMap((id) => entity(id) ?? []).map(named);
  return sides.length > 1 ? `What is disputed between ${listed(sides)}?` : '';
}

/** The first thing that one demands and another rejects, in the words of the demand. */
function refusedIn(
  positions: Position[],
): { demand: Position; refusal: Position; wanted: string } | undefined {
  for (const demand of positions) {
    const refusal = positions.find(
      ({ stance, party, topic }) => stance === 'rejects' && party !== demand.party && topic === demand.topic,
    );
    const wanted = demand.stance === 'demands' ? WANTED.exec(demand.text)?.groups?.wanted : undefined;
    if (refusal && wanted) return { demand, refusal, wanted };
  }
  return undefined;
}

/** What stands behind the verb of a demand, up to the next clause or to whom and how much. */
const WANTED =
  /(?<!\p{L})(?:demand(?:s|ed|ing)?|wants?|wanted|seeks?|sought|calls? for|called for|insists? on|insisted on) (?<wanted>(?:[\p{L}'’-]+ ){0,7}?[\p{L}'’-]+)(?=[.,;:]|$| (?:and|but|while|for|in|on|by|from|within|until|before|after|to|who|which|that|as|with) | of \p{N})/u;

/** "new rules" say less than what the rules demand, where that is known. */
function specific(terms: Entity[]): Entity[] {
  const rest = terms.filter(({ name }) => !/\b(?:rules|measures|changes|requirements)$/u.test(name));
  return rest.length > 0 ? rest : terms;
}

function named({ kind, name }: Entity): string {
  const bare = kind === 'person' || kind === 'group' || !WITH_ARTICLE.test(name) || /^the /iu.test(name);
  return bare ? name : `the ${name}`;
}

const WITH_ARTICLE =
  /\b(?:Union|Nations|States|Kingdom|Emirates|Organi[sz]ation|Council|Republic|Front|Party|League|Commission|Committee|Court|Government|Islands|Authority|Ministry|Alliance|Army|Movement|Federation|Association)\b/u;

/** A term with the article that the source gives it, which alone knows whether it can be counted. */
function withArticle({ text }: Doc, { name, evidence }: Entity): string {
  const articles = evidence.flatMap(
    ({ start }) => /(?<!\p{L})an? $/u.exec(text.slice(start - 3, start))?.[0] ?? [],
  );
  return `${articles[0] ?? ''}${name}`;
}

function listed(items: string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
