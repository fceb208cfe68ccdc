import { CITIES, CITY_DISTRICTS } from '../../german/cities.js';
import { MUNICIPALITY_KINDS } from '../../german/institutions.js';
import { isPaperWord } from '../../german/paper-words.js';
import type { PaperContext } from './context.js';
import { atLineStart, matchAt, startOfWord } from './words.js';

const NAME = String.raw`((?:(?:Bad|Groß|Klein|Alt|Neu|Sankt|St\.)\s)?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*)(?![\p{L}-])`;

/** The blank before a capitalised word, behind the end of a word like `Stadt`, `Landkreises`, `Bezirksamt`; blanks are fewer than letters. */
const KIND_BEFORE_NAME =
  /[ \n](?=[A-ZÄÖÜ][a-zäöüß.])(?<=((?:tadt|emeinde|arkt|reis|ezirk|egion|lecken|verwaltung|amt|sammlung|germeister(?:in)?)(?:e?s)?(?: von)?[ \n]))/g;
const KIND = new RegExp(
  `^(?:${MUNICIPALITY_KINDS}|(Stadtverwaltung|Gemeindeverwaltung|Bezirks(?:amt(?:e?s)?|verordnetenversammlung|versammlung|bürgermeister(?:in)?)))$`,
  'u',
);
/** `Rat der ` before `Stadt Lindenbach` makes sure of it. */
const COUNCIL_BEFORE =
  /(?:Rat(?:e?s)?|emeinderat(?:e?s)?|Stadtrat(?:e?s)?|ürgermeister(?:s|in)?|Bürgerschaft|Verwaltung)\s(?:der|des)\s$/u;
const NAME_HERE = new RegExp(NAME, 'uy');

/** `76123 Lindenbach`: an address in a letterhead. */
const ADDRESS = new RegExp(String.raw`(?<![\d.,])\d{5}\s${NAME}`, 'gu');

/** Endings of nouns that follow `Stadt` or `Gemeinde` without being its name: `der Stadt Mittel`. */
const NO_NAME =
  /(?:ungen|ung|heit|keit|schaft|tion|tionen|nisse?|ment|tät|gasse|platz|weg|amt|rat|plan|pläne|plätze|halle|schule|kosten|mittel|zentrum|werke?|aussch(?:uss|uß)|fraktion|versammlung|verwaltung|vertretung)$/u;

/** How much of the text is asked for the municipality's name, in UTF-16 units; a paper says early whose it is. */
const ENOUGH = 20_000;
/** How much of it is the paper's head. */
const HEAD = 1500;
/** The score by which a name is believed: one mention in the head, or two elsewhere. */
const BELIEVED = 1.5;
/** How much of it can be its letterhead. */
const LETTERHEAD = 600;
/** `Stadt Lindenbach⏎`, `Stadt Freiburg im Breisgau⏎`: a line of its own. */
const LINE_END = /(?:[ ](?:im|am|an[ ]der|ob[ ]der|bei)[ ]\p{Lu}\p{Ll}+)?[ ]?(?:[\n\f]|$)/uy;
/** Below a county's name in its letterhead. */
const COUNTY_HEAD = /\s{1,3}(?:-\s)?(?:Der\sLandrat|Die\sLandrätin|Landratsamt|Kreisverwaltung)(?!\p{L})/uy;
/** `Landratsamt Weiherland⏎Dezernat IV`: a county's letterhead too. */
const COUNTY_OFFICE = new RegExp(String.raw`(?:^|[\n\f])[ ]?(Landratsamt)\s${NAME}[ ]?(?=\n|$)`, 'gu');

function isName(name: string): boolean {
  return !isPaperWord(name.split(' ')[0]!) || name.includes(' ') ? !NO_NAME.test(name) : false;
}

/** Whose a paper is. */
export interface Owner {
  readonly name: string;
  /** The letterhead says that it is a Landkreis. */
  readonly county: boolean;
  /** It is called a Landkreis more than a town. */
  readonly rural: boolean;
}

/**
 * The municipality that a paper is from, by what it calls a town, municipality or district and how often, what stands in its head
 * weighing more; null if nothing tells.
 */
