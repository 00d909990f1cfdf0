import { fold } from '../../text/fold';
import type { Statement } from '../schema';
import { addEvidence } from './evidence';
import { Wording } from './words';

/** Brings statements of several sources together: the same words of the same speaker are one, with `also`. */
export class MergedStatements {
  readonly statements: Statement[] = [];
  #said = new Wording<Statement>();

  /** Takes the statements of one source in; two of one source stay two. */
  join(statements: Statement[]): void {
    const fresh = statements.filter((statement) => {
      const [same] = this.#said.find(speakerOf(statement), statement.text);
      if (!same) return true;
      const told = [same.evidence, ...(same.also ?? [])];
      addEvidence(told, [statement.evidence, ...(statement.also ?? [])]);
      if (told.length > 1) same.also = told.slice(1);
      same.about = [...new Set([...same.about, ...statement.about])];
      if (statement.doubt === undefined) delete same.doubt;
      return false;
    });
    for (const statement of fresh) {
      this.statements.push(statement);
      this.#said.add(speakerOf(statement), statement.text, statement);
    }
  }
}

const speakerOf = ({ speaker, speakerText }: Statement): string => speaker ?? `"${fold(speakerText)}"`;
