import type { Evidence, Stance, When } from '../schema';

/** What one source says, where another says otherwise: its words, and what of them differs. */
export interface Telling {
  evidence: Evidence;
  stance?: Stance;
  when?: When;
  /** An entity's id. */
  speaker?: string;
}

/** Something that sources say differently, each in its words, the oldest first. No verdict. */
export interface Difference {
  on: 'number' | 'date' | 'speaker' | 'position';
  /** What it is about, in a word or two: what is counted, or the name of the topic; empty for the others. */
  subject: string;
  /** Ids of the entities that it concerns. */
  about: string[];
  tellings: Telling[];
}

interface Proven {
  evidence: Evidence | Evidence[];
  also?: Evidence[] | undefined;
}

/** Whether facts contradict each other, and no source tells two of them that do. */
export function differ<Fact extends Proven>(
  facts: Fact[],
  contradict: (a: Fact, b: Fact) => boolean,
): boolean {
  const pairs = facts.flatMap((a, i) => facts.slice(i + 1).map((b) => [a, b] as const));
  const contradicting = pairs.filter(([a, b]) => contradict(a, b));
  return contradicting.length > 0 && contradicting.every(([a, b]) => !shareSource(a, b));
}

function shareSource(a: Proven, b: Proven): boolean {
  const sources = new Set(told(a).map(({ evidence }) => evidence.source));
  return told(b).some(({ evidence }) => sources.has(evidence.source));
}

/** One telling for each source that has the fact. */
export function told({ evidence, also = [] }: Proven): Telling[] {
  const all = [...[evidence].flat(), ...also];
  const first = all.filter(({ source }, i) => all.findIndex((each) => each.source === source) === i);
  return first.map((each) => ({ evidence: each }));
}
