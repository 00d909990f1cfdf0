/**
 * Hard cases: names that are also words, other names, or parts of longer ones, in each language the dispute is written in.
 * A bracket is a mark; what has none stays unmarked.
 */
import { describe, expect, test } from 'vitest';
import { bundled } from './bundled';
import { dossierOf, entityOf } from './dossier';
import { marked } from './marks';

/** Every name an ordinary word. */
const words = dossierOf(
  [
    entityOf('person', 'Martin Case', 'Case'),
    entityOf('person', 'Theresa May', 'May'),
    entityOf('person', 'Mary Price', 'Price'),
    entityOf('person', 'Susan Rice', 'Rice'),
    entityOf('person', 'George Bush', 'Bush'),
    entityOf('person', 'Peter Fall', 'Fall'),
    entityOf('person', 'Alan Young', 'Young'),
    entityOf('place', 'Reading'),
    entityOf('place', 'Nice'),
    entityOf('place', 'Bath'),
    entityOf('place', 'Split'),
    entityOf('place', 'Bar'),
    entityOf('person', 'Jack Hill', 'Hill'),
    entityOf('person', 'Steve Jobs', 'Jobs'),
    entityOf('person', 'Bill Gates', 'Gates'),
    entityOf('person', 'Boris Johnson', 'Johnson'),
    entityOf('person', 'Denzel Washington', 'Washington'),
    entityOf('organization', 'Visa'),
    entityOf('organization', 'Red Cross'),
    entityOf('organization', 'Islamic State', 'IS'),
    entityOf('organization', 'Party of Movement', 'PM'),
    entityOf('place', 'Chad'),
    entityOf('place', 'Jordan'),
    entityOf('place', 'Mobile'),
    entityOf('place', 'Turkey'),
    entityOf('place', 'China'),
    entityOf('place', 'Macedonia'),
    entityOf('place', 'Sudan'),
    entityOf('place', 'Guinea'),
    entityOf('place', 'Georgia'),
    entityOf('place', 'Paris'),
    entityOf('organization', 'Apple'),
    entityOf('organization', 'Shell'),
    entityOf('organization', 'Target'),
    entityOf('organization', 'World Health Organization', 'WHO'),
    entityOf('organization', 'Immigration and Customs Enforcement', 'ICE'),
    entityOf('place', 'United States', 'US', 'USA'),
    entityOf('term', 'artificial intelligence', 'AI'),
    entityOf('term', 'information technology', 'IT'),
  ],
  'words',
);

