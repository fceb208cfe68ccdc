import { partyName } from '../../german/parties.js';

/** A body's word in capitals, as headings have it: `SITZUNG DES GEMEINDERATES`. */
const HEAD =
  /(?:AUSSCHU(?:SS|ß)|FRAKTION|GEMEINDERAT|ORTSCHAFTSRAT|ORTSRAT|STADTRAT|KREISTAG|BEZIRKSVERTRETUNG|BEIRAT|[A-ZÄÖÜ]{3}AMT|DEZERNAT|RAT DER|ORTSVERWALTUNG)(?:ES|S|E|EN)?(?![A-ZÄÖÜa-zäöü])/g;
const WORD = /[A-ZÄÖÜ]{2,}(?![a-zäöüß])/g;
const SMALL = new Set([
  'DER',
  'DES',
  'DIE',
  'DAS',
  'DEM',
  'DEN',
  'FÜR',
  'UND',
  'VON',
  'VOM',
  'IM',
  'IN',
  'AM',
  'ZU',
  'ZUM',
  'ZUR',
  'AN',
  'MIT',
  'SOWIE',
]);
/** Longest heading, in UTF-16 units. */
const LONGEST = 200;

function lower(letters: string): string {
  return letters.replace(/[A-ZÄÖÜ]/g, (letter) => letter.toLowerCase());
}

/**
 * The text with its headings in capitals (those that hold a body's word) written as sentences are, so that one grammar reads both. Every
 * offset stays.
 */
export function inOrdinaryCase(text: string): string {
  let done = 0;
  let result = '';
  for (const head of text.matchAll(HEAD)) {
    if (head.index < done) continue;
    const least = Math.max(done, head.index - LONGEST);
    const from = least + text.slice(least, head.index).lastIndexOf('\n') + 1;
    let to = endOfLine(text, head.index);
    const second = endOfLine(text, to + 1);
    if (isInCapitals(text.slice(to + 1, second))) to = second;
    const line = text.slice(from, to);
    result += text.slice(done, from) + (isInCapitals(line) ? ordinary(line) : line);
    done = to;
  }
  return result + text.slice(done);
}

function endOfLine(text: string, at: number): number {
  const next = text.slice(at, at + LONGEST).search(/[\n\f]/);
  return next < 0 ? Math.min(text.length, at + LONGEST) : at + next;
}

function isInCapitals(line: string): boolean {
  const small = line.match(/[a-zäöüß]/g)?.length ?? 0;
  return small * 4 < (line.match(/[A-ZÄÖÜ]/g)?.length ?? 0);
}

function ordinary(line: string): string {
  const words = line.replace(WORD, (word) => {
    if (SMALL.has(word)) return lower(word);
    const abbreviation = word.length < 4 && word !== 'RAT' && word !== 'AMT';
    return abbreviation || partyName(word) !== null ? word : word[0]! + lower(word.slice(1));
  });
  return words.replace(/(?<!\p{L})die(?= (?:LINKEN?|GRÜNEN?|PARTEI)(?!\p{L}))/gu, 'Die');
}
