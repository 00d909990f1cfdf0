/** Findings that a reader kept or corrected and a later build no longer has: made anew, from the source's own words. */
import { figureIn } from '../numbers/read';
import type { Dossier, DossierEvent, Evidence, Figure, Position, Relation, Statement } from '../schema';
import { Misfit } from './misfit';
import { obtain } from './obtain';
import { entityAt, evidencesOf, isWithin, seat, seatPlace } from './places';
import { freeId } from './references';
import type { CorrectionOf, FindingList, Place, Was } from './schema';

/** Lists whose findings can be made anew; a name is made anew by `obtain`. */
export type Told = Exclude<FindingList, 'entities'>;
type WasOf<List extends Told> = Extract<Was, { list: List }>;

/** What is known of a finding that is to be made. */
interface Known<List extends Told> {
  evidence: Evidence;
  /** Its id, where nothing else has that by now. */
  which?: string | undefined;
  was: WasOf<List> | undefined;
}

type Makers = { [List in Told]: (dossier: Dossier, known: Known<List>) => Dossier[List][number] };

/**
 * Puts the finding of these words into its list. Nothing about it is guessed: whose a statement is stays open where the
 * log does not say. Throws a `Misfit` where it cannot be without.
 */
export function makeAnew<List extends Told>(
  dossier: Dossier,
  list: List,
  known: { evidence: Evidence; which?: string | undefined; was: Was | undefined },
): Dossier[List][number] {
  const was = known.was?.list === list ? (known.was as WasOf<List>) : undefined;
  const finding = MAKERS[list](dossier, { ...known, was });
  put(dossier[list] as Dossier[List][number][], finding);
  return finding;
}

/** Puts a finding into its list, before those that its source has later. */
export function put<Finding extends Dossier[Told][number]>(findings: Finding[], finding: Finding): void {
  const [own] = evidencesOf(finding);
  const next = findings.findIndex((other) => {
    const [first] = evidencesOf(other);
    return own && first && first.source === own.source && first.start > own.start;
  });
  findings.splice(next < 0 ? findings.length : next, 0, finding);
}

const MAKERS: Makers = {
  statements: (dossier, { evidence, which, was }) =>
    statementAt(dossier, evidence, {
      speaker: was?.speaker ?? null,
      form: was?.form ?? 'indirect',
      cue: was?.cue ?? null,
      id: which,
    }),

  events: (dossier, { evidence, which, was }): DossierEvent => ({
    id: freeId(dossier.events, which ?? 'event'),
    title: evidence.quote,
    when: was ? whenOf(dossier, evidence.source, was) : UNKNOWN,
    participants: was ? namedAt(dossier, evidence, was.participants) : namedIn(dossier, evidence),
    evidence: [evidence],
  }),

  positions(dossier, { evidence, was }): Position {
    if (!was) throw new Misfit(`none of the positions has the words "${evidence.quote}"`);
    const [party, topic] = both(dossier, evidence, [was.party, was.topic]);
    return {
      party,
      stance: was.stance,
      topic,
      text: evidence.quote,
      evidence: [evidence],
    };
  },

  numbers(dossier, { evidence, which, was }): Figure {
    const figure = figureIn(evidence.quote);
    if (!figure) throw new Misfit(`"${evidence.quote}" is not one number`);
    return {
      id: freeId(dossier.numbers, which ?? 'number'),
      text: evidence.quote,
      ...figure,
      counts: was?.counts ?? figure.counts,
      about: namedAt(dossier, evidence, was?.about ?? []),
      evidence: [evidence],
    };
  },

  relations(dossier, { evidence, which, was }): Relation {
    if (!was) throw new Misfit(`none of the relations has the words "${evidence.quote}"`);
    const { quote: text } = seat(dossier, evidence.source, was.words);
    const [from, to] = both(dossier, evidence, [was.from, was.to]);
    return {
      id: freeId(dossier.relations, which ?? 'relation'),
      from,
      to,
      text,
      evidence: [evidence],
    };
  },
};

const UNKNOWN = { text: '', from: null, to: null, precision: 'unknown' } as const;

/** A statement in these words, of whoever is named where its speaker is. */
export function statementAt(
  dossier: Dossier,
  evidence: Evidence,
  {
    speaker: named,
    form,
    cue,
    id,
  }: Pick<CorrectionOf<'statement'>, 'speaker' | 'form' | 'cue'> & { id?: string | undefined },
): Statement {
  const at = named && seatPlace(dossier, evidence.source, named);
  const speaker = (at && entityAt(dossier, at)) ?? null;
  return {
    id: freeId(dossier.statements, id ?? `${speaker?.id ?? 'nobody'}-${form}`.slice(0, 190)),
    speaker: speaker?.id ?? null,
    speakerText: at ? short(at.quote) : '',
    form,
    cue: cue ? short(seat(dossier, evidence.source, cue).quote) : '',
    text: evidence.quote,
    about: namedIn(dossier, evidence).filter((each) => each !== speaker?.id),
    evidence,
  };
}

/** When something was, in the source's words. Throws a `Misfit` where it would end before it begins. */
export function whenOf(
  dossier: Dossier,
  source: string,
  { words, from, to, precision }: Pick<CorrectionOf<'date'>, 'words' | 'from' | 'to' | 'precision'>,
): DossierEvent['when'] {
  const text = words ? short(seat(dossier, source, words).quote) : '';
  if (from !== null && to !== null && to < from)
    throw new Misfit(`it ends on ${to}, before it begins on ${from}`);
  return { text, from, to, precision };
}

/** The ids of the two named at these places. */
function both(dossier: Dossier, { source }: Evidence, [one, other]: [Place, Place]): [string, string] {
  const [first, second] = [seatPlace(dossier, source, one), seatPlace(dossier, source, other)];
  return [obtain(dossier, first).id, obtain(dossier, second).id];
}

const namedIn = ({ entities }: Dossier, evidence: Evidence): string[] =>
  entities.filter((entity) => entity.evidence.some((each) => isWithin(each, evidence))).map(({ id }) => id);

function namedAt(dossier: Dossier, { source }: Evidence, places: readonly Place[]): string[] {
  const named = places.flatMap((place) => entityAt(dossier, seatPlace(dossier, source, place))?.id ?? []);
  return [...new Set(named)];
}

/** UTF-16 code units: longer words are no line of a dossier. */
const LONGEST_LINE = 2_000;

/** Words that are to be a line. Throws a `Misfit` where they are too long for one. */
export function short(words: string): string {
  if (words.length > LONGEST_LINE) throw new Misfit(`"${words.slice(0, 60)}…" is too long`);
  return words;
}
