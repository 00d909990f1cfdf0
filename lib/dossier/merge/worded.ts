import type { Evidence } from '../schema';
import { addEvidence } from './evidence';
import { Wording } from './words';

interface Proven {
  text: string;
  evidence: Evidence[];
  doubt?: string | undefined;
}

/** Brings facts of several sources together that have the same key, and the same words where `byWords` is set. */
export class Merged<Fact extends Proven> {
  readonly facts: Fact[] = [];
  #worded = new Wording<Fact>();
  #keyed = new Map<string, Fact>();

  constructor(
    readonly keyOf: (fact: Fact) => string,
    readonly byWords: boolean,
  ) {}

  /** Takes the facts of one source in; two of one source stay two. */
  join(facts: Fact[]): void {
    const fresh = facts.filter((fact) => {
      const same = this.#find(fact);
      if (!same) return true;
      addEvidence(same.evidence, fact.evidence);
      if (fact.doubt === undefined) delete same.doubt;
      return false;
    });
    for (const fact of fresh) {
      this.facts.push(fact);
      this.#worded.add(this.keyOf(fact), fact.text, fact);
      if (!this.#keyed.has(this.keyOf(fact))) this.#keyed.set(this.keyOf(fact), fact);
    }
  }

  #find(fact: Fact): Fact | undefined {
    const key = this.keyOf(fact);
    return this.byWords ? this.#worded.find(key, fact.text)[0] : this.#keyed.get(key);
  }
}
