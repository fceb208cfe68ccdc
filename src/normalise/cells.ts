import { FUNCTION_WORDS } from '../german/joints.js';
import type { Edit } from '../types.js';
import { decideHyphen } from './joint.js';

// The cells of a row beside the broken one: a date, perhaps after a body's name. Not after other words: names are broken in prose too
// (`Bundes-`, `Bodenschutzgesetz vom 17.03.1998 … verwie-`).
const ROW =
  /^(?:(?=\p{Lu})\p{L}{0,30}(?:[Rr]at|[Aa]usschuss|[Bb]eirat|vertretung|[Kk]reistag)(?: [^\n\d]{1,30})? )?\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?!\d)/u;
// Longer lines are prose.
const LONGEST_ROW = 120;
const LONGEST_REST = 60;

/**
 * A word broken inside a table's cell, whose rest comes after the row's other cells: `Ausschuss für Wirtschaftsförde-`,
 * `12.03.2020 Beratung`, `rung und Kultur`. The rest goes up to where it belongs.
 */
export function brokenCells(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('-\n'); at >= 0; at = text.indexOf('-\n', at + 1)) {
    const rowEnd = text.indexOf('\n', at + 2);
    if (rowEnd < 0 || rowEnd - at > LONGEST_ROW || !ROW.test(text.slice(at + 2, rowEnd))) continue;
    const line = /^[^\n\f]*/.exec(text.slice(rowEnd + 1, rowEnd + 1 + LONGEST_ROW))![0];
    const rest = restOfCell(line);
    if (rest === null || !isBroken(text, at, rest)) continue;
    const end = rowEnd + 1 + rest.length;
    edits.push({ start: at, end: at + 1, text: rest });
    // What stands behind it is the rest of another cell, and stays on its line.
    edits.push(text[end] === ' ' ? { start: rowEnd + 1, end: end + 1, text: '' } : { start: rowEnd, end, text: '' });
    at = end;
  }
  return edits;
}

/** The word that a line begins with, and the words that plainly belong to it; null where it begins with something else. */
function restOfCell(line: string): string | null {
  const [word, letters] = /^(\p{Ll}{2,})\S*/u.exec(line) ?? [];
  if (word === undefined || FUNCTION_WORDS.has(letters!) || /^(?:neu|alt)$/.test(letters!)) return null;
  const goesOn = word.endsWith(',') || /^(?:und|sowie|u\.) /.test(line.slice(word.length + 1));
  const rest = goesOn && !/\d/.test(line) ? line : word;
  return rest.length <= LONGEST_REST ? rest : null;
}

function isBroken(text: string, at: number, rest: string): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_REST), at);
  return decideHyphen({ text: `${before}-\n${rest}`, at: before.length, gap: '\n', known: () => false }) === 'join';
}
