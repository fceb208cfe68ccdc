/**
 * Words that German compounds are made of in council papers, folded, in the form in which they are a part. A small collection does not
 * have them as words of their own: these stand in for what its frequencies cannot tell.
 */
const PARTS = `abend abfall abgabe abgas abitur ablauf abnahme abriss absatz abschluss abschnitt abschreibung absicht absprache abstand abstimmung
  abteilung abwasser abwehr achse acker adresse agentur akte aktion aktiv akustik alarm allee alltag altersgruppe ampel amt analyse anbau
  anbieter anbindung anfang anfrage angebot angehoerige angelegenheit angst anhang anhoerung anlage anlass anlauf anleitung anliegen
  anlieger anmeldung annahme anpassung anreiz ansatz anschaffung anschluss ansiedlung ansprache ansprechpartner anspruch anstalt antrag
  antwort anwalt anwohner anzahl anzeige apfel apotheke arbeit arbeiter arbeitgeber arbeitnehmer arbeitsplatz archiv art artikel arzt
  asphalt asyl atem atmosphaere aufbau aufenthalt aufforstung aufgabe auflage aufnahme auftrag aufwand aufzug auge ausbau ausbildung
  ausfall ausgabe ausgleich auskunft auslage ausland ausnahme ausruestung ausschreibung ausschuss aussen aussicht ausstattung ausstellung
  austausch auswahl ausweis ausweisung auto autobahn automat autor bach bad bagger bahn bahnhof bahnsteig balkon ball band bank bar
  barriere basis batterie bau bauarbeiten bauer baufeld bauhof bauland baum baustelle beamte bebauung bedarf bedingung befragung befund
  begegnung begleitung begruenung behandlung behindert behinderte behinderung behoerde beihilfe beirat beitrag belag belang belastung beleg
  beleuchtung benutzer benutzung berater beratung bereich bereitschaft berg bericht beruf berufung besatz beschaeftigung beschaffung
  bescheid beschluss beschreibung beschwerde beseitigung besitz besitzer bestand bestattung bestimmung besuch besucher betrag betreiber
  betreuung betrieb betriebe bett bevoelkerung bewegung bewertung bewohner bezirk bibliothek biene bild bilder bildung bio block blume
  boden boerse bogen bolzplatz boot bord borde brand breitband brief bruch bruecke brunnen brut buch buecher buecherei buehne buerger buero
  bund bunker burg bus busch bushaltestelle cafe camping container dach damm dampf daten datenschutz dauer decke deckel deich denkmal
  deponie dezernat dialog dichte dieb dienst dienstleistung dienststelle digital ding direktor dokument dorf drogen druck duenger
  durchfahrt ebene ecke ehe ehren ehrenamt eiche eigentuemer eigentum eignung eile einbau einbruch einfahrt einfluss eingang eingriff
  einheit einigung einkauf einkommen einnahme einreichung einrichtung einsatz einsicht einspeisung einstellung eintrag eintritt einwendung
  einwohner einzelhandel eis eisen elektro eltern emission empfaenger empfang ende energie entgelt entlastung entschaedigung entscheidung
  entsorgung entwaesserung entwicklung entwurf erbbau erdgas erfahrung erfolg ergaenzung ergebnis erhalt erhaltung erhebung erhoehung
  erholung erlass erlaubnis ermaessigung ermittlung ernaehrung erneuerung ernte eroeffnung ersatz erschliessung erstattung ertrag
  erwachsene erweiterung erwerb erzieher erziehung etat euro fach fachkraft fachleute faden fahne fahrbahn fahrer fahrgast fahrplan fahrrad
  fahrt fahrzeug faktor fall familie familien farbe fasching fassade fehler feier feiertag feld fenster ferien fern fest feuer feuerwehr
  film filter finanz finanzen finanzierung firma fisch flaeche flaschen fleder fleisch flotte flucht fluechtling fluechtlings flug
  flughafen flur fluss foerder foerderung folge fonds form formular forschung forst foto frage fraktion frauen frei freibad freiheit
  freiraum freizeit freund frieden friedhof frist front frucht fruehling fuehrer fuehrung fund funk funktion fuss fussball fussgaenger
  futter gabe gang ganztag garage garantie garten gas gast gaststaette gebaeude geber gebiet gebuehr gebuehren geburt gedenk gefaehrdung
  gefaengnis gefahr gefluegel gegenstand geh gehalt gehweg geist gelaende gelaender geld gelder gemein gemeinde gemeinschaft gemuese
  genehmigung genossenschaft geraet geraete gericht geruch gesamt geschaeft geschenk geschichte geschoss geschwindigkeit gesellschaft
  gesetz gesicht gespraech gestaltung gesundheit getraenke gewaesser gewalt gewerbe gewerk gewicht gewinn gift gitter glas glasfaser
  gleichstellung gleis glocken grab graben grad graeber graffiti gras grenze grill gruen grund grundlage grundschule grundstueck gruppe
  gueter gut gutachten gutschein gymnasium hafen haft halbjahr halle hallenbad halt haltestelle hand handel handlung handwerk handy hang
  haupt haus haushalt haushalte hausmeister haut hebamme hebammen hecke heft heim heimat heizung held helfer herbst herd herkunft
  herstellung hilfe hindernis hinweis hitze hobby hoch hochschule hochwasser hoehe hof holz honorar hort hotel huegel huette hund hunde
  idee immobilie immobilien impf impuls industrie infektion informatik information infrastruktur inhaber inhalt initiative inklusion innen
  innenstadt insekten insel instandhaltung instandsetzung institut integration interesse investition jagd jahr jubilaeum jugend jugendamt
  jugendhaus jugendhilfe jugendliche junge justiz kabel kabine kaffee kalender kalk kaltluft kamera kammer kampf kanal kandidat kante
  kantine kapazitaet kapelle kapital karte kartei karten kasse kasten kataster katastrophe katastrophen katze kauf keller kern kette kfz
  kilometer kind kinder kino kirche kita klaeranlage klage klasse klassen klausel kleid kleider kleidung klein klima klinik klub knoten
  koerper kohle kollege kollegen komitee kommission kommune kompetenz konferenz konflikt kontakt konto kontrolle konzept konzern konzert
  kopf korb kosten kraefte kraft kraftwerk kranken krankenhaus krankheit kranz kredit kreis kreisel kreuz kreuzung krieg krippe krippen
  krise kueche kuechen kuehl kuenstler kultur kunde kunden kunst kur kurs kurve kurz labor lade laden ladesaeule laenge laerm lager land
  landkreis landschaft landwirt landwirtschaft last lasten laterne laub lauf leben lebensmittel leder leer leerstand lehr lehre lehrer
  lehrgang leistung leiter leitung lern lese leser leuchte leute licht lichtsignal lieferant lieferung liege liegenschaft linde linie
  linien liste literatur lizenz lkw loesch loesung lohn lokal luecke luft lurch maedchen magazin mahn maler manager mangel mann mappe marke
  marketing markt maschine mass massnahme massnahmen mast material mauer mauern maus medien medizin meer mehrheit meister meldung menge
  mensa menschen merk mess messe messung metall methode miet miete mieter milch militaer mitarbeiter mitglied mitglieder mittag mitte
  mittel mitwirkung mobil mobilitaet modell modul moebel monat moor motor muehle muell mund museum musik muster mutter nachbar
  nachbarschaft nachfrage nachhaltigkeit nachmittag nachricht nacht nachtrag nachweis nahrung nahverkehr name namen natur naturschutz nebel
  netto netz neubau neugestaltung nord norm not notarzt note notfall nummer nutzer nutzung obdach ober oberflaeche obst oeffentlichkeit
  oeffnung oeko ofen offensive option orden ordner ordnung ort orte ost ozon paar paket papier park parken parkhaus parkplatz parkraum
  partei partner partnerschaft pass patient patienten pause pendler pension person personal personen pfad pfand pfarr pfeiler pferde
  pflanze pflanzen pflaster pflege pfleger pflicht pfosten phase pilot pilz pkw plaetze plakat plan planer planung platte platz politik
  polizei pool portal porto posaune post posten praemie praesident praevention praxis preis presse prinzip privat probe problem produkt
  produktion profil programm projekt protokoll prozent prozess pruefer pruefung publikum puffer pumpe punkt quadrat qualitaet quartier
  quelle quer quote rad radfahrer radio radverkehr radweg raeume rahmen rampe rand rasen rat rathaus raum rechen rechner rechnung recht
  recycling rede reduzierung reform regal regel regelung regen regierung region register reifen reihe reihen reinigung reise reit reiter
  rente reparatur reserve rest restaurant rettung revision rhein richter richtlinie richtung risiko riss ritter rohr rolle roller rollstuhl
  rose rueckbau ruecklage ruhe rund rutsche saal sache sachen saeule saison salz sammel sammlung sand sanierung satz satzung saum sauna
  schacht schaden schadstoff schaf schall schalter schatten schatz schau scheibe schein schenkung schicht schiene schienen schiff schild
  schilder schirm schlacht schlaf schlag schlamm schlange schloss schluessel schluss schmutz schnee schnell schotter schrank schranke
  schreiben schrift schritt schub schueler schuelerin schul schuld schule schulhof schutz schwarz schweine schwelle schwerpunkt schwimm
  schwimmbad see seele segel seil seite sekretariat sektor sekundar selbst seminar senat sender senioren sensor service sessel sicherheit
  sicherung sicht siedlung siegel signal silber sitz sitzung sohle solar sommer sonder sonne sonnen sorge sozial sozialarbeit
  sozialarbeiter spalt spar sparkasse speicher speise spende spenden sperr sperre spiegel spiel spieler spielplatz spitze sport sporthalle
  sportler sportplatz sprach sprache sprecher spritz spritzen spur staat staatsanwalt stab stadion stadt stadtrat stadtteil stahl stall
  stamm stand standort stapel start station statistik statut stau staub steg steig stein stelle stellen stellplaetze stellplatz stellung
  sternwarte steuer steuerung stiftung stil still stimm stimme stoff strafe strand strasse strassen strassenbahn strategie strauch strecke
  streetwork streetworker streifen streik streit strom struktur studenten studie studium stueck stufe stunde stunden sturm suche sucht sued
  summe synagoge system tabelle taetigkeit tafel tag tageseinrichtung tagesordnung tagesstaette takt tal tank tanz tarif tasche taube
  tauben taxi team technik teich teil teilhabe teilnahme teilnehmer telefon tempo tennis termin terrasse test text theater thema themen
  therapie ticket tief tiefgarage tier tiere tierheim tisch titel toilette toiletten tor tourismus touristen tracht traeger transport traum
  treff treffen trend trennung treppe trink trinkwasser truppe tuer tunnel turm turn turnhalle ufer uhr umbau umfang umfeld umfrage umgang
  umgebung umgehung umlage umland umleitung umsatz umsetzung umwelt umzug unfall universitaet unrat unterbringung unterhalt unterhaltung
  unterkunft unternehmen unterricht unterschrift unterstuetzung untersuchung urkunde urlaub urnen ursache urteil vater veranstalter
  veranstaltung verband verbindung verbot verbrauch verbraucher verbund verein verfahren verfuegung vergabe vergleich verguetung
  verhandlung verkauf verkehr verlag verlauf verlegung verleih verlust vermarktung vermeidung vermessung vermietung vermittlung vermoegen
  verordnung verpachtung verpflegung verpflichtung versammlung versand versicherung versorgung vertrag vertreter vertretung verwaltung
  verwendung verzeichnis video vieh viertel virus vogel volk volks voll vorbehalt vorbereitung vorhaben vorlage vormund vorort vorrang
  vorschlag vorschrift vorschule vorsitz vorsitzende vorsorge vorstand vortrag waage wache wachstum waehler waerme waffe wagen wahl wald
  wand wandel wander wanne warn wart wasch wasser wechsel weg wege wehr weiher weihnacht wein weise weiterbildung welt werbe werbung werk
  werkstatt wert west westen wett wettbewerb wetter wiese wild wildtier wind windkraft winter winterdienst wirkung wirt wirtschaft wissen
  wissenschaft woche wochen wochenende wochenmarkt wohl wohn wohnheim wohnraum wohnung wohnungsbau wolf wort wunsch wurf zahl zahlung zahn
  zaun zeichen zeile zeit zeiten zeitung zelle zelt zentrale zentrum zertifikat zeug zeugen ziegel ziel ziffer zigarette zigaretten zimmer
  zins zoll zone zubehoer zucht zufahrt zufluss zug zugang zukunft zulage zulassung zuordnung zusage zuschlag zuschuss zustand zustellung
  zustimmung zutritt zuwendung zweck zweig`;

