import { words } from './list';

/** Words that open sentences with a capital and name nobody. */
export const FUNCTION_WORDS = words(`
a about above according across additionally after again against ago all almost along already also although always
amid among an and another any anyone anything are around as asked at away back be because been before behind being
below besides between beyond both but by can could despite did do does doing down due during each earlier either
else even eventually ever every everyone everything except few finally first following for former four from
further furthermore get given had has have having he hence her here hers herself him himself his how however i if
in indeed inside instead into is it its itself just last later latest like made many may maybe me meanwhile might
more moreover most much must my myself near nearly neither never nevertheless new next no nobody none nor not
nothing now of off often ok on once one only onto or other others otherwise our out outside over own per perhaps
please previously rather read really recently regarding right said same say says second see seven several shall she
should similarly simply since six so some someone something sometimes soon still such take ten than thank that the
their them themselves then there thereby therefore these they thing third this those though three through throughout
thus to today together tomorrow tonight too toward towards two under unlike until up upon us use very via was we
well were what whatever when whenever where whereas whether which while who whoever whole whom whose why will with
within without would yes yesterday yet you your yours
`);

/** Capitalised everywhere in English, and yet no actor. */
export const CALENDAR = words(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun AM PM GMT UTC
EST EDT BST CET Christmas Easter Ramadan Thanksgiving Internet Web God Earth Olympics Image Photo File English ID TV
CEO PhD DNA GPS GDP AIDS HIV COVID-19 Covid IQ PC DVD CD PDF URL HTML VAT
`);

/** Words that end a noun phrase to the left: no part of a role or a term. */
export const VERBS = words(`
accepted accused added agreed announced asked became become begin began called came claimed continued cut demanded
denied died ended expected fell followed found gave go got grew held hit including involving joined keep kept killed
left led likely lost make met moved named opened owned put refused rejected required resigned returned rose saw saying
sent set showed spoke started stood stopped suggested supported told took tried turned used visited wanted warned went
wrote won urging using including making having being
`);