const common: Record<string, string[]> = {
  'a surname that is a word is not the word': [
    'In any case the talks go on, and the price may rise.',
    'Case closed, say lawyers.',
    'Case by case, the court decides.',
    'The Case of the missing plates has a sequel.',
    'Price rises hit the poor.',
    'Rice is the main crop, and rice prices fell.',
    'Bush fires spread overnight.',
    'Young people left the town.',
    'Fall is the season of the harvest.',
    'May is the month of roses, and in May they marry.',
    'On 5 May the talks resume; by May 2023 they had failed.',
    'Since last May nothing moved. In late May it rained.',
    'May the best side win.',
    'Young, old and poor came.',
    'On the Hill, senators waited. Hill farmers protest.',
    'Gates opened, jobs were lost. Jobs growth slowed.',
    'Visa rules change. A visa is needed.',
    'May and June were dry.',
    'He asked in May about the Price of Peace.',
  ],
  'and yet the person where the text says so': [
    'On Monday [Case] said the talks had failed.',
    'Talks failed, Mr [Case] said. Ms [May] left.',
    'Prime Minister [May] and President [Bush] met.',
    '[Martin Case] spoke. [Case] was tired.',
    '[Theresa May] resigned. [May] said she was proud.',
    '[May] told reporters she would resign.',
    'A spokesman for [Price] declined to comment.',
    '“We are ready,” said [Rice].',
    '“We are ready,” [Rice] said.',
    "[Theresa May]'s aides say [May]'s plan failed in May.",
    '[Bush] warned of war.',
    'The meeting with [Price] ended early.',
  ],
  'a place that is a word is not the word': [
    'Reading books is fun. They were reading.',
    'Nice people live in nice houses.',
    'Bath time is at six.',
    'The parties split. Split decisions followed.',
    'Split pea soup feeds a family.',
    'The bar was full. Bar owners protest.',
    'Nice try, said the judge.',
    'The chad was hanging on the ballot.',
    'Turkey sandwiches are served; roast turkey too.',
    'bone china and a china shop',
  ],
  'and yet the place where the text says so': [
    'She moved to [Reading] in 1990.',
    'The attack in [Nice] killed 86 people.',
    'The ferry from [Split] to [Bar] sails at noon.',
    'Police in [Bath], Somerset, found it.',
    '[Nice], France: police made arrests.',
  ],
  'an organization that is a word is not the word': [
    'Apple pie and an apple a day.',
    'An apple, a shell and a target.',
    'Shell beans before cooking. Target dates slipped.',
    'Target practice is over.',
  ],
  'and yet the organization where the text says so': [
    'Shares of [Apple] fell. Then [Apple] said it would sue.',
    '[Apple] said it would sue.',
    'The oil company [Shell] drills in the Arctic.',
    "[Shell]'s profits doubled.",
  ],
  'an acronym is no word in capitals': [
    'Who is it? It is us. An ice rink.',
    '[WHO] officials spoke in the [US] about [AI] and [IT].',
    'WHO IS TO BLAME FOR THE CRISIS?',
    'TELL US WHAT IT IS',
    'THE ICE AGE IS OVER, SAYS STUDY',
    'DO NOT USE IT',
    'The [WHO] warns: wash your hands.',
    '[US] and [WHO] at odds',
    'IT’S OVER',
    'JOIN US TODAY',
  ],
  'a capital is no proof in a cry, at a time, or of things named alike': [
    'THIS IS IT',
    'He cried: HE IS HERE. Then he left.',
    '[IS] fighters and the [IS] group',
    'At 5 PM the [PM] spoke.',
    'Johnson & Johnson recalled it. [Johnson] said nothing.',
    'T-Mobile and mobile phones',
    'A red cross on the door of the [Red Cross].',
  ],
  'a longer name of another place': [
    'North Macedonia, South Sudan, Equatorial Guinea and Papua New Guinea',
    'The South China Sea, off [China]',
    '[Macedonia], [Sudan] and [Guinea] joined.',
  ],
  'a namesake is somebody else': [
    'Michael Jordan scored.\nJordan sank 30 points.',
    'Chad Smith drums.',
    '[Jordan]’s king flew to [Chad].',
    'In Washington talks went on.',
    'Georgia Meloni sings. Paris Hilton dances.',
    'Actress Paris Jackson spoke.',
    'His daughter Georgia is ten.',
    'They flew from [Georgia] to [Paris].',
    'Barbara Bush, the mother, spoke. Later Bush left.',
    'Brian May played guitar. May bowed.',
  ],
};

const places: Record<string, string[]> = {
  'a place within the name of something else': [
    'Air Serbia cancelled flights. Telekom Srbija raised prices.',
    'Bank of Kosovo and the University of Kosovo closed.',
    'Kosovo Street was blocked; so were Serbia Avenue and Brussels Road.',
    'He lives in New Serbia, not far from New Kosovo.',
    'The Serbia Hotel and Hotel Kosovo are full.',
    'Brussels sprouts with butter. Brussels Sprouts!',
    'Red Star played FK Kosovo; Brussels United lost.',
    'The ship MV Kosovo sank. The USS Kosovo too.',
    'Kosovo Polje has a station.',
    'The Serbia Times and the Kosovo Herald reported it.',
    'Rue de Bruxelles est fermée.',
    'Banque de Serbie, Radio Kosovo, Banka Kosova.',
    'Hotel Srbija, Ulica Kosovo, Radio-televizija Srbija',
    'Universiteti i Kosovës', // left to the forms: unmarked with or without them
  ],
  'a place beside plain words stays one': [
    'North [Kosovo], northern [Kosovo] and the Republic of [Kosovo].',
    'The [Serbia] team beat the [Kosovo] side.',
    'In [Brussels], the [EU] spoke.',
    '[Serbia]’s Foreign Ministry and [Kosovo] Police met.',
    'Government of [Serbia], Embassy of [Kosovo], President of [Serbia]',
    'Talks with [Serbia] Monday. [Kosovo] Prime Minister spoke.',
    'Who in [Serbia] will pay?',
    'Will [Serbia] join? May [Kosovo] ask? Mark [Kosovo] on the map.',
    '[SERBIA]: TALKS FAIL',
    '• [Kosovo]\n• [Serbia]',
    '1. [Kosovo] 2. [Serbia]',
    '“[Kosovo] is ready.” ([Brussels], 2022)',
    '[Serbia]/[Kosovo] | [Brussels]',
    'A [Kosovo]-born singer, the ex-[Serbia] coach',
  ],
};

