/** Words by which a line tells its language. Not for reading: to know which rules may run on it. */
import { STOP_WORDS } from '../article/stop-words';
import { fold } from '../text/fold';

/** Shorter and rarer words than an article needs: a headline may have only these. Languages may share them. */
const OF_HEADLINES: Readonly<Record<string, string>> = {
  en: 'a in on at is it as be or an not if no so we you he she his her its after over new says',
  de: 'in im zu zum zur vor um an am es er ihr wir ich bei beim gegen zwischen will soll kein keine neue',
  fr: 'et la de un en à il elle se ce son entre après contre sans',
  es: 'la de un en que no a se su lo al ni tras contra sin',
  it: 'la un e a in si lo da i o no tra fra contro senza',
  pt: 'a o e de um em que no na se ou sem contra',
  nl: 'de in te is na tussen tegen wil',
  pl: 'w z i a o u po za od',
  ro: 'la de a o un în nu cu va',
  cs: 'v s a i o u k po za od',
  sr:
    'u i a o s iz k ka ne li kod pred pod nad bez do uz oko zbog među između pri posle poslije protiv tokom smo sam si ćemo će ' +
    'bio bila jer ako kad gde gdje još sve svi ovo taj ta te ga mu mi vi oni pa ni kaže zašto',
  sq:
    'i e u ky kjo ata ajo ju por pas para nën mbi ndaj pa drejt midis ndërmjet kundër tha thotë sot kur as ishin janë jemi jam ' +
    'ta do kemi kishte duhet mund pse cili ti ne te qe per eshte',
};

/** Of headlines without any small word, the nouns that most have. */
const OF_NEWS: Readonly<Record<string, string>> = {
  de: 'präsident präsidenten präsidentin regierung regierungschef kanzler minister außenminister streit treffen gespräche sprecher',
  sr:
    'predsednik predsednika predsednica predsjednik predsjednika premijer premijera ministar ministra ministarka vlada vlade ' +
    'skupština sastanak razgovor razgovori dogovor sporazum izjava poruka poseta posjet odluka odgovor',
  sq:
    'presidenti presidentit presidentja kryeministri kryeministrit kryeministrja ministri ministrja qeveria qeverisë kuvendi ' +
    'takimi takim bisedimet marrëveshja marrëveshje deklarata mesazhi vizita vendimi zyra',
};

/** The languages in which this is one of the commonest words. */
export function languagesOf(word: string): readonly string[] {
  written ??= gathered((each) => each);
  return written.get(word.toLowerCase()) ?? [];
}

/** The same of a folded word, so that Cyrillic and what is written without accents count too. */
export function languagesOfFolded(word: string): readonly string[] {
  folded ??= gathered(fold);
  return folded.get(word) ?? [];
}

let written: Map<string, string[]> | null = null;
let folded: Map<string, string[]> | null = null;

function gathered(spelled: (word: string) => string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [lang, common] of Object.entries(STOP_WORDS)) {
    const more = `${OF_HEADLINES[lang] ?? ''} ${OF_NEWS[lang] ?? ''}`.split(' ');
    for (const word of new Set([...common, ...more].map(spelled)))
      all.set(word, [...(all.get(word) ?? []), lang]);
  }
  return all;
}
