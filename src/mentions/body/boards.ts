import { OTHER_ADVISORY_BOARDS, OTHER_COMMISSIONS } from '../../german/institutions.js';
import type { Candidate, PaperContext } from './context.js';
import { coordinated } from './coordination.js';
import type { Head } from './councils.js';
import { readPlace } from './place.js';
import { joinParts, readSubject } from './subject.js';
import { atLineStart, isBlank, matchAt, startOfWord } from './words.js';

const FOR = /\s{1,2}(für|zur|zum)\s{1,2}(?!(?:die|den|das|eine?)\s)(?=\p{L})/uy;

function board(value: string, start: number, end: number, rule: string): Candidate {
  return { value, bodyKind: 'board', start, end, rule, phraseStart: start };
}

/** `Beirat für …`, `Kommission zur …`; empty if no such subject follows. */
function readSubjectBoard(text: string, word: string, start: number, end: number, rule: string): Candidate[] {
  const link = matchAt(FOR, text, end);
  if (!link) return [];
  const row = atLineStart(text, start);
  const parts = readSubject(text, end + link[0].length, { row, offices: false, linked: true, list: false });
  if (parts.length === 0 || (link[1] !== 'für' && !parts[0]!.words.includes(' '))) return [];
  return [board(`${word} ${link[1]} ${joinParts(parts)}`, start, parts.at(-1)!.end, rule)];
}

/** Papers of Bremen, where districts have a Beirat as their council. */
const DISTRICT_BOARDS = /Hansestadt Bremen|Ortsamt [A-ZÄÖÜ]|Senator(?:in)? für|Deputation für/;

/** Advisory boards: `Migrationsbeirat`, `Kinder- und Jugendbeirat`, `Beirat für Menschen mit Behinderungen`. */
export function readAdvisoryBoard(paper: PaperContext, { word, start, end }: Head): Candidate[] {
  const { text } = paper;
  if (word === 'Beirat' && paper.says(DISTRICT_BOARDS)) {
    const place = isBlank(text, end) ? readPlace(paper, word, end) : null;
    if (place) {
      return [
        {
          ...board(`Beirat ${place.name}`, start, place.end, 'local-council'),
          bodyKind: 'district council',
          place: place.name,
        },
      ];
    }
  }
  if (/^beirat$/i.test(word)) return readSubjectBoard(text, 'Beirat', start, end, 'advisory-board');
  if (!/^\p{Lu}/u.test(word) || OTHER_ADVISORY_BOARDS.test(word)) return [];
  const halves = coordinated(text, start);
  if (!halves || halves.apart) return [board(word, start, end, 'advisory-board')];
  return [board(`${halves.words}${word}`, halves.start, end, 'advisory-board')];
}

const DEPUTATION = /[Dd]eputation(?![\p{Ll}-])/uy;

/** Bremen's committees: `Deputation für Mobilität, Bau und Stadtentwicklung`; the anchor is after their head's first letter. */
export function readDeputations({ text }: PaperContext, anchor: number): Candidate[] {
  const head = matchAt(DEPUTATION, text, anchor - 1);
  if (!head || startOfWord(text, head.index) !== head.index) return [];
  const end = head.index + head[0].length;
  return readSubjectBoard(text, 'Deputation', head.index, end, 'deputation').map((one) => ({
    ...one,
    bodyKind: 'committee',
  }));
}

const COUNCIL_COMMISSION = /^(?:Stadtrats|Gemeinderats|Rats|Kreistags)kommission$/;
const COMMISSION = /[Kk]ommission(?![\p{Ll}-])/uy;

/** Commissions: `Spielplatzkommission`, `Kommission für Straßennamen`; the anchor is after their head's first letter. */
export function readCommissions({ text }: PaperContext, anchor: number): Candidate[] {
  const head = matchAt(COMMISSION, text, anchor - 1);
  if (!head) return [];
  const end = head.index + head[0].length;
  const start = startOfWord(text, head.index);
  const word = text.slice(start, end);
  if (word === 'Kommission') return readSubjectBoard(text, word, start, end, 'commission');
  if (!/^\p{Lu}/u.test(word) || OTHER_COMMISSIONS.test(word)) return [];
  // `Stadtratskommission zur Gleichstellung von Frauen`: which of several the first word does not say.
  if (COUNCIL_COMMISSION.test(word)) return readSubjectBoard(text, word, start, end, 'commission');
  const halves = coordinated(text, start);
  if (!halves || halves.apart) return [board(word, start, end, 'commission')];
  return [board(`${halves.words}${word}`, halves.start, end, 'commission')];
}
