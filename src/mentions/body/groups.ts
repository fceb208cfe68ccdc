import { OTHER_GROUPS } from '../../german/institutions.js';
import { isPaperWord } from '../../german/paper-words.js';
import { PARTY_SPELLING, partyName } from '../../german/parties.js';
import type { Candidate, PaperContext } from './context.js';
import { matchAt, oneLine } from './words.js';

const HEAD = /[Ff]raktion(?:en|sgemeinschaft)?(?![\p{Ll}-])/uy;
const GROUP = /[Gg]ruppen?(?![\p{Ll}-])/uy;

/** The council whose group it is, which the normal form leaves out: `Gemeinderats`fraktion, `OR-`Fraktion. */
const LEVEL =
  /(?:(?<![\p{L}])|(?<=-))(?:Gemeinde?(?:s?rats?)?|Stadtrats?|Rats?|Ortschafts?(?:rats?)?|Otrschaftsrats|Ortsrats?|Kreistags?|Bezirks(?:verordneten)?(?:vertretungs?|versammlungs?)?|Bezirks|BVV|OR|BV|Bürgerschafts?|Stadtverordneten(?:versammlungs)?|Samtgemeinde(?:rats)?|Stadtbezirksrats|Gemeindevertretungs|Ortsbeirats|Stadt|Rathaus)(?:-\s{0,3})?$/u;

/** Words of voters' associations' names that are no abbreviations. */
const ASSOCIATION =
  /(?:[Bb]ürger|BÜRGER|[Dd]issident|DISSIDENT|[Ww]ähler|WÄHLER|[Ff]rei|FREI|[Uu]nabhängig|UNABHÄNGIG|[Ll]iste|[Mm]itte|[Bb]ündnis|[Aa]ufbruch|[Aa]lternative|[Ff]orum|[Hh]eimat|[Zz]ukunft|[Gg]emeinschaft|[Tt]ierschutz|[Zz]entrum|[Ll]inke|LINKE|[Gg]rüne|[Ss]tadt(?!rat|verwaltung|senat|bezirk|teil)|aNDERE|FRAKTION|PARTEI|[Mm]itbürger|[Dd]emokrat|[Bb]und(?!es)|[Ii]nitiative|[Uu]nion|[Pp]artei|[Ss]oziale?|[Kk]ultur|Volt|Junge|Werte)/u;

const CAPITALS = String.raw`\p{Lu}[\p{Ll}\d]{0,2}[\p{Lu}\d][\p{L}\d]{0,10}(?![\p{L}])\.?`;
const LOCAL_LIST = String.raw`(?:\p{Lu}\p{Ll}+er\sListe|(?:(?:FÜR|Für)(?!\sStadtr)|Bürger\sfür|Wir\sfür|Pro|PRO)\s\p{Lu}\p{L}+|(?:Freien?|FREIE)\s(?:Bürger|BÜRGER|Sachsen|SACHSEN|Thüringer|Unabhängigen?|Union|Liste)(?!\p{L}))`;
const WORD = String.raw`(?!\p{L}{0,20}[Ff]raktion)\p{Lu}[\p{L}\d]{1,24}`;
const PART = `(?:${LOCAL_LIST}|\\p{Ll}{3,12}!|${PARTY_SPELLING}(?![\\p{L}])|${CAPITALS}|${WORD})`;
const SEPARATOR = String.raw`(?:\s?[/|&+]\s?|[-–]|\smit\s)`;

