/**
 * Words that look related and are not; folded. What stands before the stroke is the query that suffered, a star stands for any ending.
 */

/** No forms of one word, though they look so; holds both ways. What is compared (stark, stärker) is found by its own list. */
const STRANGERS = `
ob | obe* oben* ober* obn obs
rat rats raete raeten | rate raten ratet rates raet geraten* geraet* ratten
weg wege weges wegs | wegen weger
bad bads bades baeder baedern | baden* bader bade badens badet
schon schone schonen schont schonend* | schoen*
haus hauses haeuser haeusern | hauen haust hau hauer hauser hausen
zug | zuge zugen zuger zugesend*
lauf laufs | laufe laufen laufer
markt marktes maerkte maerkten | mark marks marke marken market
messe | mess messen* messer* gemess* messung* miss*
messen mess | messer*
post | posten* poster* posts
not noete noeten | note noten notes
reis | reise reisen reisend*
preis preise preises | preisen* preist
kreis kreise | kreist kreisend*
gast gaeste gaesten | gas gase gasen
gas gases | gase gasse gassen
hort horte hortes | horten horn hoer* gehoer*
kost | koste*
tor tors tores tore | toren* torsten
ton tons toene | tonen tone toner*
arm | arme armen armer armes armut
tag tage tages tags | tagen* tagt*
zahl* | zaehl*
jahr* | jaehr*
burg* | buerg*
bau baus baues bauten | bauer* baun
flach* | flaech*
warm* | waerm*
stark* | staerk*
alt alte alten altes | aelte altern
gut gute guten gutes | guet*
lang* | laeng*
kurz* | kuerz*
hart* | haert*
kalt* | kaelt*
nah* | naeh*
gross* | groess*
krank* | kraenk*
schwach* | schwaech*
grund* | gruendend* gruendet* gruender*
gesetz gesetze gesetzes gesetzen | gesetzt* setz*
gehalt gehalts gehaltes gehalte gehaelter | gehalten*
gefahr gefahren | gefahrene* fahr* faehr* fuhr*
gericht gerichte gerichten gerichts | gerichtet*
gebiet gebiete gebieten gebiets | gebietet biet* bot* gebot*
gebuehr gebuehren | gebuehrt gebuehrend*
verein vereine vereins | vereint* vereinen*
dach daches daecher daechern | dachs*
neu* | neun*
laden laeden ladens | lade lad ladend* ladet laedt laedst lud* gelad* ladung*
schaden schadens schaeden | schade schad schadet schadt schadend* geschadet
sucht suechte suechten | such suche suchen suchte suchten suchend* suchet gesucht*
faehre faehren | fahr*
wahl wahlen | waehl*
eis eises | eisen eise eisern*
hafen | hafer
laub laubs laubes | laube lauben lauber
bild bilds bildes bilder bildern | bilden* bildet* bildend* gebildet*
buch buches buecher buechern | buche buchen bucht gebucht*
land landes lands laender laendern | landen* landend* landet*
glatt* | glaett*
park parks parke | parken* parkt parkend* parker*
grab grabes grabs graeber graebern | graben* graeben
wand waende waenden | wander* wanden wanderer
recht rechte rechts | rechen*
woche wochen | wochenend*
muell muells | mueller*
schule schulen schul | schulter* schult* geschult* schulend* schulung*
ehe ehen | eher ehest*
kur kuren | kurs* kurz* kurv*
kern kerne kernen kerns | ker kerner kersten* kerung
halle hallen | hall haller* halls
hof hofes hofs hoefe hoefen | hofer* hoff*
lager lagern lagers | lag lage lagen
last lasten | les* gelesen* liest lies las
los lose losen loses | loes* geloest* loss
rasen rasens | rast* gerast* raster* ras rasend*
rast rasten | rase* rasend* raster*
oeffentlichkeit* | oeffentlich oeffentliche oeffentlichem oeffentlichen oeffentlicher oeffentliches
notwendigkeit* | notwendig notwendige notwendigem notwendigen notwendiger notwendiges
wirtschaftlichkeit* | wirtschaftlich wirtschaftliche wirtschaftlichem wirtschaftlichen wirtschaftlicher wirtschaftliches
bett betten betts bettes | gebet* bet bete beten bitt* bat
planet planeten | plan plane planen plant* plans planend* planung* plaen* geplan*
link links | linke*
erfolg erfolge erfolgs erfolges | erfolgen erfolgt* erfolgend*
freund freunde freunden freundes | freu freue freuen freut freuend*
verbund verbunds verbundes verbuende | verbunden*
verwandte verwandter | verwend*
nachfolger* | nachfolgend*
berater* | beratend*
andacht* | angedacht*
schulden | geschuldet* schuldet schuldend*
decke | deckt* deckend* gedeckt*
kuerzen kuerzt | kuerzer* kuerzest*
groesse groessen | groesser* groesst*
wille willen willens | woll*
magen magens | moeg* moch* gemocht*
franke franken | frank franks
ergaenzung ergaenzungen | ergaenzend*
nichte nichten | nicht nichts
samen samens | samt gesamt*
rahm rahms | rahmen*
inn | innen inne inner*
stadtrand stadtrands stadtrandes | stadtrat* stadtraet*
list | liste listen
mais | mai main mains
leiste | leisten leistet* leistend* geleistet*
weste | west westen gewesen*
zeh zehen zehe | zehn zehnt* zehner*
oefen | of oef
gebet gebete gebets gebetes | gebeten* gebt gebe
fass fasses faesser faessern | fassen fasst* fasse fassend* gefasst*
sieb siebe siebs | sieben*
statue statuen | status
ring ringe ringen ringes rings | gering*
flachs* | flach*
kamm kamms kaemme kaemmen | kammer*
kalender* | kalt*
klaue klauen | klaus
beck becks | becken*
begruenen begruent* begruenung* begruenend* | begruenden* begruendet* begruende begruendung*
wachs wachse | wachsen* wachsend* wache* wach
beton betons | betonen betont* betone
mark marks | marke marken
ki | kies* kien*
cent cents | center*
mine minen | min
kohl kohls | kohle*
blut blutes bluts | bluete blueten
aug augs | auge augen auges
ulme ulmen | ulm ulms
baer baeren baers | bar bars bare*
brett bretts brettes bretter brettern | bretten*
haft | haften haftet* haftend*
bucht buchten | buchen*
lachs lachse lachsen | lachen* lacht*
mund mundes munds | muenden* muendend*
klo klos | kloster*
einwanderer einwanderern einwanderers | einwand einwands einwande einwaende einwaenden
rind rinder rindern rindes | rinde rinden
hase hasen | has hass*
roma | roman*
kuh kuehe kuehen | kuehn* kuhn
maus maeuse maeusen | mauser* mausen
polen polens | polster* pol
loewe loewen | low
daemmen daemmt daemmung* gedaemmt* daemmend* | damm daemme damms
schrank schranks schraenke schraenken | schranken schranke
angestellte* | anstelle
lunge lungen | lung
laufen lauft laeuft gelaufen* | laufend laufende laufenden laufendem laufender laufendes
pass passes paesse paessen | passen passt passe passend* gepasst
vers verse versen | ver vere
locke locken | locker* lockdown*
ware | waere waeren
tran | trans traen*
faellung faellungen | faelle faellen faellt
gerecht* | rech* rechen
gelangen gelangt gelangte gelangten | geling* gelung* gelang
gewohnt gewohnte gewohnten gewohnter gewohntes | wohn*
naehen naeht genaeht* naehend* | naehe
betruegen betruegt betrueger* | betrug betrugen
gegeben* | gebeten* gebet
gebrochen gebrochene gebrochenen | gebrechen*
muse musen | museen museums museum mus
werft werften | werfen* werfend* wirft
lueck | luecke*
elz | elze*
eg | egen
`;

