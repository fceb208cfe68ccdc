import { OTHER_OFFICES, OTHER_SECTIONS } from '../../german/institutions.js';
import type { Candidate, PaperContext } from './context.js';
import { coordinated } from './coordination.js';
import { readPlace } from './place.js';
import { commaEnds, joinParts, readSubject, type SubjectPart } from './subject.js';
import { atLineStart, isBlank, isLower, matchAt, oneLine, startOfHead, startOfWord } from './words.js';

const OFFICE = /(?:[Aa]mt(?:e?s)?|Ämter[ns]?)(?![\p{Ll}-])/uy;
const FOR = /\s{1,2}(für)\s{1,2}(?!(?:die|den|das|eine?)\s)(?=\p{L})/uy;
/** `4`, `VIII`, `61.2` */
const NUMBER =
  /\s{0,3}(?:Nr\.\s?)?((?:\d{1,2}|[IVX]{1,5})(?:[./-]\d{1,2}){0,2}|\d{3})(?![\p{L}\d€%]|[.,/]\d|\sdes\s§|\s?(?:€|%|Euro|EUR|Mitarb|Stellen|Uhr|Tage|Jahre|Stück))/uy;
const MORE_NUMBERS = /\s{0,2}(?:,|und|sowie|\/|bzw\.|bis)\s{0,2}(\d{1,3}|[IVX]{1,5})(?![\p{L}\d€%.]|,\d)/uy;
/** Somebody else's section or office: the state's, a university's, a club's. */
const OTHERS_BEFORE =
  /(?:Senatsverwaltung|SenStadt|SenFin|[Mm]inisteri|RP\s|Distrikt|Forstdirektion|Gewerkschaft|ver\.di|Diözese|Bistum|GmbH|Stadtwerke|Polizeipräsid|LUBW|Regierungspräsidi|Landesamt|Landesdenkmal|Bundesamt|Universität|Hochschule|Polizei|Staatsanwaltschaft|Bezirksregierung|Landeskriminalamt|LKA|e\.\s?V\.|gGmbH|GmbH|Deutsche Bahn|BVG|Finanzamt|Bund(?:es)?,|Landes,|Region Hannover)[^.;:]{0,60}$/u;
/** A county's, unless the paper is its own. */
const COUNTY_BEFORE =
  /(?:Landratsamt|Landkreis(?:es)?)(?:\s(\p{Lu}\p{L}+))?(?:(?!Landratsamt|Landkreis)[^.;:]){0,60}$/u;
const STATE_BEFORE =
  /(?:[Ss]taatlich|[Bb]undes|[Ll]andes|[Aa]uswärtig|[Ee]uropäisch|[Ii]m\s(?:neuen|alten|gleichen)|Hohe)\p{L}*[\s-]{1,3}$/u;

/** Whether `before`, what stands before a section or office, makes it somebody else's. */
function isOthers(paper: PaperContext, before: string): boolean {
  if (OTHERS_BEFORE.test(before)) return true;
  const county = COUNTY_BEFORE.exec(before);
  if (county === null) return false;
  const owner = paper.owner();
  return !owner?.county || (county[1] !== undefined && county[1] !== owner.name);
}

function department(value: string, start: number, end: number, rule: string, phraseStart = start): Candidate {
  return { value, bodyKind: 'department', start, end, rule, phraseStart };
}

