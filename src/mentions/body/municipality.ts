import { CITIES } from '../../german/cities.js';
import { MUNICIPALITY_KINDS } from '../../german/institutions.js';
import { isPaperWord } from '../../german/paper-words.js';
import { matchAt } from './words.js';

const NAME = String.raw`((?:(?:Bad|Groß|Klein|Alt|Neu|Sankt|St\.)\s)?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*)(?![\p{L}-])`;

/** `Rat der Gemeinde Lindenbach`, `Stadt Lindenbach`, `Bezirksamt Nordhang`, `Landkreis Weiherstadt` */
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:((?:Rat(?:e?s)?|[Gg]emeinderat(?:e?s)?|Stadtrat(?:e?s)?|[Bb]ürgermeister(?:s|in)?|Bürgerschaft|Verwaltung)\s(?:der|des)\s)?(${MUNICIPALITY_KINDS})|Stadtverwaltung|Gemeindeverwaltung|(Bezirks(?:amt(?:e?s)?|verordnetenversammlung|versammlung|bürgermeister(?:in)?)(?:\svon)?))\s${NAME}`,
  'gu',
);

/** `76123 Lindenbach`: an address in a letterhead. */
const ADDRESS = new RegExp(String.raw`(?<![\d.,])\d{5}\s${NAME}`, 'gu');

/** Endings of nouns that follow `Stadt` or `Gemeinde` without being its name: `der Stadt Mittel`. */
const NO_NAME =
  /(?:ungen|ung|heit|keit|schaft|tion|tionen|nisse?|ment|tät|gasse|platz|weg|amt|rat|plan|pläne|plätze|halle|schule|kosten|mittel|zentrum|werke?)$/u;

/** How much of the text is asked for the municipality's name, in UTF-16 units; a paper says early whose it is. */
const ENOUGH = 20_000;
/** How much of it is the paper's head. */
const HEAD = 1500;
/** The score by which a name is believed: one mention in the head, or two elsewhere. */
const BELIEVED = 1.5;

function isName(name: string): boolean {
  return !isPaperWord(name.split(' ')[0]!) || name.includes(' ') ? !NO_NAME.test(name) : false;
}

/**
 * Name of the municipality that a paper is from, by what it calls a town, municipality or district and how often, what stands in
 * its head weighing more; null if nothing tells.
 */
export function ownMunicipality(text: string): string | null {
  const scores = new Map<string, number>();
  const begin = text.slice(0, ENOUGH);
  const add = (written: string, score: number, at: number) => {
    const name = written.replace(/\s+/g, ' ');
    if (isName(name)) scores.set(name, (scores.get(name) ?? 0) + (at < HEAD ? score * 1.5 : score));
  };
  for (const match of begin.matchAll(NAMED)) {
    const kind = match[2] ?? '';
    const weight = kind.includes('reis') ? 0.4 : kind === 'Region' || kind.startsWith('Bezirk') ? 0.7 : 1;
    add(match[4]!, match[1] ? weight * 3 : weight, match.index);
  }
  for (const match of begin.slice(0, HEAD).matchAll(ADDRESS)) add(match[1]!, 0.7, match.index);
  let best: string | null = null;
  let most = BELIEVED;
  for (const [name, score] of scores) {
    if (score < most || (score === most && best !== null)) continue;
    best = name;
    most = score;
  }
  return best;
}

const OF_MUNICIPALITY = new RegExp(
  String.raw`\s{1,3}(?:der|des|von\sder|in\sder|im)\s{1,3}(${MUNICIPALITY_KINDS})\s{1,3}${NAME}`,
  'uy',
);
const PLAIN_NAME = new RegExp(String.raw`\s${NAME}`, 'uy');
/** `des Landkreises`, `der Region`, `des Bundestages`: somebody else's, even without a name. */
const OF_OTHERS =
  /\s{1,3}(?:Landkreis(?:es)?(?![\p{L}-])|(?:der|des|beim|im|vom)\s{1,3}(?:\p{Lu}\p{L}+er\sBezirk|(?:\p{Lu}\p{L}+(?:en|er)\s)?(?:Land(?:es|kreis(?:es)?)(?![\p{L}-])|Bund(?:es)?(?![\p{L}-])|Bundestag|Landtag|Landesregierung|Bundesregierung|Abgeordnetenhaus|Senat(?!\p{Ll})|Senats|Regierungspräsidi|Bezirksregierung|Regierungsbezirk|Ministeri|Polizeipräsid|Gewerkschaft|Freien\sUniversität|Städtetag|Städte-\sund|Landkreistag|Regionalverband|Nachbarschaftsverband|Zweckverband|Verbandsversammlung|Universität(?!sstadt|s-\sund)|Hochschule|Europ|EU(?!\p{L})|KIT(?!\p{L})|Kirche|Erzbistum|Diözese|Caritas|DRK|Deutsch(?:en|er)\s)))/uy;

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
export function belonging(text: string, end: number, own: () => string | null): Belonging {
  const at = end + (matchAt(ABBREVIATION, text, end)?.[0].length ?? 0);
  const of = matchAt(OF_MUNICIPALITY, text, '“"”«'.includes(text[at] ?? ' ') ? at + 1 : at);
  if (of) {
    const name = of[2]!.replace(/\s+/g, ' ');
    if (!isName(name)) return { foreign: false, end };
    const mine = own();
    const same = mine === null || mine === name || name.startsWith(`${mine}-`) || mine.startsWith(`${name}-`);
    return { foreign: !same, end: of.index + of[0].length };
  }
  if (matchAt(OF_OTHERS, text, at)) return { foreign: true, end };
  const plain = matchAt(PLAIN_NAME, text, at);
  if (plain) {
    const name = plain[1]!.replace(/\s+/g, ' ');
    const city = CITIES.has(name);
    if (city || name === own()) {
      const mine = own();
      const foreign =
        city && mine !== null && mine !== name && !mine.startsWith(`${name}-`) && !name.startsWith(`${mine}-`);
      return { foreign, end: plain.index + plain[0].length };
    }
  }
  return { foreign: false, end };
}

/** Whether the word before `at` is another city's adjective: `Stuttgarter Gemeinderat`. */
export function afterForeignAdjective(text: string, at: number, own: () => string | null): boolean {
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
  const mine = own();
  return mine !== null && mine !== city;
}
