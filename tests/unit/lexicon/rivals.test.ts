import { describe, expect, test } from 'vitest';
import { marked } from './marks';

const CLOSING = 'Later [Borrell], [Stoltenberg] and [Vučić] left.';

/** Each with a closing line of bare surnames, which stay marked. */
const himself = [
  'Diplomat [Borrell] spoke.',
  'Spaniard [Borrell] spoke. The Spaniard [Borrell] listened.',
  'Yesterday [Borrell] spoke. Meanwhile [Stoltenberg] waited.',
  'Reportedly [Borrell] spoke. Outgoing [Borrell] listened.',
  "[Brussels]' [Borrell] and the [EU]'s [Borrell] and [Serbia]'s [Vucic] spoke.",
  'President [Vucic], Minister [Vucic] and Catalan [Borrell] spoke.',
  'Talks Fail As [Borrell] Warns',
  'Angry [Borrell] Leaves Talks In [Brussels]',
  'Talks on [Kosovo] Plates Leave [Borrell] Hopeful',
  'Unlike [Borrell], he spoke. As did [Borrell].',
  'In Belgrade [Vucic] spoke. In Georgia [Borrell] spoke.',
  'In [Brussels] [Borrell] spoke. On Monday [Borrell] left.',
  'the Mediator [Borrell] spoke; so did Chief Negotiator [Borrell].',
  'J. [Borrell] wrote to A. [Vucic] and A. [Vučić].',
  'J [Borrell] and Josep M. [Borrell] and J. M. [Borrell] spoke.',
  '[Josep Borrell] Fontelles and Josep Maria [Borrell] and J. [Borrell] Fontelles spoke.',
  'Jose [Borrell], José [Borrell] and Alexander [Vucic] spoke.',
  '[Josép Borrell] spoke.',
  'Reuters asked and Politico [Borrell] answered.',
  'The NATO chief [Stoltenberg] and EU diplomat [Borrell] met.'.replace(/NATO|EU/gu, '[$&]'),
  'PRESIDENT [VUCIC] MEETS [BORRELL]',
  'Mr [Borrell], Mr. [Stoltenberg] and Prof. [Vucic] spoke.',
  'Председник [Вучић] и министар [Вучић].',
  'the [Vučić]-Kurti talks, the Kurti–[Vučić] row and the [Borrell]-Blinken call',
  'Predsednik [Srbije] [Vučić] je rekao da je razgovarao sa svima. Juče [Vučić] nije.',
  'Predsednik [Srbije] [Vučić] u Briselu',
  'Le président [Vucic] et M. [Borrell] ont parlé avec le Serbe [Vucic]. Selon [Borrell] tout va bien.',
  'Kurti Says [Vucic] Lies; Live Updates: [Borrell]',
  'BELGRADE — [Vucic] said. Belgrade (Reuters) - [Vucic] said.',
  'Dinner with the Spanish [Borrell] and Croat [Vucic] voters',
];

/** Each with a closing line of bare surnames, of which the first two stay marked. */
const somebodyElse = [
  'Danilo Vučić spoke.',
  'It was Danilo Vučić.',
  'Mr. Andrej Vučić spoke. Mr Andrej Vučić spoke.',
  'He met Tamara Vucic.',
  'TAMARA VUCIC OPENS FAIR',
  'Danilo Vučić Opens Fair In Town Of Ada',
  'K. Vucic wrote it.',
  'The brother, Andrej Vučić, spoke.',
  "[Vučić]'s brother Andrej Vučić spoke.".replace(/[[\]]/gu, ''),
  'They asked Zvezdan Vučić about it.',
  'The actor, Zvezdan Vučić, spoke.',
  'Serbian Zvezdan Vučić won.',
  'President Zvezdan Vučić of the chess club spoke.',
  'Mr. Zvezdan Vučić spoke.',
  'He met Zvezdan K. Vučić there.',
  'A film by Anne-Marie Vučić opened.',
  'We met Alexandra Vucic.',
  'Играо је Данило Вучић.',
  'Данило Вучић је играо.',
  'They saw Tamara van der Vucic.',
];

/** In doubt that one is left alone, and the closing line stays marked. */
const doubtful = [
  'Zvezdan Vučić joined.',
  'They told Daywire Borrell was away.',
  'On Truthly Borrell wrote. As Tanjug Vucic heard.',
  'They met Ana Vučić-Marković and Maria Garcia-Borrell.',
  'He met Borrell Alvarado.',
];

describe('a title, a people, a place or an opening word before a surname is nobody else', () => {
  test.each(himself)('%s', (text) => {
    expect(marked(`${text}\n${CLOSING}`)).toBe(`${text}\n${CLOSING}`);
  });
});

describe("somebody else's given name silences the bare surname on the page", () => {
  test.each(somebodyElse)('%s', (text) => {
    const closing = CLOSING.replace('[Vučić]', 'Vučić');
    expect(marked(`${text}\n${closing}`)).toBe(`${text}\n${closing}`);
  });

  test.each([
    'Camilla Stoltenberg spoke.',
    "Stoltenberg's sister Camilla Stoltenberg spoke.",
    'They saw Camilla Regina Stoltenberg.',
    'Thorvald Stoltenberg, his father, was a minister.',
  ])('%s', (text) => {
    const closing = CLOSING.replace('[Stoltenberg]', 'Stoltenberg');
    expect(marked(`${text}\n${closing}`)).toBe(`${text}\n${closing}`);
  });
});

describe('a doubt costs one occurrence, not the page', () => {
  test.each(doubtful)('%s', (text) => {
    expect(marked(`${text}\n${CLOSING}`)).toBe(`${text}\n${CLOSING}`);
  });
});

test('a full name stays marked beside a rival', () => {
  const text = '[Jens Stoltenberg] and Camilla Stoltenberg met; Stoltenberg left.';
  expect(marked(text)).toBe(text);
});