interface Side {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

// Read when first needed: many a search needs neither list.
let sides: readonly Side[] | undefined;

/** Each line's two sides, in turn. */
function readSides(): readonly Side[] {
  return STRANGERS.trim()
    .split('\n')
    .flatMap((line) => line.split(' | '))
    .map((side) => {
      const words = side.split(' ');
      return {
        words: new Set(words.filter((word) => !word.endsWith('*'))),
        beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
      };
    });
}

const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 10_000;

/** Numbers of the sides that list a word; remembered, as one word is compared with many. */
function sidesOf(word: string): readonly number[] {
  const listed = known.get(word);
  if (listed !== undefined) return listed;
  sides ??= readSides();
  const lengths = sides.map(({ words, beginnings }) => {
    if (words.has(word)) return word.length + 1;
    return Math.max(0, ...beginnings.filter((beginning) => word.startsWith(beginning)).map(({ length }) => length));
  });
  // Neunte begins as neu, too, and belongs to neun.
  const numbers = [...lengths.keys()].filter((i) => lengths[i]! > 0 && lengths[i]! >= lengths[i ^ 1]!);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, numbers);
  return numbers;
}

/** Whether two words are listed as different ones. */
export function areStrangers(a: string, b: string): boolean {
  const others = sidesOf(a);
  return others.length > 0 && sidesOf(b).some((side) => others.includes(side ^ 1));
}

