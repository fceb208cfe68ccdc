import { BOARDS, COUNCILS, DISTRICT_COUNCILS, LOCAL_COUNCILS } from '../../german/institutions.js';
import type { BodyKind } from '../../types.js';
import { readAdvisoryBoard } from './boards.js';
import type { Candidate, PaperContext } from './context.js';
import { usualName } from './garbled.js';
import { isKnownPlace, type PlaceName, readMorePlaces, readNumberedList, readPlace } from './place.js';
import { atLineStart, isBlank, matchAt, startOfWord } from './words.js';

function found(value: string, bodyKind: BodyKind, start: number, end: number, rule: string): Candidate {
  return { value, bodyKind, start, end, rule, phraseStart: start };
}

const KNOWN: ReadonlySet<string> = new Set([...COUNCILS, ...DISTRICT_COUNCILS, ...LOCAL_COUNCILS, ...BOARDS]);
const WORD = /[\p{L}\p{M}]{1,80}(?:-[\p{L}\p{M}]{1,40}){0,6}(?!-)/uy;
const PLURAL = /(?:räten?|versammlungen|vertretungen|beiräten?|ausschüssen?)$/i;
/** Inflected ends of councils' names and the nominative singular. */
const INFLECTED = /(?:(rat)e?s?|r(ä)ten?|(versammlung|vertretung)(?:en)?|(tag)(?:e?s|e)?|(schaft)|(parlament)e?s?)$/i;

/** Councils and boards: `Gemeinderat`, `Ortschaftsrat X`, `Migrationsbeirat`, `Bezirksvertretung X`, `Kreistag`; the anchor is in their word. */
export function readCouncils(paper: PaperContext, anchor: number): Candidate[] {
  const { text } = paper;
  const start = startOfWord(text, anchor);
  const match = matchAt(WORD, text, start);
  if (!match) return [];
  let written = match[0];
  // A lost blank before the next word: `OrtsratLindenbach`.
  const glued = /(?<=\p{Ll})\p{Lu}/u.exec(written.slice(anchor - start));
  if (glued) written = written.slice(0, anchor - start + glued.index);
  const ending = INFLECTED.exec(written);
  if (!ending) return [];
  // A rate of births, not a council.
  if (/(?:end|or)rate$/.test(written)) return [];
  const stem = written.slice(0, ending.index);
  let word = `${stem}${ending[2] ? 'rat' : (ending[1] ?? ending[3] ?? ending[4] ?? ending[5] ?? ending[6])}`;
  const end = start + written.length;
  const plural = PLURAL.test(written);
  if (KNOWN.has(word)) return named(paper, { word, start, end, plural });
  // `Beschluss-Ortsrat`: a word of the next column that a broken line has hung before.
  const hyphen = word.lastIndexOf('-');
  if (
    hyphen > 0 &&
    KNOWN.has(word.slice(hyphen + 1)) &&
    !/^(?:Jugend|Junior|Kinder|Senioren|Landes|Bundes)/.test(word)
  ) {
    return named(paper, { word: word.slice(hyphen + 1), start: start + hyphen + 1, end, plural });
  }
  if (/(?:rat|versammlung)$/.test(word)) word = usualName(word) ?? word;
  return named(paper, { word, start, end, plural });
}

