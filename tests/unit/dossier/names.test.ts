import { describe, expect, test } from 'vitest';
import { castIn } from './doc';

/** "kind name = alias, alias" for each actor of the words. */
function actorsIn(text: string): string[] {
  return castIn(text).entities.map(
    ({ kind, name, aliases }) =>
      `${kind} ${name}${aliases.length > 0 ? ` = ${aliases.map((alias) => alias.text).join(', ')}` : ''}`,
  );
}

function entityIn(text: string, name: string) {
  return castIn(text).entities.find((entity) => entity.name === name);
}

describe('the names in a text', () => {
  test.each([
    [
      'a person, later by surname',
      'We met Anna Lindqvist. Then Lindqvist left.',
      ['person Anna Lindqvist = Lindqvist'],
    ],
    [
      'a surname with its small words',
      'We met Anna van der Berg and Ole De Witt.',
      ['person Anna van der Berg = van der Berg', 'person Ole De Witt = De Witt'],
    ],
    [
      'a surname that comes first',
      'The South Korean envoy Kim Min-woo met us in Seoul.',
      ['person Kim Min-woo', 'place Seoul'],
    ],
    [
      'a title is no part of a name',
      'It was said by President Maria Okafor.',
      ['person Maria Okafor = Okafor'],
    ],
    [
      'an acronym in brackets',
      'The Northern Fishing Council (NFC) met. The NFC voted.',
      ['organization Northern Fishing Council = NFC'],
    ],
    ['a world body by its acronym', 'Officials of the UN arrived.', ['organization United Nations = UN']],
    [
      'two countries joined by a hyphen',
      'They closed the Norway-Finland road.',
      ['place Norway', 'place Finland'],
    ],
    [
      'a body that is mediated by',
      'The European Union-mediated deal held.',
      ['organization European Union = EU'],
    ],
    ['a nationality names nobody', 'He drove a Finnish car.', []],
    [
      'a people in a place is a group',
      'The rule hit Danes in Norway.',
      ['place Norway', 'group Danes in Norway'],
    ],
    [
      '"there" is the place named last',
      'Norway told Danes living there to go.',
      ['place Norway', 'group Danes in Norway = Danes living there'],
    ],
    ['a first word is a name only if it is one elsewhere', 'Hoping for rain, they waited.', []],
    ['an office is nobody', 'They asked the Shadow Home Secretary twice.', []],
    ['a sum in dollars is no country', 'They paid US$ 20,000 in cash.', []],
    ['a group of a tournament is nobody', 'They were drawn in Group F again.', []],
    [
      'a body with "of", and where it is',
      'She joined the University of Tampere.',
      ['organization University of Tampere', 'place Tampere'],
    ],
    [
      'a longer name is not its beginning',
      'The United States Navy sailed.',
      ['organization United States Navy'],
    ],
    [
      'a newspaper by the last word of its name',
      'Nobody told the Harbor Courier why.',
      ['organization Harbor Courier'],
    ],
    [
      'an office cut short is nobody',
      'Velmoran Foreign Secretary Ivo Tarn left on Monday.',
      ['person Ivo Tarn = Tarn'],
    ],
    [
      'a ministry of a country that nobody knows',
      'The Velmoran Foreign Ministry said on Monday that talks would go on.',
      ['organization Velmoran Foreign Ministry'],
    ],
    [
      'who stands in a list of people',
      'The jury heard Maria Okafor, Peter Solomon and Dries Mertens.',
      ['person Maria Okafor = Okafor', 'person Peter Solomon = Solomon', 'person Dries Mertens = Mertens'],
    ],
    [
      'where a stadium is',
      'Belgium played at the Fisht Stadium on Monday.',
      ['place Belgium', 'place Fisht Stadium', 'place Fisht'],
    ],
    [
      'whom a hall is called after',
      'A crowd came to the Nelson Mandela Memorial Hall.',
      ['organization Nelson Mandela Memorial Hall', 'person Nelson Mandela'],
    ],
    [
      'a film, a ship and a program are nobody',
      'She saw the film Roma, sailed on HMS Argonaut and used Firefox 4.0.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(actorsIn(text)).toEqual(expected);
  });
});

test('an acronym whose words are in brackets is a body', () => {
  const text = 'The FIRST finals (For Inspiration and Recognition of Science and Technology) began.';
  expect(actorsIn(text)).toContain('organization FIRST');
});

describe('a country that nobody has heard of', () => {
  test.each([
    [
      'is told by its adjective',
      'Ardenia and Ostrava signed. The Ardenian delegation smiled.',
      'place Ardenia',
    ],
    [
      'ends in other letters than that',
      'Velmora stayed away. Four Velmorans came by train.',
      'place Velmora',
    ],
  ])('%s', (_, text, expected) => {
    expect(actorsIn(text)).toContain(expected);
  });

  test('is not asked about', () => {
    const text = 'Ardenia and Ostrava signed. The Ardenian delegation smiled.';
    expect(entityIn(text, 'Ardenia')?.doubt).toBeUndefined();
  });

  test('is no person who has an adjective too', () => {
    expect(actorsIn('We read Leopold Marn. The Marnian school followed Marn.')).toContain(
      'person Leopold Marn = Marn',
    );
  });
});

describe('a land or a company that nobody need know', () => {
  test.each([
    ['by what only lands have', 'Calder said no. Calder’s coast guard seized two boats.', 'place'],
    [
      'by two ways of speaking',
      'Calder said no. Exporters in Calder wait, and the leaders of Belmar and Calder are silent.',
      'place',
    ],
    [
      'by what only companies have',
      'Calder said no. Calder’s founder and former chief left.',
      'organization',
    ],
    ['not by a government, which persons lead too', 'Calder said no. Calder’s government agreed.', 'person'],
    ['not with a given name', 'Ruth Calder said no. Calder’s parliament voted.', 'person'],
  ])('%s', (_, text, kind) => {
    expect(castIn(text).entities.find(({ name }) => name.endsWith('Calder'))?.kind).toBe(kind);
  });
});

test('a strange word that insists is a name to be checked', () => {
  const text =
    'They released two Ostmark trawlers. Ostmark’s chief negotiator welcomed the step. She said 1,800 Ostmark fishermen wait.';
  expect(entityIn(text, 'Ostmark')?.doubt).toBe('"Ostmark" may be no person, organization or place.');
});

describe('the roles of an actor', () => {
  test.each([
    [
      'before the name',
      'They met NATO Deputy Chief Ole Hansen in Oslo.',
      'Ole Hansen',
      ['NATO Deputy Chief'],
    ],
    [
      'before the name, in small letters',
      'EU trade chief Ole Hansen came.',
      'Ole Hansen',
      ['EU trade chief'],
    ],
    [
      'after the name',
      'Ole Hansen, the island’s former mayor, came.',
      'Ole Hansen',
      ['the island’s former mayor'],
    ],
    ['of a place', 'Gaza, a strip of land by the sea, is small.', 'Gaza', ['a strip of land by the sea']],
    [
      'before the name, which stands between commas',
      'Chile’s transport minister, Ana Rojas, said so. The Nordic Bank’s envoy, Ole Hansen, left.',
      'Ana Rojas',
      ['Chile’s transport minister'],
    ],
    [
      'after the name and an age',
      '“We wait,” said Ole Hansen, 58, a fisherman from Bergen.',
      'Ole Hansen',
      ['a fisherman from Bergen'],
    ],
    ['not how long after', 'They met in Oslo, a week after talks collapsed, and left.', 'Oslo', []],
    [
      'not what came before a comma',
      'After weeks without a minister, Ole Hansen, he said, came.',
      'Ole Hansen',
      [],
    ],
    ['not the next name of a list', 'He met Ole Hansen, the EU, and others.', 'Ole Hansen', []],
  ])('%s', (_, text, name, expected) => {
    expect(entityIn(text, name)?.roles.map((role) => role.text)).toEqual(expected);
  });
});

test('a figure about an actor is a fact of it', () => {
  const facts = entityIn(
    'NATO may raise its presence here, which stands at some 900 troops, next year.',
    'NATO',
  )?.facts;
  expect(facts?.map(({ text }) => text)).toContain('its presence here, which stands at some 900 troops');
});

test('who is named more and earlier is more salient', () => {
  const { entities } = castIn('Ole Hansen spoke. Hansen met Anna Lindqvist. Hansen left.');
  const [first, second] = entities;
  expect(first?.name).toBe('Ole Hansen');
  expect(first?.salience).toBeGreaterThan(second?.salience ?? 1);
});

describe('who is one and who is two', () => {
  test.each([
    [
      'two persons of one surname stay two',
      'Anna Berg met Paul Berg in Oslo. Anna Berg left. Paul Berg stayed.',
      ['person Anna Berg', 'person Paul Berg', 'place Oslo'],
    ],
    [
      'a middle name makes no other person',
      'John Miller spoke. John R. Miller is a judge.',
      ['person John R. Miller = John Miller, Miller'],
    ],
    [
      'a state by its short name',
      'The Republic of Ireland voted. Ireland joined.',
      ['place Republic of Ireland = Ireland'],
    ],
    [
      'a body and the person behind it',
      'The head of the Refugee Council Peter Solomon spoke.',
      ['organization Refugee Council', 'person Peter Solomon = Solomon'],
    ],
  ])('%s', (_, text, expected) => {
    expect(actorsIn(text)).toEqual(expected);
  });

  test('a surname that two persons have is asked about', () => {
    const doubts = castIn('Anna Berg met Paul Berg. Berg left.').entities.map(({ doubt }) => doubt);
    expect(doubts).toContain(
      'More than one person here is called "Berg": some of these places may be another\'s.',
    );
  });
});