/** Offices: `Sozialamt`, `Schul- und Sportamt`, `Amt für Kinder, Jugend und Familie`, `Amt 68`; the anchor is at `amt`, `Amt` or `Ämt`. */
export function readOffices(paper: PaperContext, anchor: number): Candidate[] {
  const { text } = paper;
  const head = matchAt(OFFICE, text, anchor);
  if (!head) return [];
  const end = anchor + head[0].length;
  const start = startOfHead(text, anchor);
  const before = text.slice(Math.max(0, start - 90), start);
  const plural = head[0].startsWith('Ä');
  if (start === anchor) {
    if (!/^[AÄ]/.test(head[0])) return [];
    return readPlainOffice(paper, { start, end, plural, before });
  }
  if (plural) return [];
  const word = `${text.slice(start, anchor)}${head[0].slice(0, 3)}`;
  if (word === 'Fachamt') {
    const named = readNamed(text, { start, end, head: word, rule: 'office' });
    return named ? [named] : [];
  }
  if (!/^\p{Lu}/u.test(word) || OTHER_OFFICES.test(word) || /^\p{Lu}?amt$/iu.test(word)) {
    return /^(?:Landrats|Kreis)/.test(word) && !/kreis-/.test(word) && paper.says(COUNTY)
      ? [department(word, start, end, 'office-compound')]
      : [];
  }
  if (/[Ss]taatlich\p{Ll}*\s$/u.test(before)) return [];
  if (isOthers(paper, before) && /^(?:Sozial|Jugend|Gesundheits)/.test(word)) return [];
  if (word === 'Stadtamt' || word === 'Ortsamt') {
    const place = isBlank(text, end) ? readPlace(paper, word, end) : null;
    if (place) return [department(`${word} ${place.name}`, start, place.end, 'office-local')];
    // `Stadtamt ⏎ FB 40`: a form's label
    if (text[end] === '\n' && atLineStart(text, start)) return [];
    return word === 'Ortsamt' ? [] : [department(word, start, end, 'office-compound')];
  }
  if (word === 'Bezirksamt') return [department(word, start, end, 'district-office')];
  if (word === 'Hauptamt' && isMainJob(text, start, end)) return [];
  const halves = coordinated(text, start);
  if (!halves) {
    const half = unhyphened(paper, word, start);
    return half
      ? [department(`${half.text}- und ${word}`, half.start, end, 'office-compound')]
      : [department(word, start, end, 'office-compound')];
  }
  if (!halves.apart) return [department(`${halves.words}${word}`, halves.start, end, 'office-compound')];
  return [
    ...halves.parts.map((half) =>
      department(`${half.text}amt`, half.start, half.end, 'office-shared-head', halves.start),
    ),
    department(word, start, end, 'office-compound', halves.start),
  ];
}

/** `Stärken des Hauptamts` beside the Ehrenamt: what somebody lives on, not an office. */
const VOLUNTEERS = /[Ee]hrenamt|Ehren-/;
const LABEL_BEFORE = /(?:^|[:\n\f|])\s{0,3}$/;
const HELD = /\s(?:ist|war|bin|sind|waren|tätig|arbeitet|beschäftigt|als)(?!\p{L})/uy;

function isMainJob(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  if (LABEL_BEFORE.test(before)) return false;
  if (/[Ii]m\s$/.test(before) && matchAt(HELD, text, end)) return true;
  return VOLUNTEERS.test(before) || VOLUNTEERS.test(text.slice(end, end + 80));
}

/** First halves that have lost their hyphen: they end as only a first half does, or name a field in which nobody acts. */
const BARE_HALF =
  /(?<![\p{L}-])(\p{Lu}\p{L}{1,25}(?:ungs|heits|schafts|tions)|Veterinär|(?<!,\s)(?:Straßen|Natur|Tiefbau|Hochbau|Grünflächen))\sund\s{1,2}$/u;
/** `Veterinär -und Lebensmittelaufsichtsamt` */
const MISPLACED_HYPHEN = /(?<![\p{L}-])(\p{Lu}\p{L}{2,30})\s-\s?und\s{1,2}$/u;
const ANY_HALF = /(?<![\p{L}-])(\p{Lu}\p{L}{2,30})\sund\s{1,2}$/u;

/** The first half before an office's word at `start` whose hyphen is missing: `Straßen und Grünflächenamt`; `Polizei und Ordnungsamt` are two. */
function unhyphened(
  { text, contains }: PaperContext,
  word: string,
  start: number,
): { text: string; start: number } | null {
  if (!/und\s{1,2}$/.test(text.slice(start - 5, start))) return null;
  const before = text.slice(Math.max(0, start - 40), start);
  const sure = BARE_HALF.exec(before) ?? MISPLACED_HYPHEN.exec(before);
  const half = sure ?? ANY_HALF.exec(before);
  if (!half || (!sure && !contains(`${half[1]}- und ${word}`))) return null;
  return { text: half[1]!, start: start - before.length + half.index };
}

