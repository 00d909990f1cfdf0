import { describe, expect, it } from 'vitest';
import { languageOf, writtenIn } from '../../../lib/article/language';

/** Two sentences on a ferry, ours. */
const TEXTS: [lang: string, text: string][] = [
  [
    'en',
    'The ferry between the two harbors has not sailed since March, and its owners say that they want somebody else to pay for the work which was done on the older of the ships.',
  ],
  [
    'de',
    'Die Fähre zwischen den beiden Häfen ist seit März nicht mehr gefahren, und die Eigentümer sagen, dass sie das Geld für die Arbeit nicht haben. Auch der Minister ist nicht für eine neue Fähre.',
  ],
  [
    'fr',
    'Le bac entre les deux ports ne navigue plus depuis le mois de mars, et les propriétaires disent que ce n’est pas à eux de payer pour les travaux. Le ministre est contre une aide de l’État dans cette affaire.',
  ],
  [
    'es',
    'El transbordador entre los dos puertos no navega desde marzo, y los dueños dicen que no tienen el dinero para las obras. El ministro también está en contra de una ayuda del Estado, según ha dicho.',
  ],
  [
    'it',
    'Il traghetto tra i due porti non naviga più da marzo, e i proprietari dicono che non hanno il denaro per i lavori della nave. Anche il ministro è contro una nuova legge, come ha detto alla stampa.',
  ],
  [
    'sq',
    'Trageti në mes të dy porteve nuk lundron që nga marsi, dhe pronarët thonë se nuk kanë para për punët. Edhe ministri është kundër një ndihme nga shteti, sipas fjalëve të tij për shtypin.',
  ],
  [
    'sr-Latn',
    'Trajekt između dve luke ne plovi od marta, a vlasnici kažu da nemaju novac za radove na brodu. Predsednik je rekao da će se o tome odlučiti posle sastanka u Evropi, ali nije naveo vreme i mesto.',
  ],
  [
    'hr',
    'Trajekt između dvije luke ne plovi od ožujka, a vlasnici kažu da nemaju novac za radove na brodu. Predsjednik je rekao da će se o tome odlučiti nakon sastanka, ali nije naveo vrijeme i mjesto.',
  ],
  [
    'sr',
    'Трајект између две луке не плови од марта, а власници кажу да немају новац за радове на броду. Председник је рекао да ће се о томе одлучити после састанка, али није навео време и место.',
  ],
  [
    'ru',
    'Паром между двумя портами не ходит с марта, и его владельцы говорят, что у них нет денег на работы. Министр сказал, что решение будет принято после встречи, но он не назвал ни времени, ни места.',
  ],
];

describe('the language of a text', () => {
  it.each(TEXTS)('%s', (lang, text) => {
    expect(writtenIn(text)).toBe(lang);
  });

  it('is not told from a few words', () => {
    expect(writtenIn('Die Fähre, sagte er.')).toBeNull();
    expect(languageOf('Die Fähre, sagte er.', null)).toBe('en');
  });

  it('is the declared one, region and all, unless the text is plainly in another', () => {
    const [[, english] = [], [, german] = []] = TEXTS;
    expect(languageOf(english ?? '', 'en-GB')).toBe('en-GB');
    expect(languageOf(german ?? '', 'en')).toBe('de');
    expect(languageOf('Sold.', 'fr')).toBe('fr');
    expect(languageOf('Sold.', 'not a tag')).toBe('en');
  });

  it('is Bosnian where that is declared: Serbian, Croatian and Bosnian are not told apart against a declaration', () => {
    expect(languageOf(TEXTS[7]?.[1] ?? '', 'bs')).toBe('bs');
  });
});
