// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/ask/WordTables.h"

// Everyday English and German words (and places) that one typing mistake parts from a word of the tables: without them
// "Texas" would be read as "texts".
QStringView WordTables::notTypos()
{
    return uR"(
aalen aales aback abart abel abfrage abgehen abort abruf abrufe abrufen abrufs absicht abtut accordingly
accordion accordions accosting accrue accrues accumulate accumulates achte achzt activists actuality
adler affording afrika aggravated aggregate aggregates agypter ahlen alben alber ales algen alien alldem
alleen allein alleys allies almen alone alpen alte altem alten alter altes altest amble among amte
analyst analysts analyze anbeter anbiete ancienter anfalle anfange anfangt anfiele anfing anfragt angela
anhang anione anrufst anruft ansieht ansucht antrage anwahl anzahle anzahlt anzeigt aparte applicator
applicators apsis arcked areal arena arraigned arrange arranges arte artificially aspersion associate
associates attended auffand aufgabe aufnahe aufnahm aufrage aufwind augst ausgab ausgabt aussehe autos
axles babble backe backen backt bagger bahrein baits baken bale balgen balkan balked balkon balled
ballen balling balls balten banded banken bannen barbarous baring barken barst bart barte bartes bases
basic basics basil basin basins basken basks bass bats bauche bauchen beak bears beast beben bebst
bedder bedeute bedien beenden beeng befahlt befrage begann beginne beginnt begins beichte beige beile
beilen beiles beinen beines beins beitrag beitrug bekommt belgier belie belled belling bells bender
benetzt benign benzin bereaving berts besen beset beside besides besinn beste beten betore betraf
betrafe betragt betrat betraue betray betrays betrugt bets bette beverages bezahle bide bides bieder
bienen biete bild bilds billig billowing billy billys binden bingen binned binsen birnen bisst bite
bites bits bitten bitter bittet black bleak blendet blest bloss boars boeing bond booth boring boses
bosnier bosse bossy botch boundless brachen bracketed braided braking branche brande branden brandes
brandet brandied bras brats brauch brauchs braucht breaching bread breading breasting breathing brest
bricht bride brides brine bringe bringt brink briny britin broth bruche bruchen brutei brutish bubbled
bubbly bucke bucked buckel buckels buckelt bucken buckst buckt buckte bucktet buddle bugger buildings
built bulled bulling bulls bund bunde bundel bundele bundels bundes bundled bungle bungles burble burda
burka bushiest busies bussest butan butte byes byte cabling calculated calculator calendared calfs
calicos calking calkings calks called callus callusing calmer calming calms camel cameo cancelation
cankering canter cantering canters caped caper captivity cared cares carolling carps carried carries
cart carve cases cast casting castings casts catcalling categorize categorizes caulkings cedes cells
centrally centuries chair chairs chance chanced chances chanel channeled channeling channelling chant
chanted chants chaos chaot chaps chapt chargen charger charles charme charmed charmes charred charta
charted chat cheek cheeks cheeps cheer cheery chice chick chide child chili chill chime chin chink chins
chors chuck churs circulate clan clanged clarified classifies cleat clod clods closeting clou cloudy
clous clout clouts coasting coat coate coating coats cocks cocoa cocoas codecs coding cods coherence
cokes coking cold collaring colleague collection collections collector colts combating combine combines
combing comeliest comet commute compacting compaction companion compassed compasses compassing
compassion compelled competed competing compilation compiled compiler compilers compiling completing
complexion complexions complying composing composted computed computer computers computing conceiving
conception conceptions concerned concerted concerting concession concessions concocted concoction
concoctions concreted concreting concurred concurring condemning conducted cones confection confections
conferred conferring confession confessions confidence confidences congestion connecter connecters
connecting connective conserved conserving consorted consulted consumer consumers contention contentions
contorted contracted contrives convection convening converged convergence converges converging
conversation conversations conversed converses converter converters converting convertor convertors
conviction convictions convulsion convulsions cooing cooky coos copes coping cords cores coring
corrected correction corrections correspondent correspondingly corseting costuming counties coupe
coupled court courts coves cowing crate crease created cremate cremte crook crossings culling culls
curds cure curie curios curiously currant curse curved customary cysts czars daher dairy daisy dally
damen dance dane danen danken danker dankte daring darum dauere dauern dauerst dauert daum daure davon
davos decease deceased deception deceptions decke deckt dedication deduction deductions deference
definitive deflation deflection deflections dejection deletions democrats denen denke densely depressed
derail derailed derails derivation designation designations destitution detain detained detains
detective detectives detectors detention detentions determined deterring detonation detonations
developer developers deviating diagramed diagrammed diaten dices diebe dieben diebes diebs diele dielen
diene dienen diener diesel diesels dieter diets different digestion digestions dikes dimes dines ding
directing directive directives directors displaced displaces displeased dissection dissections
distinction distinctions distribute distributes distributing dives dividend dividends divine divined
docht doer doers dogen doily dolch doles doling dollar domen domes doming donations doner dopes doping
dorne dorrt dose dosen doses dosing dotes doting doves downgraded doze dozed dozent dozing drank drawl
drawn dreck drein dries drift drifte driften drily dringen dripped drittel drone droop drooped duding
dufte duping durfe durft durften durftet durste duzen dwarf dying earl earls earthlier eats ebben ebene
ebern ebne eery eggen ehre ehrst eicht eiden eides eier eies eifer eifre eigen eighth eighty eigne
eignen eigner eilen eimer einend eingab eingabt eingebe einher einsen einst einte einten einzel einzels
eisen eises eiter eitre elster emergence emigrate emigrated emigrates emil emirat emirats enact endend
endung engineers entere entice entre equal equivalence equivalently erben erbst erbte erbten erhalte
ernst ernste ernstem ernsten ernster ernstes ernte ernten erstere erzeugt establish establishes exakt
exalt excessive exchanged expanse expanses expansive explosive expresses expressive extensive faced
faces facing facto factories faded faden fadens fades fading fahlen fairst faked fakes faking falben
falken falle fallend falles falling fallten falten falzen fame famed farbe farber farce fare fared fares
faring farmer farne fated fates fating faulen faxend faxest faxte faxten fazed fazes fazing featured
feces feeds feels feilen feind fellen fermat fesch fetes fetich fezes fiber fidelen fieber fiele fiend
fiesen fifteenth fifty figure figured figuren filed filing filth financed financier finde fined finishes
firs firste fist fiver fixed fixen fixing flailed flailing flame flees flour flown flurs foiled foiling
folds folgen folk folksy forcing fording foreboding foresting forging forgoing forks forma formal
formate forme forming formst formt forsaking forst forth forum foten fourteenth foxed foxes foxing
fractures frage framed franc franco francs franke franse frase frech frees frist fromm fulle fullen
fullt fully funft furls furnished furth futtre futur futurs gagen gain gambit gander gange gangen ganger
ganges ganse gansen garb garne gases gauze gaze gazen gazes gbit gebe gebein gebend geber gebern gebot
gebuhre gebuhrt geendet gefahrt gefaxte gefixt gefuhlt gegend gehst geigen gelben gelde geldes gelesen
gels gene geneigt generator genesen genre genua geputzt gerat gerbe gerben gerbt gerds germane gerte
geruhrt gesagt gesagte gesat gesate gesatem gesaten gesater gesates gesaumt gesimse gestein gesten
gestirn geubt gewahlt geweben gezahmt gezahnt gezeugt gibst gilds ging given gland glanz glanze glanzen
glanzes gleicht glich glichen glimme globale gluten goggle golds goner gong gonne goody googel googele
gores goring gosst goten gown grabe grabt grad grafin grafit grant grape grapes grat grater greet
grenade grind grippe grippen groan grobste groin grolst groped groping gross grossed grouching grounding
grouper groused grousing growl grumpiest grund grusst grusste gurten gute gutem guter gutern gutes
habend habet hafen haften hagen haien haken hakte hakten halbe halben halften halfter halftre haling
hall halle halls hallt hallte halo halten halve halving hand hande handed handle handler handles hands
hange hangt hardy haring harte harten hasen haste hasten hate hatefully hating hatted hattet haube
hauben hauen haufte hauten havel haven haying hazing headiest heart heartiest heath heave heavies
heaviness heaving heben heer heere hefte heftig heftige hegte heilst heimst heiss heisse helene hell
helle hellt herbe herde heule heulte heurige hexte hiesst hilft hisst hither hiving hoben hockst hoeing
hohe hohem hohen hohere hohes hohler holing homer homing honig honing hooping hopping horch horchst
horer hosing hover huben hute hutte hutten identically importance importantly importing incitements
inclosing inclusive increment incremental incremented indiana indigen indio indira individually indiz
influence influences influencing informational informative informing inlands inne insider integrals
intelligent interacted intercepted interests interjected interments internal internals intersected
intrusive intrusted iotas islanders israeli itemize itemizes jades jaguar jahe jahen jaher jahes jahns
jahrein jahrst jahrt jahrte jahrten jahwe jahwes jars jeer jeher jenem jener jenes jewelling jewels
juden juist julia junge juts kalten kaltes kammend kanne kannen kannte kannten kanon karates kargen
karges karies karnten karren karrten karsten karton kartons katarr kater kauten kennen kennst kerze
kerzen keuchen kilts kinda kindle kinnen kiste kisten kitas kites kits kitt kitte kitty klarten klonten
knoten known kochen kokste koksten kokstet kollege kommen konig konne konnend konner konnern konnt
konter kontern kontor kornen kost kostend kostest krebs kreise kreist kroaten kroatin kronten kuche
kuhen kurden kuren kurien kurier kursen kurvt kurvte kurzeln kurzend kurzere kurzte kurzten kuschen
kuste kusten labe labens labil labst labte labtest ladder ladders laded ladern laders ladet lading ladle
lads ladst lage lager lagern lagos lagst laien laken lalle lallen lamest lances landed landen landest
landet landler langen langer langes langs lanky lans lantern lanterns lapel lapels lards larges lasen
lasest lasse lasso lasted lastest latent later latex lathe latte laude lauds lauen lauest laufen laufens
laugen launder launders lausend laust lautend lautest lavenders laxen laxest lease leaste leaved lebe
leber lefts legen legt lehne leibe leiber leime lemma lending lends lengthens lerne lesbe lese lest
letten letter leuten levee lever liane libel libels libyer libyern lides lieb liebem lieben liebere
liebt liebte lieder liefe liefen liefer lieft liege liegend liegst liehen lieht lies liess liest lifte
lifted ligen liked liken liker lilie lilien lilted limber limes linde linden linder lindern lined linen
liner liners linken linkes links linne linnen linnes linse linsen linus lisped listend liszt litte lives
loading locking locks logen logis logos logst lokalem lokalen lokaler lokals loks lone longs looming
looms loons looping loops loosing looting loots loser lotest loved lowe lowed lowen loyal loyale lucid
lugen lusted lute mace machen macher machinist macht machte machten macke madels mads magen mahe mahen
mahte maine makel maker malen malt malts manage managen manager manages manche mange marc marcs margen
margin marihuana marijuana marine marinen marion marked marken marker markes markt markte marsch marsh
marshal marshaled marshalled marshals martina masche maske massage massages massaging maste mated mathe
maturities maxima maximizes mazen meaner meant meddle medial medina megabyte mehre mehrt meide meiden
meier meile meilen meiler meinend meinst meissen meistre melting mengen mengt mengte meran merge mesner
messt mete methode meting metrik miaute miauten mien miene mienen mighty milch mince minen miner minuet
minuets minuses minuted minuter minutest misch mist misten mister mistes mite mitt mittele mitteln
mittelt mittle mitts mixte moan moat moats mobel mobels mobil mobilem mobilen mobiler mochtet modal mode
modelled modelling modem modems moden modes modre modul moduls modus mogel mogen mohre moire moist
moisten moister monch monchs mondan mondtag moneten mongole monkey monkeys mont montage monte mooning
moore mopst morde morden mosel moses mosre moste motel motels motte mourning mouse mousy mouths muddle
mulch munch muses myths nachte nachten nager nahes nahme nahst namens napes naschst nationals natron
natrons needled needy negations neger nennen nenner nennt nerzen nets netten networked netze netzes
neunt nicety niche nicke niece nimmer noised noisy nonne noose nooses northerly nose noses notations
notch notion notions numbed nummere nummern nummert nummre nutze nutzern objekt odder odere odes ofen
offen officer ofter older olten operating operational operative operatives oppose opposes opts ordere
ordernd organisms organists organize organizer organizers organizes originals orten osten otter oust
ousts outdoing outgrowing outlaw outlaws outwardly overt ozean paart pace paced paces pacing pacts pads
paged pager paging pails pains paint pakts palace pales paling panes pants papa papst parat paring paris
parks parkt pars parsed participate participates party partys passee passen passend passer passports
pasta paste pasted pasty pates paused paust paves paving pawing peace peals pears peas pease pecks peeks
perks perus petty phon phoned phoney phony pictured pierce piers pikes piles pilot pines pint pipes
placid plaice plaid plaids plain planed plank plant plate plated played playing pleas pleased plies
plugs plums plush plying point pole poled poles polin pollen popen poren posen prage prasent praying
)"
           uR"(
