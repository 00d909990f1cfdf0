/**
 * The commonest short words of languages in Latin letters, chosen so that two languages share few. Not for reading: to
 * tell that a text is German though its page says "en". Ours, from general knowledge of these languages.
 */
export const STOP_WORDS: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to that was for with his from are by this which had has were their been would who when more said about they',
    de: 'der die und das den von mit ist des sich nicht dem auf eine ein auch als für wird bei nach wurde aus dass über sind einen noch',
    fr: 'le les des du est dans une pour qui que pas sur au par plus avec ce cette sont aux ont été mais leur ses où être et',
    es: 'el los las del por una para con como más pero sus este fue ha también entre hasta desde sobre según años ser y muy sin',
    it: 'il di che della per non sono del con gli alla nel più anche dei delle ha come dal questo una essere stato loro degli è',
    pt: 'os das dos uma não para com por mais como foi ao pelo pela também ou seu sua são entre quando muito nos já em do da',
    nl: 'het een van en dat niet zijn op voor met aan ook wordt naar werd heeft bij uit nog maar hebben deze over zich te worden',
    sv: 'och att det som en på är av för med till den har inte om ett han men var jag från eller när kan ska också efter',
    pl: 'się na nie że jest od przez ale jak po jego oraz tym był który które dla już tylko są została może będzie było w z',
    ro: 'și în să este cu nu din care pentru mai că fost sunt după această prin către lui unei între fi al ale pe acest',
    hu: 'az és hogy nem egy is meg csak már volt ez szerint még mint vagy lesz pedig után a ki ezt azt magyar el',
    tr: 've bir bu için ile olarak daha olan çok gibi kadar sonra en değil ise her dedi ne var ama bunu göre oldu ya',
    id: 'yang dan di dari untuk dengan ini itu pada tidak dalam akan ke telah oleh juga adalah mereka ada bisa kepada saat para',
    sq: 'të në dhe që për një me nga është ka nuk do si janë por më kanë se u ishte ai kjo këtë edhe duke sipas e i',
    sr: 'je da se na su od za sa koji koje koja nije kako što kao ali bi biti iz nakon samo više bilo ili to rekao te prema već',
    cs: 'se na že je by ale jako jsem pro podle jeho bylo které který jsou byl tak jak už také při nebo aby po není v',
  }).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);