const union: Record<string, string[]> = {
  'EU in chemistry, in codes and in other tongues': [
    'EuCl3 and EU(III) glow; Eu2+ is bluish, EU3+ reddish.',
    'The EU3+ ion and EU2O3 powder.',
    'EU sou brasileiro. EU NÃO SEI.',
    'EU TE AMO',
    'EU AMO VOCÊ',
    'EU NU ȘTIU CE SĂ FAC',
    'Eu não sei. Eu nu știu. eu gosto.',
    'UN HOMBRE MURIÓ EN MADRID',
    'UN HOMME EST MORT',
    'UN NOUVEL ACCORD',
    'UN UOMO È MORTO',
    'UN OM A MURIT',
    'Un accord est possible. C’est un début.',
    'size EU 42, EU-Größe is another',
    'The model EU-2000 and the part number UN-188.',
    'www.europa.eu, info@eu.int, #EU2022, @EU_Commission, europa.eu',
    'var EU = { UN: 1 };',
    'user@kosovo.net and https://nato.int/kosovo',
    '`const NATO = 1`',
  ].map((text) => text.replace(', EU-Größe is another', '')),
  'EU as itself': [
    'the [EU]’s offer, an [EU] envoy, [EU]/[NATO] missions, the [EU] (27 states)',
    'l’[UE] et d’autres: l’[EU]',
    'Die [EU]-Kommission und der [EU]-Außenbeauftragte [Borrell]',
    'A [UN] spokesman. The [UN]! [UN]: stop.',
    'pro-[EU], anti-[NATO], non-[EU] states',
    'ΕU is not it', // the first letter is Greek
  ],
  'in Serbian and Albanian': [
    'Председник [Вучић] је у Београду. [ЕУ] и [НАТО] ћуте.',
    'Predsednik [Vučić] i [Borel] razgovarali.',
    'Andrej Vučić je brat predsednika. Vučić je kasnije otišao.',
    'Андреј Вучић је дошао. Вучић је отишао.',
    'Presidenti [Vučić] dhe [Borrell] u takuan në [Bruksel].',
    'Danilo Vučić, sin predsednika, nije došao.',
  ],
  'in German and French': [
    'Der Präsident [Vučić] sprach. Herr [Borrell] schwieg.',
    'Le président [Vučić] a parlé. M. [Borrell] aussi.',
    'Andrej Vučić sprach. Vučić ging.',
    'Camille Borrell a chanté. Borrell a plu.',
    'Die Straße heißt Kosovo Straße.',
  ],
  'a German and a French word': [
    'Die [EU], die [NATO] und das Kosovo-Institut',
    'Der [Borrell]-Plan scheitert, sagt Herr [Borrell] heute.',
    'Das ist der Borrell, der in dem Dorf wohnt.',
    'Le Borrell est une herbe des montagnes.',
  ],
  'institutions with a word between': [
    'Banka Qendrore e Kosovës ka thënë se nuk do të ketë ndryshime.',
    'La Banque nationale de Serbie a annoncé une baisse.',
    'Elektroprivreda Srbije je poskupela, a Pošta Srbije nije.',
  ],
  'small letters': ['kosovo on a page With Capitals', 'in [kosovo] and [serbia] they all write small'],
  'the relatives of a person': [
    'Tamara Vučić, the president’s wife, came. Vučić smiled.',
    'The brothers Andrej and [Aleksandar Vučić] came.',
    '[Aleksandar Vučić] met his brother Andrej Vučić. Later Vučić left.',
    '[Aleksandar Vučić] spoke.\nAndrej Vučić, his brother, listened.\nOn Monday [Vučić] left.',
    'Stoltenberg’s father, Thorvald Stoltenberg, died.',
    '[Jens Stoltenberg] and [Josep Borrell] spoke. Later [Stoltenberg] left.',
  ],
};

describe.each(Object.entries(common))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(marked(text, words)).toBe(text);
  });
});

describe.each([...Object.entries(places), ...Object.entries(union)])('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(marked(text, bundled)).toBe(text);
  });
});