/** Papers of a district: its Landratsamt is its own. */
const COUNTY = /Kreistag(?:e?s)? (?:beschließt|des Landkreises)|Kreisausschuss|Kreisrat|Kreisrät/;

interface Plain {
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
  readonly before: string;
}

/** `Eingang beim Amt der Oberbürgermeisterin`: a department; `für das Amt der Oberbürgermeisterin` stands who wants to be one. */
const OF_MAYOR = /\s(?:der\sOberbürgermeisterin|des\sOberbürgermeisters)(?!\p{L})/uy;
const LINE_END = /[ ]?(?:[\n\f:,/–-]|$)/y;
/** Before an office whose number stands on the next line; a label's column goes on with other figures. */
const IN_SENTENCE = /(?:^|[^\p{L}])(?:[Dd]as|[Dd]em|[Dd]es|[Vv]om|[Bb]eim|[Dd]urch)\s$/u;
const isDigit = (unit: string | undefined) => unit !== undefined && unit >= '0' && unit <= '9';

function readPlainOffice(paper: PaperContext, { start, end, plural, before }: Plain): Candidate[] {
  const { text } = paper;
  const mayor = matchAt(OF_MAYOR, text, end);
  if (
    mayor &&
    !plural &&
    (/[Bb]eim\s$/.test(before) || (atLineStart(text, start) && matchAt(LINE_END, text, end + mayor[0].length)))
  )
    return [department(`Amt${mayor[0].replace(/\s/g, ' ')}`, start, end + mayor[0].length, 'office')];
  const numbers = readNumbers(text, end, plural).filter(({ number }) => /^\d{2,3}$/.test(number));
  if (numbers.length > 0) {
    const follows = text[end] === ' ' || (text[end] === '\n' && IN_SENTENCE.test(before) && isDigit(text[end + 1]));
    if (/(?:\d|zweite[sn]|erste[sn])\s$/.test(before) || !follows || isOthers(paper, before)) return [];
    return numbers.map(({ number, from, to }, i) =>
      department(`Amt ${number}`, i === 0 ? start : from, to, 'office-number', start),
    );
  }
  if (plural) return [];
  const statistical = /(?<!\p{L})Statistisch(?:es|en|em)\s$/u.exec(before);
  if (statistical) return [department('Statistisches Amt', start - statistical[0].length, end, 'office')];
  if (STATE_BEFORE.test(before) || isOthers(paper, before)) return [];
  const named = readNamed(text, { start, end, head: 'Amt', rule: 'office' });
  return named ? [named] : [];
}

interface Numbered {
  readonly number: string;
  readonly from: number;
  readonly to: number;
}

/** Numbers that follow a unit's word; more than one only after a plural. */
function readNumbers(text: string, at: number, several: boolean): Numbered[] {
  const first = matchAt(NUMBER, text, at);
  if (!first || !isBlank(text, at)) return [];
  let to = at + first[0].length;
  const numbers: Numbered[] = [{ number: first[1]!, from: to - first[1]!.length, to }];
  while (several && numbers.length < 20) {
    const next = matchAt(MORE_NUMBERS, text, to);
    if (!next) break;
    to += next[0].length;
    numbers.push({ number: next[1]!, from: to - next[1]!.length, to });
  }
  return numbers;
}

/** What the offices of the states and the federation are for. */
const STATE_OFFICE =
  /^(?:Statistik Berlin|Digitalisierung, Breitband|Ernährung, Landwirtschaft|regionale Landesentwicklung|Landentwicklung|Agrarstruktur|Vermögen und Bau|Migrations?-? und Flücht|Landwirtschaft|Ländliche|Flurneuordnung|Verfassungsschutz)/;

interface NamedHead {
  readonly start: number;
  readonly end: number;
  readonly head: string;
  readonly rule: string;
}

