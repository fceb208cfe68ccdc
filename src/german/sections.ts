/** Words that begin a section of a paper, and lines of a paper's head that say nothing of its subject. Patterns are for lines in lower case. */

/** Headings of sections: alone on their line, or with a colon, brackets or a few words of the same kind behind them. */
const HEADINGS =
  'beschlussvorschlag|beschlussvorschläge|beschlussantrag|beschlussempfehlung|beschlussentwurf|beschlusstext|beschlussfassung|beschluss|beschluß|beschluß(?:vorschlag|antrag|empfehlung|entwurf|text|fassung)|beschlüsse|empfehlung|' +
  '(?:- ?)?kurzfassung|zusammenfassung|kurzinformation|information|informationen|inhalt der mitteilung|inhalt|mitteilung|sachverhalt|sachdarstellung|sachlage|sachstand|begründung|antragsbegründung|problem|problembeschreibung|' +
  'erläuterung|erläuterungen|ergänzende erläuterungen|ausgangslage|ausgangssituation|anlass(?! ?: ?\\S)|vorbemerkung|vorbemerkungen|einleitung|hintergrund|stellungnahme|antwort|antworten|fragen|zu frage|anfragetext|text der anfrage|antragstext|wortlaut|text des antrags|' +
  'grund der vorlage|finanzielle auswirkungen?|finanzierung|haushaltsmäßige auswirkungen|auswirkungen|gesamtkosten|klimatische auswirkungen|klimaauswirkungen|abstimmungsergebnis|beratungsergebnis|ergebnis der beratung|beratungsverlauf|tagesordnung|anwesend|teilnehmer|anlagen|inhaltsverzeichnis|inhaltsübersicht|unterzeichnet';
const HEADING = new RegExp(
  `^(?:(?:\\d{1,2}\\.?|[ivx]{1,4}\\.) )?(?:${HEADINGS})(?: ?(?:[:.(|/]|[-–] ).*| (?:und|sowie|\\d|ja|nein|der verwaltung|des|von) ?.{0,30})?$`,
  'u',
);

/** Beginnings of sentences with which the body of a paper begins. */
const BEGINNINGS =
  'antrag an (?:den|die|das)|antrag, ?$|antrag(?:stext)?: \\p{L}+ \\p{L}+ (?:wird|werden) |rechtliche konsequenzen|zusammenfassung der information|petitum|der (?:rat|bezirksausschuss|stadtbezirksrat|stadtbezirksbeirat|ortsbeirat|hauptausschuss|samtgemeinderat|verbandsgemeinderat|marktgemeinderat|magistrat|gemeinderat|stadtrat|ortschaftsrat|kreistag|ortsrat)(?: [\\p{L}\\d-]+){0,2} (?:möge|beschließt|nimmt|wird|stimmt)|der [\\p{L}-]{0,24}ausschuss(?: [\\p{L}\\d,-]+){0,10} (?:möge|beschließt|nimmt|wird|stimmt)|die (?:bezirksverordnetenversammlung|bezirksversammlung|ratsversammlung|bezirksvertretung|bürgerschaft|stadtvertretung|gemeindevertretung|stadtverordnetenversammlung) |die verwaltung (?:wird|teilt|nimmt|berichtet|antwortet|beantwortet|informiert|schlägt)(?!\\p{L})|' +
  '(?:die|ihre) anfragen? (?:[^.]{0,60} )?(?:wird|werden) (?:wie folgt |nachfolgend )?beantwortet|sehr geehrte|liebe |guten tag|hiermit|wir bitten|ich bitte|wir fragen|ich frage|wir beantragen|ich beantrage|folgende fragen|mit freundlichen|gez\\.|zu (?:frage )?\\d{1,2}\\.? ?:|zur beurkundung|es sind anwesend|es fehl|beginn(?: der sitzung)?:|frage \\d|anlage ?\\d';
const BEGINNING = new RegExp(`^(?:${BEGINNINGS})`, 'u');

/** Whether a line is the heading of a section. `line` is in lower case. */
export function isHeading(line: string): boolean {
  return HEADING.test(line);
}

/** Whether a line begins the body of a paper or one of its parts. `line` is in lower case. */
export function isSection(line: string): boolean {
  return HEADING.test(line) || BEGINNING.test(line);
}

