import { forget } from '../curation/references';
import type { Dossier, Entity, Evidence, Source, Statement } from '../schema';
import { formOf } from './forms';

/** What becomes of an evidence: it moves, or it is gone (null). */
type Move = (evidence: Evidence) => Evidence | null;

/** A copy without one source and all that only it says; null where no other source is left. */
export function withoutSource(dossier: Dossier, id: string): Dossier | null {
  const sources = dossier.sources.filter((source) => source.id !== id);
  if (sources.length === 0) return null;
  return withProofs({ ...dossier, sources }, (evidence) => (evidence.source === id ? null : evidence));
}

/** A copy in which each evidence is moved, or taken away. What has none left goes with it. */
export function withProofs(dossier: Dossier, move: Move): Dossier {
  const moved = (evidence: Evidence[]): Evidence[] => evidence.flatMap((each) => move(each) ?? []);
  const proven = <Fact extends { text: string; evidence: Evidence[] }>(facts: Fact[]): Fact[] =>
    facts.flatMap((fact) => {
      const evidence = moved(fact.evidence);
      return evidence.length === 0 ? [] : [{ ...fact, text: worded(fact.text, evidence), evidence }];
    });
  const { summary } = dossier;
  const copy: Dossier = structuredClone({
    ...dossier,
    entities: dossier.entities.map((entity) =>
      named(
        {
          ...entity,
          roles: proven(entity.roles),
          facts: proven(entity.facts),
          evidence: moved(entity.evidence),
        },
        entity.evidence,
      ),
    ),
    statements: dossier.statements.flatMap((statement) => said(statement, moved) ?? []),
    events: dossier.events.flatMap((event) => {
      const evidence = moved(event.evidence);
      return evidence.length === 0 ? [] : [{ ...event, title: worded(event.title, evidence), evidence }];
    }),
    positions: proven(dossier.positions),
    numbers: proven(dossier.numbers),
    relations: proven(dossier.relations),
    summary: {
      ...summary,
      status: proven(summary.status ? [summary.status] : [])[0] ?? null,
      next: proven(summary.next ? [summary.next] : [])[0] ?? null,
    },
  });
  for (const { id, evidence } of [...copy.entities]) if (evidence.length === 0) forget(copy, id);
  return copy;
}

/** A text stays as long as a source has it; else the first that is left has the word. */
const worded = (text: string, evidence: Evidence[]): string =>
  evidence.some(({ quote }) => quote.includes(text)) ? text : (evidence[0]?.quote ?? text);

/** A statement whose own source is gone is told by the next that has its words; that one's verb is not known. */
function said(statement: Statement, moved: (evidence: Evidence[]) => Evidence[]): Statement | null {
  const { also = [], evidence: own, text, cue, ...rest } = statement;
  const [evidence, ...others] = moved([own, ...also]);
  if (!evidence) return null;
  const isOwn = moved([own]).length > 0;
  const told = { ...rest, text: worded(text, [evidence]), cue: isOwn ? cue : '', evidence };
  return others.length === 0 ? told : { ...told, also: others };
}

/** Without the names that only the evidence taken away has. Names that no evidence had were given by hand, and stay. */
function named(entity: Entity, before: Evidence[]): Entity {
  const quotes = (evidence: Evidence[]) => new Set(evidence.map(({ quote }) => formOf(quote)));
  const [had, has] = [quotes(before), quotes(entity.evidence)];
  const isGone = (text: string): boolean => had.has(formOf(text)) && !has.has(formOf(text));
  const aliases = entity.aliases.filter(({ text }) => !isGone(text));
  if (!isGone(entity.name) || aliases.length === 0) return { ...entity, aliases };
  const [name] = aliases.map(({ text }) => text).sort((a, b) => b.length - a.length);
  return { ...entity, name: name ?? entity.name, aliases: aliases.filter(({ text }) => text !== name) };
}

/** Where a newer text has the words of an older one: the same words nearest to their old place, or null. */
export function movedInto(evidence: Evidence, source: Source): Evidence | null {
  const { quote, start } = evidence;
  const before = source.text.lastIndexOf(quote, start);
  const behind = source.text.indexOf(quote, start);
  const isBehind = behind >= 0 && (before < 0 || behind - start < start - before);
  const at = isBehind ? behind : before;
  return at < 0 ? null : { source: source.id, start: at, end: at + quote.length, quote };
}
