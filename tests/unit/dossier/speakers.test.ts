import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../lib/dossier/document';
import { idMaker } from '../../../lib/dossier/ids';
import { castOf } from '../../../lib/dossier/names/cast';
import { statementsOf } from '../../../lib/dossier/statements/find';
import { turnsOf } from '../../../lib/dossier/statements/transcript';
import { articleOf, learned } from './doc';

/** "speaker: words" for each statement in the text. */
function saidIn(text: string, lang = 'en'): string[] {
  const doc = documentOf({ ...articleOf(text), lang });
  return statementsOf(doc, castOf(doc, learned, idMaker()), learned, idMaker()).map(
    ({ speaker, speakerText, text: said }) => `${speaker ?? `"${speakerText}"`}: ${said}`,
  );
}

describe('a description stands for a person', () => {
  test.each([
    [
      'whose role the source words so',
      'Prime Minister Leo Varga met Foreign Minister Ida Holm in Oslo. The foreign minister said the border would stay closed.',
      ['ida-holm: the border would stay closed'],
    ],
    [
      'whom it introduced',
      'The transport minister, Ana Rojas, opened the port on Monday. "The ships will sail again by June," the minister said.',
      ['ana-rojas: The ships will sail again by June,'],
    ],
    [
      'behind whose name it stands',
      'Maria Okafor, a spokeswoman for the ministry, gave no figures. "We count every child," the spokeswoman said.',
      ['maria-okafor: We count every child,'],
    ],
    [
      'unless two people fit',
      'Transport minister Ana Rojas came on Monday. Energy minister Juan Vidal came later. "The ships will sail again by June," the minister said.',
      ['"the minister": The ships will sail again by June,'],
    ],
    [
      'unless nobody does',
      'Ole Hansen came on Monday. "The ships will sail again by June," the minister said.',
      ['"the minister": The ships will sail again by June,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  test('and is to be checked', () => {
    const text = 'Foreign Minister Ida Holm came. The foreign minister said the border would stay closed.';
    const doc = documentOf(articleOf(text));
    const [statement] = statementsOf(doc, castOf(doc, learned, idMaker()), learned, idMaker());
    expect(statement?.doubt).toBe('"The foreign minister" was taken for Ida Holm.');
  });
});

test('a body speaks, whatever clause about it follows its name', () => {
  expect(
    saidIn('The Dockworkers Union, which called the strike, said it would accept the pay rise.'),
  ).toEqual(['dockworkers-union: it would accept the pay rise']);
});

describe('speech inside speech', () => {
  test('a quote in a quote is also said by the one it names', () => {
    expect(
      saidIn(
        `Karl Berg owns the mine. "Berg told me: 'The road is closed for good,'" Ole Hansen said on Monday.`,
      ),
    ).toEqual([
      "ole-hansen: Berg told me: 'The road is closed for good,'",
      'karl-berg: The road is closed for good,',
    ]);
  });

  test('a report in a report, likewise', () => {
    expect(saidIn('Ole Hansen said that Karl Berg had told him that the mine would close in May.')).toEqual([
      'ole-hansen: Karl Berg had told him that the mine would close in May',
      'karl-berg: the mine would close in May',
    ]);
  });
});

describe('news from anywhere', () => {
  test.each([
    [
      'a bank in Kenya',
      'Governor Kamau Thugge said inflation would fall below five percent by December.\n"We have done what was needed for the shilling," he told lawmakers in Nairobi.\nAccording to the Kenya Bankers Association, lending fell by a tenth in March.',
      [
        'kamau-thugge: inflation would fall below five percent by December',
        'kamau-thugge: We have done what was needed for the shilling,',
        'kenya-bankers-association: lending fell by a tenth in March',
      ],
    ],
    [
      'a parliament in India',
      'Foreign Minister Subrahmanyam Jaishankar told parliament that India would not accept any change to the line of control, adding that troops would stay through the winter.',
      [
        'subrahmanyam-jaishankar: India would not accept any change to the line of control',
        'subrahmanyam-jaishankar: troops would stay through the winter',
      ],
    ],
    [
      'a mine, over three paragraphs',
      '"We were told to wait," said Tomas Novak, a miner. "We waited for nine hours.\n"Nobody came to get us out.\n"Then the lift moved again," he said.',
      [
        'tomas-novak: We were told to wait,',
        'tomas-novak: We waited for nine hours.',
        'tomas-novak: Nobody came to get us out.',
        'tomas-novak: Then the lift moved again,',
      ],
    ],
    [
      'a farm, quoted the British way',
      '‘We will not leave the valley,’ said Gwen Price, who has farmed there since 1980. ‘They would have to carry us out,’ she added.',
      ['gwen-price: We will not leave the valley,', 'gwen-price: They would have to carry us out,'],
    ],
    [
      'a wall of which nothing is said',
      'The dam’s owner, Ole Hansen, has never said that the wall is safe. He did not claim that the town was warned.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('an interview is a transcript', () => {
  test('where a name takes turns', () => {
    expect(
      saidIn(
        'We met Ana Rojas in Lota.\nGazette: Will the ships sail again this year?\nAna Rojas: They will sail again by June.\nGazette: Are you quite sure of that?\nAna Rojas: Nobody can be quite sure.',
      ),
    ).toEqual([
      '"Gazette": Will the ships sail again this year?',
      'ana-rojas: They will sail again by June.',
      '"Gazette": Are you quite sure of that?',
      'ana-rojas: Nobody can be quite sure.',
    ]);
  });

  test('but lines with headings are none', () => {
    const text =
      'Weather: It will rain in the north.\nTraffic: The road is closed for good.\nSport: They lost again today.';
    expect(turnsOf(documentOf(articleOf(text)))).toEqual([]);
  });
});

describe('in other languages a quote', () => {
  test.each([
    [
      'has the speaker who is named right behind it',
      'fr',
      '« Nous ne céderons pas un mètre de terrain », a déclaré Emmanuel Macron. Le ministre était absent.',
      ['emmanuel-macron: Nous ne céderons pas un mètre de terrain'],
    ],
    [
      'or right before it and a colon',
      'de',
      '„Wir werden die Grenze nicht schließen“, sagte Emmanuel Macron. Olaf Scholz sagte: „Das ist ein gutes Zeichen für uns.“',
      [
        'emmanuel-macron: Wir werden die Grenze nicht schließen',
        'olaf-scholz: Das ist ein gutes Zeichen für uns.',
      ],
    ],
    [
      'else none',
      'fr',
      'Emmanuel Macron est venu. « Il faut que tout le monde travaille ensemble », dit-on à Paris.',
      ['"": Il faut que tout le monde travaille ensemble'],
    ],
  ])('%s', (_, lang, text, expected) => {
    expect(saidIn(text, lang)).toEqual(expected);
  });
});
