import type { Candidate, PaperContext } from './context.js';
import { readPlace } from './place.js';
import { joinParts, readSubject } from './subject.js';
import { atLineStart, matchAt } from './words.js';

/** Abbreviations that mean the same body everywhere. */
export const COMMON_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['JHA', 'Jugendhilfeausschuss'],
  ['HFA', 'Haupt- und Finanzausschuss'],
  ['BVV', 'Bezirksverordnetenversammlung'],
]);

const LOCAL: Readonly<Record<string, readonly [word: string, spelledOut: RegExp]>> = {
  OR: ['Ortschaftsrat', /Ortschafts?rat|Ortsverwaltung/],
  OV: ['Ortsverwaltung', /Ortsverwaltung|Ortschaftsr/],
  BV: ['Bezirksvertretung', /Bezirksvertretung/],
  OBR: ['Ortsbeirat', /Ortsbeir/],
  SBR: ['Stadtbezirksrat', /Stadtbezirksr/],
  SBB: ['Stadtbezirksbeirat', /Stadtbezirksbeir/],
};
const SHORT = /(?:BVV|JHA|HFA|GR|BA|SVV|StVV|FA|AS|VA|OR|OV|OBR|BV|SBR|SBB)(?![\p{L}\d_])/uy;
const ORTSRAT = /Ortsr[aä]t|Niedersachs|NKomVG|NGO/;
const GEMEINDERAT = /Gemeinder[aä]t/;
const BEZIRKSAMT = /Bezirksamt|Bezirksverordnetenversammlung|BVV/;
const BEZIRKSAUSSCHUSS = /Bezirksaussch/;
const VERWALTUNGSAUSSCHUSS = /Verwaltungsausschuss/;
const STADTVERORDNETE = /Stadtverordneten/;
const FEMININE = /(?:^|[^\p{L}])(?:[Dd]ie|der|[Zz]ur)\s{1,2}$/u;
/** `BV` is a club, `OV` a party's or a club's local branch. */
/** `SPD: OR Muster` is a member of the council. */
const MEMBER_OF = /(?:CDU|SPD|FDP|FW|AfD|GRÜNEN?|Grünen?|LINKE|Linke):\s$/;
const CLUB = /Bürgerverein/;
const BRANCH = /(?:DRK|AWO|CDU|SPD|FDP|Caritas|VdK|AfD|THW)[\s-]$/;
const BRANCHES = /DRK|AWO|VdK|Ortsverein|Ortsverband/;
const OFFICE_FIELD = /(?:Dienststelle|erantwortlich|der|die|zur)[:\s]{1,3}$/;
const DETERMINER =
  /(?:^|[^\p{L}])(?:[Dd]er|[Dd]es|[Dd]em|[Dd]en|[Vv]om|[Ii]m|[Zz]um|[Bb]eim|[Aa]m|[Dd]as|[Dd]urch|[Ii]ns)\s{1,2}$/u;

