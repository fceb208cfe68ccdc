/** Words for the institutions of German municipalities, all in the nominative singular. */

/** Councils that a municipality has one of. */
export const COUNCILS: ReadonlySet<string> = new Set([
  'Rat',
  'Stadtrat',
  'Gemeinderat',
  'Marktgemeinderat',
  'Marktrat',
  'Samtgemeinderat',
  'Verbandsgemeinderat',
  'Ortsgemeinderat',
  'Kreistag',
  'Bezirkstag',
  'Städteregionstag',
  'Stadtverordnetenversammlung',
  'Gemeindevertretung',
  'Gemeindevertreterversammlung',
  'Stadtvertretung',
  'Ratsversammlung',
  'Regionsversammlung',
  'Bürgerschaft',
  'Stadtparlament',
  'Magistrat',
]);

/** Councils of a district that is the municipality of its papers (Berlin, Hamburg): its name is left out. */
export const DISTRICT_COUNCILS: ReadonlySet<string> = new Set(['Bezirksverordnetenversammlung', 'Bezirksversammlung']);

/** Councils of a part of the municipality; the part's name belongs to theirs. */
export const LOCAL_COUNCILS: ReadonlySet<string> = new Set([
  'Bezirksvertretung',
  'Bezirksrat',
  'Bezirksbeirat',
  'Bezirksgemeinderat',
  'Bezirksausschuss',
  'Regionalausschuss',
  'Stadtteilausschuss',
  'Stadtbezirksrat',
  'Stadtbezirksbeirat',
  'Stadtteilbeirat',
  'Stadtteilrat',
  'Stadtteilvertretung',
  'Ortsrat',
  'Ortsbeirat',
  'Ortschaftsrat',
  'Ortsteilrat',
  'Ortsteilbeirat',
  'Ortsteilvertretung',
  'Ortsvertretung',
]);

/** Boards whose name ends in `rat` or `vertretung`, not in `beirat`. */
export const BOARDS: ReadonlySet<string> = new Set([
  'Ältestenrat',
  'Jugendrat',
  'Jugendgemeinderat',
  'Jugendstadtrat',
  'Jugendparlament',
  'Seniorenrat',
  'Seniorenvertretung',
  'Integrationsrat',
  'Migrationsrat',
  'Ausländerrat',
  'Behindertenrat',
  'Behindertenvertretung',
]);

/** Advisory boards that are not the municipality's, or no name. */
export const OTHER_ADVISORY_BOARDS =
  /^(?:Gesamt|Schul|Landes|Bundes|Stadt|Kreis|Bezirks|Gemeinde|Kita-?|Kindergarten)?[Ee]lternbeirat$|^(?:Landes|Bundes)|^(?:Fach|Heim|Bewohner|Mieter|Werkstatt|Gesellschafter-?|Gesellschafts|Anstalts|Experten-|Schutzgebiets|Energie|Fahrgast-?|Träger|Widerspruchs|Wissenschafts|Programm|Kunden|Stiftungs|Medien|Ehren|Verwaltungs|Unternehmens)beirat$/;

/** Committees that are another state's, a company's or a club's. */
export const OTHER_COMMITTEES =
  /^(?:Bundes|Landes|Länder|EU-|Europa)|^(?:Vermittlungs|Untersuchungs|Zulassungs|Normen|Fest|Organisations|Bundestags|Gläubiger|Prüfungs|Bezirks(?:eltern|schüler(?:innen)?|lehrer)|Eltern|Kreis(?:eltern|schüler)|Experten|Arbeits|Lenkungs|Abteilungs|Bereichs|Träger|Regions|[a-zäöü]*verbands|Steuerungs|Kooperations|Koordinierungs|Implementierungs|Schöffenwahl|Verkehrsverbund-|Begleit|Braunkohlen?|Koordinations)ausschuss$/i;

/** Commissions that are another state's, or no name. */
export const OTHER_COMMISSIONS =
  /^(?:EU-?|Europa|Bundes|Landes|UN-|Regierungs)|^(?:MAK|UNESCO|Senats|Föderalismus|Bewertungs|Prüf|Findungs|DFG|Bürger|Experten|Fach|Härtefall|Impf|Monopol|Mindestlohn|Tarif|Schlichtungs|Ethik|Enquete|Enquête|Kohle|Prüfungs|Berufungs|Wettbewerbs|Ständige|Rundfunk|Haupt|Sonder|Untersuchungs|Wahrheits|Not|Schul|Bund-Länder|Mord)-?kommission$/i;

