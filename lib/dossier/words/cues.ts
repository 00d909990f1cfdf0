import { words } from './list';

/**
 * Verbs that report what somebody says, in every form used. Chosen by hand from verbs that head a report in at least
 * about a third of their uses in news.
 */
export const SPEECH_VERBS = words(`
say says said saying tell tells told telling add adds added adding write writes wrote written writing
announce announces announced announcing argue argues argued arguing reply replies replied replying
respond responds responded responding claim claims claimed claiming declare declares declared declaring
explain explains explained explaining note notes noted noting insist insists insisted insisting
warn warns warned warning tweet tweets tweeted tweeting acknowledge acknowledges acknowledged acknowledging
suggest suggests suggested suggesting state stated stating report reports reported reporting
concede concedes conceded conceding conclude concludes concluded concluding admit admits admitted admitting
deny denies denied denying confirm confirms confirmed confirming predict predicts predicted predicting
promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging
recall recalls recalled recalling reveal reveals revealed revealing reiterate reiterates reiterated reiterating
stress stresses stressed stressing emphasize emphasizes emphasized emphasise emphasised emphasizing
assert asserts asserted asserting allege alleges alleged alleging contend contends contended contending
complain complains complained complaining remark remarks remarked remarking joke joked joking lament lamented
caution cautions cautioned cautioning quip quipped exclaim exclaimed shout shouted boast boasted brag bragged
estimate estimates estimated believe believes believed think thinks hope hopes hoped hoping fear fears feared
indicate indicates indicated indicating mention mentions mentioned continue continued continues
urge urges urged urging ask asks asked asking wonder wonders wondered comment commented observe observed
repeat repeated maintain maintains maintained imply implied signal signaled signalled clarify clarified
demand demands demanded testify testified speculate speculated proclaim proclaimed propose proposed proposes
point points pointed pointing
`);

/** Verbs that report only where "that" or a clause follows at once; elsewhere they mean something else. */
export const WEAK_VERBS = words(`
report reports estimate estimates hope hopes fear fears state notes claims points point pointed pointing continue
continued continues mention mentions mentioned propose proposed proposes demand demands demanded signal comment
commented ask asks asked asking urge urges urged urging recall recalls recalled reveal reveals revealed revealing
repeat repeated warning deny denies denied denying write writes wrote written writing tell tells told telling
`);

/** Forms that report in a clause of their own: ", with Vucic saying talks would be difficult". */
export const PARTICIPLES = words(`
saying adding telling writing announcing arguing replying responding claiming declaring explaining noting insisting
warning tweeting acknowledging suggesting stating conceding concluding admitting denying confirming predicting
promising vowing pledging recalling reiterating stressing emphasizing asserting alleging contending complaining
remarking cautioning
`);

/** Endings of a name that a cue may follow after an adverb: "also said", "later added". */
export const ADVERBS = words(`
also later then further still repeatedly previously earlier recently again once now already publicly initially often
has have had just immediately quickly simply never always openly strongly reportedly falsely flatly first
`);
