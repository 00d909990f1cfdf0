import type { Doc } from '../document';
import { grouped } from '../grouped';
import type { Kind } from '../schema';
import { bodyOf, knownKind } from './lexicon';
import type { NameSpan, Span } from './spans';

/** One actor of a document with every place where it is named, in order. */
export interface Actor {
  name: string;
  kind: Kind;
  /** The other forms by which the document names it. */
  aliases: string[];
  mentions: Span[];
  /** A person's titles where the name stands, in small letters. */
  titles: string[];
  doubt: string | null;
}

/** Brings the names of a document together: acronyms, world bodies, surnames; the kind is what most of them say. */
export function groupNames(doc: Doc, spans: NameSpan[]): Actor[] {
  const byForm = grouped(spans, ({ text }) => bodyOf(text)?.name ?? plain(text));
  const clusters = [...byForm.values()].sort((a, b) => longest(b).length - longest(a).length);
  const actors: NameSpan[][] = [];
  for (const cluster of clusters) {
    const home = homeOf(doc, cluster, actors);
    if (home) for (const span of cluster) home.push(span);
    else actors.push([...cluster]);
  }
  const found = actors.map(actorOf).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  for (const actor of found) addSurname(actor, found);
  return found;
}

/** A person is also known by the last name alone, unless another actor of the document bears it. */
function addSurname(actor: Actor, all: Actor[]): void {
  const surname = actor.name.split(' ').at(-1) ?? '';
  const shared = all.some((other) => other !== actor && other.name.split(' ').includes(surname));
  if (actor.kind !== 'person' || shared || surname === actor.name || actor.aliases.includes(surname)) return;
  actor.aliases.push(surname);
}

function plain(text: string): string {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '');
  return folded === folded.toUpperCase() ? folded : folded.toLowerCase().replace(/^the /u, '');
}

function longest(cluster: NameSpan[]): string {
  return cluster.reduce((best, { text }) => (text.length > best.length ? text : best), '');
}

/** The actor that a shorter name stands for, if exactly one fits. */
function homeOf(doc: Doc, cluster: NameSpan[], actors: NameSpan[][]): NameSpan[] | undefined {
  const form = longest(cluster);
  if (bodyOf(form) || knownKind(form) === 'place') return undefined;
  const fits = actors.filter((actor) => standsFor(doc, form, actor));
  if (fits.length < 2) return fits[0];
  const before = cluster[0]?.start ?? 0;
  return fits.filter((actor) => actor.some(({ start }) => start < before)).at(-1) ?? fits[0];
}

function standsFor(doc: Doc, form: string, actor: NameSpan[]): boolean {
  const name = longest(actor);
  if (isAcronym(form)) {
    return initials(name) === form.replaceAll('.', '') || doc.text.includes(`${name} (${form})`);
  }
  const [words, short] = [name.split(/[\s-]+/u), form.split(/[\s-]+/u)];
  if (words.length <= short.length) return false;
  const kind = voted(actor);
  if (kind === 'person')
    return (
      short.every((word) => words.includes(word)) &&
      (short.length > 1 || form === words.at(-1) || form === words[0])
    );
  return kind === 'organization' && short.length > 1 && short.every((word) => words.includes(word));
}

function isAcronym(form: string): boolean {
  return /^[\p{Lu}.]{2,8}$/u.test(form);
}

function initials(name: string): string {
  return (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('');
}

function voted(spans: NameSpan[]): Kind | null {
  const votes = new Map<Kind, number>();
  for (const { kind, text } of spans)
    if (kind) votes.set(kind, (votes.get(kind) ?? 0) + text.split(' ').length);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function actorOf(spans: NameSpan[]): Actor {
  const body = spans.map(({ text }) => bodyOf(text)).find((known) => known !== undefined);
  const forms = [...new Set(spans.map(({ text }) => text))];
  const name = body?.name ?? longest(spans);
  const kind = body?.kind ?? voted(spans);
  return {
    name,
    kind: kind ?? 'organization',
    aliases: [...forms, ...(body?.forms ?? []).filter((form) => /^\p{Lu}{2,5}$| /u.test(form))].filter(
      (form, i, all) => form !== name && all.indexOf(form) === i,
    ),
    mentions: spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
    titles: spans.flatMap(({ title }) => title || []),
    doubt: kind
      ? null
      : `The words around "${name}" do not tell whether it is a person, an organization or a place.`,
  };
}