export function ownMunicipality(text: string): Owner | null {
  const scores = new Map<string, number>();
  const counties = new Map<string, number>();
  const heads = new Set<string>();
  const begin = text.slice(0, ENOUGH);
  const add = (written: string, score: number, at: number, county: boolean) => {
    const name = written.replace(/\s+/g, ' ');
    if (!isName(name)) return;
    const weight = at < HEAD ? score * 1.5 : score;
    scores.set(name, (scores.get(name) ?? 0) + weight);
    if (county) counties.set(name, (counties.get(name) ?? 0) + weight);
  };
  for (const match of begin.matchAll(KIND_BEFORE_NAME)) {
    const end = match.index + 1;
    const at = end - match[1]!.length;
    const start = startOfWord(begin, at);
    const kind = begin.slice(start, end).replace(/(?: von)?\s$/, '');
    const whole = KIND.exec(kind);
    const name = whole && matchAt(NAME_HERE, begin, end);
    if (!whole || !name) continue;
    const county = /^(?:Landk|K)reis(?!stadt)/.test(kind);
    const weight = whole[1] ? 1 : kind.includes('reis') ? 0.4 : /^(?:Region|Bezirk)/.test(kind) ? 0.7 : 1;
    const to = end + name[0].length;
    const letterhead =
      at < LETTERHEAD &&
      (county ? matchAt(COUNTY_HEAD, begin, to) : atLineStart(begin, start) && matchAt(LINE_END, begin, to));
    // In the text a council can be another town's.
    const council = COUNCIL_BEFORE.test(begin.slice(Math.max(0, start - 22), start)) ? (at < HEAD ? 3 : 1.5) : 1;
    add(name[1]!, letterhead ? 3 : weight * council, at, county);
    if (letterhead && county) heads.add(name[1]!);
  }
  for (const match of begin.slice(0, LETTERHEAD).matchAll(COUNTY_OFFICE)) {
    add(match[2]!, 3, match.index, true);
    heads.add(match[2]!);
  }
  for (const match of begin.slice(0, HEAD).matchAll(ADDRESS)) add(match[1]!, 0.7, match.index, false);
  const best = highest(scores, [...scores.keys()], BELIEVED);
  if (best === null) return null;
  const name = highest(scores, CITY_DISTRICTS.get(best) ?? [], 1) ?? best;
  return { name, county: heads.has(name), rural: (counties.get(name) ?? 0) * 2 > scores.get(name)! };
}

/** The one of `names` with the highest score, the first of several; null if none has `least`. */
function highest(scores: ReadonlyMap<string, number>, names: readonly string[], least: number): string | null {
  let best: string | null = null;
  let most = least;
  for (const name of names) {
    const score = scores.get(name) ?? 0;
    if (score < most || (score === most && best !== null)) continue;
    best = name;
    most = score;
  }
  return best;
}

const OF_MUNICIPALITY = new RegExp(
  String.raw`\s{1,3}(?:der|des|von\sder|in\sder|im)\s{1,3}(${MUNICIPALITY_KINDS})(?:[ ]|\n)${NAME}`,
  'uy',
);
const PLAIN_NAME = new RegExp(String.raw`\s${NAME}`, 'uy');
/** `des Landkreises`, `der Region`, `des Bundestages`: somebody else's, even without a name. */
const OF_OTHERS =
  /\s{1,3}(?:Landkreis(?:es)?(?![\p{L}-])|Kreis\s\p{Lu}\p{Ll}+|(?:der|des|beim|im|vom)\s{1,3}(?:\p{Lu}\p{L}+er\sBezirk|(?:\p{Lu}\p{L}+(?:en|er)\s)?(?:Land(?:es|kreis(?:es)?)(?![\p{L}-])|Bund(?:es)?(?![\p{L}-])|Bundestag|Landtag|Parlament(?!\p{Ll}{3})|Landesregierung|Bundesregierung|Abgeordnetenhaus|Senat(?!\p{Ll})|Senats|Regierungspräsidi|Bezirksregierung|Regierungsbezirk|Ministeri|\p{Lu}\p{Ll}+ministeri|(?:TSV|TuS|TV|SV|SC|FC|VfB|VfL|DRK|Sportverein)(?!\p{L})|Polizeipräsid|Gewerkschaft|Freien\sUniversität|Städtetag|Städte-\sund|Landkreistag|Regionalverband|Nachbar(?:gemeinde|stadt|kommune)|Nachbarschaftsverband|Zweckverband|Verbandsversammlung|Universität(?!sstadt|s-\sund)|Hochschule|Europ|EU(?!\p{L})|KIT(?!\p{L})|Kirche|Erzbistum|Diözese|Kultusminister|Innenminister|IHK|Handwerkskammer|Caritas|DRK|Deutsch(?:en|er)\s)))/uy;

/** A body as far as it is read. */
interface Named {
  readonly value: string;
  readonly end: number;
}

/** `Rechnungsprüfungsamt (RPA) des Landkreises` */
const ABBREVIATION = /\s?\([\p{L}-]{2,10}\)(?=\s(?:der|des|beim)\s)/uy;