/** Persons who are named by what they do, folded, without those whose name a small collection would not tell from a thing's. */
const PERSONS = `anlieger anwohner arbeiter arbeitgeber arbeitnehmer autofahrer bauer begleiter berater besitzer besucher betreiber betreuer bewerber
  bewohner buerger eigentuemer einwohner erzieher fahrer fussgaenger geschaeftsfuehrer gruender handwerker haendler helfer kaeufer kuenstler lehrer
  leiter leser mieter migranten mitarbeiter musiker nutzer pendler pfleger politiker radfahrer sanitaeter schueler senioren sozialarbeiter
  spieler sportler sprecher streetworker teilnehmer trainer traeger unternehmer veranstalter verbraucher vermieter vertreter verkaeufer waehler
  wissenschaftler zuhoerer zuschauer`;

// Read when first needed: many a search needs neither list.
let parts: ReadonlySet<string> | undefined;
let persons: ReadonlySet<string> | undefined;

function read(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Whether a folded word, in the form in which it is a part of compounds, is listed as one. */
export function isCommonPart(word: string): boolean {
  parts ??= read(PARTS);
  return parts.has(word);
}

/** Whether a folded word is listed as what persons are called. */
export function isCommonPerson(word: string): boolean {
  persons ??= read(PERSONS);
  return persons.has(word);
}

/** Whether a folded word, or what it is the feminine of, is listed: then it is spelt right, though a collection may lack it. */
export function isCommonWord(word: string): boolean {
  return isCommonPart(word) || isCommonPerson(word.replace(/in(?:nen)?$/, ''));
}
