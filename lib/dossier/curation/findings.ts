import type { Dossier, Evidence } from '../schema';
import { put, short, statementAt, whenOf } from './anew';
import { findingsOf } from './found';
import { obtain } from './obtain';
import { evidencesOf, findingsAt, seat, seatPlace } from './places';
import { forget } from './references';
import type { CorrectionOf, Rules } from './schema';

/** What a source says: kept, dropped, added, or said otherwise. */
export const findingRules: Rules<'statement' | 'speaker' | 'date' | 'keep' | 'drop'> = {
  statement: addStatement,
  speaker: correctSpeaker,
  date: correctDate,
  keep,
  drop,
};

function addStatement(dossier: Dossier, correction: CorrectionOf<'statement'>): void {
  const evidence = seat(dossier, correction.source, correction.span);
  const statement = statementAt(dossier, evidence, correction);
  // What a rule has found at the same words gives way.
  dossier.statements = dossier.statements.filter(({ evidence: other }) => !isSame(other, evidence));
  put(dossier.statements, statement);
}

function correctSpeaker(dossier: Dossier, correction: CorrectionOf<'speaker'>): void {
  const at = correction.to && seatPlace(dossier, correction.source, correction.to);
  const statements = findingsOf(dossier, 'statements', correction);
  const speaker = at && obtain(dossier, at, 'person');
  for (const statement of statements) {
    statement.speaker = speaker?.id ?? null;
    if (at) statement.speakerText = short(at.quote);
    delete statement.doubt;
  }
}

function correctDate(dossier: Dossier, correction: CorrectionOf<'date'>): void {
  const when = whenOf(dossier, correction.source, correction);
  for (const event of findingsOf(dossier, 'events', correction)) {
    event.when = when;
    delete event.doubt;
  }
}

function keep(dossier: Dossier, correction: CorrectionOf<'keep'>): void {
  const { of, source, span } = correction;
  if (of === 'entities') {
    const entity = obtain(dossier, seat(dossier, source, span));
    delete entity.doubt;
    delete entity.maybe;
    return;
  }
  for (const finding of findingsOf(dossier, of, correction)) delete finding.doubt;
}

/** Where nothing has this evidence, it is gone already. */
function drop(dossier: Dossier, { from, source, span, which }: CorrectionOf<'drop'>): void {
  const place = seat(dossier, source, span);
  if (from === 'entities') {
    for (const { id } of findingsAt(dossier, from, place, which)) forget(dossier, id);
  } else if (from === 'roles' || from === 'facts') {
    for (const entity of dossier.entities)
      entity[from] = entity[from].filter((item) => !evidencesOf(item).some((each) => isSame(each, place)));
  } else {
    const gone = new Set<unknown>(findingsAt(dossier, from, place, which));
    const left = (list: readonly unknown[]) => list.filter((item) => !gone.has(item));
    Object.assign(dossier, { [from]: left(dossier[from]) });
  }
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.source === b.source && a.start === b.start && a.end === b.end;