/** Abbreviations that stand for a body with no resolution in the paper: `BVV`, `OR Lindenbach`, `BV Porz`, `BA`. */
export function readShortNames(paper: PaperContext, anchor: number): Candidate[] {
  const { text } = paper;
  const head = matchAt(SHORT, text, anchor);
  if (!head || /[\p{L}\d_/.]/u.test(text[anchor - 1] ?? ' ')) return [];
  const short = head[0];
  const end = anchor + short.length;
  const before = text.slice(Math.max(0, anchor - 17), anchor);
  const found = (value: string, bodyKind: Candidate['bodyKind']): Candidate[] =>
    text[end] === '-' ? [] : [{ value, bodyKind, start: anchor, end, rule: 'abbreviation', phraseStart: anchor }];
  switch (short) {
    case 'BVV':
      // `BVV Mitglieder`: one word written as two
      if (matchAt(/[ ](?:ler|Mitglied|Vorsteher|Büro)/y, text, end)) return [];
      return found('Bezirksverordnetenversammlung', 'district council');
    case 'JHA':
    case 'HFA':
      return found(COMMON_ABBREVIATIONS.get(short)!, 'committee');
    case 'GR':
      return DETERMINER.test(before) && paper.says(GEMEINDERAT) ? found('Gemeinderat', 'council') : [];
    case 'SVV':
    case 'StVV':
      return paper.says(STADTVERORDNETE) ? found('Stadtverordnetenversammlung', 'council') : [];
    case 'VA':
      return paper.says(VERWALTUNGSAUSSCHUSS) ? found('Verwaltungsausschuss', 'committee') : [];
    case 'FA':
    case 'AS':
      return readShortCommittee(text, short, anchor, end);
    case 'BA': {
      if (paper.says(BEZIRKSAUSSCHUSS)) {
        const number = matchAt(/\s(\d{1,2})(?![\d.])/y, text, end);
        if (!number) return [];
        const value = `Bezirksausschuss ${number[1]}`;
        return [
          {
            value,
            bodyKind: 'district council',
            start: anchor,
            end: end + number[0].length,
            rule: 'abbreviation',
            phraseStart: anchor,
          },
        ];
      }
      return paper.says(BEZIRKSAMT) && (text[end] ?? ' ') !== '-' ? found('Bezirksamt', 'department') : [];
    }
    default:
      return readLocalShort(paper, short, anchor, end, before);
  }
}

/** `FA Umwelt und Klima`, `AS für Soziales`: committees with an abbreviated head. */
function readShortCommittee(text: string, short: string, start: number, end: number): Candidate[] {
  const link = matchAt(/[ ](für[ ])?(?=\p{Lu}\p{Ll}{3})/uy, text, end);
  if (!link || (short === 'AS') !== (link[1] !== undefined)) return [];
  const linked = link[1] !== undefined;
  const parts = readSubject(text, end + link[0].length, {
    row: atLineStart(text, start),
    offices: true,
    linked,
    list: false,
  });
  // A list that goes on with shortened words (`Jugend, Soz., Dem.`) is not whole.
  if (!parts[0]?.known || /^, ?\p{Lu}\p{Ll}{1,8}\./u.test(text.slice(parts.at(-1)!.end, parts.at(-1)!.end + 12)))
    return [];
  const value = `${short === 'FA' ? 'Fachausschuss' : 'Ausschuss für'} ${joinParts(parts)}`;
  return [{ value, bodyKind: 'committee', start, end: parts.at(-1)!.end, rule: 'abbreviation', phraseStart: start }];
}

function readLocalShort(paper: PaperContext, short: string, start: number, end: number, before: string): Candidate[] {
  const { text } = paper;
  const [word, spelledOut] = LOCAL[short]!;
  const hyphen = text[end] === '-' && short !== 'BV' ? 1 : 0;
  if (!hyphen && text[end] !== ' ' && text[end] !== '\n') return [];
  if (!isSpelledOut(paper, short, before)) return [];
  if (short === 'OR' && MEMBER_OF.test(before)) return [];
  const place = readPlace(paper, word, end + hyphen);
  if (!place || /^\d/.test(place.name)) return [];
  if (short === 'OR' && /^\s\p{Lu}\p{Ll}/u.test(text.slice(place.end, place.end + 3)) && text[place.end] === ' ')
    return [];
  if (paper.contains(`Herr ${place.name}`) || paper.contains(`Herrn ${place.name}`)) return [];
  const head = short === 'OR' && paper.says(ORTSRAT) && !paper.says(spelledOut) ? 'Ortsrat' : word;
  return [
    {
      value: `${head} ${place.name}`,
      bodyKind: short === 'OV' ? 'department' : 'district council',
      start,
      end: place.end,
      rule: 'abbreviation-local',
      phraseStart: start,
      place: place.name,
    },
  ];
}

