import { isSubjectNoun } from '../../german/subjects.js';
import { isBlank, matchAt } from './words.js';

/** Names of parts of a municipality as they follow their council's: `Porz`, `Groß Lindenbach`, `1 (Innenstadt)`, `Nord`. */

const PREFIX =
  '(?:Bad|Groß|Gross|Klein|Alt|Neu|Ober|Unter|Nieder|Hohen|Sankt|St\\.|Seebad|Ostseebad|Am|An der|Auf der|Berg am|Hinter|Im)';
const NAME = new RegExp(
  String.raw`(?:${PREFIX}\s)?\p{Lu}[\p{Ll}ßäöü]{1,30}(?:[-/–]\p{Lu}\p{Ll}{1,30}){0,4}(?:\s(?:Nord|Süd|Ost|West|Mitte|Land|am\s\p{Lu}\p{Ll}+)(?![\p{L}-]))?`,
  'uy',
);
const DOUBLE = /\s[-–]\s(?=\p{Lu}\p{Ll}{3})/uy;
const DESIGNATION =
  /(?:(?:der|des|für\sden|für\sdie|im|in\sder)\s)?(?:(\d{1,3})\.\s)?(?:Ortschaft(?:en)?|Ortsteile?s?|Stadtbezirk(?:e?s)?|Stadtteile?s?|Bezirk(?:e?s)?)(?:\s(?:Nr\.\s?)?(\d{1,3}))?(?:\s[-–:])?\s(?=[\p{Lu}\d])/uy;
