import type { Dossier, Evidence, Statement } from '../schema';
import { Misfit } from './misfit';
import { obtain } from './obtain';
import { entityAt, evidencesOf, findingsAt, isWithin, seat, seatPlace } from './places';
import { forget, freeId } from './references';
import type { CorrectionOf, FindingList, Rules } from './schema';

/** What a source says: kept, dropped, added, or said otherwise. */
export const findingRules: Rules<'statement' | 'speaker' | 'date' | 'keep' | 'drop'> = {
  statement: addStatement,
  speaker: correctSpeaker,
  date: correctDate,
  keep,
  drop,
};

/** UTF-16 code units: longer words are no line of a dossier. */
const LONGEST_LINE = 2_000;

function addStatement(dossier: Dossier, correction: CorrectionOf<'statement'>): void {
  const { source, span, speaker: named, form, cue } = correction;
  const evidence = seat(dossier, source, span);
  const at = named && seatPlace(dossier, source, named);
  const speaker = (at && entityAt(dossier, at)) ?? null;
  const statement: Statement = {
    id: freeId(dossier.statements, `${speaker?.id ?? 'nobody'}-${form}`.slice(0, 190)),
    speaker: speaker?.id ?? null,
    speakerText: at ? short(at.quote) : '',
    form,
    cue: cue ? short(seat(dossier, source, cue).quote) : '',
    text: evidence.quote,
    about: dossier.entities
      .filter((entity) => entity !== speaker && entity.evidence.some((each) => isWithin(each, evidence)))
      .map(({ id }) => id),
    evidence,
  };
  // What a rule has found at the same words gives way.
  const { start, end } = evidence;
  const others = dossier.statements.filter(
    ({ evidence: other }) => other.source !== evidence.source || other.start !== start || other.end !== end,
  );
  const next = others.findIndex(
    ({ evidence: other }) => other.source === evidence.source && other.start > start,
  );
  dossier.statements = others.toSpliced(next < 0 ? others.length : next, 0, statement);
}

function correctSpeaker(dossier: Dossier, correction: CorrectionOf<'speaker'>): void {
  const statements = found(dossier, 'statements', correction);
  const at = correction.to && seatPlace(dossier, correction.source, correction.to);
  const speaker = at && obtain(dossier, at, 'person');
  for (const statement of statements) {
    statement.speaker = speaker?.id ?? null;
    if (at) statement.speakerText = short(at.quote);
    delete statement.doubt;
  }
}

function correctDate(dossier: Dossier, correction: CorrectionOf<'date'>): void {
  const events = found(dossier, 'events', correction);
  const { words, source, from, to, precision } = correction;
  const text = words ? short(seat(dossier, source, words).quote) : '';
  if (from !== null && to !== null && to < from)
    throw new Misfit(`it ends on ${to}, before it begins on ${from}`);
  for (const event of events) {
    event.when = { text, from, to, precision };
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
  for (const finding of found(dossier, of, correction)) delete finding.doubt;
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

function found<List extends FindingList>(
  dossier: Dossier,
  list: List,
  { source, span, which }: Pick<CorrectionOf<'speaker'>, 'source' | 'span' | 'which'>,
): Dossier[List][number][] {
  const findings = findingsAt(dossier, list, seat(dossier, source, span), which);
  if (findings.length === 0) throw new Misfit(`none of the ${list} has the words "${span.quote}"`);
  return findings;
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.source === b.source && a.start === b.start && a.end === b.end;

function short(words: string): string {
  if (words.length > LONGEST_LINE) throw new Misfit(`"${words.slice(0, 60)}…" is too long`);
  return words;
}