/** Offices of the state, the churches, the courts, or offices that somebody holds. */
export const OTHER_OFFICES =
  /(?:beamt|gesamt|lehramt|kirchenamt|untersuchungsamt|jagdamt|kommunalprüfungsamt|grundbuchamt)$|^(?:LVR-|LWL-|Landkreis|Landratsamt|Kreis(?!verwaltung)|Bundes|Landes|Reichs|Staats|Oberlandes|Europa|Bezirks(?:wahl|personal))|bundesamt$|landesamt$|^Eisenbahn-|^(?:Ehren|Neben|Hoch|Lehr|Richter|Schöffen|Schieds|Notar|Pfarr|Kirchen|Kirchenkreis|Kirchengemeinde|Dekanats|Rent|Post|Postscheck|Postgiro|Post-giro|Fernmelde|Telegrafen|Finanz|Zentralfinanz|Zoll|Hauptzoll|Arbeits|Versorgungs|Gewerbeaufsichts|Oberschul|Regierungs|Landrats|Kreis|Kanzler|Präsidenten|Minister|Vorsitz|Vorstands|Wächter|Funktions|Stellvertreter|Einstiegs|Direktions|Wehrersatz|Kreiswehrersatz|Musterungs|Grundbuch|Register|Amts|Berg|Oberberg|Eich|Luft|Schifffahrts|Wasserstraßen|Wasser-?wirtschafts|Patent|Kartell|Kriminal|Verfassungsschutz|Statistik|Wirtschaftskontroll|Autobahn|Landwirtschafts|Flurbereinigungs|Flurneuordnungs|Eingangs|Beförderungs|Mandats|Schul-?leitungs|Leitungs|Aufsichts|Fach|Ges|Insges|Inges|S|Integrations|Inklusions|Kreisbau|Kreisjugend|Kreissozial|Kreisveterinär|Kreisgesundheits|Aufseher|Staatsschul|Wasserbau|Neubau|Trauer|Oberfinanz|Konsistorial|Ober-?kirchen|Diakonie|Aussteiger|Politik|Wahl-?vorstands|Bürgermeister-?ehren|Auswärtige)amt$/i;

/** Parliamentary groups of other parliaments, and what else ends in `fraktion`. */
export const OTHER_GROUPS =
  /(?:Landtags|Bundestags|Bundes|Landes|Europa|Reichstags|Abgeordnetenhaus|Regional(?:verbands|versammlungs)?|Abfall|Wertstoff|Papier|Kartonagen?|Regierungs|Koalitions|Oppositions|Spar|Vorgänger|Mehrheits|Korn|Körnungs|Holz|Kunststoff|Boden|Fein|Grob|Leicht|Schwer|Stör|Dif|Re|In|Gesamt|Einzel|Minderheits|Nachfolge)$/i;

/** Talks, papers or state sections that end in `referat`. */
export const OTHER_SECTIONS =
  /^(?:LVR-|LWL-).|^(?:Fach|Impuls|Einführungs|Kurz|Haupt|Grund|Eingangs|Ko|Kor|Ein|Eröffnungs|Schluss|Presse-?|Bundes|Landes|Ministerial|Einleitungs|Gast|Gegen|Grundsatz)-?referat$/i;

/** Kinds of municipality before its name: `Rat der Stadt X`, `Gemeinde X`. */
export const MUNICIPALITY_KINDS =
  '(?:Landeshauptstadt|Universitäts- und Hansestadt|Hanse- und Universitätsstadt|Hansestadt|Bundesstadt|Universitätsstadt|Kreisstadt|Barlachstadt|Klingenstadt|Wissenschaftsstadt|Messestadt|Stadtgemeinde|Stadt|Samtgemeinde|Verbandsgemeinde|Ortsgemeinde|Marktgemeinde|Einheitsgemeinde|Gemeinde|Markt(?:es)?|Fleckens?|Landkreis(?:es)?|Kreis(?:es)?|Bezirk(?:es|s)?|Region|Städteregion)';