/** In these words the query's word, in any case, is no part or means something else; a star stands for any letters. */
const NEVER_INSIDE = `
riss risse | *grundriss* *gerissen* *umriss*
tag tage tages | *tagesordnung* *montag* *dienstag* *donnerstag* *freitag* *samstag* *sonntag* *landtag* *bundestag* *reichstag* *staedtetag* *kreistag* *gemeindetag*
bild bilder | *bildend* *bilden* *bildung* *vorbild*
buch buches buchs buecher | *buchstab* *buche *buchen* *buchfink* *buchung* *buchhalt* *buchfuehr* *buchwert* buchverlust* buchmaess*
tor tore | *stores *appstore* *ator* *itor* *ektor* *aktor* *utor* *otor* *vestor* *torisch* *torium*
ton toene | *monoton* *washington* *beton* *karton* *kanton* charleston* milestone* *iton* *etonn* *carlton* *basiston*
recht rechte | rechtzeitig* rechtfert* *aufrecht* *gerecht* *waagerecht* *senkrecht*
licht lichter | *entlicht* *wirklicht* *moeglicht* *deutlicht* *oeffentlicht* *heitlicht* *sachlicht* *dinglicht* *pflicht* *schlicht* lichtenb* lichtent*
land landes | deutschland* russland* griechenland* england* irland* niederland* rheinland* finnland* holland* estland* lettland* landau*
gefahr gefahren | *[bfnrst]gefahren* *hochgefahren* *durchgefahren* *zurueckgefahren* *ueber*gefahren*
buerger buergern buergers | *buergermeister*
verein vereine | *vereinbar* *vereinz* *vereinf* *vereinheit* *vereinnahm* *vereinig*
ort orte | *transport* *export* *import* *report* ortschaft* *sport* *wort* *fort*
sucht suechte | *gesucht* *besucht* *versucht* *untersucht*
essen | *interess* *[aeiou]essen* *[bmprvf]essen* *uess* *rgessen* *gesessen*
eis | *leist* ziegeleistr* *weis* *eisen* *preis* *kreis* *gleis* *reis* *europaeisch* eiszeit* eisingen*
ehrung ehrungen | *naehrung* *mehrung* *kehrung* *waehrung* *lehrung*
reiter | *breiter* *weiter* *arbeiter* *bereiter*
wolf | wolfgang* wolfart* wolfram* *rudolf* *adolf* wolfsmilch* wolfspinn*
salz | salzburg*
haus hauses haeuser haeusern | *haushalt* *gehaeuse* durchaus *hausen *hausener*
amt aemter | *gesamt* *beamt* *samtgemeinde*
rat raete | vorrat* unrat* heirat* *apparat* moderat* separat* *geraet* *quadrat* literat* *strat* *verrat* *format* *berat* rats?amt
weg wege | wegf* wegn* weggef* weggen* weggel* wegg[ae]* wegz* wegb* wegs* wegr* wegw* wegk* wegd* *wegs keineswegs schlichtweg* *weswegen deswegen *deinetwegen unterwegs
bus busse | *bussg* geldbuss* *busssatz* busen* busch* bust*
ehe ehen | *[abdfghijoprstuvwz]ehe* ehemal* ehest* *lehen*
alter alters | alternativ* *alternativ* *halter* *stalter* *walter* *schalter* *falter* *spalter*
alt alte | *halt* *stalt* *walt* *[hfpwt]alte *[hfpwt]alten *[hfpwt]altende* *[hfpwt]altene* *[hfpwt]altet* vorhalte* *gehalte* *verhalt* *verwalt* *gestalt* *enthalt* *erhalt*
zug zuege | zuge[hgkmnstwzl]* zugru* zugre* zugri* zugun* zugut* zugzahl* *vollzug* *vollzueg* *grundzug* *grundzueg* *gegenzug* *wegzug* *wegzueg* *schriftzug* *schriftzueg* *vorabzug* *atemzu*
halt halte | *haushalt* *enthalt* *inhalt* *aufenthalt* *behalt* *unterhalt* *verhalt* *gehalt* *erhalt* *zusammenhalt* *festhalt* *zurueckzuhalt*
kern kerne | *ankern*
bad baeder | badisch* badener* baden* karlsbad*
berg berge | *wuerttemberg* gutenberg* nuernberg* heidelberg* bamberg* koenigsberg*
burg burgen | freiburg* strassburg* hamburg* magdeburg* ludwigsburg* offenburg* brandenburg* regensburg* salzburg* wolfsburg* petersburg* duisburg* oldenburg* augsburg* wuerzburg* luxemburg* mecklenburg* philippsburg* charlottenburg*
hof hoefe | hofmann* fraunhofer* *bahnhof* *bahnhoef* *friedhof* *friedhoef* *gerichtshof* *rechnungshof*
ring ringe | *bring* *dring* *spring*
los lose | (?!*(?:bau|teil|fach|einzel|gewerke?|planungs|vergabe)los)*los*
fall faelle | *enfalls *esfalls *ernfalls gleichfalls *gefallen* *wegfall* *wegfaell*
satz saetze | gegensatz* *grundsatz* *grundsaetz*
tal taeler | *ontal* *portal* *stalt* *total* *digital* *kapital* *vertikal* *kristall* *install* *veranstal*
tanz taenze | *konstanz* *repraesentanz* *distanz* *substanz* *instanz* *akzeptanz*
tau | *stau* *tausend* *aus*
fest feste | *festgeleg* *festgeh* *festgese* *festgeste* *festgesch* festgemacht* festgenomm* festgefahr* *feststell* *festsetz* festzu[^g]* *festleg* *festhalt* festhaelt* *festschreib* feststeh* feststoff* festbetr* festpreis* festangest* festanstell* festkapital* festmach* festnahm* *planfest* standfest*
zaun zaeune | zauneidechs* zaunkoenig* zaunprinzip*
eiche eichen eich | *einreich* *bereich* *weich* *zeichn* *zeichen* *schleich* *gleich* eichrecht* eichamt* eichgest*
hund hunde | *chund* *hundert*
taube tauben taub | *[ei]nstaub* *verstaub*
bank baenke banken | *datenbank*
linie linien | *richtlini* *leitlini*
rad raeder | *windrad* *windraed* *riesenrad* *riesenraed*
fluss fluesse | *verkehrsflu* *informationsflu* *kapitalflu* *geldflu* *zahlungsflu* *flusspferd*
see seen | seehofer* seeking organisee neuseeland* *nissee*
spiel spiele | *spielraum* *spielraeum* *zusammenspiel*
damm daemme | dammerst* dammwild*
grab graeber | grabeland* grabener* landgrabe
auto autos | automotiv* autoaggress*
ampel ampeln | ampelkoalition* ampelregierung*
schild schilder | *schildkroet* schildbuerger* schildvortrieb* schildfahrt*
kunst kuenste | *kunststoff* *kunstrasen* kunststein* kunstlicht*
boden boeden | bodensee*
erde erden erd | *erdes* *erdenn *sserde*
stein steine | *baustein* *meilenstein* augenstein* *steinbach* *steinmann*
pass paesse | passend* passgenau* *passag* passwo* passiv* passant* *npassen passfaeh* passform*
gang gaenge | wolfgang* *gegangen* *weggang* *niedergang* *werdegang* *jahrgang* *jahrgaeng*
mann maenner | *[a-z]mann *[a-z]manns mannheim* *mannschaft*
post | postfakt* posttraum* postoperat*
tier tiere | profitier* *mentier*
fisch fische | *grafisch*
wahl wahlen | *wahlgrab* *wahlgraeb* *bestattungswahl*
steuer steuern | *gegensteuer* *projektsteuer*
fahrt fahrten | *wohlfahrt* himmelfahrt*
fenster | *zeitfenster* *baufenster*
dach daecher | dachmarke* dachverband* dachverbaend* dachorganis* dachgesellsch*
frau frauen | *fraunhofer* frauenhofer*
bau bauten | *baustein*
hafen haefen | *flughafen* *flughaefen* leopoldshafen* ludwigshafen* friedrichshafen*
schiff schiffe | schiffschaukel*
stand staende | *standort* *gegenstand* *gegenstaend* *verstand* *verstaend* *ruhestand* *wohlstand* *stillstand* *umstand* *umstaend* *mittelstand* standesamt*
brand braende | brandenburg* langenbrand* hildenbrand*
chor choere | *schornstein*
werk werke | *netzwerk* *stockwerk* *regelwerk* werktag*
rente renten rent | *erent*
rast rasten | *kontrast*
park parks | parkpl* parkfl* parkha* parkdr* parkmoe* parkr* parkgeb* parksi* parkd* parkst* parksu* parkb[ue]* parkz* parks[ct]* parkver* parkdau* parkl* parkw* parkau* parkp* *parken parkend* bewohnerpark* anwohnerpark* parkti* park[un]* *parkplatz* *parkplaetz* *parkhaus* *parkhaeus* *parkraum* *parkausweis*
karl karls | karlsruh*
ruhe | karlsruh* *gehruh*
runde runden | *grund*
mass masse massen | *massnahm* massgeb* massgab* massiv*
lauf laeufe | laufend* *[aeiu]lauf[abgswt]* *ablauf* *verlauf*
haft | (?!*(?:untersuchungs|abschiebe|abschiebungs|straf|sicherungs|einzel|schutz)haft)*haft *haft[eimr]* *haftung* haftpflicht* haftbar*
ruecken | rueck[a-df-z]*
schaf schafe | *schaff* *schaft*
tisch tische | *[aei]tisch* exotisch* *[pksr]tisch* *antisch* *entisch* *autisch*
tat taten | tatsaech* *[ieou]tat* *antat*
wiese wiesen | *gewiesen* verwiesen* ueberwiesen* unterwiesen* erwiesen* bewiesen* angewiesen*
schloss schloesser | *geschloss* *beschloss* *entschloss* *verschloss* *anschloss* *abschloss* *einschloss* *ausschloss* *erschloss* *schlossen*
mast maste masten | *master* mastitis*
nacht naechte | nachteil* *benachteil* nachtrag* nachtraeg* *nachtraeg* nachtarif*
achern | *[a-z]acher*
erbe erben | *erbe[tldghwz]* *[wvk]erbe* *sterbe* *erbesch* *erbearb* *erbest*
ente enten | ent[a-df-z]* *[mghrlvti]ente*
zelt zelte | *einzelt*
laus laeuse | *[aeou]laus* klaus* *haus* *ilaus*
rauch | *brauch*
tante tanten | *[nsiuo]tante* *anteil* *konstan*
buche buchen | *buch *buchs *buches *buch[a-df-z]*
haut haeute | *schaut* *baut* *traut*
bonus boni | bonit*
blei | *bleib*
frieden | friedemann* *zufrieden*
auge augen | augenstein* augenmerk* augenblick* augenschein* augenmass*
heil | heilgeist* heilbronn*
wein weine | weinbrecht* weingarten* weinheim*
bach baeche | *wettersbach*
turm tuerme | turmberg*
milch | wolfsmilch*
ende | (?!*(?:jahres|monats|wochen|bau|kriegs|lebens|tages|projekt|laufzeit|haushalts|quartals|semester|ferien|saison|sitzungs|vertrags|schul|schulzeit|frist|orts|studien|arbeits|halbjahres|strassen|betriebs|spiel)endes?)*[a-z]ende[mnrs]?
gen gene | (?!gen(?:tech|forsch|manip|mais|food|labor))*
samt | *[a-z]samt*
affe affen | *[a-z]affe* *[a-z]aff*
hang haenge | *zusammenhang* *zusammenhaeng* *umhang* *anhang* *anhaeng* *vorhang* *abhaeng*
bar bars | (?!*(?:mini|strand|milch|hotel|schwimm|snack|sekt|cocktail|salat)bars?)*[a-z]bar*
weste | west[a-df-z]*
lunge lungen | *[a-z]lung*
zeuge zeugen zeug | *fahrzeug* *flugzeug* *werkzeug* *spielzeug* *schlagzeug* *feuerzeug* *strickzeug* *erzeug* *ueberzeug*
eid eide | (?!*(?:amts|dienst|mein|fahnen)eid)*[a-z]eid*
heu | heut* *scheu*
ei eier | *weier* eierm*
eg | *egen*
akt | akteur* aktion* aktiv* aktu* aktie* *kontakt* *kompakt* *exakt* *intakt* *abstrakt* *fakt* *extrakt* *attrakt*
rinne rinnen | *erinn* *torinnen
zeh zehe | *zehn*
bart | *einbart* *enbart*
reich reiche | *[a-z]reich*
teller | *steller*
stab staebe | *massstab* *massstaeb* *buchstab*
muehle muehlen | muehlburg*
sieb siebe | sieben* siebz*
profi profis | profit* *profil*
halten | *haltestelle* *halteverbot*
lassen | *gelassen* *veranlassen* *erlassen* *entlassen* *verlassen* *zulassen*
teig teige | *steig* *eigen*
ritt ritte | *tritt* *schritt* *stritt*
reif reifen | *greif* *streif*
platte platten | *plattform*
waehlen | *ausgewaehlt*
menge mengen | *zusammenge*
stimmen | *zugestimmt* *uebereinstimm*
wette wetten | wetter* wettbew*
abt | *habt*
demo demos | demogr* demok* demont*
bein beine | beinhalt* beinam*
sonne sonnen | sonntag* sonnabend*
reiten | *schreiten* *streiten* *breiten* *bereiten* *arbeiten*
eber | eberhard* *berich* *bereich*
leiche leichen | *gleich* *schleich*
niere nieren | *[a-z]nier*
kante kanten | *ikant* *okant*
erz erze | erzeug* erzieh* erzaehl* erziel* erzw* *kommerz* *herz* *schmerz* *maerz*
ehre ehren | *verkehr* *mehre* *lehre* *kehre* *wehre* *begehr*
mode moden | moder* *moderat*
drama dramen | dramati*
locke locken | lockd* locker*
christen | *geschr*
leise | *leist*
rauchen raucher | *brauch*
fels felsen | *zweifel*
rebe reben | *streb* *treben* *ebene*
trasse trassen | *strasse*
schwan schwaene | schwang* schwank*
pole polen | *tropole* *nopole* polst*
stahl | *diebstahl*
teuer | *steuer*
alb | *[a-z]alb*
note noten | notebook*
stau | *dienstau* *kunstau* staud* stauf*
maler | *imaler* *denkmal* *grabmal* *normaler* *formaler*
fan fans | *fang* *fanz* *ffan* *fant*
disco | discount*
impfen | *schimpf*
urin | *eurin*
rock roecke | *schrock* *brock* *trock*
schuss schuesse | *ausschuss* *ausschuess* *zuschuss* *zuschuess* *vorschuss* *ueberschuss* *ueberschuess*
frank | frankfurt* frankreich*
ludwig | ludwigsb* ludwigsh*
linke | linkenheim*
pfalz | pfalzgraf*
mut | hartmut* helmut* *armut* *anmut*
voll | *[a-z]voll* vollstaend* vollzieh* vollzug* vollstreck*
rahm | *rahmen*
leiste | *gewaehrleist*
samen | *einsamen* *[gkrt]samen*
wetter | *wettersb* wetterb[ai]*
aktie aktien | aktivi*
umzug | umzugeh* umzugest*
sonde | sonder*
tran | trans*
meldung meldungen | *mittelanmeld* *wortmeld*
sammlung sammlungen | *versammlung*
einzug einzuege | einzug[ehlrsb]*
auszug auszuege | auszug[ehlrsp]*
vorzug | vorzugeh*
zuzug | zuzug[eo]*
wendung wendungen | *aufwendung* *verwendung* *anwendung* *zuwendung* *entwendung* *einwendung*
achtung | *nachtung* *[^u]achtung*
bindung bindungen | *verbindung* *anbindung* *einbindung*
taufe taufen | *[a-z]tauf[a-df-z]* *[a-z]tauf *staufen*
naehen | *naehe *naeher *naehen
eng enge enger | engag* *streng* *leng* *meng*
stillen | stillg* stillst* stillleg*
hoehle hoehlen | hohl* *hohl*
backen | *backes* *background* *comeback*
erle erlen | *erleist* *erledig* erleb* erlei*
schal | schaloe* schalen*
dachs | *achdachs*
kunde kunden kund | *naturkund* *sachkund* *erdkund* *heimatkund* *landeskund* *gemeinschaftskund* *stadtkund* *urkund* *erkund* *sekund* *bekund* *landschaftskund*
west westen | westentasche* *gewesen*
`;