/** What a table of meetings says of each, where it wraps onto a line of its own. */
const STATUS_CELL =
  /^(?:beratung|vorberatung|kenntnisnahme|anhörung|entscheidung|empfehlung|fassung|beratung und \p{L}+-?|zur kenntnis(?: genommen)?|(?:einstimmig|mehrheitlich|zustimmend)\b.{0,40}|\(mit \p{L}+\)|rat|\p{L}{4,30}(?:rat|ausschuss|fraktion))$/u;

/** Whether a line is a cell of a table of meetings that holds no day. `line` is in lower case. */
export function isStatusCell(line: string): boolean {
  return STATUS_CELL.test(line);
}

/** The first line of a table of meetings: `Gremium Termin TOP ö nö`, `Beratungsfolge Sitzungstermin Stand`. */
const TABLE_HEAD =
  /^(?:gremiumtermin|(?:geplante|vorgesehene|bisherige|weitere) beratungsfolge|beratungsfolge|beratungen|gremi(?:um|en) (?:termin|datum|sitzung|top|am|zuständigkeit)|(?:ausschuss|beratung) (?:termin|datum|sitzung)|(?:datum|termin|sitzungstermin|sitzungsdatum)(?: der sitzung| der beratung)? (?:gremium|ausschuss|beratung))/;

/** Words of the heads of such tables, for heads in any order: `Sitzung am Gremium Beschlussqualität`. */
const HEAD_WORDS: ReadonlySet<string> = new Set(
  (
    'gremium gremien ausschuss beratungsfolge beratung beratungen sitzung sitzungen sitzungstermin sitzungstermine sitzungsdatum sitzungstag sitzungsart termin termine datum ' +
    'top top-nr status zuständigkeit beschlussqualität beratungsqualität beratungsart behandlung öffentlichkeit öffentlichkeitsstatus öffentlich/nichtöffentlich ergebnis abstimmung ' +
    'empfehlung entscheidung beschluss beschlussorgan/gremium beratungstermin beratungstermine plandatum stand art kenntnis genommen handzeichen voraussichtlicher voraussichtl ' +
    'öff nö ö nö n.ö empf besch ja nein ent enthaltung x reihenfolge änderungen vorbehalten vorlage an zur am im in der des von durch und'
  ).split(' '),
);
const NAMES_A_BODY = /gremi|ausschuss|beratungsfolge|vorlage an /;
const NAMES_A_DAY = /sitzung|termin|datum|zuständigkeit|status/;

/** Whether a line is the head of a table of meetings. `line` is in lower case. */
export function isTableHead(line: string): boolean {
  if (TABLE_HEAD.test(line)) return true;
  return NAMES_A_BODY.test(line) && NAMES_A_DAY.test(line) && isTableWords(line);
}

/** Whether a line holds only words of such a head, as a head whose cells stand one below the other. `line` is in lower case. */
export function isTableWords(line: string): boolean {
  return (
    line.length < MAX_FURNITURE &&
    line.split(/[\s:()]+/).every((word) => word === '' || HEAD_WORDS.has(word.replace(/[.,]$/, '')))
  );
}

// not `26. Mai 2020`, `13.09.2012 Beratung` and the titles `21. Änderung des Flächennutzungsplanes`, `I. Nachtragshaushaltssatzung`
const NUMBERED =
  /^(?:\(?(?:\d{1,2}|[ivx]{1,4})[.)]\)?(?! ?(?:änderung|nachtrag|fortschreibung|ergänzung|(?:\p{L}+ )?(?:\p{L}+)?sitzung|auflage|bauabschnitt|quartal|halbjahr|stufe|lesung))(?!\d{1,2}\.\d{2,4}| ?(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}* ?\d{4})(?:\d{1,2}\.?){0,4}|\(?[a-z]\)|[-•*–])\s+\p{L}/u;

/** Whether a line is an item of a list: `1. `, `a) `, `- `. */
export function isItem(line: string): boolean {
  return NUMBERED.test(line);
}

const PARTY =
  '(?:cdu|csu|spd|(?:die )?grünen?|(?:bündnis|b) ?[\x27’´]? ?90 ?/ ?die grünen|fdp|(?:die )?linke\\.?|afd|freie wähler|fw ?\\| ?für|fw/für|fw|kult|kal/die partei|kal|gfk|büka|piraten|die partei|volt|(?:gemeinsam )?für karlsruhe|alternative für deutschland|ödp|npd|uwg|fwg|bürgerliste)';