/** A council's or board's word as it stands in the text. */
export interface Head {
  /** In the nominative singular. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
}

function named(paper: PaperContext, head: Head): Candidate[] {
  const { word, start, end, plural } = head;
  if (LOCAL_COUNCILS.has(word)) return readLocal(paper, head);
  if (plural) return [];
  if (DISTRICT_COUNCILS.has(word)) return [found(word, 'district council', start, end, 'district-council')];
  if (COUNCILS.has(word)) return isCouncil(paper, head) ? [found(word, 'council', start, end, 'council')] : [];
  if (word === 'Verwaltungsrat')
    return paper.says(PUBLIC_INSTITUTION) && !matchAt(OF_AN_INSTITUTION, paper.text, end)
      ? [found(word, 'board', start, end, 'board')]
      : [];
  if (BOARDS.has(word)) {
    const children = word.startsWith('Jugend')
      ? CHILDREN_AND.exec(paper.text.slice(Math.max(0, start - 16), start))
      : null;
    return children
      ? [found(`Kinder- und ${word}`, 'board', start - children[0].length, end, 'board')]
      : [found(word, 'board', start, end, 'board')];
  }
  if (/beirat$/i.test(word)) return readAdvisoryBoard(paper, head);
  return [];
}

/** `Kinder- und Jugendparlament` is one. */
const CHILDREN_AND = /(?<![\p{L}-])Kinder-?\s?(?:und|u\.|&|\/)\s?$/u;
/** Papers of an institution of the municipality's own; the Verwaltungsrat of a savings bank or a broadcaster is none of its bodies. */
const OF_AN_INSTITUTION = /\s(?:der|des)\s(?!Stadt|Gemeinde|Kommunal|Anstalt|AöR)\p{Lu}/uy;
const PUBLIC_INSTITUTION = /AöR(?!\p{L})|Anstalt(?:en)? des öffentlichen Rechts|Kommunalunternehmen/u;

/** Other councils of the paper, which show that `Stadtrat` is what its members are called. */
const OTHER_COUNCIL =
  /Gemeinderat|Bezirksverordnetenversammlung|Bezirksamt|Stadtverordnetenversammlung|Rate?s? der (?:Stadt|Gemeinde)|Bürgerschaft der/;
/** Phrases that only a council called Stadtrat has. */
const NAMED_STADTRAT =
  /Stadtrat(?:e?s)? (?:der Stadt|der Landeshauptstadt|beschließt|beauftragt|stimmt|nimmt|am \d|\d{1,2}\.\d)|Stadtratssitzung|Sitzung des Stadtrat|Vollversammlung des Stadtrat/;
const STADTRAT_OF =
  /\s(?:der\s(?:Stadt|Landeshauptstadt|Universitätsstadt|Kreisstadt)|beschließt|möge|hat\s|in\sseiner)/uy;
const CITIZENRY =
  /Hanse(?:- und Universitäts)?stadt|\nBürgerschaft (?:\d|am )|Bürgerschaft (?:der Hanse|beschließt|möge|beauftragt)|Präsident(?:in)? der Bürgerschaft|Sitzung der Bürgerschaft/;
const DISTRICT = /Bezirksversammlung/;
const PERSON_BEFORE =
  /(?:Herrn?|Herren|Frau|Kollegen?|Kollegin|[Dd]er\szuständige|[Dd]en\szuständigen|ehemaliger)\s{1,3}$/u;
const PERSON_AFTER =
  /[ ](?:(?:Dr|Prof)\.|a\.\s?D\.|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)?\s?(?:\(|:))/uy;
const NAME_AFTER = /[ ](?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+/uy;
const DETERMINER = /(?:^|[^\p{L}])(?:[Dd]er|[Dd]es|[Dd]em|[Dd]en|[Vv]om|[Ii]m|[Zz]um|[Bb]eim|[Aa]m)\s{1,3}$/u;

function isCouncil(paper: PaperContext, { word, start, end }: Head): boolean {
  const { text } = paper;
  const before = text.slice(Math.max(0, start - 20), start);
  if (word === 'Rat') return isRat(paper, start, end);
  // To a district of Hamburg it is the state's parliament.
  if (word === 'Bürgerschaft')
    return paper.says(CITIZENRY) && !(/(?:Hamburg|Brem)ische[nr]?\s$/.test(before) && paper.says(DISTRICT));
  if (word === 'Stadtrat' || word === 'Gemeinderat') {
    if (PERSON_BEFORE.test(before) || matchAt(PERSON_AFTER, text, end)) return false;
    if (word === 'Gemeinderat') return true;
    if (matchAt(STADTRAT_OF, text, end) && DETERMINER.test(before)) return true;
    if (paper.says(OTHER_COUNCIL) && !paper.says(NAMED_STADTRAT)) return false;
    const town = paper.owner()?.name;
    return (
      DETERMINER.test(before) ||
      !matchAt(NAME_AFTER, text, end) ||
      (town !== undefined && text.startsWith(` ${town}`, end))
    );
  }
  return true;
}

const RAT_OF_OTHERS =
  /\s{1,3}(?:und\s{1,3}(?:Tat|Hilfe|Unterstützung|Beistand)|such|hol|geb|einhol|für\s|von\s|eine[rs]\s|der\s{1,3}(?:Sachverständigen|Europ|EU|Gemeinden\sund|Bezirksbürger|Bürgermeister|Religionen|Weisen|Experten|Eltern|Verwaltung|Freunde)|derBürger|einzuhol|zu\s(?:geben|holen|suchen)|zum?\s(?:Nutzung|Umgang))/uy;
const ADVICE_BEFORE =
  /(?:^|[^\p{L}])(?:um|mit|ohne|kein(?:en)?|gute[nr]?|fachliche[nrm]?|\p{Ll}+lichen|Hilfe\sund|Hilfe,|Raum,|Europäische[nrm]?|ökumenischen|einen|welchen|Welchen|unserem|meinem|auf\sden|zu)\s{1,3}$/u;
const EU_ACT = /Europ|Richtlinie|Verordnung|\bE[WU]?G\b|\bEU\b/;
const RAT_BEFORE =
  /(?:^|[^\p{L}])(?:[Dd]er|[Dd]es|[Dd]em|[Dd]en|[Vv]om|[Ii]m|[Zz]um|[Bb]eim|[Aa]m|[Nn]eue[rn])\s{1,3}$/u;
const RAT_OF_TOWN =
  /\s{1,3}der\s{1,3}(?:Stadt|Gemeinde|Samtgemeinde|Landeshauptstadt|Hansestadt|Bundesstadt|Universitätsstadt|Verbandsgemeinde)/uy;
const CELL_END = /\s{0,2}(?:\n|$|\d{1,2}\.\s?\d{1,2}\.|Ö|N(?!\p{L})|Beratung|Entscheidung|Beschluss|Kenntnis)/uy;
/** Papers in which `Rat` is a council's own name, not a word for the Gemeinderat. */
const NAMED_GEMEINDERAT = /Gemeinderat|Bezirksverordnetenversammlung|Bezirksamt/;
const NAMED_RAT =
  /R(?:at|ate?s) der (?:Stadt|Gemeinde|Samtgemeinde|Landeshauptstadt)|\nRat \d|[Rr]atsherr|Ratsfrau|Ratsmitglied|Ratsfraktion|Der Rat (?:beschließt|stimmt|nimmt|beauftragt)|Ratssitzung/;

function isRat(paper: PaperContext, start: number, end: number): boolean {
  const { text } = paper;
  if (/^(?:Rate)(?![\p{L}])/u.test(text.slice(start, start + 5)) && !matchAt(RAT_OF_TOWN, text, end)) return false;
  if (matchAt(RAT_OF_TOWN, text, end)) return true;
  const before = text.slice(Math.max(0, start - 22), start);
  if (matchAt(RAT_OF_OTHERS, text, end) || ADVICE_BEFORE.test(before)) return false;
  const inRow = atLineStart(text, start) || /\d{2}\.\d{2}\.\d{4} $/.test(before);
  const cell = inRow && matchAt(CELL_END, text, end) !== null;
  if (!cell && !RAT_BEFORE.test(before) && !/(?:und|,|durch|oder|bzw\.|sowie|\/|:|-)\s?$/.test(before)) return false;
  if (EU_ACT.test(text.slice(Math.max(0, start - 90), start))) return false;
  return !paper.says(NAMED_GEMEINDERAT) || paper.says(NAMED_RAT);
}

/** Councils whose members bear its name: `Ortschaftsrat Max Muster`. */
const BEARS_NAME = /rat$/;
const SECOND_NAME = /[ ](\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-])/uy;

/** A council of a part of the municipality, with the part's name: `Ortsrat Lindenbach`, `Bezirksausschuss 12`; empty without a name. */
export function readLocal(paper: PaperContext, { word, start, end, plural }: Head): Candidate[] {
  const { text } = paper;
  const bearsName = BEARS_NAME.test(word) && !word.endsWith('beirat');
  if (bearsName && PERSON_BEFORE.test(text.slice(Math.max(0, start - 20), start))) return [];
  const glued = isBlank(text, end) ? 0 : -1;
  if (glued < 0 && !/\p{Lu}/u.test(text[end] ?? '')) return [];
  const place = readPlace(paper, word, end) ?? (plural ? firstOfSeveral(text, end) : null);
  if (!place || (bearsName && isPerson(paper, word, place.name, start, place.end))) return [];
  const local = (name: string, from: number, to: number): Candidate => ({
    value: `${word} ${name}`,
    bodyKind: 'district council',
    start: from,
    end: to,
    rule: 'local-council',
    phraseStart: start,
    place: name,
  });
  const seats = word === 'Ortsbeirat' ? readNumberedList(text, place) : place;
  const first = { ...local(ownPart(paper, seats.name), start, seats.end), placeNumber: place.number };
  const more = plural ? readMorePlaces(text, place.end) : [];
  return [first, ...more.map((next) => local(next.name, next.start, next.end))];
}

const COMPASS = /-(?:(?:Nord|Süd)(?:ost|west)?|Ost|West|Mitte)$/;

/** `Köln-Porz` in a paper of Köln is Porz, but `Münster-Ost` is no Ost. */
function ownPart(paper: PaperContext, place: string): string {
  const town = paper.owner()?.name;
  return town !== undefined && place.startsWith(`${town}-`) && !COMPASS.test(place)
    ? place.slice(town.length + 1)
    : place;
}

/** The first of several places that a line's end parts from the plural: `an die Ortsbeiräte ⏎ Grünau und Seelbach`. */
function firstOfSeveral(text: string, end: number): PlaceName | null {
  if (text[end] !== '\n') return null;
  const [first, ...more] = readMorePlaces(text, end, /\n/y);
  return first !== undefined && more.length > 0 ? first : null;
}

/** Before a member's name; before the council's, an article stands there too. */
const NO_ARTICLE = /(?:^|[^\p{L}])(?:von|gez\.|Kollege)\s$/u;

/** Whether a name after `Ortschaftsrat` is a member's: a second name, a party in brackets or a colon follows, or the paper calls him Herr. */
function isPerson(paper: PaperContext, word: string, name: string, start: number, end: number): boolean {
  const { text } = paper;
  const before = text.slice(Math.max(0, start - 9), start);
  const after = text.slice(end, end + 8);
  if (/^\s?\((?:CDU|SPD|FDP|GR|Gr|AfD|FW|B)/.test(after)) return true;
  if (/^:\s[\p{Lu}"„]/u.test(after) && !DETERMINER.test(before)) return !isKnownPlace(paper, `des ${word}s`, name);
  const second = matchAt(SECOND_NAME, text, end);
  // A letterhead's line ends with the place that the letter is dated from: `Fraktion im Ortsrat Weiler Weiler, 3.5.2024`.
  if (second?.[1] === name) return false;
  if (second && !name.includes(' ') && !NO_SURNAME.test(second[1]!)) return true;
  if (paper.contains(`Herr ${name}`) || paper.contains(`Herrn ${name}`) || paper.contains(`Frau ${name}`)) return true;
  return NO_ARTICLE.test(before) && !isKnownPlace(paper, `im ${word}`, name);
}

const NO_SURNAME =
  /^(?:Herrn?|Frau|Termin|Sitzung|Datum|Gremium|Stand|Anhörung|Beratung|Kenntnisnahme|Entscheidung|Behandlung|Vorberatung|Beschluss|Empfehlung|Antrag|Anfrage|Vorlage|Verantwortlich|Öffentlich|Status|Ergebnis|Der|Die|Das|Im|In|Am|Dr|Tagesordnung|Punkt|Einladung|Nord|Süd|Ost|West|Mitte|Stadt|Gemeinde|Neubau|Herzlich|Zu|Zuständigkeit|Ortschaftsrat|Ortsrat|Gemeinderat|Amt|Bürger\p{L}*|\p{L}+(?:ung|ungen|ausschuss|rat|amt))$/u;
