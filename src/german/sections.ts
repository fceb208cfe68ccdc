/** Words that begin a section of a paper, and lines of a paper's head that say nothing of its subject. Patterns are for lines in lower case. */

/** Headings of sections: alone on their line, or with a colon, brackets or a few words of the same kind behind them. */
const HEADINGS =
  'beschlussvorschlag|beschlussvorschläge|beschlussantrag|beschlussempfehlung|beschlussentwurf|beschlusstext|beschlussfassung|beschluss|beschluß|beschlüsse|empfehlung|' +
  '(?:- ?)?kurzfassung|zusammenfassung|kurzinformation|information|informationen|inhalt der mitteilung|inhalt|mitteilung|sachverhalt|sachdarstellung|sachlage|sachstand|begründung|antragsbegründung|problem|problembeschreibung|' +
  'erläuterung|erläuterungen|ergänzende erläuterungen|ausgangslage|ausgangssituation|anlass|vorbemerkung|vorbemerkungen|einleitung|hintergrund|stellungnahme|antwort|antworten|fragen|zu frage|anfragetext|antragstext|wortlaut|text des antrags|' +
  'finanzielle auswirkungen?|finanzierung|haushaltsmäßige auswirkungen|auswirkungen|gesamtkosten|klimatische auswirkungen|klimaauswirkungen|abstimmungsergebnis|beratungsergebnis|ergebnis der beratung|beratungsverlauf|tagesordnung|anwesend|teilnehmer|anlagen|inhaltsverzeichnis|inhaltsübersicht|unterzeichnet';
const HEADING = new RegExp(
  `^(?:\\d{1,2}\\.? )?(?:${HEADINGS})(?: ?(?:[:.(|/]|[-–] ).*| (?:und|sowie|\\d|ja|nein|der verwaltung|des|von) ?.{0,30})?$`,
  'u',
);

/** Beginnings of sentences with which the body of a paper begins. */
const BEGINNINGS =
  'antrag an (?:den|die|das)|der (?:rat|gemeinderat|stadtrat|ortschaftsrat|kreistag|ausschuss|ortsrat)(?: \\p{L}+)? (?:möge|beschließt|nimmt|wird|stimmt)|die (?:bezirksverordnetenversammlung|bezirksvertretung|bürgerschaft|stadtvertretung|gemeindevertretung|stadtverordnetenversammlung) |die verwaltung wird|' +
  'sehr geehrte|liebe |guten tag|hiermit|wir bitten|ich bitte|wir fragen|ich frage|wir beantragen|ich beantrage|folgende fragen|mit freundlichen|gez\\.|zur beurkundung|es sind anwesend|es fehl|beginn(?: der sitzung)?:|frage \\d|anlage ?\\d';
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
  /^(?:beratungsfolge|beratungen|gremi(?:um|en) (?:termin|datum|sitzung|top|am|zuständigkeit)|(?:ausschuss|beratung) (?:termin|datum|sitzung)|(?:datum|termin|sitzungstermin|sitzungsdatum)(?: der sitzung| der beratung)? (?:gremium|ausschuss|beratung))/;

/** Whether a line is the head of a table of meetings. `line` is in lower case. */
export function isTableHead(line: string): boolean {
  return TABLE_HEAD.test(line);
}

// not `26. Mai 2020`, `13.09.2012 Beratung` and the titles `21. Änderung des Flächennutzungsplanes`, `I. Nachtragshaushaltssatzung`
const NUMBERED =
  /^(?:\(?(?:\d{1,2}|[ivx]{1,4})[.)]\)?(?! ?(?:änderung|nachtrag|fortschreibung|ergänzung|(?:\p{L}+ )?(?:\p{L}+)?sitzung|auflage|bauabschnitt|quartal|halbjahr|stufe|lesung))(?!\d{1,2}\.\d{2,4}| ?(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}* ?\d{4})(?:\d{1,2}\.?){0,4}|\(?[a-z]\)|[-•*–])\s+\p{L}/u;

/** Whether a line is an item of a list: `1. `, `a) `, `- `. */
export function isItem(line: string): boolean {
  return NUMBERED.test(line);
}

const PARTY =
  '(?:cdu|csu|spd|(?:die )?grünen?|(?:bündnis|b) ?90 ?/ ?die grünen|fdp|(?:die )?linke\\.?|afd|freie wähler|fw ?\\| ?für|fw/für|fw|kult|kal/die partei|kal|gfk|büka|piraten|die partei|volt|für karlsruhe|ödp|npd|uwg|fwg|bürgerliste)';

/** Lines of letterhead that may as well be a part of a title that runs over lines: `… im öffentlichen ⏎ Raum`. */
const LETTERHEAD: readonly RegExp[] = [
  // who writes, and to whom
  /^(?:(?:landes)?hauptstadt|(?:große |hanse)?(?:kreis)?stadt|(?:samt|verbands)?gemeinde|(?:land)?kreis|markt|magistrat|bezirksamt|universitätsstadt|wissenschaftsstadt|hansestadt|freie und hansestadt|stadtverwaltung|gemeindeverwaltung|ortsverwaltung|bundesstadt|klingenstadt)(?: \p{L}[\p{L} ./-]{0,40})?$/u,
  /^(?:der|die) (?:ober|erste |erster |samtgemeinde|stadt|bezirks|orts)?(?:bürgermeister|bürgermeisterin|landrat|landrätin|stadtdirektor|gemeindedirektor|präsident|präsidentin|magistrat|vorsteher|vorsteherin|amtsdirektor)\b.{0,40}$/u,
  /^(?:ober|bezirks)?bürgermeister(?:in)?\b.{0,40}$/u,
  /^(?:(?:stadt|gemeinde|orts|ortschafts|kreis|bezirks|rats)?(?:rat|rätin|räte|rätinnen|verordnete[rn]?|ratsmitglied|mitglied|herr|herrn|frau|herren|ratsherr|ratsfrau|verordneter)|bv|bezv|bezirksverordnete[r]?|ratsmitglied|ratsherr|ratsfrau)\b.{0,60}$/u,
  /^(?:dr\.|prof\.) .{3,40}$/u,
  // where they meet
  /^(?:bürgersaal|rathaus|sitzungssaal|großer sitzungssaal|ratssaal|saal|gartenhalle|raum)\b.{0,60}$/u,
];