/** `SPD-`, `KAL/Die PARTEI-`, `Bündnis 90/Die Grünen-` at the end of a text. */
const NAME_BEFORE = new RegExp(
  `(?<![\\p{L}\\d-])(${PART}(?:${SEPARATOR}${PART}){0,3})(\\s?-\\s{0,3}|[ \\n]{1,2})$`,
  'u',
);
/** `BerlinSPD-Fraktion`: a lost blank or line break before the party. */
const GLUED = new RegExp(`^\\p{Lu}\\p{Ll}{2,30}(?=${PARTY_SPELLING}(?:/|$))`, 'u');
const PARTY_BEFORE = new RegExp(
  `(?<![\\p{L}\\d-])((?:${LOCAL_LIST}|${PARTY_SPELLING}|${CAPITALS})(?:\\s?[/|&+]\\s?(?:${LOCAL_LIST}|${PARTY_SPELLING}|${CAPITALS})){0,3})([ \\n]{1,2})$`,
  'u',
);
const LISTED = `${PART}(?:(?:[/|]|-)${PART})?`;
/** `CDU-, SPD- und ` before `FDP-Fraktion` */
const NAMES_BEFORE = new RegExp(
  `(?<![\\p{L}\\d-])((?:${LISTED}-\\s?,\\s{0,2}(?:der\\s)?){0,6}${LISTED}-)\\s{0,3}(?:(?:und|sowie|&|bzw\\.|oder)\\s{1,3}|/\\s?)(?:(?:der|die)\\s{1,3})?$`,
  'u',
);
const NAME_IN_LIST = new RegExp(`(${LISTED})-(?=[\\s,]|$)`, 'gu');
/** `Mitbürger & Die PARTEI`, `Hauptsache Lindenbach & FREIE WÄHLER` */
const BESIDE_PARTY = `(?!Herrn?\\s|Frau\\s|Stadtr)\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?(?=\\s?[&+]\\s?${PARTY_SPELLING})`;
/** `Fraktion „Klima, Verkehr & Wasser“` */
const QUOTED = /\s["„“»](\p{Lu}[^"„“”«\n]{2,45})["“”«]/uy;
const NAME_AFTER = new RegExp(
  `(?:${BESIDE_PARTY}|${LOCAL_LIST}|${PARTY_SPELLING}|${CAPITALS})(?:${SEPARATOR}${PART}){0,3}(?![\\p{Ll}])`,
  'uy',
);
const OF = /\s{1,3}(?:(?:der|von|des)\s{1,3})?(?:["„“]\s?)?/uy;
const AND =
  /\s{0,3}(?:,|und(?!\p{L})|sowie|&|\+)\s{1,3}(?:(?:der|von|des|die(?!\sFRAKTION))\s{1,3})?(?:[Ff]raktion\s)?/uy;
/** `VO/1703/21`, `OF 334/7`: after a list of groups the number of their paper may stand. */
const NUMBER_OF_PAPER = /[ ]?\d{1,5}\/\d|\/\d/y;
/** `Die Unabhängigen in Lindenbach`, `Bürgerliche Mitte`, `Eine Stadt für Alle` */
const FREE_NAME =
  /(?:(?:Die|DIE|Eine|Für|FÜR|Wir) )?\p{Lu}[\p{L}\d]+(?:[-/]\p{Lu}\p{L}+)*(?: (?:\p{Lu}[\p{L}\d]+|aNDERE)(?:[-/]\p{Lu}\p{L}+)*){0,2}/uy;
/** A name cut by a table's other column: `Die Unabhängigen in⏎07.06.2016 Beratung⏎Lindenbach` */
const CUT_PLACE = new RegExp(
  String.raw`\s(in|für)(?:[ ]${PARTY_SPELLING})?\n(?:\d{1,2}\.\d{1,2}\.\d{2,4}[^\n]{0,60}\n|Beratung[^\n]{0,30}\n)?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)(?![\p{L}])`,
  'uy',
);
const PLACE_OF_LIST = new RegExp(`\\s{1,2}(in|für)\\s{1,2}(?!${PARTY_SPELLING})(\\p{Lu}\\p{L}+)(?![\\p{L}-])`, 'uy');
const NOT_A_NAME =
  /^(?:Die|Der|Das|Den|Dem|Des|DIE|DER|DES|UND|Und|Im|In|Am|An|Zur|Zum|Auf|Bei|Mit|Für|FÜR|Eine?|Als|Nach|Wird|Hat|Ist|Herrn?|Frau|Dr|Prof|Antr[aä]g\p{L}*|ANTRAG|ANFRAGE|Anfrage\p{L}*|Stadtr[aä]t\p{L}*|Stadtverordnete\p{L}*|Stadtverwaltung\p{L}*|Stadtteil\p{L}*|Bürgermeister\p{L}*|Bürgerinnen|Bürger(?:n|s)?|Bundestag\p{L}*|Sozialbürgermeister\p{L}*|Vorsitz\p{L}*|BVV|SVV|StVV|OR|GR|RM|RF|TOP|OB|Nr|STELLUNGNAHME|ÄNDERUNGSANTRAG|Änderungsantrag|Kultur|Zukunft|Gemeinschaft|Wähler|Stadt\s\p{Lu}\p{L}+|Liste|Bündnis|Freie|Zählgemeinschaft|PPK|LVP|RPG|DS|AT|UND|VON|ZUR|ZUM|IM|IN|AM)$/u;
const OTHER_PARLIAMENT =
  /\s(?:im|des|in der|der)\s(?:(?:\p{L}+\s){0,2}(?:Landtag|Bundestag|Abgeordnetenhaus)|Europ|Regionalversammlung)|,?\s\(?Abgeordnetenhaus/uy;
const POSSESSIVE = /(?:mein|unser|ihr|sein|dein|eur|jed|dies|kein)\p{Ll}{0,3}\s$/iu;

/** The groups' name in the normal form: a party's own where it is one, the name as printed where it is several. */
function groupName(printed: string): string {
  const name = oneLine(printed)
    .replace(/\s*([/|])\s*/g, '$1')
    .replace(/["“”„]/g, '')
    .replace(/^Unabhängigen/, 'Die Unabhängigen');
  return partyName(oneLine(printed)) ?? partyName(name) ?? name.replace(/\.$/, '');
}

/** Whether a word may be a group's name though it is no party of the table. */
function mayBeName(name: string): boolean {
  const words = name.split(/[\s/|&+-]+/);
  if (words.some((word) => NOT_A_NAME.test(word)) && words.length === 1) return false;
  if (NOT_A_NAME.test(name.replace(/\.$/, '')) || OTHER_GROUPS.test(name)) return false;
  return words.some(
    (word) =>
      partyName(word) !== null || (/\p{Lu}.*\p{Lu}/u.test(word) && !/^[IVX]+$/.test(word)) || ASSOCIATION.test(word),
  );
}

function fraction(name: string, start: number, end: number, rule: string, phraseStart = start): Candidate {
  return { value: `${groupName(name)}-Fraktion`, bodyKind: 'party group', start, end, rule, phraseStart };
}

/** Party groups: `SPD-Gemeinderatsfraktion`, `CDU-, SPD- und FDP-Fraktion`, `Fraktion Bündnis 90/Die Grünen`, `Fraktionen von CDU und FDP`. */
export function readFractions({ text }: PaperContext, anchor: number): Candidate[] {
  const head = matchAt(HEAD, text, anchor - 1);
  if (!head) return [];
  const end = head.index + head[0].length;
  if (matchAt(OTHER_PARLIAMENT, text, end)) return [];
  const from = Math.max(0, head.index - 110);
  let before = text.slice(from, head.index);
  const plural = head[0].endsWith('en');
  let level = false;
  for (let i = 0; i < 2; i++) {
    const match = LEVEL.exec(before);
    if (!match) break;
    before = before.slice(0, match.index);
    level = true;
  }
  const attached = /[\p{L}\d]$/u.test(before);
  if (attached) {
    // `Linksfraktion`, `Piratenfraktion`; else somebody else's or a grain size.
    const word = /(?<!\p{L})(Links|Piraten|Grünen|Bürger)$/u.exec(before);
    const start = from + before.length - (word ? word[0].length : 0);
    return word ? [fraction(word[1] === 'Links' ? 'DIE LINKE' : word[1]!, start, end, 'group-compound')] : [];
  }
  const hyphened = /-\s{0,3}$/.test(before);
  // `Stadträtinnen/Stadträte - Fraktionen`: a form's label
  if (hyphened && /(?:rät(?:e|innen)|mitglieder)\s-\s{0,3}$/.test(before)) return [];
  if (hyphened && OTHER_GROUPS.test(before.replace(/-\s*$/, ''))) return [];
  const named = hyphened ? NAME_BEFORE.exec(before) : null;
  if (named && mayBeName(named[1]!)) {
    const glued = GLUED.exec(named[1]!)?.[0].length ?? 0;
    if (glued > 0) return [fraction(named[1]!.slice(glued), from + named.index + glued, end, 'group')];
    const start = from + named.index;
    const list = NAMES_BEFORE.exec(before.slice(0, named.index));
    const others: Candidate[] = [];
    if (list) {
      for (const one of list[1]!.matchAll(NAME_IN_LIST)) {
        if (!mayBeName(one[1]!)) continue;
        const at = from + list.index + one.index;
        others.push(fraction(one[1]!, at, at + one[0].length, 'group-shared-head', from + list.index));
      }
    }
    return [...others, fraction(named[1]!, start, end, 'group', others[0]?.phraseStart ?? start)];
  }
  if (hyphened && /\S-\s{0,3}$/.test(before)) return [];
  const spaced = POSSESSIVE.test(before) ? null : PARTY_BEFORE.exec(before);
  if (spaced && mayBeName(spaced[1]!) && (level || !spaced[2]!.includes('\n')) && !plural) {
    return [fraction(spaced[1]!, from + spaced.index, end, 'group-spaced')];
  }
  if (POSSESSIVE.test(before)) return [];
  const start = from + before.length;
  const names = namesAfter(text, end, plural);
  if (names.length > 0 && matchAt(OTHER_PARLIAMENT, text, names.at(-1)!.to)) return [];
  return names.map(({ name, from, to }, i) =>
    fraction(name, i === 0 ? start : from, to, plural ? 'groups' : 'group-of', start),
  );
}

interface Named {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Names that follow `Fraktion`; several after the plural. */
function namesAfter(text: string, at: number, plural: boolean): Named[] {
  const quoted = plural ? null : matchAt(QUOTED, text, at);
  if (quoted) {
    const from = at + 2;
    return [{ name: quoted[1]!, from, to: at + quoted[0].length }];
  }
  const names: Named[] = [];
  let link = matchAt(OF, text, at);
  let i = at;
  while (link && names.length < 12) {
    const from = i + link[0].length;
    const next = nameAt(text, from, names.length === 0);
    if (!next) break;
    if (
      plural &&
      /^[^/]+\/[^/]+$/.test(next.name) &&
      next.name.split('/').every((one) => partyName(one) !== null) &&
      partyName(next.name) === null
    ) {
      const [one, two] = next.name.split('/') as [string, string];
      names.push({ name: one, from, to: from + one.length }, { name: two, from: from + one.length + 1, to: next.to });
    } else names.push(next);
    i = next.to;
    if (!plural) break;
    link = matchAt(AND, text, i);
  }
  return names;
}

function nameAt(text: string, from: number, free: boolean): Named | null {
  const match = matchAt(NAME_AFTER, text, from);
  if (match && mayBeName(match[0])) {
    const to = from + match[0].length;
    return partyName(match[0]) === null && matchAt(NUMBER_OF_PAPER, text, to) ? null : { name: match[0], from, to };
  }
  const printed = free ? matchAt(FREE_NAME, text, from) : null;
  if (!printed) return null;
  if (/^Stadt /.test(printed[0])) return null;
  const all = printed[0].split(' ');
  const stop = all.findIndex((word, i) => i > 0 && word !== 'Bürger' && (isPaperWord(word) || NOT_A_NAME.test(word)));
  const words = stop < 0 ? all : all.slice(0, stop);
  const name = words.join(' ');
  const significant = words.filter((word) => !NOT_A_NAME.test(word));
  if (!significant.slice(0, 2).some((word) => ASSOCIATION.test(word))) return null;
  const to = from + name.length;
  const cut = matchAt(CUT_PLACE, text, to);
  if (cut && !isPaperWord(cut[2]!)) return { name: `${name} ${cut[1]} ${cut[2]}`, from, to: to + cut[0].length };
  const place = matchAt(PLACE_OF_LIST, text, to);
  if (place && !isPaperWord(place[2]!))
    return { name: `${name} ${place[1]} ${place[2]}`, from, to: to + place[0].length };
  return { name, from, to };
}

/** `Gruppe SPD - Bündnis 90/Die Grünen` */
const SECOND_PARTY = new RegExp(`\\s[-–]\\s${PARTY_SPELLING}(?![\\p{L}-])`, 'uy');
const HAS_PARTY = new RegExp(`(?<![\\p{L}])${PARTY_SPELLING}(?![\\p{L}])`, 'u');
/** `Gruppe Für Lindenbach` */
const FOR_A_TOWN = new RegExp(`^${LOCAL_LIST}$`, 'u');
const COUNCIL_GROUP = /(?:^|[^\p{L}])(Rats|Gemeinderats|Stadtrats|Kreistags|Samtgemeinderats|Ortsrats)-?$/u;

/** `Gruppe SPD/Die Grünen`, `Ratsgruppe GUT`, `FDP-Gruppe`: groups of a council that are no Fraktion. */
export function readPartyGroups({ text }: PaperContext, anchor: number): Candidate[] {
  const head = matchAt(GROUP, text, anchor - 1);
  if (!head || head[0].endsWith('n')) return [];
  const end = head.index + head[0].length;
  const from = Math.max(0, head.index - 60);
  let before = text.slice(from, head.index);
  const council = COUNCIL_GROUP.exec(before);
  if (council) before = before.slice(0, before.length - council[1]!.length - (council[0].endsWith('-') ? 1 : 0));
  else if (/[\p{L}\d]$/u.test(before)) return [];
  const group = (name: string, start: number, to: number): Candidate => ({
    value: `Gruppe ${groupName(name)}`,
    bodyKind: 'party group',
    start,
    end: to,
    rule: 'party-group',
    phraseStart: start,
  });
  if (/-\s{0,3}$/.test(before)) {
    const named = NAME_BEFORE.exec(before);
    const known = named && HAS_PARTY.test(named[1]!);
    return named && (known || (council && mayBeName(named[1]!))) ? [group(named[1]!, from + named.index, end)] : [];
  }
  const link = matchAt(OF, text, end);
  if (!link) return [];
  const at = end + link[0].length;
  const match = matchAt(NAME_AFTER, text, at);
  if (!match) return [];
  if (!HAS_PARTY.test(match[0]) && !FOR_A_TOWN.test(match[0]) && !(council && mayBeName(match[0]))) return [];
  const second = matchAt(SECOND_PARTY, text, at + match[0].length);
  const name = second ? match[0] + second[0] : match[0];
  return [group(name, from + before.length, at + name.length)];
}
