/** Abbreviations and short names that councils use, and what they stand for, folded. Those that stand for several things, or for several words, are left out. */
const ABBREVIATIONS = `
ob | oberbuergermeister oberbuergermeisters oberbuergermeisterin
verwaltung | stadtverwaltung gemeindeverwaltung kreisverwaltung bezirksverwaltung
kita kitas | kindertagesstaette kindertagesstaetten kindertageseinrichtung kindertageseinrichtungen
kiga | kindergarten kindergartens kindergaerten
oepnv | personennahverkehr personennahverkehrs nahverkehr nahverkehrs
spnv | schienenpersonennahverkehr schienenpersonennahverkehrs
pkw pkws | personenkraftwagen personenwagen
lkw lkws | lastkraftwagen lastwagen
kfz | kraftfahrzeug kraftfahrzeuge kraftfahrzeugen kraftfahrzeuges kraftfahrzeugs
lsa | lichtsignalanlage lichtsignalanlagen
hbf | hauptbahnhof hauptbahnhofs hauptbahnhofes
zob | omnibusbahnhof omnibusbahnhofs busbahnhof busbahnhofs
pv | photovoltaik fotovoltaik photovoltaikanlage photovoltaikanlagen
bhkw | blockheizkraftwerk blockheizkraftwerke blockheizkraftwerks
vhs | volkshochschule volkshochschulen
uni unis | universitaet universitaeten
abi | abitur
dgh | dorfgemeinschaftshaus dorfgemeinschaftshauses dorfgemeinschaftshaeuser
mzh | mehrzweckhalle mehrzweckhallen
bplan | bebauungsplan bebauungsplans bebauungsplanes bebauungsplaene bebauungsplaenen
fplan fnp | flaechennutzungsplan flaechennutzungsplans flaechennutzungsplanes
baugb | baugesetzbuch baugesetzbuchs baugesetzbuches
baunvo | baunutzungsverordnung
lbo | landesbauordnung
gemo | gemeindeordnung
nkomvg | kommunalverfassungsgesetz kommunalverfassungsgesetzes
stvo | strassenverkehrsordnung
bthg | bundesteilhabegesetz bundesteilhabegesetzes
uvp | umweltvertraeglichkeitspruefung umweltvertraeglichkeitspruefungen
mwst | mehrwertsteuer
ust | umsatzsteuer
alg | arbeitslosengeld arbeitslosengeldes arbeitslosengelds
dhh | doppelhaushalt doppelhaushalts doppelhaushaltes
thh | teilhaushalt teilhaushalts teilhaushaltes teilhaushalte
bvv | bezirksverordnetenversammlung
jha | jugendhilfeausschuss jugendhilfeausschusses
rpa | rechnungspruefungsamt rechnungspruefungsamts rechnungspruefungsamtes
mio | millionen million
mrd | milliarden milliarde
tg tgs | tiefgarage tiefgaragen
qm | quadratmeter quadratmetern quadratmeters
flst | flurstueck flurstuecke flurstuecken flurstuecks
miv | individualverkehr individualverkehrs
awo | arbeiterwohlfahrt
sgb | sozialgesetzbuch sozialgesetzbuchs sozialgesetzbuches
emobilitaet | elektromobilitaet
email emails | mail mails
oebs | beschaeftigungssektor beschaeftigungssektors
demo demos | demonstration demonstrationen
ha | hektar
km | kilometer kilometern
og | obergeschoss obergeschosses obergeschosse
ug | untergeschoss untergeschosses untergeschosse
dg | dachgeschoss dachgeschosses dachgeschosse
ihk | handelskammer
hwk | handwerkskammer
kw | kilowatt
kwh | kilowattstunde kilowattstunden
mw | megawatt
mwh | megawattstunde megawattstunden
edv | datenverarbeitung
gvfg | gemeindeverkehrsfinanzierungsgesetz gemeindeverkehrsfinanzierungsgesetzes
dschg | denkmalschutzgesetz denkmalschutzgesetzes
gg | grundgesetz grundgesetzes
grz | grundflaechenzahl
gfz | geschossflaechenzahl
bgf | bruttogrundflaeche bruttogeschossflaeche
kag | kommunalabgabengesetz kommunalabgabengesetzes
fag | finanzausgleichsgesetz finanzausgleichsgesetzes
bnatschg | bundesnaturschutzgesetz bundesnaturschutzgesetzes
bimschg | bundesimmissionsschutzgesetz bundesimmissionsschutzgesetzes
krwg | kreislaufwirtschaftsgesetz kreislaufwirtschaftsgesetzes
whg | wasserhaushaltsgesetz wasserhaushaltsgesetzes
geg | gebaeudeenergiegesetz gebaeudeenergiegesetzes
gemhvo | gemeindehaushaltsverordnung
dsgvo | datenschutzgrundverordnung
stgb | strafgesetzbuch strafgesetzbuches strafgesetzbuchs
hgb | handelsgesetzbuch handelsgesetzbuches handelsgesetzbuchs
vgh | verwaltungsgerichtshof verwaltungsgerichtshofs verwaltungsgerichtshofes
bgh | bundesgerichtshof bundesgerichtshofs bundesgerichtshofes
bverwg | bundesverwaltungsgericht bundesverwaltungsgerichts
bverfg | bundesverfassungsgericht bundesverfassungsgerichts
vzae | vollzeitaequivalent vollzeitaequivalente vollzeitaequivalenten
efh | einfamilienhaus einfamilienhauses einfamilienhaeuser einfamilienhaeusern
mfh | mehrfamilienhaus mehrfamilienhauses mehrfamilienhaeuser mehrfamilienhaeusern
wea | windenergieanlage windenergieanlagen
lra | landratsamt landratsamtes landratsamts
rp | regierungspraesidium regierungspraesidiums
bfd | bundesfreiwilligendienst bundesfreiwilligendienstes
wbs | wohnberechtigungsschein wohnberechtigungsscheine wohnberechtigungsscheins
lea | landeserstaufnahmeeinrichtung landeserstaufnahmestelle
`;

const others = new Map<string, readonly string[]>();
for (const line of ABBREVIATIONS.trim().split('\n')) {
  const [short = [], long = []] = line.split(' | ').map((side) => side.split(' '));
  for (const word of short) others.set(word, long);
  for (const word of long) others.set(word, short);
}

/** What a folded word is an abbreviation of, or abbreviated to; empty for most. */
export function abbreviationsOf(word: string): readonly string[] {
  return others.get(word) ?? [];
}