prays precedent precious precisest precluding preferable prekare prepared presences presenter presently
preserved presiding pretended pretending prevent prevented prickliest pries principal principle
principles prinz priori priviest proceeded proceeding processes processor produced producer producers
produkt professed professes profi profiled profiling profis profit profite profits progressed prompte
prone propel prosper protested prying pulle pulli puls quack quantifier quantify quarte quarten
quartered quartet quartets quer quere quirk raced rachte racket racking radau rader rage ragte rahmen
rahmens rahms raise raking rally ramme rammen rams rande rander rang rangen ranger ranging rangs rangt
ranken rankend ranker rankled rankling rankt ranted ranting rasen raste rated raten ratet ratte raube
rauben raubens raubes raubs raue rauen raues raufe raufen raumend raumst raumt raumte raumten raune
raunen raupe raupen raus rauten reactions reader reale realm realo realty rebated recant receipted
receipting receiver receivers receptive recessing rechte reclining recondition reconditions recorder
recouping recurring redder redner reeder reflective regaining regal regent regulated reichte reise
reisen rejection rejections rekord rekords relate relates relativ relatively relaxed relayed relegated
relent relieving religions reloading relocated remarking renner repeating repent repenting repleting
reporte reporters reprieve reprieved reprieves reproving republican requested rerouting resent reserving
resort resorting resorts respecting rest reste resten restes retarding retort retorting retorts
retrieval retrieved retriever retrievers reverting revier revolting revolution revolutions rewarding
richten richter richtet ries riese riesen rinder ringt rinse ripen riser risse rissen riten roams rocked
rohling roms roofs rooks roomy roots rosen round ruing ruining rumanen rumanin rums runde runder russig
saaten sacked saend saender sagend sagte sagten sahen sahnt saite saiten salbe salben salbst sample
sanding sangen sannt sarge sargen saten sattes satzung saucen saufen sauge saule saume saumen saumt
saure sauren sausen sauten scents schmitt schob schoben schober schont schonte schooner schooners schor
schoren schort schote schoten schritt schwede schweif schweig schwein scored scratches scream screaming
screams screeches scuff scummed seats secession sechst seconding sedan sediments seeding sehe sehend
seher sehern sehne sehnen sehnt seht seiden seife seifen seift seifte seiften seile seilen seiles seilt
seilte seilten seim seime seimen seims seinen seines seist sekte sekten sektes sell seller selves semit
semiten senat sendet sendung sengt senker senkers senkt senner senners sensing separat serbe serbin
serves serviced servile setzung sever sexte sexten shadowing shame sheen sheers sheet shell shingle
ships shirt shock shoeing shoes shone shooing shoon shoos shoot shops shore shored shoring shortages
shorted shot shots shout shoving showering showy sicht sided sidle siebe siebend siebent siebes siebt
siebten siech siecht siede siegen siegle siegt sieh siehe siehst sielen sieze siezen siezt sight silbe
silber simile simpel simplem simplen simpler simplex simse simses sine singled singly singt sinke sinkt
sinne sinnt sinti sires site sitzen sitzes sixth skates skats skein skims slacked slain slates slats
sleets slender slept slicked slime slims slips slit slowake slowing slows sluice sluiced slummed smacked
smart smarting smell smite smites smock snacked snide snips snored snorted snowing snows snuff sock
soeben sogen sonder sorgt sorta sorten sourced sowing sown sows spaht spalt span spanen spangen spaniel
spanier spankings spann spannen spanten spate spates spatz spatzen spawn sped speechless speed speeding
speeds speiche spell spellings spelt spende spender spice spiced spilt spin spinds spit spites spitted
spitz spitzel spitzem spitzer spitzle spitzt spitzte splice spliced splint splinted splitt splitte
sported spracht sprain spreche sprich sprit spritze spruch spruche spulen spure staat staate staats
stabes stabs stach stadt stadten staff stage stages stags stain stak staked stakes stakst stakt stale
stales stalk stalked stall stalle stamme stammen stammes stande standen standings stank stankst star
starb starbst starbt starching stare stared stares staring starkest starkte starr starring starrst
starrt starten startling starving stated stater statesmen stating statistic statistical statten statue
statur statures statut statutes statuts staut stauten staves stays steal steam steaming steams steel
stehen stehle steht steil steile stein stellen steller stellt stellte stelze stemme stemmen stetes stich
stieben stiff stile still stille stimmer stimmt stimmte stocke stocked stockt stocky stoff stoked stole
stoned stoppages store storen storend storer stores storey stork stormed stowed stowing stows streak
streaking streaks streamers streamline stressing strumming stuf stufe stuffy stuft stulle stummen
stummes stundet sture styled submarine successor suden sued sues suing suite suiten suites summ summa
summarily summen summend summt summte sundae sundaes sunde sunden sunder sunders sundry supported
supporter suppressing surer surfe surge surname surre suspending sven swats sweets swell swept swims
syntheses synthesize synthesizer synthesizers synthetic synthetics syrier syriern tabled tablet tablets
tabula tadle tafle tagein tagend tagst tagte tagten tailing takes takle tale talges talgs talkative tall
tange tangen tanges tangs tank tanks taten tatlich tauen tauge taugen taxen taxes teats teems teere
teerst teich teige teiges teil teilen teilens teiler teilers teils teilt teilte telephoned telephoning
tend tends tented tenting tents term terme termination territorial territorials tested testing tests
texas texel texels texten texter texters textes texturing theke theme themse therme thesen thin thinks
thirsty thong thongs thorough thors though thous threw throughput tides tied tiere ties tile timers tims
ting tings tired tires toben tobte toga tonal tonen tonens tong tongs tonte tore toren torten tosen
toste totale totalem totalen totaler totales tote toten totens tours toying trage tragen trages training
trampling transcript transcripts transform transformed transforms transverse traue traveling trawling
tread treads tree trendy treu treue trialing trieb trier trill trink tristen trote trough troughs
trouncing truanting trube truce truck trucking trucks truer truge truhe truing tubes tubular tucks tuend
tumor tunes tunk ture turen turfs turin turken turkis turkise turne turnt tusks typs typus ubeln uben
ubler ufern ufers under unfastens unfit unfits ungar ungarin ungern unis unload unloaded unloads unseen
unsegen unserm unsern unset unsre unsrem unsren unsrer unsres unsure unter untere unterem unteren
unterer unteres untie untied usher ushers utes vague valued valve valves veer veil verdi verge verkauf
verlaub verode versand verse verses versuch verteil verve very vice vices viertel vile viler viper
visualized vogle volke volker volkes vollere volley volleys vollmer voltages vorfahr vorlag vorlauf
vortage vortrag waben wache wachen waden wafted wagen wahlend wahnend wahnt wahrens waise waited waken
walen wallen walles walls wander wandering waned wankt wann wanne wanst warben warden ware warfen warmen
warn warne warnen warnt warren warte warten warzen wasted waten weakly webte weeds weeps weer wees wehen
wehre wehrend wehrte wehte weich weiche weichem weichen weicher weiches weiden weiger weint weird weise
weissen weite weithin welle wellen wellt wenden wenige wenigem wenigen weniges werbe werben werde
werdend werder werdet werfe werfen werke werken werkte wert wertem werten werter wertet werts wessen
weste westen wette wettern whale wheat whets while whirs wich wiche wichen width wiese wiesen wille
willen willi willis willy wintering wired wires wirst wirte wirts wiser wissend witch wohle wohlen woks
wolben wolfen wolken wolle wollend wollene wollten wooden woolen worded words world worms worsen worte
worten worts wound wounder wren wunde wunden wunder wurdet wurfe wurfen wurge wurgen wurme wurmen wurze
wurzen yearn yearns zahen zahlend zahler zahlern zahlt zahlten zahmen zahnen zechen zehen zehnt zeichne
zeigend zeiger zeigern zeigst zeigte zeigten zeile zeilen zenit zenits zerleg zerlege zests zeuge zeugen
zeugt ziege ziegen zischen zustand zweier zweiges zweigte zwolft
)";
}
