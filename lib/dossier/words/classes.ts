import { listed } from './list';

/**
 * The small words of English by what they do in a sentence. A word that does two things stands where it does it most
 * often. Written by hand, as a stand-in for a tagger of parts of speech.
 */
const CLASSES = {
  determiner:
    'the a an this these those some any no every each all both another other many several few most more less such',
  possessive: 'his her its their our my your whose',
  subject:
    'he she they we it i you one everyone everybody someone somebody nobody anyone anybody everything something nothing',
  object: 'him them us me himself herself itself themselves ourselves myself',
  question: 'what which whom why how where when whether',
  who: 'who',
  that: 'that',
  be: "is are was were be been being am 's ’s 're ’re",
  have: "has have had having 've ’ve",
  do: 'do does did doing done',
  modal: "will would can could should may might must shall wo ca 'll ’ll 'd ’d",
  to: 'to',
  not: "not n't n’t never neither hardly cannot",
  of: 'of',
  in: 'in at during within amid',
  on: 'on about over regarding concerning',
  for: 'for',
  with: 'with without alongside among',
  by: 'by via',
  as: 'as',
  from: 'from against after before under through between into toward towards across behind near since until inside outside around up down out off',
  and: 'and or but nor yet &',
  because: 'because although though while if unless whereas despite than like so',
  when: 'also later then still already now again once soon just only even ever often once today yesterday tomorrow here there too very recently previously earlier instead however',
  day: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week month year morning night afternoon evening weekend',
  number: 'two three four five six seven eight nine ten dozen hundred thousand million billion percent',
} as const;

const NAMES = Object.keys(CLASSES);

/** A small word's class, from 1, by the word in small letters; `SMALL_CLASSES` is the highest. */
export const SMALL_CLASS: ReadonlyMap<string, number> = new Map(
  Object.values(CLASSES).flatMap((list, i) => listed(list).map((word) => [word, i + 1] as const)),
);
export const SMALL_CLASSES = NAMES.length;