/** Whether a paper's words allow to read a local abbreviation. */
function isSpelledOut(paper: PaperContext, short: string, before: string): boolean {
  if (paper.says(LOCAL[short]![1])) return !BRANCH.test(before);
  if (short === 'OR') return true;
  if (short === 'BV' && /\d{2}\.\d{2}\.\d{4} $/.test(before)) return true;
  if (short === 'BV') return FEMININE.test(before) && !paper.says(CLUB);
  return short === 'OV' && (OFFICE_FIELD.test(before) || !paper.says(BRANCHES));
}

const IN_BRACKETS =
  /\s{0,3}\(\s?(?:(?:kurz|im\sFolgenden|nachfolgend|folgend)\s)?["„“]?(\p{Lu}[\p{L}/&-]{1,11})["”“]?\s?\)/uy;
const BEFORE_BRACKET = /(?<![\p{L}\d-])(\p{Lu}[\p{L}&]{1,9})\s{1,3}\($/u;

/** What an abbreviation of the paper's own stands for. */
export interface OwnAbbreviation {
  readonly short: string;
  readonly body: Candidate;
}

/** The abbreviations that a paper explains itself: `Ausschuss für Umwelt (AfU)`, `AfU (Ausschuss für Umwelt)`. */
export function ownAbbreviations(text: string, candidates: readonly Candidate[]): OwnAbbreviation[] {
  const own = new Map<string, Candidate>();
  for (const body of candidates) {
    if (own.size >= 40) break;
    if (body.bodyKind === 'party group') continue;
    const after = matchAt(IN_BRACKETS, text, body.end)?.[1];
    const before =
      text[body.start - 1] === '('
        ? BEFORE_BRACKET.exec(text.slice(Math.max(0, body.start - 16), body.start))?.[1]
        : undefined;
    for (const short of [after, before]) {
      if (short && !own.has(short) && abbreviates(short, body.value)) own.set(short, body);
    }
  }
  return [...own].map(([short, body]) => ({ short, body }));
}

/** Whether `short` can stand for `name`: two capitals at least, its letters in the name's order, the first beginning a word of it. */
function abbreviates(short: string, name: string): boolean {
  if ((short.match(/\p{Lu}/gu) ?? []).length < 2 || /^(?:CDU|SPD|FDP|AfD|TOP|USB)$/.test(short)) return false;
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = name.split(/[\s-]+/);
  return words.some((_, from) => {
    const rest = words.slice(from).join(' ').toLowerCase();
    if (rest[0] !== letters[0]) return false;
    let at = 0;
    for (const letter of letters) {
      const next = rest.indexOf(letter, at);
      if (next < 0) return false;
      at = next + 1;
    }
    return true;
  });
}

const LETTER_BEFORE = /[\p{L}\d_/-]$/u;
const LETTER_AFTER = /^[\p{L}\d_-]/u;

/** Whether what stands from `start` to `end` is a word of its own and not a part of one. */
function standsAlone(text: string, start: number, end: number): boolean {
  // Two units, as a letter may take a surrogate pair.
  return !LETTER_BEFORE.test(text.slice(Math.max(0, start - 2), start)) && !LETTER_AFTER.test(text.slice(end, end + 2));
}

/** Later uses of the paper's own abbreviations, outside the bodies found already. Of two that overlap the first, the longer, counts. */
export function readOwnAbbreviations(text: string, abbreviations: readonly OwnAbbreviation[]): Candidate[] {
  const bodies = new Map(abbreviations.map(({ short, body }) => [short, body]));
  const found: Candidate[] = [];
  // No pattern is made of them: V8 would compile one for each paper, and when it has compiled much, it no longer optimises any.
  for (const [short, { value, bodyKind }] of bodies) {
    for (let start = text.indexOf(short); start >= 0; start = text.indexOf(short, start + 1)) {
      const end = start + short.length;
      if (standsAlone(text, start, end)) {
        found.push({ value, bodyKind, start, end, rule: 'own-abbreviation', phraseStart: start });
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
