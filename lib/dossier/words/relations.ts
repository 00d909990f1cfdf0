import { listed } from './list';
import { OFFICES } from './titles';

/** Nouns by which a person stands to another, or to a body. */
const PERSONS = listed(`
wife husband spouse son daughter brother sister father mother widow widower cousin nephew niece uncle aunt grandson granddaughter
fiance fiancee son-in-law daughter-in-law stepson stepdaughter successor predecessor deputy aide adviser advisor confidant
lawyer spokesperson mentor protege supporter employee veteran native citizen president-elect running_mate boss owner resident
chief_of_staff boyfriend girlfriend ex-wife ex-husband graduate alumnus counsel trustee treasurer vice_president bureaucrat negotiator
`);

/** Nouns by which a country, a place or a body stands to another. */
const BODIES = listed(`
province state republic region territory colony enclave exclave protectorate dependency capital suburb district department port island
ally rival enemy neighbour neighbor partner backer patron proxy sponsor member part branch arm wing unit subsidiary division
affiliate offshoot faction successor predecessor parent owner founder supporter critic opponent creditor donor supplier owned_by
candidate guarantor signatory mediator opponents members allies
`);

/** The nouns, as one alternation for a pattern; the longer first. */
function alternation(nouns: Iterable<string>): string {
  return [...new Set(nouns)].sort((a, b) => b.length - a.length).join('|');
}

/** What only a person can be to somebody, as a pattern's alternation. */
export const PERSONAL_NOUNS = alternation([...PERSONS, ...OFFICES]);

/** What a person, a body or a place can be to somebody, as a pattern's alternation. */
export const RELATIONAL_NOUNS = alternation([...PERSONS, ...OFFICES, ...BODIES]);