/** Lines of letterhead that may as well be a part of a title that runs over lines: `… im öffentlichen ⏎ Raum`. */
const LETTERHEAD: readonly RegExp[] = [
  // who writes, and to whom
  /^(?:(?:landes)?hauptstadt|(?:große |hanse)?(?:kreis)?stadt|(?:samt|verbands)?gemeinde|(?:land)?kreis|markt|magistrat|bezirksamt|universitätsstadt|wissenschaftsstadt|hansestadt|freie und hansestadt|(?:\p{L}{0,14}gemeinde|stadt|amts|kreis|orts)verwaltung|landratsamt|bundesstadt|klingenstadt)(?: \p{L}[\p{L} ./-]{0,40}(?: \(\p{L}[\p{L}. ]{1,12}\))?(?: \d{1,2}\.\d{1,2}\.\d{4}| +anlage +\d{1,2})?)?$/u,
  /^(?:der|die) (?:ober|erste |erster |samtgemeinde|stadt|bezirks|orts)?(?:bürgermeister|bürgermeisterin|landrat|landrätin|stadtdirektor|gemeindedirektor|kreisausschuss|gemeindevorstand|präsident|präsidentin|magistrat|vorsteher|vorsteherin|amtsdirektor)\b.{0,40}$/u,
  /^(?:ober|bezirks)?bürgermeister(?:in)?\b.{0,40}$/u,
  /^(?:der senator|die senatorin) für .{3,100}$/u,
  /^(?:parteilose[rs]? )?(?:(?:stadt|gemeinde|orts|ortschafts|kreis|bezirks|rats)?(?:rat|rätin|räte|rätinnen|verordnete[rn]?|ratsmitglied|mitglied|herr|herrn|frau|herren|ratsherr|ratsfrau|verordneter)|bv|bezv|bezirksverordnete[r]?|ratsmitglied|ratsherr|ratsfrau)\b.{0,60}$/u,
  /^(?:dr\.|prof\.) .{3,40}$/u,
  // an office holder's name
  /^(?:dezernent|dezernentin|beigeordneter?|stadtbaurat|stadtbaurätin|stadtkämmerer|stadtkämmerin)(?: (?:für|der) .{3,60})?$/u,
  /^vorlage erstellt von .{3,60}$/u,
  /^(?:hanse- und universitätsstadt|universitäts- und hansestadt|bezirksversammlung|bezirksverordnetenversammlung|ortsgemeinde|verwaltungsgemeinschaft|amt) ?(?:\p{L}[\p{L} ./-]{0,40})?$/u,
  // an address: `An den Vorsitzenden des Rates`, `In die Ratsversammlung`, of the second line of one, too
  /^an (?:den|die|das|frau|herrn?)\b.{0,70}$/u,
  /^in (?:den|die) (?:[\p{L}-]{0,30}(?:rat|ausschuss|versammlung|vertretung|beirat|kommission))(?!\p{L}).{0,70}$/u,
  /^(?:gem\.|gemäß|nach) §.{1,70}$/u,
  // which meeting: `Beschluss des Bauausschusses vom 05.07.2022 (SB)`, `für die Sitzung der Deputation … am`
  /^beschluss (?:des|der) .{3,80} (?:vom|am) \d{1,2}\..{0,25}$/u,
  /^(?:für die|zur) (?:\d{1,3}\. )?(?:(?:nicht ?)?öffentlichen? )?(?:\p{L}{0,14})sitzung (?:des|der) .{3,100}$/u,
  // what is to be done, and where: `zur Überweisung in den Bauausschuss`, `für den ⏎ Verwaltungsausschuss`
  /^(?:zur|zum) (?:überweisung|behandlung|vorberatung|beratung|beschlussfassung|kenntnisnahme|kenntnis|anhörung|entscheidung|information|vorlage)(?: (?:in|im|an|für|und|durch|auf|am)(?!\p{L}).{0,90}|:.{0,60})?$/u,
  /^für de[nr]$/,
  // what is answered, and who moved it: `zum Antrag Nr. 123/2021`, `der Fraktion …`
  /^zu[mr] (?:vorlage|antrag|anfrage|drucksache)(?: ?\/ ?zu[mr] \p{L}+)?(?: nr\.?)? ?\S*\d\S*$/u,
  /^de[rs] (?:\p{L}+-?fraktion|fraktion|gruppe)(?: .{2,60})?$/u,
  /^über (?:das |den |die )?(?:büro|rats|ober|bürger|vorsitz|geschäfts)\p{L}*(?: .{2,60})?$/u,
  /^sitzung (?:des|der) .{3,70} am \d{1,2}\..{0,25}$/u,
  // which meeting an annex was laid before: `SozA 12.07.2023, TOP 6a`
  /^\p{L}[\p{L} -]{1,60} \d{1,2}\.\d{1,2}\.\d{4},? top \d.{0,8}$/u,
  // where they meet
  /^(?:bürgersaal|rathaus|sitzungssaal|großer sitzungssaal|ratssaal|saal|gartenhalle|raum)\b.{0,60}$/u,
];

