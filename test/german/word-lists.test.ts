import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

function twice(words: readonly string[]): string[] {
  return words.filter((word, i) => word !== '' && words.indexOf(word) < i);
}

/** Alternatives that stand twice in the same brackets of a regular expression, or of a piece of one, or twice outside all brackets. */
function doublesIn(pattern: string): string[] {
  const doubles: string[] = [];
  const open: string[][] = [['']];
  // Escaped characters, classes, brackets, bars, and what lies between.
  for (const [piece] of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()|]|[^\\[()|]+/gs)) {
    if (piece === '(') open.push(['']);
    else if (piece === '|') open.at(-1)!.push('');
    else if (piece === ')' && open.length > 1) {
      const group = open.pop()!;
      doubles.push(...twice(group));
      open.at(-1)![open.at(-1)!.length - 1] += `(${group.join('|')})`;
    } else open.at(-1)![open.at(-1)!.length - 1] += piece;
  }
  return [...doubles, ...twice(open[0]!)];
}

const REGULAR_EXPRESSION = /(?<=[=(,:[?] ?\n? *)\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+)\/[dgimsuy]*/g;
const ALTERNATIVES = /'([^'\n]*[^ '\n|]\|[^ '\n|][^'\n]*)'/g;
const SPLIT_LIST = /`([^`]+)`\.split\(\s*\/\\s\+\//g;
const STRINGS = /\[((?:\s*'[^'\n]*',?)+)\s*\]/g;

const folder = fileURLToPath(new URL('../../../src/german/', import.meta.url));

for (const file of readdirSync(folder)) {
  test(`german/${file} has no word twice in a list`, () => {
    const code = readFileSync(folder + file, 'utf8');
    const texts = (pattern: RegExp) => Array.from(code.matchAll(pattern), (match) => match[1]!);
    const doubles = [
      ...[...texts(REGULAR_EXPRESSION), ...texts(ALTERNATIVES)].flatMap(doublesIn),
      ...texts(SPLIT_LIST).flatMap((list) => twice(list.split(/\s+/))),
      ...texts(STRINGS).flatMap((list) => twice(list.match(/'[^']*'/g)!)),
    ];
    assert.equal(doubles, []);
  });
}

test.run();
