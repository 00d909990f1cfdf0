import { describe, expect, test } from 'vitest';
import type { Entity, Kind } from '../../../lib/dossier/schema';
import { dossierOf, entityOf } from './dossier';
import { marked } from './marks';

/** Aliases by language, the names in their base form. */
function known(kind: Kind, name: string, aliases: Record<string, string>): Entity {
  const texts = Object.entries(aliases).flatMap(([lang, all]) =>
    all.split(', ').map((text) => ({ text, lang })),
  );
  return { ...entityOf(kind, name), aliases: texts };
}

const neighbours = dossierOf([
  known('person', 'Aleksandar Vučić', {}),
  known('person', 'Josep Borrell', { 'sr-Latn': 'Žozep Borel' }),
  known('person', 'Jens Stoltenberg', {}),
  known('person', 'Albin Kurti', { 'sr-Latn': 'Aljbin Kurti' }),
  known('person', 'Hashim Thaçi', { 'sr-Latn': 'Hašim Tači' }),
  known('person', 'Edi Rama', {}),
  known('person', 'Vladimir Đukanović', {}),
  known('person', 'Ursula von der Leyen', { 'sr-Latn': 'Ursula fon der Lajen' }),
  known('organization', 'European Union', {
    'sr-Latn': 'Evropska unija, EU',
    sq: 'Bashkimi Evropian, BE',
    de: 'Europäische Union, EU',
    fr: 'Union européenne, UE',
  }),
  known('organization', 'United Nations', {
    'sr-Latn': 'Ujedinjene nacije, UN',
    sq: 'Kombet e Bashkuara, OKB',
    de: 'Vereinte Nationen',
  }),
  known('organization', 'NATO', {}),
  known('organization', 'European Parliament', {
    de: 'Europäisches Parlament',
    'sr-Latn': 'Evropski parlament',
  }),
  known('place', 'Serbia', { 'sr-Latn': 'Srbija', sq: 'Serbi', de: 'Serbien', fr: 'Serbie' }),
  known('place', 'Kosovo', { sq: 'Kosova' }),
  known('place', 'Montenegro', { 'sr-Latn': 'Crna Gora', sq: 'Mali i Zi' }),
  known('place', 'Brussels', { 'sr-Latn': 'Brisel', sq: 'Bruksel', de: 'Brüssel', fr: 'Bruxelles' }),
  known('place', 'Belgrade', { 'sr-Latn': 'Beograd', de: 'Belgrad' }),
  known('place', 'Pristina', { sq: 'Prishtinë' }),
  known('group', 'Serbs in Kosovo', { 'sr-Latn': 'kosovski Srbi', sq: 'serbët e Kosovës' }),
  known('term', 'license plates', { 'sr-Latn': 'registarske tablice', sq: 'targat', de: 'Kennzeichen' }),
]);

