import { words } from './list';

/** Words that stand before a person's name and are no part of it, capitalised or not. */
export const TITLES = words(`
president vice deputy prime minister premier chancellor king queen prince princess pope emperor emir sultan
secretary general secretary-general chairman chairwoman chair chief director commissioner ambassador envoy
representative congressman congresswoman senator governor mayor judge justice attorney prosecutor sheriff
lieutenant colonel captain sergeant major admiral marshal commander officer archbishop bishop cardinal father sister
rabbi imam ayatollah sheikh reverend professor doctor lord lady dame sir mr mrs ms miss dr prof gen lt col capt sgt
maj adm sen rep gov rev hon st pres coach manager captain striker midfielder goalkeeper founder leader speaker
councillor councilman councilwoman spokesman spokeswoman spokesperson candidate nominee minister journalist reporter
mp mep author actor actress singer director economist analyst scientist professor historian lawyer engineer executive
treasurer foreign defense defence finance interior affairs state former acting interim then-president ceo cfo
`);

/** Of those, the ones that alone make a noun phrase before a name a role: "foreign affairs chief Josep Borrell". */
export const OFFICES = words(`
president vice-president minister premier chancellor king queen prince princess pope emperor secretary general
secretary-general chairman chairwoman chair chief head director commissioner ambassador envoy representative
congressman congresswoman senator governor mayor judge justice attorney prosecutor sheriff commander officer
archbishop bishop cardinal professor coach manager captain founder co-founder leader speaker councillor spokesman
spokeswoman spokesperson candidate nominee journalist reporter author actor actress singer economist analyst
scientist historian lawyer engineer executive treasurer mediator negotiator adviser advisor diplomat member
co-director coordinator lawmaker deputy strategist pollster critic expert editor billionaire businessman activist
correspondent superintendent comptroller treasurer dean principal delegate consul ceo boss striker midfielder goalkeeper defender host star rival
`);
