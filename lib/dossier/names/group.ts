import { fold } from '../../text/fold';
import type { Doc } from '../document';
import { grouped } from '../grouped';
import { isFamilyFirst } from '../words/family-names';
import { PARTICLES } from '../words/particles';
import type { Actor, Cluster } from './actor';
import { doubtOf } from './doubt';
import { homesOf, initialsOf } from './forms';
import { decidedKind } from './kind';
import { bodyOf } from './lexicon';
import { shownKind } from './shown';
import type { NameSpan } from './spans';
import { isTeam } from './teams';

/** Brings the names of a document together: acronyms, world bodies, surnames. */
export function groupNames(doc: Doc, spans: NameSpan[]): Actor[] {
  const byForm = grouped(spans, ({ text }) => bodyOf(text)?.name ?? keyOf(text));
  const clusters = [...byForm.values()]
    .map((same) => clusterOf(same))
    .map((cluster) => ({ cluster, weight: weight(cluster) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ cluster }) => cluster);
  const actors: Cluster[] = [];
  const byWord = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const homes = homesOf(doc, cluster, actors, byWord);
    if (homes.length > 0) {
      moveIn(cluster, homes);
      continue;
    }
    actors.push(cluster);
    for (const word of new Set(cluster.words)) byWord.set(word, [...(byWord.get(word) ?? []), cluster]);
  }
  for (const actor of actors) {
    const shown = shownKind(doc, actor);
    actor.isShown = shown !== null;
    actor.kind = shown ?? actor.kind;
    if (isTeam(doc, actor)) actor.kind = 'organization';
  }
  const found = actors.map(actorOf).sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  for (const actor of found) addSurname(actor, found);
  return found;
}

/** Spellings that are one name: case counts in acronyms alone ("US", "us"). */
function keyOf(text: string): string {
  const bare = text.replace(/^[Tt]he /u, '');
  return /^[\p{Lu}\p{N}.&-]+$/u.test(bare) ? bare.replaceAll('.', '') : fold(bare);
}

function clusterOf(spans: NameSpan[]): Cluster {
  const name = longest(spans);
  return {
    name,
    words: fold(name).split(' '),
    initials: initialsOf(name),
    kind: decidedKind(name, spans),
    spans: [...spans],
    shared: '',
    isShown: false,
  };
}

function longest(spans: readonly NameSpan[]): string {
  return spans.reduce((best, { text }) => (text.length > best.length ? text : best), '');
}

/** Names of many words first: the short ones then find them. */
function weight({ name }: Cluster): number {
  return name.split(/[\s-]+/u).length * 1_000 + name.length;
}

/** Each place of a short name goes to the actor that is named last before it, where several could be meant. */
function moveIn(cluster: Cluster, homes: Cluster[]): void {
  const changed = new Set<Cluster>();
  for (const span of cluster.spans) {
    const latest = (home: Cluster) =>
      home.spans.reduce((last, { start }) => (start < span.start ? Math.max(last, start) : last), -1);
    const home = homes.reduce((best, one) => (latest(one) > latest(best) ? one : best));
    home.spans.push(span);
    if (homes.length > 1) home.shared = cluster.name;
    changed.add(home);
  }
  for (const home of changed) home.kind = decidedKind(home.name, home.spans);
}

function actorOf(cluster: Cluster): Actor {
  const { kind, spans } = cluster;
  const body = spans.map(({ text }) => bodyOf(text)).find((known) => known !== undefined);
  const name = body?.name ?? cluster.name;
  const forms = [...new Set(spans.map(({ text }) => text))];
  return {
    name,
    kind,
    aliases: [...forms, ...(body?.forms ?? []).filter((form) => /^\p{Lu}{2,5}$| /u.test(form))].filter(
      (form, i, all) => form !== name && all.indexOf(form) === i,
    ),
    mentions: spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
    titles: spans.flatMap(({ title }) => title || []),
    doubt: doubtOf(cluster),
  };
}

/** A person is also known by the last name alone, unless another actor of the document bears it. */
function addSurname(actor: Actor, all: Actor[]): void {
  if (actor.kind !== 'person') return;
  const surname = surnameOf(actor.name.split(' '));
  if (surname.length < 2 || surname === actor.name || actor.aliases.includes(surname)) return;
  const isShared = (other: Actor) => other !== actor && ` ${other.name} `.includes(` ${surname} `);
  if (all.some(isShared)) return;
  actor.aliases.push(surname);
}

/** With the small words that belong to it ("von der Leyen"); none where the given name comes last ("Kim Min-woo"). */
function surnameOf(words: readonly string[]): string {
  const last = words.length - 1;
  if (isFamilyFirst(words.join(' '))) return '';
  let first = last;
  while (first > 1 && PARTICLES.has(words[first - 1]?.toLowerCase() ?? '')) first -= 1;
  return words.slice(first).join(' ');
}
