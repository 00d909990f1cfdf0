import { listed } from './list';

/**
 * Words that head a report, by how often they do where they stand, as counted in news: in three of four uses and more,
 * of five, of about two, of three, of five. What a cue in the text reports is still to be decided; this says where to look.
 */
const REPORTING = [
  `
accord accorded according accords acknowledged acquiesce acquiesced acquiesces acquiescing added alluded
alluding argued arguing bemoan bemoaned bemoaning bemoans blast blasted blasting blasts caution cautioned
cautioning cautions cited citing declined decried decries decry decrying defended explained expressed insisted
insisting interjected interjecting joked joking lament lamented lamenting laments noted noting praised rail
railed railing rails recalled recalling reference referenced references referencing reiterated reiterating
remarked remarking replied replying said says stressed stressing suggested told touted touting tweeted urged
vouch vouched vouches vouching vowed vowing warned writes wrote
`,
  `
accusing acknowledging adding allude alludes announced announcing argue argues averred blamed boasted boasting
bragged bragging chanted chanting cite cites claimed commented complained complaining conceded conceding
concluded concluding confided criticized declared declaring declining denounced denouncing derided deriding
described describing dismissing echoed endorsed envisioned envisioning exclaimed explaining expressing finds
hailed hailing hinted hinting indicated indicating insists interject interjects intoned joke jokes lambasted
lashed lashing likened likening maintained mocked mocking notes observed opined pointed praising predicted
proclaimed proclaiming promised questioned quipped quoted quoting reaffirmed reaffirming rebuked rebuking recall
recalls refused refusing reiterate reiterates rejected remark remarks replies reply reported reporting responded
retweeted retweeting revealing slammed slamming speculated speculating stated stating stress stresses suggests
tells tout touts tweet tweets underlined vow vows warn warns
`,
  `
accuse accused accuses acknowledges add adds admitted admitting advised agreed alleging announce announces
applauded applauding assailed assailing asserted asserting assured assuring attacked blaming brag brags called
calling chant chants characterized characterizing commenting complain complains concede concedes conclude
concludes confirmed contemplated contemplating contended contending continued conveyed criticize criticizes
criticizing declare declares decline declines denied denounce denounces deride derides describe describes
discussed dismiss dismissed dismisses echoing emphasized emphasizing envision envisions estimating explains
express expresses feared fearing hint hints hopes hoping indicate indicates insist instructed lash lashes liken
likens maintaining maintains mentioning mock mocks observing offered ordered outlined outlining pleaded pleading
point pointing points portrayed portraying posted praise praises predicting preferred preferring proclaim
proclaims promising proposed proposing questioning quote quotes reaffirm reaffirms reasoned rebuke rebukes
recited reciting recounted recounting referring refuse refuses rejecting report retweet retweets reveal revealed
reveals saying seeks showed shows signaled signaling slam slams sought sparred sparring speculate speculates
state states suggest suggesting talked tell tweeting underlining urge urges wondered wondering
`,
  `
acknowledge admit admits advocated advocating agreeing allege alleges apologized apologizing applaud applauds
articulated articulating asked asking assail assails assert asserts assure assures backing blame blames boast
boasts calls challenged characterize characterizes claiming clarified clarifying condemned condemning confirming
congratulated congratulating contemplate contemplates contend contends deemed deeming demanded demanding denying
disclosed disclosing discussing echo echoes embraced emphasize emphasizes endorses estimate estimated estimates
fears found hail hails highlighted highlighting hoped implied implying invoked invoking issued issuing labeled
labeling listed lists mention mentioned mentions nominated oppose opposed outline outlines plead pleads pledging
portray portrays posting predict predicts prefer prefers propose proposes pushed question questions rebutted
rebutting recite recites recommended recommending recount recounts refer referred refers reject rejects reminded
reminding repeated repeating resisted resisting ruled ruling say sees shouted shouting signal signals spar spars
spoke supported suspected suspecting telling testified testifying thanked thanking thinks threatened threatening
unveiled unveiling urging warning wonders worried worries worrying yelled yelling
`,
  `
addressed agree agrees aimed aiming apologize apologizes appointed ask asks attributed attributing backed
believes cast championed championing charged claim claims clarifies clarify condemn
condemns confirm confirms congratulate congratulates continuing contradicted contradicting convinced convincing
countered countering covered decided deciding deem deems defend defending defends delivered delivering demands
denies deny determined devoted disavowed disavowing discuss discusses disliked disliking disputed disputing
encouraged encouraging exposed favored favoring fear filed finding follows framed framing hope identified
identify identifying implies imply invoke invokes issue issues knew knows label labels launched learned learning
naming nominating offer offering opened opposes planning pledged post posts pressed previously
promises promoted published pushing puts read rebut rebuts recommend recommends releasing remind reminds repeat
repeats requested requesting resist resists respond responds restricted restricting rule rules seeking shared
sharing shout shouts show showing shown signed suggestion supporting supports talking talks tend thank thanks
threaten threatens underscored underscoring unveil unveils voted wanted wants went wonder writing yell yells
`,
];

/** 1 for the surest of them to 5, by form in small letters. */
export const REPORTING_RANK: ReadonlyMap<string, number> = new Map(
  REPORTING.flatMap((forms, i) => listed(forms).map((form) => [form, i + 1] as const)),
);
