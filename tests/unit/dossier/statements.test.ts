import { describe, expect, test } from 'vitest';
import { idMaker } from '../../../lib/dossier/ids';
import { statementsOf } from '../../../lib/dossier/statements/find';
import { quotationsOf } from '../../../lib/dossier/statements/spans';
import { castIn, docOf, learned } from './doc';

/** "form, speaker, cue: words" for each statement in the text. */
function statementsIn(text: string): string[] {
  return statementsOf(docOf(text), castIn(text), learned, idMaker()).map(
    ({ form, speaker, speakerText, cue, text: said }) =>
      `${form}, ${speaker ?? `"${speakerText}"`}, ${cue}: ${said}`,
  );
}

describe('the quotations of a text', () => {
  test.each([
    ['any closing mark closes', 'He said "we will go home.”', ['we will go home.']],
    ['guillemets', 'He said «we will go home».', ['we will go home']],
    ['a missing closing mark ends at the cue', '"We will go home, Ole Hansen said.', ['We will go home,']],
    ['a missing opening mark', 'We will go home," he said.', ['We will go home,']],
    ['a quote over two paragraphs', '"We go.\n"They stay."', ['We go.', 'They stay.']],
    [
      'single marks, where a text quotes by them',
      "‘We want all of the miners’ money,’ he said. ‘We won't give it up.’",
      ['We want all of the miners’ money,', "We won't give it up."],
    ],
    [
      'single marks over two paragraphs',
      '‘We will all go home,’ he said. ‘We go.\n‘They will all stay here.’',
      ['We will all go home,', 'We go.', 'They will all stay here.'],
    ],
    ['apostrophes are no quotes', "The miners' dues aren't the owners' dues.", []],
    ['inches are no quote', 'A 6" pipe and a 9" pipe.', []],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(docOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('who said what', () => {
  test.each([
    [
      'a cue after the quote',
      '"We will all go home," Ole Hansen said.',
      ['direct, ole-hansen, said: We will all go home,'],
    ],
    [
      'a sentence that ends with who said it, whatever verbs it has',
      'The offer would have raised wages by 6% and added 120 jobs in Oslo, Ole Hansen said.',
      ['indirect, ole-hansen, said: The offer would have raised wages by 6% and added 120 jobs in Oslo'],
    ],
    [
      'two words that somebody is said to say',
      '"Not now," said Ole Hansen. The paper "Not Now," read by Ole Hansen, is old.',
      ['direct, ole-hansen, said: Not now,'],
    ],
    [
      'an inverted cue',
      '"We will all go home," said Ole Hansen.',
      ['direct, ole-hansen, said: We will all go home,'],
    ],
    [
      'an apposition between name and cue',
      'Ole Hansen, the mayor of a town, said that the road would be closed.',
      ['indirect, ole-hansen, said: the road would be closed'],
    ],
    [
      'the subject of the sentence, not the body in its relative clause',
      'Norway, a state which is praised by the UN, announced it would close the road.',
      ['indirect, norway, announced: it would close the road'],
    ],
    [
      'a participle takes only what follows it',
      'Hopes were low, with Ole Hansen saying the road would be closed.',
      ['indirect, ole-hansen, saying: the road would be closed'],
    ],
    [
      'a quote whose speaker stands in the sentence before',
      'Ole Hansen added that the road was bad.\n"We will all go home soon."',
      ['indirect, ole-hansen, added: the road was bad', 'direct, ole-hansen, : We will all go home soon.'],
    ],
    [
      'he is the one named before',
      'Ole Hansen came to town. "We will all go home," he said.',
      ['direct, ole-hansen, said: We will all go home,'],
    ],
    [
      'according to',
      'The road will be closed, according to Ole Hansen.',
      ['indirect, ole-hansen, according to: The road will be closed'],
    ],
    [
      'nobody known',
      'The old miller said that the road was bad.',
      ['indirect, "The old miller", said: the road was bad'],
    ],
    [
      'a listing',
      '"We will all go home."\n— Ole Hansen, mayor of a town',
      ['direct, ole-hansen, : We will all go home.'],
    ],
    [
      'a transcript',
      'Ole Hansen came.\nDOE: Will you all go home?\nHANSEN: We will all go home.',
      ['direct, "DOE", : Will you all go home?', 'direct, ole-hansen, : We will all go home.'],
    ],
    ['what is not said', 'Ole Hansen has not said that the road would be closed.', []],
    [
      'a participle behind a comma is the subject’s',
      'On Monday, Ole Hansen left the hall, saying that the road was bad.',
      ['indirect, ole-hansen, saying: the road was bad'],
    ],
    [
      'the name behind a description',
      'The mayor of a town, Ole Hansen, said that the road was bad.',
      ['indirect, ole-hansen, said: the road was bad'],
    ],
    [
      'a neighbour is not the one he lives beside',
      'Ole Hansen came. Hansen’s neighbour said that the road was bad.',
      ['indirect, "Hansen’s neighbour", said: the road was bad'],
    ],
    [
      'she is not a man',
      'Ms Anna Lindqvist left. Mr Ole Hansen came. She said that the road was bad.',
      ['indirect, anna-lindqvist, said: the road was bad'],
    ],
    [
      'they are nobody',
      'Ole Hansen came. They said that the road was bad.',
      ['indirect, "They", said: the road was bad'],
    ],
    ['a scare quote is no statement', 'Ole Hansen praised the "new road".', []],
  ])('%s', (_, text, expected) => {
    expect(statementsIn(text)).toEqual(expected);
  });
});

test('who a pronoun stands for is always to be checked', () => {
  const text = 'Ole Hansen came. He said that the road was bad.';
  const [statement] = statementsOf(docOf(text), castIn(text), learned, idMaker());
  expect(statement).toMatchObject({ speaker: 'ole-hansen', doubt: '"He" was taken for Ole Hansen.' });
});
