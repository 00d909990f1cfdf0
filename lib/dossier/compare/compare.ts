import { merge } from '../merge/merge';
import { withOwnSources } from '../merge/rekey';
import type { Dossier, Entity, Evidence } from '../schema';

/** What a finding is, as it is told: names are of persons, organizations, groups and places. */
export type NewsKind = 'statement' | 'event' | 'position' | 'number' | 'name';

/** Something that an article says of actors whom the reader's dossiers know. */
export interface NewsFinding {
  what: NewsKind;
  /** As the article words it. */
  text: string;
  /** The speaker, or whose position it is, by name; null where that is nobody or somebody unknown. */
  who: string | null;
  /** Its place in the article. */
  evidence: Evidence;
  /** Whether one of the dossiers has it already. */
  known: boolean;
}

/**
 * What the dossier of one article has against what the reader has, in the order of the article. Both are joined as if the
 * article were added: what then has proofs of both was known, what has only the article's is new. Nothing is told of
 * actors that none of the known dossiers has. The dossiers are not changed.
 */
export function compare(built: Dossier, known: readonly Dossier[]): NewsFinding[] {
  const told = new Map<string, NewsFinding>();
  for (const finding of known.flatMap((dossier) => against(dossier, built))) {
    const key = `${finding.what} ${finding.evidence.start} ${finding.evidence.end}`;
    if (finding.known || !told.has(key)) told.set(key, finding);
  }
  return [...told.values()].sort((a, b) => a.evidence.start - b.evidence.start);
}

function against(dossier: Dossier, built: Dossier): NewsFinding[] {
  const { base, findings } = withOwnSources(dossier, [built]);
  const [met] = findings;
  if (!base || !met) return [];
  const joined = merge([base, met], { id: dossier.id, title: dossier.title });
  const own = new Set(met.sources.map(({ id }) => id));
  const isOwn = ({ source }: Evidence) => own.has(source);
  const actors = new Map(joined.entities.map((entity) => [entity.id, entity]));
  const isKnown = (id: string | null) => !(actors.get(id ?? '')?.evidence.every(isOwn) ?? true);
  const [source] = built.sources;
  const isShared = ({ id, kind, evidence }: Entity) => kind !== 'term' && isKnown(id) && evidence.some(isOwn);
  if (!joined.entities.some(isShared)) return [];

  const finding = (what: NewsKind, text: string, who: string | null, proofs: Evidence[]): NewsFinding[] => {
    const here = proofs.find(isOwn);
    if (!here || !source) return [];
    const evidence = { ...here, source: source.id };
    const name = actors.get(who ?? '')?.name ?? null;
    return [
      {
        what,
        text: here.quote.includes(text) ? text : here.quote,
        who: name,
        evidence,
        known: !proofs.every(isOwn),
      },
    ];
  };

  return [
    ...joined.statements.flatMap(({ text, speaker, about, evidence, also = [] }) =>
      [speaker, ...about].some(isKnown) ? finding('statement', text, speaker, [evidence, ...also]) : [],
    ),
    ...joined.events.flatMap(({ title, participants, evidence }) =>
      participants.some(isKnown) ? finding('event', title, null, evidence) : [],
    ),
    ...joined.positions.flatMap(({ party, text, evidence }) =>
      isKnown(party) ? finding('position', text, party, evidence) : [],
    ),
    ...joined.numbers.flatMap(({ text, about, evidence }) =>
      about.some(isKnown) ? finding('number', text, null, evidence) : [],
    ),
    ...joined.entities.flatMap(({ kind, name, evidence }) =>
      kind === 'term' ? [] : finding('name', name, null, evidence),
    ),
  ];
}