const PARTIES = `${PARTY}(?:(?:[,/ +&|]| und )*${PARTY}){0,6}`;

/** The same, each with what must occur in a line before it is worth trying. */
const LETTERHEAD_WITH: readonly (readonly [trigger: RegExp, pattern: RegExp])[] = [
  // a district's own name, a town's with what it calls itself
  [/kreis$/, /^\p{L}[\p{L}-]{3,24}kreis$/u],
  [/-stadt /, /^\p{L}{3,14}-stadt \p{L}[\p{L}-]{2,20}$/u],
  // who writes: `Freie Wähler im Rat der Stadt Lindenbach`
  [
    / i(?:m|n der) /,
    /^.{0,30}(?:liste|wähler|gemeinschaft|bürger|partei|volt|ssw|bsw|fraktion|grünen?|linke|cdu|csu|spd|fdp|afd|ödp)(?:(?!\p{L}).{0,30})? (?:im|in der) (?:\p{L}{0,14}rat|kreistag|bezirksausschuss|bezirksvertretung|stadtverordnetenversammlung|gemeindevertretung|bürgerschaft|ratsversammlung|bezirksversammlung)(?!\p{L})(?: .{0,50})?$/u,
  ],
];

/** One pattern for all: a call for each would take longer than what most of them find out. */
const anyOf = (patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'), 'u');

const LETTERHEAD_LINE = anyOf(LETTERHEAD);

/** Lines of forms and pages. */
const FURNITURE: readonly RegExp[] = [
  new RegExp(`^(?:${PARTIES}|\\(${PARTIES}\\)(?: vom \\d{1,2}\\..{5,15})?)$`, 'u'),
  // who is responsible: `Dez. 6`, `FB 3`, `verantwortlich Dez. 4`
  /^(?:verantwortlich:? )?(?:dez|dezernat|amt|fb|fachbereich|abt|abteilung|ref|referat)\.? ?(?:\d{1,3}(?:[ /,].{0,25})?)?$/u,
  // the printed kind's companions
  /^(?:öffentlich|nichtöffentlich|nicht öffentlich|öffentlich nichtöffentlich|öffentliche sitzung|nichtöffentliche sitzung|öffentlicher teil|status:? (?:nicht)?öffentlich|beratung in (?:nicht)?öffentlicher sitzung|nichtöffentlich (?:ja|nein)|entwurf|bitte aus liste.*|bitte (?:auswählen|austauschen|wählen) ?[!.]?|wählen sie.*|nein|ja|nein ja|ja nein|x)$/u,
  // the page
  /^(?:gedruckt|gedruckt auf.*|auf 100 prozent.*|(?:100 )?prozent.*|[-–] ?[^-–]{3,40} ?[-–]|-- \d+ of \d+.*|recyclingpapier|kopie|original|externes dokument|bitte aufbewahren.{0,60}|beschlusslauf!?|seite \d+.{0,12}|(?:doppel)?haushalt \d{4}(?: ?[/-] ?\d{2,4})?|\(?bitte ankreuzen\)?|-{2,}|_{2,}|\(?(?:…|\.\.\.)\)?)$/u,
  // forms of budget motions
  /^(?:seite (?:im )?hh-plan|art \d{4} \d{4}|stellenschaffung\/|erhöhung\/reduzierung |zuordnung im haushaltsplan|(?:aus|ein)zahlung(?:en)? \(in|erlös-\/aufwandsart|(?:transfer|personal|sach)?aufwendungen|ergebnishaushalt:|finanzhaushalt:|investive maßnahme|aufwand \(in|ertrag \(in|stellenveränderung|änderungen und neue mittel).{0,80}$/u,
  // a section's letters: `RKU-II-32`; what is done at each meeting, where its column stands alone
  /^[a-z]{2,6}-[a-z\d]{1,6}(?:-[a-z\d]{1,6}){0,4}$/u,
  /^(?:kenntnisnahme|vorberatung|beratung|beschlussfassung|anhörung|entscheidung|empfehlung)$/u,
  /^(?:sachverhaltsdarstellung|i\. vorlage)$/u,
  // the columns of a letter
  /^(?:ihre?|unsere?|meine?) (?:schreiben|zeichen|nachricht).{0,60}$/u,
  // agenda items and annexes
  /^(?:(?:zu )?top(?: ?[\d.]{1,8}(?: ?[a-z]\)?)?(?: ?\+ ?[a-z]\)?)?)?|anzahl der anlagen.{0,6}|anlagen?:? ?\d{0,2})$/u,
  // where
  /^\d{4,5} \p{L}[\p{L} .-]{2,30}$/u,
  /^(?:tel\.?|telefon|fax|telefax|e-?mail|internet)(?!\p{L})/u,
];

const FURNITURE_LINE = anyOf(FURNITURE);

/** The same, each with what must occur in a line before it is worth trying. */
const FURNITURE_WITH: readonly (readonly [trigger: RegExp, pattern: RegExp])[] = [
  // how to reach someone; boxes to tick: `Beteiligung Personalrat Ja ☐ Nein ☒`
  [/[@☐☒☑□]|www\.|https?:/, /./],
  // a party group
  [
    /fraktion|gruppe/,
    /^(?:(?:(?:rats|stadtrats|gemeinderats|kreistags|bezirks|or-|gr-)?fraktion(?:en)?|gruppe|wählergruppe)(?!\p{L}).{0,60}|.{0,50}(?:fraktion|fraktionen|ratsgruppe)(?: (?:im|in der|des|der|für) .{2,50}| \p{L}[\p{L}-]{2,20})?|\([^()]{0,70}(?:fraktion(?:en)?|ratsgruppe)\))$/u,
  ],
  // who moves: `Anfrage: CDU`, `Gemeinsamer Antrag: SPD, GRÜNE`
  [
    /(?:antrag|anfrag).*:/,
    new RegExp(
      `^(?:(?:gemeinsame|interfraktionelle)[rn]? )?(?:änderungs|ergänzungs|dringlichkeits)?-?(?:antrag|anfrage|antragsteller|anfragende)[^:]{0,20}: ?(?:.{0,60}fraktion(?:en)?(?: .{2,30})?|(?:stadtr|rats|stadtver|ortschaftsr|bezirksver)\\p{L}{2,12} .{3,60}|${PARTIES})$`,
      'u',
    ),
  ],
  // the columns of a letter; where
  [/\d /, /^\d{1,2}\.\d{1,2}\.\d{4} .{1,40} \d{1,2}\.\d{1,2}\.\d{4}$|(?:,| [.•·|]) ?\d{5} \p{L}/u],
  // `Rathausplatz 3`, neither `Umbau Mühlstraße 12` nor `Wochenmarkt 2020`
  [
    /\d/,
    /^(?!\p{L}*(?:bau|ung|antrag|anfrage|abriss|abbruch|kauf|erwerb) )[\p{L} .-]{3,40}(?:straße|str\.|platz|weg|allee|ufer|ring|gasse|markt) (?!(?:19|20)\d\d$)\d{1,4} ?[a-z]?(?:[,-].{0,60})?$/u,
  ],
];

const MAX_FURNITURE = 120;

/** Whether a line of a paper's head belongs to form or page, not to its subject. `line` is in lower case. */
export function isFurniture(line: string): boolean {
  return line.length < MAX_FURNITURE && (FURNITURE_LINE.test(line) || hasOne(FURNITURE_WITH, line));
}

/** Whether a line of a paper's head says who writes, to whom or where. `line` is in lower case. */
export function isLetterhead(line: string): boolean {
  return line.length < MAX_FURNITURE && (LETTERHEAD_LINE.test(line) || hasOne(LETTERHEAD_WITH, line));
}

function hasOne(patterns: typeof FURNITURE_WITH, line: string): boolean {
  return patterns.some(([trigger, pattern]) => trigger.test(line) && pattern.test(line));
}
