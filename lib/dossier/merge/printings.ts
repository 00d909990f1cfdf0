import { fold } from '../../text/fold';
import type { Dossier, Source } from '../schema';
import { movedInto, withProofs } from './proofs';
import { Shingles } from './shingles';

/**
 * The parts of a dossier in which each article stands once (docs/adr/0013): of a copy the printing that came first, of an
 * update the newest. `kept` has the source that stands for each of the others, which are its `versions`.
 * @param base may have several sources; each finding has one. All their ids differ
 */
export function joinPrintings(
  base: Dossier | null,
  findings: readonly Dossier[],
): { parts: Dossier[]; kept: ReadonlyMap<string, Source> } {
  const kept = new Map<string, Source>();
  const standing = new Map<string, Source>();
  for (const printings of printingsOf(base?.sources ?? [], findings)) {
    const stays = printings.reduce((best, next) => (isUpdate(next, best) ? next : best));
    const others = printings.filter((printing) => printing !== stays);
    const whole = { ...stays, versions: [...(stays.versions ?? []), ...others.flatMap(versionsOf)] };
    standing.set(stays.id, whole);
    for (const { id } of others) kept.set(id, whole);
  }
  const left = findings.filter(({ sources }) => !sources.some(({ id }) => kept.has(id)));
  const parts = [...(base ? [moved(base, kept)] : []), ...left];
  return {
    parts: parts.map((part) => ({
      ...part,
      sources: part.sources.map((source) => standing.get(source.id) ?? source),
    })),
    kept,
  };
}

/** The articles of which there are several printings, each list in the order in which they came. */
function printingsOf(sources: readonly Source[], findings: readonly Dossier[]): Source[][] {
  const shingles = new Shingles<Source[]>();
  const all = sources.map((source) => [source]);
  for (const printings of all) for (const { text } of printings) shingles.add(printings, text);
  for (const source of findings.flatMap((finding) => finding.sources)) {
    const printings = shingles.find(source.text) ?? [];
    if (printings.length === 0) all.push(printings);
    printings.push(source);
    shingles.add(printings, source.text);
  }
  return all.filter(({ length }) => length > 1);
}

/** Whether it is the same publisher's newer text; the same text once more is none. */
function isUpdate(source: Source, before: Source): boolean {
  const isOfOne =
    fold(source.publisher) === fold(before.publisher) || (source.url !== null && source.url === before.url);
  return isOfOne && source.text !== before.text && dateOf(source) >= dateOf(before);
}

const dateOf = ({ updated, published }: Source): string => updated ?? published ?? '';

function versionsOf({ title, publisher, url, published, text, versions = [] }: Source) {
  return [{ title, publisher, url, published, text }, ...versions];
}

/** The base's facts in the words of the newer text; what that no longer says is gone. */
function moved(base: Dossier, kept: ReadonlyMap<string, Source>): Dossier {
  if (!base.sources.some(({ id }) => kept.has(id))) return base;
  const sources = base.sources.map((source) => kept.get(source.id) ?? source);
  return withProofs({ ...base, sources }, (evidence) => {
    const newer = kept.get(evidence.source);
    return newer ? movedInto(evidence, newer) : evidence;
  });
}
