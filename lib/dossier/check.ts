import * as v from 'valibot';
import { faultOf } from './faults';
import { type Dossier, DossierSchema, type Entity, type Evidence, type Source } from './schema';

/**
 * All that is wrong with a dossier, a clear line each; empty where it is sound. Schema first; then ids (unique, and
 * each one referred to exists) and every evidence (verbatim at its place).
 */
export function check(value: unknown): string[] {
  const parsed = v.safeParse(DossierSchema, value);
  if (!parsed.success) return parsed.issues.map((issue) => faultOf(issue, 'the file'));
  const dossier = parsed.output;
  return [...doubledIds(dossier), ...missingIds(dossier), ...wrongEvidence(dossier, textsOf(dossier))];
}

/**
 * The same of one source of a dossier that nobody holds as a whole.
 * @param at its place in the list
 */
export function checkSource(value: unknown, at: number): Checked<Source> {
  const parsed = v.safeParse(DossierSchema.entries.sources.item, value);
  if (parsed.success) return { item: parsed.output, faults: [] };
  return { item: null, faults: parsed.issues.map((issue) => `sources.${at}: ${faultOf(issue, 'it')}`) };
}

/**
 * The same of one entity; ids that it refers to are left to the caller.
 * @param texts the texts of the sources, by their id
 */
export function checkEntity(value: unknown, at: number, texts: ReadonlyMap<string, string>): Checked<Entity> {
  const parsed = v.safeParse(DossierSchema.entries.entities.item, value);
  if (!parsed.success)
    return { item: null, faults: parsed.issues.map((issue) => `entities.${at}: ${faultOf(issue, 'it')}`) };
  const faults = wrongEvidence(parsed.output, texts, `entities.${at}`);
  return faults.length > 0 ? { item: null, faults } : { item: parsed.output, faults: [] };
}

/** A sound item, or what is wrong with it. */
export type Checked<Item> = { item: Item; faults: [] } | { item: null; faults: string[] };

function doubledIds(dossier: Dossier): string[] {
  return (['sources', 'entities', 'statements', 'events', 'numbers', 'relations'] as const).flatMap(
    (list) => {
      const seen = new Set<string>();
      return dossier[list].flatMap(({ id }, index) => {
        if (seen.has(id)) return [`${list}.${index}.id: "${id}" is the id of an earlier one, too`];
        seen.add(id);
        return [];
      });
    },
  );
}

function missingIds(dossier: Dossier): string[] {
  const { entities, statements, events, positions, numbers, relations, summary } = dossier;
  const known = new Set(entities.map(({ id }) => id));
  const references = [
    ...statements.flatMap(({ speaker, about }, i) => [
      ...referred(`statements.${i}.speaker`, speaker === null ? [] : [speaker]),
      ...referred(`statements.${i}.about`, about),
    ]),
    ...events.flatMap(({ participants }, i) => referred(`events.${i}.participants`, participants)),
    ...positions.flatMap(({ party, topic }, i) => [
      ...referred(`positions.${i}.party`, [party]),
      ...referred(`positions.${i}.topic`, [topic]),
    ]),
    ...entities.flatMap(({ maybe = [] }, i) => referred(`entities.${i}.maybe`, maybe)),
    ...numbers.flatMap(({ about }, i) => referred(`numbers.${i}.about`, about)),
    ...relations.flatMap(({ from, to }, i) => [
      ...referred(`relations.${i}.from`, [from]),
      ...referred(`relations.${i}.to`, [to]),
    ]),
    ...referred('summary.parties', summary.parties),
    ...referred('summary.mediators', summary.mediators),
  ];
  return references
    .filter(([, id]) => !known.has(id))
    .map(([path, id]) => `${path}: there is no entity "${id}"`);
}

function referred(path: string, ids: string[]): [path: string, id: string][] {
  return ids.map((id) => [path, id]);
}

const textsOf = ({ sources }: Dossier) => new Map(sources.map(({ id, text }) => [id, text]));

function wrongEvidence(value: unknown, texts: ReadonlyMap<string, string>, at?: string): string[] {
  return evidencesIn(value, at).flatMap(([path, { source, start, end, quote }]) => {
    const text = texts.get(source);
    if (text === undefined) return [`${path}: there is no source "${source}"`];
    if (start >= end) return [`${path}: it ends at ${end}, before it begins at ${start}`];
    const found = text.slice(start, end);
    return found === quote ? [] : [`${path}: the source has ${shown(found)} there, not ${shown(quote)}`];
  });
}

/** Each evidence with its path, wherever it lies. */
function evidencesIn(value: unknown, path = ''): [string, Evidence][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value) return [[path, value as Evidence]];
  return Object.entries(value).flatMap(([key, inner]) => evidencesIn(inner, path ? `${path}.${key}` : key));
}

function shown(words: string): string {
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words);
}
