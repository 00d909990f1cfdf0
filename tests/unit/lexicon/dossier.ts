/** A small dossier with a name of each sort. */
import type { Dossier, Entity, Kind } from '../../../lib/dossier/schema';

const text = 'Kosovo.';

export function dossierOf(entities: Entity[], id = 'talks'): Dossier {
  return {
    format: 'sidelight-dossier/1',
    id,
    revision: 1,
    title: 'Talks',
    lang: 'en',
    sources: [{ id: 's', title: 'Talks', publisher: 'P', url: null, published: null, text }],
    entities,
    statements: [],
    events: [],
    positions: [],
    numbers: [],
    relations: [],
    summary: { question: '', parties: [], mediators: [], status: null, next: null },
  };
}

export function entityOf(kind: Kind, name: string, ...aliases: string[]): Entity {
  return {
    id: name
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-'),
    kind,
    name,
    aliases: aliases.map((alias) => ({ text: alias })),
    roles: [],
    facts: [],
    salience: 0.5,
    evidence: [{ source: 's', start: 0, end: 6, quote: 'Kosovo' }],
  };
}

export const talks = dossierOf([
  entityOf('person', 'Aleksandar Vucic', 'Vučić', 'Александар Вучић', 'Вучић'),
  entityOf('person', 'Josep Borrell', 'Borrell'),
  entityOf('person', 'Jens Stoltenberg', 'Stoltenberg'),
  entityOf('organization', 'European Union', 'EU', 'the EU'),
  entityOf('organization', 'NATO'),
  entityOf('organization', 'United Nations', 'UN'),
  entityOf('place', 'Serbia', 'Srbija', 'Србија'),
  entityOf('place', 'Kosovo', 'Косово'),
  entityOf('place', 'Brussels'),
  entityOf('group', 'Serbs in Kosovo', 'Kosovo Serbs', 'Serbs'),
  entityOf('term', 'license plates', 'car plates', 'plates'),
  entityOf('term', 'Serbian ID card', 'ID card'),
  entityOf('term', 'Serbia-Kosovo border', 'border'),
]);