const NUMBER = /(?:Nr\.\s?)?(\d{1,3})(?![\d.,:/]|\s?[€%])/y;
const AFTER_NUMBER = /\s?[-–(]\s?(?=\p{Lu})|\s(?=\p{Lu})/uy;

/** Capitalised words that follow a council in forms and sentences and are no place. */
const NO_PLACE =
  /^(?:Herrn?|Frau|Dr|Prof|Die|Der|Das|Den|Dem|Des|Ein|Eine|Es|Er|Sie|Ich|Wir|In|Im|Am|An|Auf|Aus|Bei|Beim|Da|Für|Hier|Mit|Nach|Ob|Seit|Über|Um|Unter|Vom|Von|Vor|Wegen|Wenn|Wie|Wird|Zu|Zum|Zur|Als|Auch|Ja|Nein|Nr|Uhr|Ö|N|NÖ|Und|Oder|Sowie|Bzw|Stand|Tel|Fax|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Rat|Gast|Gäste|Kita|Haus|Punkt|Seite|Saal|Raum|Rathaus|Thema|Ort|Orts?|Einwohner\p{L}*|Bürger\p{L}*|Mitglied\p{L}*|Termin\p{L}*|Sitzung\p{L}*|Gremi\p{L}*|Vorlagen?|Vorschl[aä]g\p{L}*|Antr[aä]g\p{L}*|Anfrage\p{L}*|Anträge|Auskunft|Hinweis\p{L}*|Fragen?|Antwort\p{L}*|Kenntnis\p{L}*|Ergebnis\p{L}*|Datum|Beginn|Ende|Dauer|Vorsitz\p{L}*|Ortsvorsteher\p{L}*|Ortsbürgermeister\p{L}*|Ortsbeauftragte\p{L}*|Bezirksbürgermeister\p{L}*|Oberbürgermeister\p{L}*|Bürgermeister\p{L}*|Gemeinde\p{L}*|Stadt|Stadtrat\p{L}*|Stadtverwaltung|Verwaltung\p{L}*|Fraktion\p{L}*|Gruppe\p{L}*|Ausschuss\p{L}*|Ortsr[aä]t\p{L}*|Ortschafts\p{L}*|Ortsverwaltung\p{L}*|Wahlperiode|Tagesordnung\p{L}*|Niederschrift|Protokoll\p{L}*|Beschl[uü]ss\p{L}*|Mittel|Geld\p{L}*|Gelder|Planungen|Pläne|Bericht\p{L}*|Niederschriften|Unterlagen|Zusagen|Vereine?n?|Anlieger|Anwohner\p{L}*|Eltern|Kinder|Gelegenheit|Rederecht|Einvernehmen|Bedenken|Verständnis|Interesse|Wert|Grund|Gründe\p{L}?|Zustimmungen|Maßnahme\p{L}*|Themen?|Ortstermin|Vertreter\p{L}*|Betreuer\p{L}*|Federführ\p{L}*|Vorhaben|Bebauungsplan\p{L}*|Dokument\p{L}*|Neubau\p{L}*|Umbau\p{L}*|Anbau\p{L}*|Ausbau|Einbau|Erweiterungsbau|Abbruch|Ersatzneubau|Kreis|Land|Bund|Abstimmung|Empfehlung\p{L}*|Anhörung\p{L}*|Anregung\p{L}*|Wünsche|Wunsch|Ideen|Spielplatz|Friedhof|Feuerwehr|Dorf\p{L}*|Jugend\p{L}*|Senioren\p{L}*|Schule?n?|Projekt\p{L}*|Verfügung|Änderung\p{L}*|Details|Sanierungs?\p{L}*|Ratsherr\p{L}*|Ratsfrau\p{L}*|Stellv\p{L}*|Sachstand\p{L}*|Handlungsbedarf|Einsicht|Rechenschaft|Rückmeldung\p{L}*|Entwürfe?|Entwurf\p{L}*|Konzept\p{L}*|Einfluss|Pro|Ca|Ihre?n?|Was|Wer|Wo|Wann|Warum|Welche\p{L}*|Gibt|Kann|Ist|Hat|Sind|Dies\p{L}*|Leider|Bereits|Weiter\p{L}*|Danach|Dann|Dabei|Daher|Darüber|Damit|Dazu|Hierzu|Außerdem|Ferner|Zudem|Sodann|Nun|Nur|Noch|Nicht|Vertagt|Einstimmig|Mehrheitlich|Öffentlich\p{L}*|Nichtöffentlich\p{L}*|Verantwortlich|Dienststelle|Zuständigkeit|Behandlung|Beratung\p{L}*|Entscheidung\p{L}*|Information\p{L}*|Kurzfassung|Erläuterung\p{L}*|Begründung\p{L}*|Sachverhalt|Stellungnahme\p{L}*|Anlagen?|Unterzeichn\p{L}*|Finanz\p{L}*|Liste|Seniorenfeier|Text|Email|Internet|Wappen|Logo|Sprecher\p{L}*|Alle|Jede\p{L}?|Mehr|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn)$/u;
/** Endings of abstract nouns, which follow a council's name as objects: `dem Ortsrat Zustimmung empfehlen`. */
const ABSTRACT =
  /(?:ungen|ung|heit|keit|tion|tionen|ismus|tät|ment|nisse?|schaften|anträge|antrag|pläne|plan|mittel|kosten|zeiten|liste|listen|projekte?|konzepte?|verfahren|fest|feier|platz|straße|stelle|stellen)$/;

/** A place's name and where it ends. */
export interface PlaceName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function nameAt(text: string, at: number): PlaceName | null {
  const match = matchAt(NAME, text, at);
  if (!match) return null;
  let end = at + match[0].length;
  const word = match[0].split(/[\s/]/)[0]!;
  if (NO_PLACE.test(word) || (ABSTRACT.test(word) && !/^(?:Innen|Alt|Süd|Nord|Ost|West|Weststadt|Neu|Alt)/.test(word)))
    return null;
  if (/[\p{L}*]/u.test(text[end] ?? ' ')) return null;
  if (text[end] === '-' && !isBlank(text, end + 1)) return null;
  const double = matchAt(DOUBLE, text, end);
  const second = double && matchAt(NAME, text, end + double[0].length);
  let name = match[0];
  if (double && second && !NO_PLACE.test(second[0]) && !ABSTRACT.test(second[0]) && !isSubjectNoun(second[0])) {
    name = `${name}-${second[0]}`;
    end += double[0].length + second[0].length;
  }
  return { name: name.replace(/\s+/g, ' '), start: at, end };
}

/** What follows a local council's name: `Porz`, `1 (Innenstadt)`, `des Stadtbezirks Nord`, `der Ortschaft Lindenbach`; null if nothing does. */
export function readPlace(text: string, at: number): PlaceName | null {
  let i = at;
  while (i < at + 3 && isBlank(text, i)) i++;
  const start = i;
  let number: string | undefined;
  const designation = matchAt(DESIGNATION, text, i);
  if (designation) {
    i += designation[0].length;
    number = designation[1] ?? designation[2];
  }
  const digits = number === undefined ? matchAt(NUMBER, text, i) : null;
  if (digits) {
    number = digits[1]!;
    const end = i + digits[0].length;
    const link = matchAt(AFTER_NUMBER, text, end);
    const place = link && nameAt(text, end + link[0].length);
    if (!place || !link) return { name: number, start, end };
    const close = text[place.end] === ')' && link[0].includes('(') ? 1 : 0;
    return { name: place.name, start, end: place.end + close };
  }
  const place = nameAt(text, i);
  if (!place) return number === undefined || !designation ? null : { name: number, start, end: i };
  return { name: place.name, start, end: place.end };
}

/** Further names of an enumeration: `Ortschaftsräte Durlach, Neureut und Wettersbach`. */
export function readMorePlaces(text: string, at: number): PlaceName[] {
  const places: PlaceName[] = [];
  let i = at;
  while (places.length < 30) {
    const joint = matchAt(/\s{0,3}(?:,|und|sowie|&|\/)\s{1,3}/uy, text, i);
    const place = joint && nameAt(text, i + joint[0].length);
    if (!place) break;
    places.push(place);
    i = place.end;
  }
  return places;
}
