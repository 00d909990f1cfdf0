/**
 * English words that may also be a name, made by `npm run train` from WordNet 3.0, Copyright 2006 by Princeton University
 * (docs/data.md): of 3 to 7 letters, used in its tagged texts or listed as a name, without words derived by rule. Split where it is used.
 */
export const COMMON_WORDS = `
abandon abashed abbe abbey abbot abdomen abed abet abhor abide abiding abject ablated ablaze aboard abode abolish
abound about above abridge abroad abrupt abscess absence absent absorb abstain absurd abuse abused abyss academy
accede accent accept access acclaim accord accost account accrue accrued accuse ace acetone ache achieve aching acid
acolyte acquire acquit acre acreage acres across act acting actor actress actual actuate acute adamant adapt adapted
add address ade adenoma adept adhere adieu adios adjoin adjourn adjunct adjust admire admirer admit admix ado adonis
adopt adopted adore adorn adrenal adsorb adult advance advent adverb adverse advice advise advisor aegis aeon aerated
aerator aerial aerobic aerosol afar affair affairs affect affirm affix affixed afford affront afghan afire aflame
aflare afloat afoot afraid aft after again agape agate age aged agency agenda agent aghast agile agitate ago agony
agree ague ahead aid aide ailing aim air airflow airport airs airway airy aisle akin alarm alarmed album albumin
alcohol alert alexia algae alibi alien alight align alike aline aliquot alkali all allege alleged alley allied allis
allot allow almost aloes alone along aloof aloud alpha already also alter altered althea alundum always amass amateur
amaze amazed amazing amber amble ambush amelia amend amended amine amir amiss ammo amount amp ample amplify amulet
amuse amused ana analogy analyse analyst analyze anarchy anatomy anchor ancient andrena ane anemia anemic anew angel
angelic anger angle angry angst anguish angular animal animate animize anion anionic ankle anna annoy annoyed annual
anode anomic anomie another answer ant antenna anthill anti antic antigen antique anvil anxiety any anyhow anymore
anyway aorta apache apart ape apex apiece aplomb apogee apology appeal appear appease append applaud apple appoint
approve apron apt arc arch arched archer arching arctic ardent ardor area areaway arena argon argot argue aria arise
arm armed armoire armor armored armpit arms army aroma around arousal arouse aroused arraign arrange array arrest
arrival arrow arroyo arsenic art artery article artisan arts arty ascend ascribe ash ashamed ashen ashore aside ask
asleep aspect asphalt aspire aspirin ass assail assault assay assent assert assess asset assign assume assure assured
astound astral astray astride astute athlete atm atom atomic atone atop atrophy attach attack attain attempt attend
attest attic attire attired attract attune audible audit augur august aunt aura aurora austere author auto autopsy
autumn avail avarice avenge avenue average avert aviary avocado avoid avowed await awaited awake awaken award aware
away awe awed awhile awkward awry axe axial axiom axis axle azimuth babble babe baby bach back backer backing backlog
bacon bad badge badger baffle baffled bag baggage baggy bagpipe bail bailey bait bake baked baker balance bald balding
bale balk balking ball ballad ballast ballet balloon ballot balsam ban banana band bandage bandit bandy bang banging
banish banjo bank banker banner banquet banshee banter baptize bar barb barbed barbell bard barde bare bargain barge
barium bark barkeep barley barn baron barony baroque barrack barrage barrel barrier base based bash basic basil basin
basis bask basket bass bastard baste bat batch bath bathe bather bathing bathos bathtub baton batter battery batting
battle batwing bawdy bawl bay bayonet bazaar beach beacon bead beaded beadle beady beak beam beaming bean bear beard
bearded bearer bearing beast beat beating beatnik beau beauty beck beckon become bed bedamn bedding bedfast bedpost
bedroom bedside bedtime bee beech beef beefy beer beetle befall befit befog before beg beget beggar beggary begin
beguile behalf behave behead behind behold behoove being belabor belated belch belfry belie belief believe bell belle
bellhop bellow belong beloved below belt bemoan ben bench bend bended beneath benefit benni bennie benny bent bequest
berate beret berg berk berlin berry berth beryl beseech beset besides besiege bespeak best bestial bestow bet beta
beth bethink betray better between bevel bevy bewail beware bewitch beyond bhang bias bible biceps bicker bicycle bid
bidder bidding biddy bide biff big bigger bile bilk bill billion billow bin bind binder binding biology biopsy birch
bird birdie birth biscuit bishop bit bite biter biting bitter bitters bivouac bizarre blab black blacken blade bladed
blame blanch bland blank blanket blare blaring blast blatant blaze blazing bleach bleak bleary bleat bleb bleed
blemish blend blessed blight blind blinded blink blinker bliss blister blithe bloat blob bloc block bloke blond blonde
blood bloody bloom blossom blot blotch blow blower blowing blown blubber blue blues bluff bluish blunder blunt blur
blurred blurt blush bluster board boast boat boater boating bob bobby bode bodice body bog bogey boggle bogus bogy
boil boiler boiling bold bolivia bolo bolster bolt bomb bombast bomber bombing bond bone bonfire bonnet bonnie bonny
bonus bony boo booby book booked booker booking boom boon boost boot booted booth booty booze borate border bore bored
boredom boring born borough borrow bosom boss both bother bottle bottom boucle bough boulder bounce bound bounded
bounds bouquet bourbon bout bovine bow bower bowery bowl bowlder box boxcar boxed boxer boy boycott boyhood boyish
brace braced bracing brad brag braid brain brainy brake brakes bramble bran branch brand branded brandy brant brash
brass brassy bravado brave bravery brazen brazil breach bread breadth break breakup breast breath breathe breed breeze
brent brew brewer bribe briber brick bride bridge bridle brief brier brig brigade bright brim brindle bring brink
briny brisk bristle brit britt brittle broad broaden broil broiler broke broken broker bronc bronze bronzed brood
brook broom brothel brother brow brown bruise bruit brush brushed brushy brutal brute bubble buck bucket buckle
bucolic bud buddy budge budget buff buffalo buffer buffet buffoon bug buggy bugle bugler build builder buildup built
bulb bulge bulging bulk bulky bull bullet bum bump bunch bundle bunk bunker bunny bunt bunter buoyant burden bureau
burg burgeon burgess burglar burial burke burl burn burner burning burnt burr burrow bursa burst bury bus busboy bush
bushel bushy bust buster bustle busy but butch butcher butler butt butter button buy buyer buying buzz buzzing bygone
bypass cab cabana cabbage cabin cabinet cache cackle cad cadaver cadence cadenza cadre cafe cage cagey cake calcify
calcium calf caliber calibre calif caliph call calla caller calm calumny calving calypso cam camel camera camp camper
camping campus can cancel cancer candid candida candle candour candy cane caning cannon canon cant canteen canter
cantle canvas canvass canyon cap cape caper capital caprice capstan capsule captain captor capture car carabao caravan
carbine carbon carcass card cards care careen career caress cargo carina carissa carload carmine carnal carol carpet
carping carrier carry cart carter carton cartoon carve carved carven carver carving cascade case cash casino cassie
cast castle casual cat catalog catcall catch catcher cater caterer cathode catkin cattle caucus causal cause cavalry
cave caveat caveman cavern cavort caw cease ceiling celesta cell cellar cello censure census cent center central
century ceramic certain certify chad chafe chaff chagrin chain chair chaise chamber champ chance chancel change
changed channel chant chanted chaos chaotic chap chapel chapman chapter charge charged charger chariot charm charnel
chart charter chase chat chatter cheap cheat check checkup cheek cheer cheery cheese chela cherish cherry chest
chevron chevy chew chic chick chicken chide chief chignon child chile chill chimney chin china chinked chip chipper
chirp chisel chivy chock choice choir choke choked chomp choose choosy chop chopper chord chore chorine chortle chorus
chosen chow chrome chronic chuck chuckle chuff chug chump chunk chunky church churn chute cicada cigar ciliate cilium
cinch cinema cipher circle circuit circus cisco cissy cite citizen citrate citron citrus civic civil clad claim clam
clamber clammy clamor clamp clan clang clangor clank clap claret clarify clary clash clasp class classic clatter
clause claw clay clean cleaner cleanse clear cleared cleat cleave cleft clench clergy cleric clerk clever cliche click
client cliff climate climax climb clinch cling clink clip clique cloak clobber clock clod clog clogged clomp clonic
close closed closer closet closeup closing closure clot cloth clothe clothed clothes clotted cloud clouded cloudy
clover clown club cluck clue clump clumsy cluster clutch coach coal coarse coast coastal coat coated coating coax
coaxial coaxing cob cobbler cocaine cock cockpit cocky coconut cocoon coddle code codify coerce coffee coffin cognate
cohere coil coin cold cole collage collar collate collect colleen college collie collins cologne colon colonel colony
color colored colors colour colt column coma comb combat combine combo come comedy comer comet comfort comic coming
command commend commie commit common commune commute compact company compare compass compel compete compile complex
compose compost compute comrade con concave conceal concede conceit concept concern concert concise concoct concord
concur condemn condone conduct cone confer confess confide confine confirm conform confuse congeal congo conjoin conn
connect connote conquer consent consign console consort consult consume contact contain contend content contest
context contour control convene convent convert convex convey convict convoy cook cookie cooking cool coolant cooler
cooling coon coop cooper cop cope coping copper copy coral cord cordial cordoba core cork corn corner corny corona
coroner corps corpse corral correct corrie corrode corrupt corsage cortex cos cosmic cosmos cost costa costume cottage
cotton couch cough council counsel count counter country county coup couple coupon courage courier course court cousin
cove cover covered covet cow coward cowboy cower cowhand cowhide cowled cowling cows cox coyote cozy cps crab crack
cracked cracker crackle cradle craft crafter crafty crag craggy cram cramp crane cranky crash crate crave craved
craven crawl craze crazed crazy creak cream creamy crease create creator creche credit credo creed creedal creek creep
creeper cremate crest crested crevice crew crib cricket crime crimson cringe cripple crisis crisp cristal critic croak
crochet crocked crofter crone crony crook crooked croon crop cross crossed crouch crow crowd crowded crown crowned
crucial crucify crude cruel cruelty cruise crumble crummy crumple crunch crupper crusade crush crushed crusher crust
crusted crutch cry cryptic crystal cube cud cuddle cuff cull culprit cult culture cumulus cup cur curacao curb cure
curio curl currant current curry curse cursed cursory curt curtail curtain curve curved curving cushion cusp cuss
custody custom cut cute cutlass cutting cycle cynic cyst dab dabble dabbled dad daddy daedal dag dagger dahl dahlia
dainty dairy dais daisy dak dal dale dam damage dame damn damned damp dampen dance dancer dancing danger dangle danish
dank daphne dapper dappled dare daring dark darken darling darn darned dart dash dashing data date dated datum daunt
dawn dawning day daybed days daytime dazed dazzle deacon dead deaden deaf deal dealer dealing dean dear death deb
debacle debate debauch debris debt debut dec decade decay deceit decency decent decide deck declaim declare decline
decor decorum decree decry deduce deduct deed deem deep deepen deer default defeat defect defend defense defer defiant
deficit define defined defraud defray defrost defy degas degrade degree deign delay delight delimit deliver dell delta
deltoid delude deluge delve demand demean demon demote demur demure den denial denote dense dent dental denture deny
depart depend depict deplore deploy depose deposit depot deprave depress depth deputy derby deride derived derrick
dervish descend descent desert deserve design desire desired desk despair despise despoil dessert destine destiny
destroy detach detail details detain detect deter detest detract develop deviant deviate device devil devise devisee
devote devoted devotee devour devout dew dexter diagram dial dialect dialyze diam diamond diaper diary diatom dice
dick dickens dickie dicky dictate dictum die diet dietary dieter differ diffuse dig digest dignify digress dilate
dilemma dill dilute dim dime dimer din dine dingy dinner dip dipole dipper direct dirge dirk dirt dirty disarm disband
disc discard discern discuss disdain disease disgust dish disk dislike dismay dismiss disobey disown dispel display
dispose dispute disrobe disrupt dissect dissent distal distant distill distort disturb dita ditch ditty divan diverge
diverse divert divest divide divided divine diving divorce divulge dixie dizzy docile dock docket doctor dodge dodging
doe dog dogged dogging doglike dogma dogwood doll dollar domain don donate done donna donor doom doomed door doorman
doorway dope doped dormant dory dosage dose dosed dot dotted dotty double doubt dough dove down dowry doze dozen
dozens drab draft drafty drag dragon drain drake drama drape draped draper drapery drastic draught draw drawer drawing
drawl drawn dread dream dreamed dreamer dreamy dreary dregs dress dressed dresser dressy dribble dried drift drill
drilled drink drinker drip driven driver driving drizzle drone droop drop droplet dropout dross drought drover drown
drowse drowsy drug drugged drum drumlin drummer drunk drunken dry dual dub duck ducking duct dud due duel duff duffer
dugout duke dull dullard dulled dumb dump dun dune dung dungeon dunk dupe dusk dusky dust dustbin dusty duty dwarf
dwell dweller dwindle dye dyeing dying dynamic dynasty each eager eagle ear eared earl earlier earn earned earnest
earth earthy ease easel east easter eastern easy eat eating ebb ebbing ebony echo eclipse economy ecstasy eddy edema
edge edged edgy edifice edify edit editor educate efface effect effort egg egghead eggs ego eight eighth eighty either
eject elapse elapsed elastic elate elbow elder eldest elect elected elector elegant elevate eleven elfin elicit elite
ell elm eluate elude elute emanate embargo embark embassy embed emblem embody emboss embrace embroil emerald emerge
emery emit emmet empire employ empower empty emulate enact enamel encamp encase enchant enclave enclose encrust end
endear ending endorse endow endowed endure enemy energy enforce engage engaged engine engrave engross engulf enhance
enigma enjoin enjoy enlarge enliven enmesh enough enquire enrage enraged enrich enrol enroll ensue ensuing ensure
entail enter entice entire entitle entomb entrant entrust entry envelop envy enzyme epaulet epic epicure epigram
episode epitaph epithet epitome epoch epoxy equal equate equator equip era erase erect erica erode eroded erosion
erotic err errand erratic error ersatz erudite erupt escape escaped escheat eschew escort espouse essay essence estate
esteem ester estuary etch eternal ethanol ethic ethics ethnic ethos ethyl eugenic evade eve even evening event ever
evert every evident evil evoke evolve exact exalt exalted examine example exceed excel except excess excise excite
excited exclaim exclude excuse execute exempt exert exhale exhaust exhibit exile exit exodus exotic expand expanse
expect expel expend expense expert expiate expire explain explode exploit explore export expose exposed expound
express expunge extant extend extent extern extra extract extreme extrude exude eye eyeball eyebrow eyed eyelid
eyelike eyes fabian fabled fabric facade face faced facet facing fact factor factory factual faculty fade faded
fadeout fail failure faint fair fairway fairy faith fake faker falcon fall fallen falling falloff fallout fallow false
falsify falter fame famed fan fanatic fancy fanfare fanny fantasy fantods far faraway farce fare farm farmer farming
farther fashion fast fasten faster fat fatal fate father fathom fatigue fatten fatty faucet fault faun favor favored
fawn fax fay faze fear feast feat feather feature fecund federal fedora fee feeble feed feeder feeding feedlot feel
feeler feeling feign feint feline fell fella fellow felon female fence fencing fender fern ferry fertile fervent
fervor fetch fete fetid feudal fever few fewer fey fiat fiber fibrin fiddle fidget field fielder fiend fierce fiery
fifteen fifth fifties fifty fig fight fighter figure filbert file filing fill filled filling fillip film filmed
filming filter filthy fin final finale finance find finding fine finger finicky finish finite fire firearm fireman
firing firm first fiscal fish fisher fishing fit fitting fix fixed fixer fixing fixture fizzle flag flail flair flake
flame flank flannel flap flapper flare flash flashy flask flat flats flatten flatter flatus flaunt flavor flaw flea
fleck flecked flee fleet flesh fleshy flex flick flicker flight flimsy flinch fling flint flip flirt flit float floc
flock flog flood flooded floor flop flora floral florid flossy flounce flour flout flow flower flowing flu flub fluff
fluffy fluid flurry flush flushed fluster flute flutter flux flyer flying flyway foam foamy focal focus foe fog foible
foil fold foliage folk folks follow fond food fool fooling foolish foot footage footing foppish forbid force forced
ford forearm forego foreign foreman foresee forest forever forfeit forge forget forgo fork forked form formal former
formula forsake fort forte forth forties fortify fortune forty forward foster foul fouled found founder foundry four
fourth fowl fowler fox foyer fracas fragile frail frame framed framing franc frank frantic fraud frayed freak freckle
free freedom freeman freeway freeze freight frenzy fresh fret fried friend frieze fright frigid fringe fringed frizzle
frog frolic front frontal frost froth frown frozen fruit fry fuel fueled fugal fulfil fulfill full fuller fumble fume
fumes fun fund funds funeral fungal funnel funny fur furl furlong furnace furnish furor furrow furry further fury fuse
fusion fuss fussy futile future fuzz fuzzed fuzzy gabble gabby gadget gag gage gaiety gain gait gal galaxy gale
gallant galling gallon gallop gallows gallus gamble gambler game gamin gamma gamut gang gap gape gaping gar garage
garb garbage garbed garbled garden garland garner garnet garret gas gash gasp gassing gate gateway gather gauche gaudy
gauge gaunt gauss gavotte gawk gay gaze gear gearset gee gelding gem gemma gender gene general genesis genetic geneva
genial genie genius genre gentian gentile gentle gentry genuine genus geology geordie germ gesture get geyser ghetto
ghost ghoul giant gib gibbet gift gig giggle gilbert gild gilded gill gillie gilt ginger gingham ginkgo ginmill gipsy
gird girl girlish given giver giving glacier glad glamor glance gland glare glaring glass glasses glassy glaze glazed
gleam glean glee glen glide glimmer glimpse glint glisten glitter gloat global globe glom gloom gloomy glorify glory
glove gloved glow glower glowing glue glued glum glut glutton gnash gnaw gnome goad goal goat gobble god goddam
goddamn goddess godlike going goitre gold golden golf golfer golfing gone goner goober good goof goofy google goose
gore gorge gory gospel gossip gouge gourd gourmet gout govern gown gowned grab grace grade graded grading gradual
graham grain gram gran granary grand grandma grange granger granite grannie granny grant granted granule grape graph
graphic grapple grasp grass grate gratify grating grave gravel gravid gray graze grease greasy great greater greed
greedy green greens greet grenade grey grief grieve griffin grill grille grim grimace grimy grin grind grip gripe
gritty groan grocer grocery groggy groin groom groomed groove grooved grope gross ground grounds group grove grovel
grow grower growing growl grown grownup growth grub grudge gruff grumble grunt guard guess guest guide guilt guilty
guinea guitar gulf gull gulp gulping gum gummy gun gunfire gunman gunner gunplay gunshot guru gush gust gusto gusty
gut guts gutter guy guzzle gym gymnast gypsy gyrate habit habitat hack hacker haggard haggle haiku hail hair haircut
hairdo hairy hakeem hakim hale half halfway hall hallway halo halogen halt halter ham hamlet hammer hamming hamper
hand handbag handle handled hands handy hang hangout hank hanker hao happen happy harbor hard harden hardy hare harem
harm harmony harp harper harrow harry harsh harshen hart harvest hasp haste hasten hasty hat hatch hate hated hater
hatred haughty haul haunch haunt haunted have haven havoc hawk hawker hay hazard haze hazel hazy head headed heading
heal healer healing health healthy heap hear heard hearer hearing heart hearth hearty heat heated heater heath heather
heating heave heaven heavens heaver heaving heavy hectic hector hedge heed heel heft hefty height heights heir held
helium hell hellion hello helm help helper hem hen hence henry herald herb herd here hereby herein heretic hero heroic
heroics heroine hew hex heyday hibachi hidden hide hideout hiding high higher highway hijack hike hilar hill hillock
hilt hilum hinder hinge hint hip hipline hire hired hiss hissing history hit hitch hither hitter hoarse hobble hobby
hock hoe hog hogan hold holder holding holdup hole holiday holler hollow holster home homer honest honesty honey honor
honored honour hood hoof hook hooked hookup hoop hoot hoover hop hope hopper horde horizon hormone horn horrid horror
horse horst host hostess hostile hot hotel hotshot hound hour hours house housing hover however howl howling hub
hubbub hubris huddle huddled hue hug huge hugging hulk hum human humane humble humming humor hunch hundred hunger
hungry hunt hunted hunter hunting hurdle hurl hurler hurried hurry hurt hurtle husband hush husky hustle hut hyaline
hydride hymie hymn ice icebox icicle icy idea ideal idiom idiot idiotic idle idler idol idolize idyllic ignite ignore
ileum ilk ill illegal illicit image imagery imagine imaging imbed imbibe imitate immense immerse immoral imp impact
impair impale impart impasse impede impel imperil impetus impinge implant implike implore import impose impress
imprint improve impulse impute inboard incense inch incise incite incline inclose include income incubus incur indeed
index indict indoor indoors indorse induce induced induct indulge inept inert inertia infancy infant infect infer
infest infield inflame inflate inflect inflict inflow influx inform inga ingest ingroup inhabit inherit inhibit
inhuman initial inject injure injured injury ink inkling inlay inlet inmate inn inner inning input inquest inquire
inquiry inroad insane insect insert inset inside insight insofar inspect inspire instal install instant instead
insulin insult insure insured intact intake integer intend intense intent inter interim interne intima intimal intone
intrude intrust inure invade invader invalid inveigh invent inverse invert invest invite invoke involve inward iodide
iodine ion ionic ionized ira iris irksome iron ironic irons irony island isolate isomer issue italic itch item itemize
iva ivory ivy jab jabber jabbing jack jackass jackdaw jacket jade jaded jagged jail jam jammed jangle janitor japan
jar jargon jarring jasmine jasper jaunty java jaw jay jazzy jean jeep jeer jejunum jemmy jenny jerk jerking jersey
jest jet jetting jewel jeweled jeweler jibe jig jilt jimmy jingle job jock jockey jocose jocular jog joggle john join
joined joint joke joker jolt jolted jonah jonquil josh joss jostle jot journal journey joust jovial jowl joy judas
judge jug juice juicy juju jukebox jumble jumbled jump jumpy junior junk juror jury just justice justify jutting kale
kali kat kauri keen keep keeping kelvin ken kerygma ketch ketosis kettle key keyhole keynote khaki khan kick kickoff
kid kidnap kidney kiley kill killer killing kin kind kinda kindled kindred kinetic king kingdom kinship kip kipper
kirk kiss kissing kit kitchen kitten kitty knack knead knee kneecap kneel knife knight knit knob knock knoll knot
knotted knotty know knowing known knuckle kosher kris kylie lab label labeled labor laborer labour lace laced lack
lackey lacking lacy lad ladder laden ladened lady lag lager laggard lagoon laid lair laird lake lam lamb lambert lamp
lampoon lance land landing landler lane langley languid languor lanky lantern lap lapel lappet lapse lapsed large
larger lari lark larva larval lash lasher lashing last lasting lat latch late latent later latest lather latter laugh
launce launch laundry laurel laurels lavish law lawman lawn lawyer lax lay layer layette laying layman layoff layout
lazar laze lazy lea lead leaded leaden leader leaders leading leaf leaflet league leak leakage lean leaning leap
leaping learn learned learner lease leash least leather leave leaving lecher lecture ledge ledger lee leech leer
leering left lefty leg legacy legal legatee legend legged leggy legion legume leisure lek lemma lemon lend lending
length lengthy lens lentil leone leprosy lesion lessen lesser lesson let letdown lethal letter letters lev levant
level lever levis levy lewd lexicon lexis liaison liana liar liberal liberty library license lick licked licking lid
lie lief liege life lift lifted lifter light lighted lighten lignite like liking lilac lilt limb limbo limit limited
limp linden lindy line lineage linear lined lineman linen liner lineup linger lingual link links linnet lint lion
lionize lip lipped liquid liquor lira lisle listed listen lit liter literal lithe litter little liv liver livid living
liza lizard load loaded loading loaf loan loathe lob lobby lobe lobular lobule local locale locate located lock locker
lockup locust lodge lodging loft lofty log logger logging logic loins loiter lone long longer longing look looking
lookup loom loon loop loose loosen loot looted lope lord lore lorry lory lose loser loss losses lost lot lots lotte
lotus loud lounge louse lousy love lover loving low lower lowered lowland loyal loyalty lucid lucifer luck lucky lug
luger luggage lull lullaby lulu lumbar lumber lummox lump lumpish lunar lunatic lunch lung lunge lurch lure lurid lurk
lush lust luster lustre lusty luxury lynch lyric lyssa mac macabre mace machine mack mad madam made madman mag maggot
magic magnet magnify magnum magpie maid maiden mail mailbox mailman maimed main majesty major majors make maker makeup
making malacca malady malaise malaria male malign malik mama mamma mammal mammoth man manage manager mandate mane
mangled manhood mania maniac manic manila manned manner manners manor manse mantel mantic mantle mantrap manual manure
many map maple mar mara marble marbles marc marcel march mare marge margin maria marina marine marital mark marked
marker market marking marlin marline maroon marquee marquis married marrow marry marsh marshal mart marten martial
martin martini martyr marvel mascara mash mask masking mason masonry mass massage masses masseur mast masted master
mastery mat match matched mate math mating matrix matron matt matted matter matting mature mauve mavis max maxi maxim
maximal maximum maxwell may maybe mayor maze mead meadow meager meal mean meander meaning means measure meat meaty
mecca medal meddle median mediate medina medium medley meek meet meeting meg megaton mei melee melodic melody melon
melosa melt melting member memoir memory men menace mend menial mental menu meq mercer mercury mercy mere merge merger
merging merit merl merle merlin mermaid merry mesh meshed mess message messy metal meteor meter method metro mew mic
micelle micron mid midair midday middle midge midi midst midway mien might mighty migrate mike mil mild mile mileage
milieu militia milk mill miller million milo milt mimesis mimetic mimicry min mina mince mincing mind minded mine
miner mineral mingle minimal minimum mining minor mint minuet minute minutia miracle mire mirror misdeed misery
misfire mislay mislead misname misread miss missile missing mission missy mistake misty misuse misused mite miter
mitral mix mixed mixing mixture moan mob mobcap mobile moblike mock mocker mockery mocking modal mode model modeled
modern modest modesty modify moire moisten molal mold molding molest moll mollie mollify molten mommy monarch money
monitor monk monkey monkish monocle monomer monsoon monster monte month moo mood moody moon moonlit mop moral morale
morals more moreen mores morgen morgue morning morocco morose morrow morsel mortal mortar mosaic moss most motel moth
mother motif motor mottle mottled motto mould mound mount mounted mourn mourner mouse mousy mouth move mover movie
moving mow mph much muck mucosa mucus mud muddied muddle muddy muff muffin muffle muffled muffler mulch mule mull
muller mum mumble mundane murder murky murmur murphy muscat muscle muse museum music musing musket muster mutant mute
muted mutiny mutter mutton mutual muzzle myeloid myriad myrtle mystery mystic mystify myth mythic nab nada nadir nag
nagging nail naked name nan nance nanny nap nappy narrate narrow nasal nasale nasty natal natty natural nature naught
nausea naval navel navy nay nazi near nearby nearer neat neb neck necktie nectar nectary need needed needle neglect
negro nelson nemesis neo nephew nerita nerve nerves nest nester nestle net netlike nettle network neuter neutral never
new newborn news newsboy newsman newton next nibbed nice nicety niche nick nickel niece night nighted nil nimble nine
ninety ninon ninth nip nirvana nitrate noble nobody nod nodular nodule noise noisy nomia nominal noncom none noon norm
normal north nose nosed not notch note noted nothing notice notify noun nourish novel novelty now nowhere nowise
nozzle nuance nubbin nubile nuclear nucleus nude nudge null numb number numbing nun nurse nursery nursing nurture nut
nuzzle nymph oak oaken oat oath oatmeal obelisk obey object oblige obliged oblique obscene obscure observe obsess
obtain obverse occlude occupy occur ocean ocelot ocher octave ocular odd odds ode odor odyssey off offbeat offence
offend offense offer office officer offset often ogle ogress ohmic oil oiled okay ola old older oldster ology omen
omit once one onetime onrush onset onshore opal opaline opaque open opened opener opening opera operate opinion opium
oppose opposed oppress optimal optimum opulent opus oral orange orator orb orbit orbital orchard orchid ordain ordeal
order ordered ore organ organic orgy orient orifice origin ornery orphan osmund ossify other ounce oust out outcast
outcome outcry outdo outdoor outdraw outer outface outfit outflow outgrow outing outlaw outlay outlet outline outlook
outmode outplay outpost output outrage outrun outset outside outward oval oven over overall overeat overlap overlay
overrun overt owe owing owl own owned owner oxcart oxen oxford oxidise oxygen oyabun oyster ozone pace pacify pacing
pack package packed packet packing pact pad padded paddle paddy padlock paean pagan page pageant paging paid pail pain
pains paint painted painter pair paired palace pale palette pall pallid pallor palm pamper pan pander pane panel pang
panic pansy pant panther panting pantry pap papa papal paper papers papery par para parade paradox paragon parcel
parch parched pardner pardon pare parent parish park parked parking parlay parlor parody parrot parry parson part
partake parted partial parting partner parts party pascal pass passage passing passion past paste pasted pastel
pastime pastor pasture pasty pat patch patched pate patent path pathos pathway patient patina patriot patrol patron
patsy patten patter pattern patty pause paved paw pay payday payroll pea peace peacock peak peaked peaky peal pealing
pear pearl peasant pebble peck pecs peddle peddler peel peep peer peevish peg pelt pelting pelvic pelvis pen penalty
penance pencil pending pennant penni penny pension peony people peopled pepper percent perch perfect perform perfume
perhaps peri peril period perish perky permit perry person persona pert pertain perturb perusal peruse pervade pester
pet petal petite petrify petting petunia pew pfennig phalanx phantom phase phloem phoebe phoenix phone phoneme phonic
phony photo photon phrase phylum physics pia piano piazza pick picket pickle pickup picnic picture pidgin pie piece
pier pierce piety pig pigeon piggy pigskin pike pilar pile pilfer pilgrim pill pillar pillory pillow pilot pimp pimple
pin pinball pinch pinched pine ping pink pinning pinto pioneer pip pipe piper pique pirate pirogue piss pistol pit
pitch pitched pitcher pitfall pith pithy pivot pixie pizza place placid plague plain plan planar plane planet plank
planned planner plant planted planter plaque plasma plaster plastic plat plate platoon play played player playing
plead please pleased pleat pledge plenty pleura pleural pliant plight plod plot plow plowing pluck plug plum plumb
plumber plummet plump plunder plunge plunk plunker plush poach pocket poem poet poetic poetry point pointed poise
poised poison poke polar pole police policy polio polish polite politic polka poll pollen polls pomaded pommel poncho
pond ponder pony pooch pool poor pop pope poplin popping poppy popular porch pore pork port portal portend porter
portray pose poseur posse possess possum post poster posture postwar pot potato potency potent pothole potshot potter
pottery pouch poultry pounce pound pour poverty powder powdery power powwow prairie praise prance prank prattle pray
prayer preach precast precede precise predict preempt preface prefer prefix prelude premise premium premix prepare
presage present preside press presto presume pretend pretext pretty prevail prevent prewar prey price pricing prick
pride priest primacy primary primate prime primed primer priming prince print prior prise prison privacy private privy
prize pro probe problem proceed process procure prod produce product profane profess proffer profile profit profits
profuse program project prolong promise promote prompt prone pronoun proof prop propel proper prophet propose prose
prosody prosper protect protege protein protest proto proton proud prove proved proverb provide proviso provoke
prowess prowl prowler pry pseudo psi psyche public publish pucker puckish puff puke pull pulley pulling pulp pulpit
pulsate pulse pummel pump pun punch puncher pundit punish punk punster punt puny pup pupate pupil puppet puppy pure
purge purging purify purl purloin purple purport purpose purse pursue pursued pursuer pursuit push pushing pushup
pussy put putout putt puzzle puzzled pyramid python quack quail quaint quake quaker qualify qualm quarrel quart
quarter quartz quash quasi quaver queen queer quell quench query quest quick quicken quicker quickie quiet quill quilt
quilted quint quintet quip quirk quirt quit quite quiver quiz quota quote rabbi rabbit rabble race racial racing rack
racket racy rad radar radial radiant radiate radio radish radius raft rafter rag rage ragged raid rail railing railway
rain rainbow raise raised raising rajah rake ram ramble ramona ramp rampant rampart ramrod ranch rancher rancor rand
random randy ranee range ranging rangpur rangy rani rank ranked ransack ransom rap rape raped rapid rapport rapture
rare rascal rasp rasping rat rate rather rathole ratify rating ratio rattle rattler ravage raven raw rawhide ray razor
rbi reach react read readapt reader reading ready reagent real realign realize realm reap rear rearing reason rebel
reborn rebound rebuff rebuild rebuke rebut recall recede receipt recent recess recital recite reckon reclaim recluse
recoil recopy record recount recoup recover recruit recur red redcoat redden redeem redress reduce reduced reecho reed
reef reek reeking reel reelect reenact refer referee refill refine refined reflect reflex reform refrain refuel
refugee refund refusal refuse refute regain regal regale regard regime region regret regroup regular rehash reign rein
reissue reject rejoice rejoin relace relate related relax relaxed relay relearn release relent relic relief relieve
relish reload relyric rem remain remains remake remand remark remarry remedy remind remit remnant remodel remorse
remote remount removal remove remuda rename rend render rending renew renewal renewed rent reopen reorder repair repay
repeal repeat repel repent replace replant report repose repress reprint reproof reptile repulse repute request
require reread rerun rescind rescue reseal resent reserve reset reshape reside residue resift resign resiny resolve
resort resound respect respite respond rest restate restock restore result resume retail retain retard retch rethink
retie retina retinal retire retired retort retrace retract retreat return reunion reunite reuse rev revamp reveal
revel revelry revenge revenue revere revered reverie reverse revert revery review revile revise revised revival revolt
revolve reward rewrite rhea rhino rhubarb rhyme rhythm rib ribbon rice rich rick rickety rickey rid riddle riddled
ride rider ridge riffle rifle rift rig rigger right rigid rigor rim ring ringing rinse riot rip ripe ripen ripping
ripple rise rising risk risky rite ritual rival river rivet rivulet road roadway roam roan roar roarer roaring roast
roasted rob robber robbery robe robin robust rock rocket rocky rod rodeo rogue roiling role roll roller rolling roman
romance romp roof roofer rooftop rookie room rooms roost rooster root rooting rope rosary rose rosebud roselle rosette
rosita roster rostrum rosy rot rotary rotate rotated rotor rotten rough roughen round rounded roundup rouse rousing
rout route routine roux rove row rowan rowdy royal royalty rozelle rpm rub rubber rubbery rubbish rubble rube rubric
ruby ruck rudd rudder ruddy rude ruffian ruffle ruffled rug rugged ruin ruined rule ruled ruler ruling rumble rumen
rummage rumor rump rumpus run runaway rundown runner running runoff rupture rural rush rushing russet rust rusted
rustic rustle rustler rusty rut ruth rutted sabra sack sacred sad sadden saddle safe safety sag saga sage sagging said
sail sailing sailor saint sake salad salary sale salient saline saliva sallow salmon salon saloon salt salty salute
salvage salve salvo samara same sample sampler sand sandal sander sandy sane sap sapling sarcasm sardine saree sari
sash sashay sassing satanic satiate satiety satin satire satiric satisfy sauce sausage saute savage savanna save saved
saver saving savings savior savor savory savvy saw sawdust sawyer sax say scab scale scaled scalp scamper scan scandal
scant scanty scar scarce scare scared scarf scarify scarlet scarred scatter scene scenery scenic scent scented scheme
scherzo scholar school science scoff scold scoop scoot scope scorch score scores scorn scour scoured scourge scours
scout scowl scrap scrape scratch scrawl scrawny scream screech screen scribe script scrub scud scuff scuffle scurry
scuttle sea seagull seal sealing seam seaman sear search season seat seated seaweed sec secede seclude second secrecy
secret secrete sect sector secure sedan sedate see seed seedbed seedpod seek seeker seem seeming seep seepage seeping
seer seine seismic seize seizure seldom select self selfish sell selling senate senator send sending senile senior
sense sensing sensor sensory sensual sentry sepia sept septic septum serene serge serial series sermon serpent serum
servant serve service session set setback setting settle settled settler setup seven seventh seventy sever several
severe sew sewage sewer sewing sex sextet sexual sexy shabby shack shackle shade shaded shading shadow shadowy shaft
shaggy shake shaken shaking shaky shallow sham shamble shame shamus shandy shanty shape shaped shaping shard share
shared sharer sharia shark sharp sharpen shatter shave shaved shaven shaving shawl shay sheaf shear sheath shed sheep
sheer sheet shelf shell shelter shelve sheriff sherry shield shift shim shimmy shin shine shining shiny ship shirk
shirt shit shiver shivery shock shocked shod shoe shoes shoot shooter shop shopper shore short shorten shot shotgun
shout shove shovel show shower showing showy shred shrewd shriek shrill shrine shrink shroud shrub shrug shucks
shudder shuffle shun shunt shut shutter shuttle shy siamese sib sibyl sic sick sicken sickish side siding sidle siege
siemens sierra sieve sift sigh sight sign signal signed signify signore silence silent silk sill silo silva silvan
silver silvery similar simile simmer simple simplex sin sincere sinewy sing singe singer singing single sink sinking
sinner sinning sip sipper sir sire sirloin sis sissy sister sit site sitting situate six sixteen sixth sixties sixty
size sized sizzle skeet skeptic sketch skid skiff skill skilled skim skin skinny skip skipper skirt skit skulk skull
skunk sky skylark slab slack slacken slacks slain slam slant slanted slap slash slashed slat slate slave slaver
slavery sleep sleeper sleepy sleeve slender slice slick slicker slide sliding slight slim slime sling slink slip
slipper slit slivery slob sloe slogan sloop slop slope sloping sloppy slot slow slowing sludge slug slugger sluice
slum slumber slump slurp slurred smack small smaller smart smash smell smile smiling smirk smite smith smitten smoke
smoking smolder smooth smother smug smuggle snack snag snail snake snap snappy snare snarl snatch sneak sneaker sneer
snicker sniff snigger snip sniper snoop snoopy snore snoring snort snout snow snub snuffer snug snuggle soak soaking
soap soar soaring sob sober social society sock sod sodden soddy sodium sofa soft soften soil soiled sojourn sol
solace solar solder soldier sole soled solemn solicit solid solo soluble solve solved solvent somatic somber some
someday somehow someone son sonar song sonnet sonny soon sooner soothe sooty soprano sorb sorbed sordid sore sorrel
sorrow sorry sort sought soul sound soup sour source souse soutane south sow space spaced spacing spade span spang
spaniel spare spark sparkle sparrow sparse spasm spatial spatter speak speaker spear special species specify speck
specter speech speed speedy spell spend sphere spic spice spider spidery spike spill spin spine spiral spire spirit
spirits spit spite splash spleen splice split spoil spoiled spoke spoken sponge spongy sponsor spoon spore sport spot
spouse spout sprain sprawl spray spread spree spring sprint sprout sprue spume spur spurn sputnik sputter spy squad
squall square squared squash squat squawk squeak squeaky squeal squeeze squelch squint squire squirm squirt stab stack
stacked stadium staff stage stager stagger stain stained stair stairs stake stale stalk stalked stall stamen stammer
stamp stance stand standby staple star stardom stare stark starlet start starter startle startup starve starved state
static statue stature status statute staunch stay stead steady steak steal stealth steam steamed steed steel steep
steeple steer stein stela stellar stem stemmed step steppe steps stereo stern sternal sternum steroid stew steward
stewing stick sticky stiff stiffen stifle still stilt stilted sting stink stinky stir stirrup stitch stock stoic stoke
stolid stomach stomp stone stool stoop stooped stop storage store storied storm stormy story stout stove stow strafe
strain strait strand strange strap stratum straw stray streak stream street stress stretch strew strict stride strife
strike string stringy strip stripe striped stroke stroll strong strop strum strung strut stub stucco stud studded
student studio study stuff stuffed stuffy stumble stump stun stung stunned stunt stupid stupor sturdy stutter style
suave sub subdue subdued subject sublime submit subpart subside subsidy subsoil subtend subtle suburb subvert subway
succeed success succor succumb such suck sucker sudden suds sue suffer suffice suffix suffuse sugar suggest suicide
suit suite suited suitor sulfur sulky sullen sulphur sultan sultry sum summary summate summer summon sun sunder
sundial sundown sundry sunken sunny sunray super superb supine supper support suppose supra supreme sure surety surf
surface surfeit surge surgeon surging surmise surpass surplus surrey survey sushi suspect suspend sustain svoboda swab
swad swagger swallow swami swamp swan swap sward swarm swart swarthy swash swatch swathe sway swear sweat sweater
swede sweep sweet swell swelled swerve swift swig swim swindle swing swingy swipe swirl swish switch swivel swoon
swoop sword sworn sylvan symbol symptom synonym syntax syringa syrupy system tab tabasco tabby tableau tablet taboo
tabor tack tackle tact tactic tactics tactile tactual tad tadpole taffy tag tagged taichi tail tailor taint take taken
takeoff takings tala tale talent talk talking talks talky tall tallow tam tame tammy tamper tan tang tangent tangle
tangled tango tank tanker tanned tanner tansy tantrum tap tape taped taper tapping tar target tariff tarnish tarry
tart task taste tat taunt taut tavern tawdry tawny tax taxi taxing tea teacart teach teacher team tear tears tease
teasing teat teddy tee teem teen teenage teens teensy teeter tell telling temp temper tempest temple tempo tempt ten
tenancy tenant tend tender tending tendon tenet tenfold tennis tenor tense tension tent tenth tenting tenure tepid
term terms terrace terrain terrier terrify terror terry terse test tested testify testing tether text textile texture
thane thank thanks thatch thaw thawing theater theatre theme then thence theorem theory therapy there thereby therein
thereof thereon thereto thermal thesis thiamin thick thicken thicket thief thigh thill thin thing things think thinker
third thirst thirsty thirty thither thong thorn thorny though thought thrash thread threat three thresh thrice thrifty
thrill throat throb throe throne throng through throw thrust thruway thud thuggee thumb thump thunder thus thwack
thwart thyroid tiara tick ticket tidbit tide tidings tie tied tiff tiger tight tighten tile tiled tiler tilled tilt
tilted tilth timber timbre time timed timer times timid timing timothy tin tine tingle tinker tinkle tint tiny tip
tipped tipsy tiptoe tire tired tiring tissue tit titanic titer title titled titter toad toast tobacco toby tod today
toddy toe toffee toil toilet toiling token toll tom tomato tomb tome ton tonal tone toned tongue tongued tonight tons
too tool tooth top topic topped topple topsoil torch tore torn tornado torpid torpor torr torrent torso torture toss
total totemic toter totter touch tough tour tousled tow towboat towel tower town townie towny toxic toxin toy trace
trachea tracing track tract tractor trade trader trading traffic tragedy tragic trail train trained trait traitor
tramp trample trance transit trap trapped trapper travel tray tread treason treat treated treaty treble tree treetop
tremble tremor trench trend trestle trey trial tribal tribute trick trickle trigger trill trim trinket trio trip
triple tripod tripoli trite triumph trivial troika troll troop trooper troops trot trouble trough troupe troy truck
trudge true trumpet trundle trunk trust trusted trustee truth try trying tsunami tub tube tubing tubular tubule tuck
tucker tuft tug tulip tumble tumbler tumor tumour tumult tune tuning tunnel turban turbine turf turkey turmoil turn
turned turner turning tutor tweed tweedy tweeze twelfth twelve twenty twice twiddle twig twin twine twinge twinkle
twirl twirler twisted twitch twitter two twofold type typhoid typhus typify typing tyranny tyrant ulcer ultra unarmed
unasked unaware unborn uncanny unclasp uncle unclean uncork uncover uncurl under undo undoing undone undress undue
unearth uneasy uneven unfair unfit unfixed unfold unhappy unhitch unhurt unified uniform unify union unique unit unite
united unjust unkind unknown unlace unlash unleash unlike unlined unload unlock unlucky unmask unmated unmoved unpack
unpaid unpaved unravel unready unreal unrest unsaid unscrew unseen unsold unsung unteach unthaw untie untold untried
untrue untruth unused unusual unveil unwed unwind unwire unwise upbeat update upgrade uphold upkeep upland uplift
upper upraise upright uproar uproot upset upshot upstate uptake uptown upward upwards urban urchin urge urgency urgent
urging urinary urine urn usage use used user usher usual usurp utensil utilize utmost utopia utopian utter vacancy
vacant vacate vaccine vacuum vague vain vale valet valiant valid valley valor value valued values valve van vanda
vandal vanish vapor vaquero variant varied variety varna vary varying vase vast vault vector veer vehicle veil veiled
vein veined vellum velour velours velvet velvety vending vendor vent venture veranda verb verbal verbena verdict verge
verify vernal verse version vertex vertigo verve very vessel vest vestige vet veteran veto vex viand vibrant vibrate
vicar vice victim victor victory video vie view viewer viewers vigor vile village villain vine vinegar vintage vinyl
viola violate violent violet violin virgin virile virtual virtue virus visa visage visible vision visit visitor
visored vista visual vital vitals vitamin viva vivid vivify vocal vocalic vogue voice voiced void volcano volley
voltage voltaic volume vomit voodoo vote voter voting vouch vow vowel voyage voyager vulgar vulpine vulture wacky wad
wade wads wafer waffle waft wag wage wager wages waggle wagon wail wailing wain wait waiter waiting wake walk walker
walking walkout wall wallet wallop wallow walnut walrus wan wand wander wane wangle waning want war warble ward warden
ware warfare warlike warm warmed warming warmth warn warner warning warp warped warrant warren warrior wart wary wash
washed washing washup waste wasted watch watcher water watery watt wattle wave waver wavy wax waxed waxen waxing
waxlike way waylay ways wayside wayward weak weaken wealth wealthy wean weaning weapon wear wearer wearied weary
weather weave web weber wed wedding wedge wee weed weeds week weekday weekend weep weeping weigh weight weir weird
welch welcome weld welfare well welsh welter wend west western wet wetting whack whale wharf wheat wheedle wheel
wheeler wheeze whence whet whiff while whim whimper whine whinny whip whir whirl whisk whiskey whisky whisper whistle
whit white whiten whittle whiz whole whoop whore whorl wicked wicker wide widen widow widowed widower width wield wife
wig wiggle wild wildcat wile will willing willow wilt win wince wind windbag winding window windy wine wing wingman
wings wink winner winning winnow winter wintry wipe wire wired wiry wisdom wise wish wishing wisp wit witch withal
withe wither within witty wizard wobble woe wolf wolfram woman womb wonder woo wood wooded wooden woodman woods woody
wool woolen word wording words work worker working workman workout works world worm worn worried worry worse worsen
worship worst worsted worth worthy wound wounded woven wrack wrangle wrap wrapped wrapper wrath wreak wreath wreathe
wreck wren wrench wrestle wretch wriggle wright wring wrinkle writ write writer writhe writhed writing written wrong
wry wye xenon xylem yacht yang yank yap yard yardage yawn yawning yaws year yearn years yell yelled yelling yellow
yelp yelping yen yes yet yield yoga yoke yokel yonder young younger youth yucca zeal zed zenith zero zest zigzag zinc
zip zloty zombie zone zoning zoo zoom
`;