const FURNITURE: readonly RegExp[] = [
  // a party group
  /^(?:(?:rats|stadtrats|gemeinderats|kreistags|bezirks|or-|gr-)?fraktion(?:en)?|gruppe|wählergruppe)\b.{0,60}$/u,
  new RegExp(`^${PARTY}(?:(?:[,/ +&|]| und )*${PARTY}){0,6}$`, 'u'),
  // who is responsible: `Dez. 6`, `FB 3`
  /^(?:dez|dezernat|amt|fb|fachbereich|abt|abteilung|ref|referat)\.? ?(?:\d{1,3}(?:[ /,].{0,25})?)?$/u,
  // the printed type's companions, page furniture
  /^(?:öffentlich|nichtöffentlich|nicht öffentlich|öffentlich nichtöffentlich|öffentliche sitzung|nichtöffentliche sitzung|öffentlicher teil|beratung in (?:nicht)?öffentlicher sitzung|gedruckt|gedruckt auf.*|auf 100 prozent.*|(?:100 )?prozent.*|[-–] ?[^-–]{3,40} ?[-–]|-- \d+ of \d+.*|recyclingpapier|entwurf|kopie|original|seite \d+.{0,12}|- ?\d+ ?-|(?:doppel)?haushalt \d{4}(?: ?[/-] ?\d{2,4})?|bitte aus liste.*|wählen sie.*|\(?bitte ankreuzen\)?|-{2,}|_{2,}|nein|ja|nein ja|ja nein|x)$/u,
  // who moves: `Anfrage: CDU`, `Gemeinsamer Antrag: SPD, GRÜNE`
  new RegExp(
    `^(?:(?:gemeinsame|interfraktionelle)[rn]? )?(?:änderungs|ergänzungs|dringlichkeits)?-?(?:antrag|anfrage|antragsteller|anfragende)[^:]{0,20}: ?(?:.{0,60}fraktion(?:en)?(?: .{2,30})?|(?:stadtr|rats|stadtver|ortschaftsr|bezirksver)\\p{L}{2,12} .{3,60}|${PARTY}(?:(?:[,/ +&|]| und )*${PARTY}){0,6})$`,
    'u',
  ),
  // boxes to tick: `Beteiligung Personalrat Ja ☐ Nein ☒`
  /[☐☒☑□]/u,
  // forms of budget motions
  /^(?:seite (?:im )?hh-plan|zuordnung im haushaltsplan|erlös-\/aufwandsart|(?:transfer|personal|sach)?aufwendungen|ergebnishaushalt:|finanzhaushalt:|investive maßnahme|aufwand \(in|ertrag \(in|stellenveränderung|änderungen und neue mittel).{0,80}$/u,
  /^(?:tel\.?|telefon|fax|telefax|e-?mail|internet|www\.|https?:)/u,
  /^\(?(?:…|\.\.\.)\)?$/u,
];

/** More of them, which are dear to try: only where the line holds what its form cannot do without. */
const RARE_FURNITURE: readonly (readonly [needed: RegExp, form: RegExp])[] = [
  [
    /fraktion|ratsgruppe/,
    /^.{0,50}(?:fraktion|-fraktionen|fraktionen|ratsgruppe)(?: (?:im|in der|des|der|für) .{2,50}| \p{L}[\p{L}-]{2,20})?$/u,
  ],
  // where
  [/, \d{5} /, /, \d{5} \p{L}/u],
  [/^\d{4}/, /^\d{4,5} \p{L}[\p{L} .-]{2,30}$/u],
  [
    /[eßtzgrm.] \d/,
    /^[\p{L} .-]{3,40}(?:straße|str\.|platz|weg|allee|ufer|ring|gasse|markt) \d{1,4} ?[a-z]?(?:[,-].{0,60})?$/u,
  ],
  [/@|www\.|https?:/, /^.{0,60}(?:@|www\.|https?:\/\/).{0,60}$/u],
];

/** Whether a line of a paper's head belongs to form or page, not to its subject. `line` is in lower case. */
export function isFurniture(line: string): boolean {
  if (line.length >= MAX_FURNITURE) return false;
  return (
    FURNITURE.some((pattern) => pattern.test(line)) ||
    RARE_FURNITURE.some(([needed, form]) => needed.test(line) && form.test(line))
  );
}

/** Whether a line of a paper's head says who writes, to whom or where. `line` is in lower case. */
export function isLetterhead(line: string): boolean {
  return line.length < MAX_FURNITURE && LETTERHEAD.some((pattern) => pattern.test(line));
}

const MAX_FURNITURE = 120;
