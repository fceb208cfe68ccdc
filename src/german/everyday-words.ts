import { withoutUmlauts } from './stem.js';

/**
 * Everyday words that council papers seldom have, folded, in their base form. A collection that lacks one has no other word for it: whoever types
 * Feile did not mean Teile.
 */
const WORDS = `aal abtreibung adler affe ahorn ameise amsel ananas angeln anker antenne aster aubergine ausschlag auster backen baden baecker baer baeuerin
  balken ballast bambus banane bandage banner baracke barsch bart bauch beere beet beichte beil bein besen bestechung beten betonieren bettler
  beule beute biber bier birke birne bison blase blech blende blind blitz bluete bluse boese bohne bohrer boje bombe borgen borke borste boxer
  braten braut brei bremsen brett brille brise brombeere brot brust bube buckel bude buegeln bulldogge bulle burka butter chemie chor clown cola
  comic cousin cousine creme dachdecker dackel dattel daumen delfin diamant dieb diele dill dirne distel docht dolch dorsch dose dotter drache
  drohne drossel drucker duell duerr duft ebbe eber efeu ehebruch eid eidotter eimer einbrechen einbrecher einhorn elch elefant elfe elster enkel
  ente entfuehrung erbschein erbse erdbeere erdnuss erfroren esche esel espe essig eule euter evakuierung fackel faecher faehre falke falte fanfare
  fasan fass fasten fata faust fechten fechter feder fee fegen feige feile feind felge fell ferkel fessel fett fichte fieber fink fischen flagge
  flamme flaum fleck flegel flieder fliege fliegen floete floeten floh florist floss flosse fluch fluchen folter forelle fratze fressen frieren
  friseur frosch fuchs furche futter gabel gaertner gaertnern galgen gans garbe gardine garn garnele gasse gaumen gebirge gehhilfe geier geige
  geisel geiss geiz gel gemse gerste gespenst geweih gewitter gewuerz gier giraffe glatze gleiter globus glocke glut gnom gold gondel gorilla gosse
  gott graben graefin graupe greis grille groschen grotte gruft guertel gurke gurt hacke haehnchen hafer hagel hahn hai haken halm hals hammel
  hammer hamster hanf hantel harfe hase haselnuss hass haube hausbesetzer hebamme hecht heer hehler hehlerei heilig heilige heiraten hektik hemd
  henkel henne hering hermelin heulen hexe himbeere hirsch hirse hobel hochzeit hocker hoden holunder honig hopfen horn hornisse hose huefte huelle
  huhn hummel hummer hunger hure husten hut hyaene igel iltis impfung ingwer insel jacke jaeger jagen jaguar jauche joggen joghurt jogurt
  johannisbeere jubel judo juwel kabarett kabeljau kadaver kaefer kaefig kaelte kaese kahn kakao kaktus kalb kaltblut kamel kamille kamin kamm
  kaninchen kanne kanone kapsel karate karotte karpfen kartoffel kassette kastanie kater kegeln keil keks kelle kellner kellnerin kerze kessel
  ketchup keule kiefer kinn kirsche kissen kiste kitt kittel klaue klee kleister klempner klette klettern klinge kloss kloster knabe knall knebel
  knecht kneten knie knoblauch knochen knolle knopf knospe koch kochen koenig koenigin kokos kolben komet komma kompass kompost konfetti kopie
  koralle korken korn kragen kralle kran kraut kreide kresse krimi kroete krokodil krone krug kuchen kuckuck kueken kuemmel kuerbis kuh kummer
  kupfer kuss kutsche lachen lachs laerche lamm lampe lanze lasche lasso latte lauge laune lava lavendel lehm lehrling leiche leim leine leinen
  lende leopard lerche libelle lid liebe lilie linse lippe lob loch locke loeffel loewe loewenzahn lorbeer luchs luege luegen lunge lupe macke made
  maerchen magnet mahl maigloeckchen mais makrele malen mammut mandarine mandel marder margarine marmelade marmor maske massage maulwurf maurer
  mehl meise melken melone messer meteor metzger miene milbe minze mischen mixer moehre moewe mohn molch molke mond moos mopp morast morchel mord
  motte muecke muffin mumie murmel muschel mustang nabel nachtigall nadel naehen nagel narbe narr nase nashorn natter neffe neid nelke nerv nerz
  nessel nest nichte niere niesen niete nilpferd nixe nonne notar nougat nudel nuss oboe ochse ohnmacht ohr olive oma onkel opa oper orange
  orchidee orgel orkan otter ozean palast palme panda panik panther panzer papagei pappel paprika parfuem passamt pastete pelikan pelz pest
  petersilie pfau pfeffer pfeife pfeifen pfeil pferd pfirsich pflaume pfluegen pfoertner pfote pfuetze pickel pilger pilot pinguin pinie pinsel
  pinzette pirat pirol pistole pizza plombe pocken pokal pony popcorn posaune praline priester primel prinz prinzessin propeller prothese pudding
  pudel pullover puma puppe pute putte putzen pyramide quaken qualle quark quarz quaste quecke quirl rabbi rabe rache rahm rakete ranke raps
  rasieren raspel raten ratte raub raupe rausch rebe rebhuhn regnen reh reis reiten rennen reptil rettich rhabarber riegel riemen riese rinde
  rindfleisch ringen rippe robbe rochen rodeln roggen rollator rollstuhl rosine rost rotkehlchen router rubin rucksack ruder rudern ruebe ruester
  rum rummel russe saebel saege saegen saite salamander salami salat salbe sarg sattel sauce sauerkraut schaefer schaf schaffner schal schale scham
  schauer schaufel schaukel schaukeln scheck scheidung schere scherz scheune schimmel schinken schlafen schlauch schleier schleife schleifen
  schlitten schlosser schlucht schluck schlummer schmerz schmied schmieden schminke schmuck schnabel schnake schnaps schnecke schneiden schneien
  schnitzel schnuller schnupfen schnur schokolade schoss schote schramme schraube schrecken schreien schublade schuerze schuft schuppe schurke
  schwalbe schwamm schwan schwanz schwefel schwein schwert schwester schwitzen seehund segeln sehnsucht seide seife seil sekt sekte sellerie semmel
  senf seuche seufzer sichel sieb silo singen sirup skalpell skelett sklave skorpion sofa sohn soja soldat sole sonde spachtel spaghetti spam
  spanferkel spange spargel spaten spatz specht speck speer sperber sperling spinat spindel spinne spinnen spion sprotte spucken spuk spund stachel
  stange stapel statue staude stehlen stempel stern stich stiefel stiel stier stirn stock stollen stolpern stolz storch streicheln stricken strolch
  strumpf stuermer stute suende sultan sumpf suppe surfen tabak tablette tafel talg tanne tante tanzen tapete tapezierer tarantel tasse tau tauchen
  taucher taufe tee teer teig teller tempel teppich teuer teufel thermometer thron tiger tinte tischler toben tod tomate tonne topf torf torte
  traene traeumen traktor traube trauer traum trichter trinken troll trommel trompete tropfen trueffel truhe trunk truthahn tugend tulpe turban
  turnen uhu ulme unke urwald vampir vanille vase veilchen vene verfaulen vergewaltigung verhungern verrat vulkan wabe wachs wachtel wade waffel
  wahn wahrsager waise wal walnuss walze wandern wange wanne wanze wappen warze waschen watte weberei weinen weizen welle welpe wespe weste wicke
  widder wiege wiesel wildschwein wimper wind windel winken winzer witwe wodka wolke wolle wrack wuerfel wueste wunde wurm wurst wurzel wut yoga
  zahn zahnarzt zange zapfen zauber zaubern zebra zecke zeder zehe zeisig zelten zement zepter zeuge ziege zimt zinn zirkel zitrone zobel zofe zopf
  zorn zucker zunge zwang zweifel zwerg zwetschge zwiebel zwilling`;

// Read when first needed: most searches need it not.
let words: ReadonlySet<string> | undefined;

/** The longest that inflection adds. */
const ENDING = /(?:innen|nen|ern|er|en|es|in|e|n|s|t|)$/;
const SHORTEST = 3;

/** Whether a folded word, in any of its forms, is listed: then it is spelt right, though a collection may lack it. */
export function isEverydayWord(word: string): boolean {
  words ??= new Set(WORDS.split(/\s+/));
  if (words.has(word)) return true;
  const longest = ENDING.exec(word)![0].length;
  for (let cut = 1; cut <= longest && word.length - cut >= SHORTEST; cut++) {
    const base = word.slice(0, -cut);
    if ([base, `${base}e`, `${base}en`, withoutUmlauts(base)].some((one) => words!.has(one))) return true;
  }
  return false;
}