let inside: ReadonlyMap<string, string> | undefined;

/** The right sides of the list by the parts on the left. */
function readInside(): ReadonlyMap<string, string> {
  const lines = NEVER_INSIDE.trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]);
  return new Map(lines.flatMap(([parts, words]) => parts.split(' ').map((part) => [part, words] as const)));
}

const ENDINGS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'em'] as const;
const patterns = new Map<string, readonly RegExp[]>();

/** What the list says of `part`, or of what it is a case of. */
function patternsOf(part: string): readonly RegExp[] {
  const made = patterns.get(part);
  if (made) return made;
  inside ??= readInside();
  const itself = inside.get(part);
  const listed: string[] = itself === undefined ? [] : [itself];
  for (const ending of itself === undefined ? ENDINGS : []) {
    const words = part.endsWith(ending) ? inside.get(part.slice(0, part.length - ending.length)) : undefined;
    if (words !== undefined) listed.push(words);
  }
  const own = [...new Set(listed)]
    .map((words) => new RegExp(`^(?:${words.replaceAll(' ', '|').replaceAll('*', '.*')})$`))
    // What looks like a case of a word and is named as none of it is another one: Parken, Eisen, Master.
    .filter((pattern) => itself !== undefined || !pattern.test(part));
  if (patterns.size >= MOST_KNOWN) patterns.clear();
  patterns.set(part, own);
  return own;
}

/** Whether `part` is listed as none of `word`. */
export function isNeverInside(part: string, word: string): boolean {
  return patternsOf(part).some((pattern) => pattern.test(word));
}
