import { idMaker } from '../ids';
import type { Dossier, Entity, Kind } from '../schema';
import { absorb } from './absorb';
import { companyOf } from './company';
import { keysOf, type Named, namedOf } from './forms';
import { type Relation, relate, rolesOf } from './relate';

/**
 * The entities of several sources, joined one source after the other by name, alias, acronym, role and the company they
 * keep. Who cannot be told apart stays apart, with `maybe` and the question in `doubt`.
 */
export class MergedCast {
  readonly entities: Entity[] = [];
  #nextId = idMaker();
  #named = new Map<Entity, Named>();
  #byKey = new Map<string, Set<Entity>>();
  /** With whom each was named in a paragraph of any source. */
  #company = new Map<Entity, Set<Entity>>();

  /** Takes a source's entities in, and makes them its own. Answers what each of the source's ids is here. */
  join(source: Dossier): Map<string, Entity> {
    const company = companyOf(source);
    const known = new Map<string, Entity>();
    // Asked before anything is joined, so that no two of one source become one by each other's aliases.
    const related = new Map(source.entities.map((met) => [met, this.#related(met)]));
    const unsettled = () => [...related].filter(([{ id }]) => !known.has(id));
    const settle = (met: Entity, entity: Entity): void => {
      absorb(entity, met);
      this.#file(entity);
      known.set(met.id, entity);
    };

    const around = (met: Entity): Set<Entity> =>
      new Set([...(company.get(met.id) ?? [])].flatMap((id) => known.get(id) ?? []));

    // The sure ones first: they are the company by which the others are known.
    for (const [met, { same }] of unsettled()) if (same[0]) settle(met, same[0]);
    const taken = new Set(known.values());
    for (const [met, { support }] of unsettled()) {
      const [home, rival] = support;
      if (home && !rival && !taken.has(home) && this.#supports(home, met, around(met))) settle(met, home);
    }
    for (const [met, { ask }] of unsettled()) {
      const [home, rival] = ask;
      if (!home || rival || taken.has(home) || this.#sharedCompany(home, around(met)) < CLOSE) continue;
      const kinds = `One source has ${met.name} as ${article(home.kind)}, another as ${article(met.kind)}.`;
      if (met.evidence.length > home.evidence.length) home.kind = met.kind;
      settle(met, home);
      home.doubt = kinds;
    }
    for (const [met, { support, ask }] of unsettled())
      known.set(met.id, this.#admit(met, [...support, ...ask]));

    for (const { id, maybe } of source.entities) if (maybe) this.#translate(known.get(id), maybe, known);
    for (const [id, others] of company) this.#acquaint(known.get(id), others, known);
    return known;
  }

  #related(entity: Entity): Record<Relation, Entity[]> {
    const met = namedOf(entity);
    const candidates = new Set(keysOf(met).sought.flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    const related: Record<Relation, Entity[]> = { same: [], support: [], ask: [], none: [] };
    for (const candidate of candidates) {
      const known = this.#named.get(candidate);
      if (known) related[relate(known, met)].push(candidate);
    }
    return related;
  }

  /** Two persons whose roles have nothing in common are one only if they have the full name and company in common. */
  #supports(home: Entity, met: Entity, around: ReadonlySet<Entity>): boolean {
    const roles = rolesOf(home, met);
    if (roles === 'together') return true;
    if (roles === 'apart' && !(home.name.includes(' ') && met.name.includes(' '))) return false;
    return this.#sharedCompany(home, around) > 0;
  }

  #sharedCompany(home: Entity, around: ReadonlySet<Entity>): number {
    return [...(this.#company.get(home) ?? [])].filter((other) => around.has(other)).length;
  }

  #admit(met: Entity, rivals: Entity[]): Entity {
    const entity = { ...met, id: this.#nextId(met.id) };
    delete entity.maybe;
    if (rivals.length > 0) {
      entity.maybe = rivals.map(({ id }) => id);
      entity.doubt = [met.doubt, question(met, rivals)].filter(Boolean).join(' ');
    }
    this.entities.push(entity);
    this.#file(entity);
    return entity;
  }

  #file(entity: Entity): void {
    const named = namedOf(entity);
    this.#named.set(entity, named);
    for (const key of keysOf(named).filed) {
      const there = this.#byKey.get(key);
      if (there) there.add(entity);
      else this.#byKey.set(key, new Set([entity]));
    }
  }

  #translate(entity: Entity | undefined, maybe: string[], known: ReadonlyMap<string, Entity>): void {
    const others = maybe.flatMap((id) => known.get(id) ?? []).filter((other) => other !== entity);
    const ids = new Set([...(entity?.maybe ?? []), ...others.map(({ id }) => id)]);
    if (entity && ids.size > 0) entity.maybe = [...ids];
  }

  #acquaint(entity: Entity | undefined, ids: Iterable<string>, known: ReadonlyMap<string, Entity>): void {
    if (!entity) return;
    const company = this.#company.get(entity) ?? new Set();
    this.#company.set(entity, company);
    for (const id of ids) {
      const other = known.get(id);
      if (other && other !== entity) company.add(other);
    }
  }
}

/** So many actors in common make one name of two kinds one, of which a builder took one kind wrongly. */
const CLOSE = 3;

const article = (kind: Kind): string => (kind === 'organization' ? 'an organization' : `a ${kind}`);

/** "Is Petrović the same person as Ana Petrović?" */
function question(met: Entity, rivals: Entity[]): string {
  const sameKind = rivals.every(({ kind }) => kind === met.kind);
  const named = ({ name, kind }: Entity) => (sameKind ? name : `${name} (${kind})`);
  const noun: Record<Kind, string> = {
    person: 'person ',
    organization: 'organization ',
    place: 'place ',
    group: 'group ',
    term: '',
  };
  const others = rivals.map(named).join(' or ');
  return `Is ${named(met)} the same ${sameKind ? noun[met.kind] : ''}as ${others}?`;
}