/** `Amt für Soziales und Senioren`, `Fachbereich Planung, Bau und Umwelt`: without `für` the first noun must name a field of local government. */
function readNamed(text: string, { start, end, head, rule }: NamedHead): Candidate | null {
  const link = matchAt(FOR, text, end);
  const from = link ? end + link[0].length : end + matchAt(/[ ]?\n?(?=["„“»\p{Lu}])|/uy, text, end)![0].length;
  if (from === end) return null;
  const quote = '"„“»'.includes(text[from] ?? ' ') ? 1 : 0;
  const options = { row: atLineStart(text, start), offices: false, linked: link !== null, list: false };
  const parts = readSubject(text, from + quote, options);
  const usable = parts.findIndex((part) => part.joint === 'für');
  const own = usable < 0 ? parts : parts.slice(0, usable);
  if (own.length === 0 || (!link && !isNamed(own))) return null;
  const nameOf = (some: readonly SubjectPart[]) => `${head} ${link ? 'für ' : ''}${joinParts(some)}`;
  if (link && head === 'Amt' && STATE_OFFICE.test(joinParts(own))) return null;
  const shorter = head === 'Amt' ? commaEnds(own, nameOf) : [];
  return { ...department(nameOf(own), start, own.at(-1)!.end, rule), shorter };
}

function isNamed(parts: readonly SubjectPart[]): boolean {
  const first = parts[0]!;
  return /\p{Ll}{3}/u.test(first.words) && (first.known || (first.words.endsWith('-') && parts[1]?.known === true));
}

/** `Eigenbetrieb „Fußballstadion am See“` */
const QUOTED = /\s{1,2}["„“»](\p{Lu}(?:[^"„“”«\n]|(?<=\p{Ll}-)\n(?=\p{Ll})){2,60}?)["“”«]/uy;
/** A word broken over a line's end */
const BROKEN_WORD = /-\n(?!und|oder|sowie)(?=\p{Ll})/gu;
const UNIT =
  /(?:([Dd]ezernat|[Rr]eferat)(?:e?s|en?)?|([Ff]achbereich|[Gg]eschäftsbereich|[Ee]igen[Bb]etrieb|[Rr]egiebetrieb|[Ff]achdienst|[Ss]achgebiet)(?:e?s|en?)?|([Aa]bteilung|[Ss]tabstelle|[Ss]tabsstelle|[Ss]tabsabteilung)(?:en|n)?)(?![\p{Ll}-])/uy;
/** Sections named by one word: `Baureferat`, `Sozialdezernat`, `Bauabteilung`. */
const COMPOUND_SECTION =
  /^(?:\p{Lu}[\p{L}-]{2,30}(?:[Dd]ezernat|[Rr]eferat)|(?:Bau|Personal|Finanz|Rechts|Liegenschafts|Ordnungs|Umwelt|Schul|Kultur|Sozial|Stadtplanungs|Hochbau|Tiefbau|Planungs)abteilung)$/u;
const NO_DEZERNAT = /^(?:Fach|Gesamt|Nachbar|Kriminal|Polizei|Rausch|Drogen|Raub|Betrugs)-?dezernat$/i;
/** Words of which the plural is told by its form: `Dezernate 3 und 4`, not `des Dezernats`. */
const PLURAL = /(?:ate|aten|eiche|eichen|ebiete|ebieten|triebe|trieben|ienste|iensten|ungen|stellen)$/;

/** Units: `Dezernat 4`, `Fachbereich Planung, Bau und Umwelt`, `Referat für …`, `Eigenbetrieb Stadtentwässerung`. */
export function readUnits(paper: PaperContext, anchor: number): Candidate[] {
  const { text } = paper;
  const start = startOfWord(text, anchor);
  const head = matchAt(UNIT, text, anchor);
  if (!head) return [];
  const end = anchor + head[0].length;
  const stem = (head[1] ?? head[2] ?? head[3])!.toLowerCase();
  const before = text.slice(Math.max(0, start - 90), start);
  const prefix = text.slice(start, anchor);
  if (prefix !== '' && prefix !== 'Haupt') {
    const word = prefix.endsWith('-') ? `${prefix}${stem[0]!.toUpperCase()}${stem.slice(1)}` : `${prefix}${stem}`;
    const singular = !PLURAL.test(head[0]);
    if (!singular || !COMPOUND_SECTION.test(word) || OTHER_SECTIONS.test(word) || NO_DEZERNAT.test(word)) return [];
    if (isOthers(paper, before)) return [];
    const halves = coordinated(text, start);
    return halves && !halves.apart
      ? [department(`${halves.words}${word}`, halves.start, end, 'unit-compound')]
      : [department(word, start, end, 'unit-compound')];
  }
  if (/^\p{Ll}/u.test(text[start]!) || isOthers(paper, before)) return [];
  if (/(?:^|\P{L})(?:ihr|sein|zukünftig)\p{Ll}{0,2}\s{1,3}$/iu.test(before)) return [];
  const word = prefix
    ? `Hauptabteilung`
    : `${stem[0]!.toUpperCase()}${stem.slice(1)}`.replace('Stabstelle', 'Stabsstelle');
  if (prefix && stem !== 'abteilung') return [];
  const several = PLURAL.test(head[0]);
  const labelled = word === 'Dezernat' ? matchAt(LABELLED_NUMBER, text, end) : null;
  if (labelled) return [department(`Dezernat ${labelled[1]}`, start, end + labelled[0].length, 'unit')];
  const numbers = (
    word === 'Stabsstelle' || word === 'Eigenbetrieb' || (several && text[end] !== ' ')
      ? []
      : readNumbers(text, end, several)
  ).filter(
    // The sections of a Regierungspräsidium have two-figure numbers: `Referat 54.1`.
    ({ number }) => word !== 'Referat' || /^(?:\d|[IVX]+)$/.test(number),
  );
  if (numbers.length > 0) {
    return numbers.map(({ number, from, to }, i) => {
      // `Dezernat III/61`: behind the stroke stands an office's number.
      const own = word === 'Dezernat' ? number.replace(/\/.*/, '') : number;
      return department(`${word} ${own}`, i === 0 ? start : from, to, 'unit-number', start);
    });
  }
  if (several) return [];
  if (word === 'Eigenbetrieb') {
    const quoted = matchAt(QUOTED, text, end);
    if (quoted)
      return [
        department(
          `Eigenbetrieb ${oneLine(quoted[1]!.replace(BROKEN_WORD, ''))}`,
          start,
          end + quoted[0].length,
          'unit',
        ),
      ];
  }
  const named = readNamed(text, { start, end, head: word, rule: 'unit' });
  return named ? [named] : [];
}

/** `Dezernat: II`, `Dezernat: IV 67-FB` */
const LABELLED_NUMBER = /: ?([IVX]{1,4}|\d)(?=\n|$| ?\/ ?\d| \d\d-)/y;
const SHORT_UNIT = /(?:(Dez)\.?|(Abt)\.|(FB)|(FD)|(Ref)\.)(?=\s)/uy;
const MONTHS_NEAR = /(?:\d\.|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|bis|–|-)\.?\s*(?:\d{2,4}\s*)?$/u;
const ROMAN = / [IVX]+(?![\p{L}\d])/uy;
const FACHBEREICH = /Fachbereich/;
const FACHDIENST = /Fachdienst/;
const REFERAT = /Referat/;

/** `BerlinAbt. Finanzen`: a lost blank or line break before the word; not `HauptAbt.`. */
const isGlued = (text: string, at: number) => isLower(text, at - 1) && !/(?:Haupt|Unter)$/.test(text.slice(at - 5, at));

/** Abbreviated units: `Dez. 4`, `Abt. Gesundheit und Soziales`, `FB 3`. */
export function readShortUnits(paper: PaperContext, anchor: number): Candidate[] {
  const { text } = paper;
  const head = matchAt(SHORT_UNIT, text, anchor);
  if (!head || (/[\p{L}_]/u.test(text[anchor - 1] ?? ' ') && !(head[2] && isGlued(text, anchor)))) return [];
  const end = anchor + head[0].length;
  const before = text.slice(Math.max(0, anchor - 90), anchor);
  if (isOthers(paper, before)) return [];
  if (head[1]) {
    if (
      (!matchAt(ROMAN, text, end) && MONTHS_NEAR.test(before.slice(-14))) ||
      matchAt(/\s\d{1,4}\s(?:Jan|Dez)/uy, text, end)
    )
      return [];
    return readNumbers(text, end, true)
      .filter(({ number }) => /^(?:[1-9]|[IVX]+)$/.test(number))
      .map(({ number, from, to }, i) =>
        department(`Dezernat ${number}`, i === 0 ? anchor : from, to, 'unit-short', anchor),
      );
  }
  if (head[2]) {
    const numbers = readNumbers(text, end, true);
    if (numbers.length > 0) {
      return numbers.map(({ number, from, to }, i) =>
        department(`Abteilung ${number}`, i === 0 ? anchor : from, to, 'unit-short', anchor),
      );
    }
    const named = readNamed(text, { start: anchor, end, head: 'Abteilung', rule: 'unit-short' });
    return named ? [named] : [];
  }
  const [word, gate] = head[3]
    ? (['Fachbereich', FACHBEREICH] as const)
    : head[4]
      ? (['Fachdienst', FACHDIENST] as const)
      : (['Referat', REFERAT] as const);
  // `FB Ordnung und Sicherheit`: with a field of local government behind it, it can be nothing else.
  const named =
    head[5] || isBroken(text, end) || text.startsWith('Fach', end + 1)
      ? null
      : readNamed(text, { start: anchor, end, head: word, rule: 'unit-short' });
  if (named) return [named];
  if (!paper.says(gate)) return [];
  return readNumbers(text, end, true)
    .filter(({ number }) => word !== 'Referat' || /^(?:\d|[IVX]+)$/.test(number))
    .map(({ number, from, to }, i) =>
      department(`${word} ${number}`, i === 0 ? anchor : from, to, 'unit-short', anchor),
    );
}

/** Whether the line ends at `at`. */
const isBroken = (text: string, at: number) => text[at] === '\n';

const DIVISION = /(?<!\p{L})Ressort\s(\d{3}(?:\.\d{1,2})?)(?![\p{L}\d]|[.,]\d)/uy;

/** `Ressort 104 - Straßen und Verkehr`: what some towns call their departments; a ministry's has no number. */
export function readDivisions({ text }: PaperContext, anchor: number): Candidate[] {
  const match = matchAt(DIVISION, text, anchor - 1);
  return match ? [department(`Ressort ${match[1]}`, match.index, match.index + match[0].length, 'unit-number')] : [];
}

const NAMED_OFFICE = /(?:Stadtk|K)ämmerei(?![\p{L}-])|Branddirektion(?![\p{L}-])|Kreisverwaltungsreferat/uy;

/** Departments whose one word says it all: `Stadtkämmerei`, `Branddirektion`. */
export function readNamedOffices({ text }: PaperContext, anchor: number): Candidate[] {
  const start = startOfWord(text, anchor);
  const match = matchAt(NAMED_OFFICE, text, start);
  return match ? [department(match[0], start, start + match[0].length, 'office-word')] : [];
}

const AUTHORITY = /(?:Jugend|Sozial|Bildungs|Schul|Sport|Kultur|Familien)behörde(?![\p{L}-])/uy;

/** `Sozial- und Jugendbehörde`: an authority by one field alone (`Straßenverkehrsbehörde`) is a task, not a department. */
export function readAuthorities({ text }: PaperContext, anchor: number): Candidate[] {
  const start = startOfWord(text, anchor);
  const match = matchAt(AUTHORITY, text, start);
  const halves = match && coordinated(text, start);
  if (!match || !halves || halves.apart) return [];
  return [department(`${halves.words}${match[0]}`, halves.start, start + match[0].length, 'office-compound')];
}

/** `Ortsverwaltung Porz`; the anchor is at its first letters. */
export function readLocalOffices(paper: PaperContext, anchor: number): Candidate[] {
  const { text } = paper;
  const head = matchAt(/Ortsverwaltung(?:en)?(?![\p{L}-])/uy, text, anchor);
  if (!head || !isBlank(text, anchor + head[0].length)) return [];
  const place = readPlace(paper, 'Ortsverwaltung', anchor + head[0].length);
  if (!place) return [];
  return [{ ...department(`Ortsverwaltung ${place.name}`, anchor, place.end, 'office-local'), place: place.name }];
}