const TEXTS: Record<string, string[]> = {
  'Serbian in Latin letters': [
    'Predsednik [Srbije] [Aleksandar Vučić] razgovarao je u [Briselu] sa premijerom [Kosova] [Aljbinom Kurtijem].',
    'Sastanak [Vučića] i [Kurtija] trajao je tri sata, a [Vučiću] je žao. Sa [Vučićem] je bio i [Borel].',
    '[Aleksandra Vučića] i [Aleksandru Vučiću] čekali su u [Beogradu], između [Beograda] i [Prištine].',
    '[Evropskoj uniji] je stalo do mira, [Evropsku uniju] brine zastoj, a bez [Evropske unije] nema dogovora.',
    'Zahtev je upućen [Ujedinjenim nacijama]; u sedištu [Ujedinjenih nacija] ćute.',
    '[Vučićeva] poruka je jasna, [Borelov] predlog takođe, a o [Kurtijevoj] izjavi ćute.',
    'Sa [Ursulom fon der Lajen] stiže i [Stoltenberg], a [Stoltenbergu] se žuri u [Crnu Goru].',
    'Iz [NATO-a] poručuju da sa [EU-om] sarađuju. [EU-ov] predlog čeka.',
    'Sednica [Evropskog parlamenta] počela je u sredu u [Briselu].',
    'Među [kosovskim Srbima] vlada strah zbog [registarskih tablica], kažu u [Prištini].',
    '[Hašima Tačija] su odveli u Hag, a [Tačiju] sude u ponedeljak.',
    '[Vučiću], šta kažete na to?',
    'Sa [Đukanovićem] i [Djukanovićem] je govorio [Edi Rama]; [Rami] je to milo.',
    'Stav [Vučića] je jasan, a Poziv [Kurtija] nije. Poseta [Borela] počinje u ponedeljak.',
    'Vlada [Kosova] je odbila, kaže ministar [Srbije] Ivica Dačić.',
  ],
  'Serbian in Cyrillic': [
    'Са [Вучићем] је путовала и министарка.',
    'Председник [Србије] [Александар Вучић] разговарао је у [Бриселу] са [Аљбином Куртијем].',
    'Поручио је [Вучићу] да [Европска унија] очекује да [Србија] призна [Косово].',
    '[Вучићев] саветник није желео да говори о [Европској унији] и о [Косову].',
    'ПОРУКЕ ПРЕДСЕДНИКА [СРБИЈЕ] О [КОСОВУ] ИЗ [НАТО-а]',
    'Равно до [Косова]',
    'Са [Вучићем] је дошао [Борел]. Пред [Вучићем] је тежак избор.',
  ],
  'Croatian and Bosnian': [
    'Predsjednik [Srbije] je u [Beogradu] rekao da će se sastati s [Borrellom] i [Stoltenbergom].',
    'Savjet sigurnosti [UN-a] raspravljat će o [Kosovu], rekao je predstavnik [EU-a] pri [UN-u].',
    'O [Borrellovu] prijedlogu i [Kosovu] nije bilo riječi.',
  ],
  Albanian: [
    'Presidenti i [Serbisë] [Aleksandar Vuçiq] u takua me kryeministrin e [Kosovës] [Albin Kurti] në [Bruksel].',
    'Takimi i [Vuçiqit] me [Kurtin] zgjati tri orë. [Vuçiqi] e kundërshtoi; [Kurti] e priti [Vuçiqin].',
    '[Bashkimi Evropian] dhe zyrtarët e [Bashkimit Evropian] kërkojnë që [Serbia] dhe [Kosova] të bisedojnë.',
    '[Borrelli] i tha [Kurtit] se [BE-ja] pret hapa; [BE-së] i duhet paqe dhe [NATO-s] gjithashtu.',
    '[Borrell-it] i mungoi durimi, tha [Stoltenbergu] në [Prishtinë]. [Prishtina] nuk komentoi, as zyrtarët e [Prishtinës].',
    'Një vendim i [Kombeve të Bashkuara] është i qartë; [OKB-ja] e [Malit të Zi] u pajtuan.',
    '[Kosovën] nuk e njohim, thonë në [Serbi]. [Serbëve të Kosovës] u thanë për [targat].',
    '[Vuçiq]: [Kosovën] nuk e njohim',
    '[Gjukanoviqi] foli me [Ramën]. Kryeministrit [Kurti] iu bashkua presidenti [Vuçiq].',
  ],
  German: [
    '[Serbiens] Präsident [Aleksandar Vučić] traf den [EU]-Außenbeauftragten [Josep Borrell] in [Brüssel].',
    'Der [EU]-Außenbeauftragte sagte nach dem Treffen, es habe keine Einigung in der [EU] gegeben.',
    '[Vučićs] Sprecher sagte, der [Kosovo]-Konflikt sei nicht gelöst. [Kurtis] Regierung widersprach.',
    'Ein Sprecher der [Europäischen Union] sagte, der Beschluss der [Vereinten Nationen] liege vor.',
    'Die Sitzung des [Europäischen Parlaments] und das [Europäische Parlament] selbst.',
    '[Kosovos] [Kennzeichen]: Einigung in [Brüssel]',
    'Die [EU]- und [NATO]-Staaten beraten in [Brüssel] über den [Kosovo]- und den Ukraine-Konflikt.',
  ],
  French: [
    "Le président de la [Serbie], [Aleksandar Vučić], est à [Bruxelles] pour l'[UE] et l'[Union européenne].",
    "Selon [Josep Borrell], chef de la diplomatie de l'[UE], un accord reste possible.",
  ],
  'who else has such a name': [
    'Fusha e Kosovës është qytet afër [Prishtinës].',
    'Aleksandra Vučić je novinarka iz Niša, a ne [Srbije].',
    'Albina Kurti je glumica iz Niša.',
    'Ljubomira Vučića niko nije pitao.',
    'Sa Markom Vučićem je razgovarala i Ana Rama.',
    'Kurt Volker foli në [Prishtinë] për këtë çështje.',
    'Uns geht das nichts an, und die Berliner auch nicht.',
    'Srpska skupština i beogradski sud kažu da je Vučićević bio na Ramskom.',
    'U ramama je bila slika, a na rami prašina.',
    'U Kosovu Polju i u Kosovu Polju.',
    'Në Fushë Kosovë ka trena.',
    'Turski predsednik i NATOvac su rekli da su vučićevci i kosovski mitovi stari.',
  ],
  'no case where the language has none': [
    'Kosovan and Vučića are not English, said the Kurtis of Srbije and of Beogradom.',
    'TO BE OR NOT TO BE IS THE QUESTION OF THE DAY',
  ],
};

describe.each(Object.entries(TEXTS))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(marked(text, neighbours)).toBe(text);
  });
});