/** What follows a body's name about the municipality it belongs to. */
export interface Belonging {
  /** The body is not this paper's municipality's. */
  readonly foreign: boolean;
  /** Offset after the municipality's name; the offset asked for if none stands there. */
  readonly end: number;
}

/**
 * Reads whose a body is from what follows its name at `end`: the own municipality's name (` der Stadt Köln`, ` Erlangen`) is to be left
 * out, another's makes the body another's.
 */
export function belonging(paper: PaperContext, { value, end }: Named): Belonging {
  const { text } = paper;
  const owner = paper.owner();
  const mine = owner?.name ?? null;
  const ofCounty = owner?.county ?? false;
  const at = end + (matchAt(ABBREVIATION, text, end)?.[0].length ?? 0);
  const of = matchAt(OF_MUNICIPALITY, text, '“"”«'.includes(text[at] ?? ' ') ? at + 1 : at);
  if (of) {
    const name = of[2]!.replace(/\s+/g, ' ');
    const broken = text[at + of[0].length - of[2]!.length - 1] === '\n';
    const county = /^(?:Landk|K)reis(?!stadt)/.test(of[1]!);
    // The council of a county needs no letterhead to be the paper's.
    const isOwn =
      mine === name
        ? ofCounty || (owner!.rural && value.startsWith('Kreis'))
        : mine === null && value.startsWith('Kreis');
    if (county ? !isOwn : mine === name && ofCounty) return { foreign: true, end };
    if (!isName(name) || (broken && name !== mine)) return { foreign: false, end };
    const same = mine === null || mine === name || name.startsWith(`${mine}-`) || mine.startsWith(`${name}-`);
    return { foreign: !same, end: of.index + of[0].length };
  }
  const others = matchAt(OF_OTHERS, text, at);
  if (others) {
    // `Kreistag Landkreis Hinterland` is the county's, which is its own.
    const ownCounty =
      /^Kreis(?:tag|ausschuss)$/.test(value) && /^\s{1,3}Landkreis\s/.test(others[0] + text[at + others[0].length]);
    return { foreign: !ownCounty && !(/[Kk]reis/.test(others[0]) && ofCounty), end };
  }
  const plain = matchAt(PLAIN_NAME, text, at);
  if (plain) {
    const name = plain[1]!.replace(/\s+/g, ' ');
    const city = CITIES.has(name);
    if (city || name === mine) {
      const foreign =
        city && mine !== null && mine !== name && !mine.startsWith(`${name}-`) && !name.startsWith(`${mine}-`);
      return { foreign, end: plain.index + plain[0].length };
    }
  }
  return { foreign: false, end };
}

/** `das dortige Sozialamt` */
const THERE = /(?<!\p{L})dortige[nrms]?\s{1,3}$/u;
/** `Beschluss ihres Rates` after another's name */
const THEIR = /(?<!\p{L})(?:ihre|seine)[rms]?\s{1,3}$/u;
const MUNICIPALITY = new RegExp(String.raw`(?<!\p{L})(${MUNICIPALITY_KINDS})\s${NAME}[^.;:\n]{0,80}$`, 'u');

/** Whether what stands before a body's name at `at` makes it another's: `das dortige Sozialamt`, `die Stadt Auental mit Beschluss ihres Rates`. */
export function afterForeign(paper: PaperContext, at: number): boolean {
  const { text } = paper;
  const near = text.slice(Math.max(0, at - 12), at);
  if (THERE.test(near)) return true;
  if (!THEIR.test(near)) return afterForeignAdjective(paper, at);
  const name = MUNICIPALITY.exec(text.slice(Math.max(0, at - 150), at))?.[2]?.replace(/\s+/g, ' ');
  const mine = paper.owner()?.name ?? null;
  return name !== undefined && mine !== null && isName(name) && name !== mine;
}

/** Whether the word before `at` is another city's adjective: `Stuttgarter Gemeinderat`. */
function afterForeignAdjective({ text, owner }: PaperContext, at: number): boolean {
  if (text[at - 2] !== 'r' && text[at - 3] !== 'r') return false;
  const before = /(?<!\p{L})(\p{Lu}\p{L}{2,20}?)e?r\s{1,3}$/u.exec(text.slice(Math.max(0, at - 30), at));
  if (!before) return false;
  const stem = before[1]!;
  const city = CITIES.has(stem)
    ? stem
    : CITIES.has(`${stem}en`)
      ? `${stem}en`
      : CITIES.has(`${stem}e`)
        ? `${stem}e`
        : null;
  if (city === null) return false;
  const mine = owner()?.name;
  return mine !== undefined && mine !== city;
}
