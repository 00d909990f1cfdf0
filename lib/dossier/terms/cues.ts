/** What is disputed stands right behind these words: demanded, rejected, delayed, closed. */
export const STRONG_CUES =
  /\b(?:requir(?:e|es|ed|ing)(?: to)?(?: have| carry| use| pay| show| hold)?|demand(?:s|ed|ing)?|reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|refus(?:e|es|ed|ing)|ban(?:s|ned|ning)?|delay(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|impos(?:e|es|ed|ing)|block(?:s|ed|ing)?|(?:prepared|ready|willing) to \w+|clos(?:ure of|ed|ing)|enforcement of|introduc(?:e|es|ed|ing)|instead of|disput(?:e over|ed)|row over|(?:ban|deal|talks|vote|limits|tax|crackdown|negotiations|agreement|restrictions) on|(?:war|fight|dispute|disagreement|clash|clashes|standoff|quarrel) over|(?:campaign|protests?|strike) against|adopt(?:s|ed|ing)?|approv(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|lift(?:s|ed|ing)?|condemn(?:s|ed|ing)?|veto(?:es|ed)?|violat(?:e|es|ed|ing)|reinstat(?:e|es|ed|ing)|call(?:s|ed|ing)? for|insist(?:s|ed|ing)? on|object(?:s|ed|ing)? to|overturn(?:s|ed|ing)?|withdraw(?:s|ing)?|withdrew|repeal(?:s|ed|ing)?|ruled against|defend(?:s|ed|ing)?)\b/gu;

/** Behind these it may be, if more than this speaks for it. */
export const WEAK_CUES =
  /\b(?:want(?:s|ed|ing)?|seek(?:s|ing)?|sought|back(?:s|ed|ing)?|support(?:s|ed|ing)?|accept(?:s|ed|ing)?|agree(?:s|d|ing)? (?:to|on)|propos(?:e|es|ed|ing)|offer(?:s|ed|ing)?|threaten(?:s|ed|ing)?|warn(?:s|ed|ing)? (?:of|against)|extend(?:s|ed|ing)?|restor(?:e|es|ed|ing)|sign(?:s|ed|ing)?|recogni[sz](?:e|es|ed|ing)|halt(?:s|ed|ing)?|defend(?:s|ed|ing)?|accus(?:e|es|ed|ing) of|blam(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|appeal(?:s|ed|ing)?|challeng(?:e|es|ed|ing))\b/gu;

/** Words by which the news names that two sides speak with each other: one term, whichever is used. */
export const PROCESS = /^(?:talks|negotiations|dialogue|discussions)$/u;

/** Words for the disputed rules as a whole: one term, whichever is used. */
export const RULES = /^(?:rules|measures|requirements|restrictions|changes|regulations|laws|reforms)$/u;

/** Nouns that name a dispute or what disputes are about, whoever leads it. */
export const CONTENTIOUS =
  /^(?:coup|tariff|sanction|ceasefire|truce|strike|boycott|embargo|blockade|treaty|referendum|annexation|occupation|hostage|settlement|amnesty|ban|curfew|impeachment|lawsuit|border|wage|pension|subsidy|quota|pipeline|dam|visa|refugee|migrant|abortion|independence|sovereignty|secession|corruption|fraud|recount|ballot|invasion|withdrawal|deportation|extradition|asylum|junta|mutiny|license|tax|veto|verdict|missile|airstrike|merger|layoff|lockout|monopoly|emission|pollution|privacy|surveillance|censorship|detention|prisoner|blackout|shutdown|bailout|austerity|bill|legislation|ruling|takeover|compensation|reform|appeal|resolution|injunction|indictment|pardon|siege|offensive|rebellion|uprising|protest|quota|rebel|massacre|torture|terrorism|immigration|eviction|expulsion|closure|shortage|demolition|nationalization|privatization|apology|reparation|royalty|patent)$/u;

/** Heads that carry no dispute by themselves. */
export const EMPTY_HEADS =
  /^(?:times?|weeks?|days?|months?|years?|hours?|decades?|morning|night|sides?|parts?|ways?|numbers?|people|persons?|man|men|woman|women|child|children|things?|cases?|leaders?|enforcement|closure|vehicles|trucks|roads|hopes?|attempts?|places?|ends?|rounds?|stor(?:y|ies)|statements?|lots?|kinds?|types?|sorts?|members?|officials?|government|countr(?:y|ies)|nations?|states?|world|steps?|moves?|points?|questions?|answers?|problems?|issues?|reasons?|results?|facts?|figures?|reports?|articles?|interviews?|comments?|remarks?|words?|sources?|reporters?|journalists?|experts?|critics|supporters|opponents?|families|family|friends?|life|lives|name|names|idea|ideas|group|groups|company|companies|teams|percent|level|levels|areas|lines|list|game|games|role|roles|chance|chances|example|examples|news|event|events|conference|meeting|meetings|response|request|requests|notice|help|contact|contacts|nominee|nominees|candidate|candidates|commander|chief|president|presidents|minister|ministers|secretary|spokesman|spokeswoman|spokesperson|head|director|executive|chairman|voters?|person|users?|customers?|residents?|students?|players?|fans?|workers?|employees?|moment|concerns?|effort|efforts|position|stop|campaign|stance|view|views|side|use|number|amount|series|set|range|rest|majority|minority|course|book|photo|image|letters|tweet|post|site|website|page|study|research|half|future|past|history|opportunity|ability|need|needs|sense|matter|terms?|age|average|back|bit|face|hand|eye|heart|room|officers?|one|ones|others|thanks|yesterday|percentage|success|failure|risk|risks|hit|crowns|dollars|euros|pounds|yen|rubles|cents|least|most|quite|aware|hear|hold|ground|grounds|public|weight|scale)$/u;

/** Heads that carry one only with a word that says which: "binding agreement", "peace plan". */
export const BARE_HEADS =
  /^(?:plans?|deal|deals|agreement|agreements|vote|votes|process|system|systems|program|programs|service|services|order|power|cost|costs|value|price|prices|money|aid|decision|decisions|action|actions|data|information|school|schools|party|parties|office|offices|debate|speech|message|letter|video|change|area|region|line|support|job|work|home|house|team|share|shares|stock|right|rights)$/u;

/** Words before a noun that say how big, how old or how many, not which. */
export const VAGUE =
  /^(?:percent|million|billion|trillion|thousand|hundred|dozen|first-ever|permanent|longer|shorter|higher|fewer|different|various|several|certain|recent|latest|current|possible|potential|further|additional|big|bigger|biggest|major|good|great|real|full|final|first|key|top|whole|entire|huge|large|small|little|long|short|same|similar|typical|broad|broader|deep|tense|arduous|serious|important|old|oldest|young|early|late|high|higher|low|lower|total|main|only|better|best|worse|worst|strong|stronger|bipartisan|limited|tough|tougher|so-called|alleged|own|upcoming|ongoing|previous|initial|special|popular|famous|local|very|controversial|ambitious|massive|growing|widespread|critical|crucial|detailed|specific|particular|significant|historic|fresh|painful|sweeping)$/u;

/** Verbs in forms that nouns have, too, or that end in "s": a noun phrase holds none of them. */
export const NO_NOUN =
  /^(?:n['’]t|want|wants|need|lacks?|leaves?|raises|commits?|leak|let|lets|save|saves|takes?|makes?|gives?|helps?|seeks?|shows|brings?|keeps?|puts?|runs|holds|calls|faces|means|comes?|goes|knows?|thinks?|looks|works|uses|tries|agrees?|rejects?|accepts?|backs|opposes?|blocks|lifts|imposes?|paid|fails?|wins?|loses?|gets?|pays|sends?|meets?|begins?|ends|starts|stops|becomes?|remains?|seems?|appears?|includes?|requires?|allows?|moves|turns|adds|sets|cuts|leads|tells?|asks|says|claims|warns?|contains?|provides?|creates?|threatens?|refuses?|delays|contend|dropped|overridden|chose|shut|brought|meant|felt|thought|broke|drew|ran|sat|paid|sought|spent|built|bought|sold|grew|knew|understood)$/u;

/** Nouns that end like a participle. */
export const NOUN_IN_ING =
  /^(?:herring|ruling|hearing|housing|funding|spending|fishing|drilling|mining|logging|fracking|policing|lending|shipping|farming|voting|whaling|rationing|gerrymandering|trafficking|smuggling|bombing|shelling|shooting|killing|filling|dumping|hacking|wiretapping)$/u;
