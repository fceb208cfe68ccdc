import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { paperOf } from '../src/extract.js';
import { sampleOf } from './pattern-sample.js';

/** The folders whose patterns read what a stranger wrote. */
const FOLDERS = ['mentions', 'describe', 'normalise', 'german'];
const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

/** The patterns of a module as they are written, those made of strings too; what is put into a string is left out. */
function patternsOf(file: string): string[] {
  const patterns: string[] = [];
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node.text.slice(1, node.text.lastIndexOf('/')));
    if (ts.isNewExpression(node) && node.expression.getText(tree) === 'RegExp') {
      const made = node.arguments?.[0];
      if (made !== undefined && ts.isStringLiteralLike(made)) patterns.push(made.text);
      if (made !== undefined && ts.isTemplateExpression(made))
        patterns.push([made.head.text, ...made.templateSpans.map((span) => span.literal.text)].join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return patterns;
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(SOURCES, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    path.join(SOURCES, folder, name),
  ),
).filter((name) => name.endsWith('.ts') && !name.endsWith('.examples.ts'));

/** Work that grows with the square of this takes minutes: that the tests end says that none does. */
const LENGTH = 60_000;
const done = new Set<string>();

function read(piece: string): void {
  if (piece === '' || done.has(piece)) return;
  done.add(piece);
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  const paper = paperOf({ format: 'text', text, notices: [] });
  const wrong = paper.mentions.slice(0, 50).filter((one) => one.surface !== paper.text.slice(one.start, one.end));
  assert.equal(wrong, []);
}

for (const file of files.sort()) {
  const patterns = patternsOf(file);
  if (patterns.length === 0) continue;
  test(`what each pattern of ${path.relative(SOURCES, file)} looks for, again and again`, () => {
    for (const pattern of patterns) {
      read(sampleOf(pattern, 'first'));
      read(sampleOf(pattern, 'last'));
    }
  });
}

for (const sign of [' ', '\n', '\f', '1', '-', 'x', 'A', '.', '(', '„']) {
  test(`a million of ${JSON.stringify(sign)}`, () => {
    assert.is(paperOf({ format: 'text', text: sign.repeat(1_000_000), notices: [] }).kind, 'sonstiges');
  });
}

test('one line of 10 MB', () => {
  const text = 'Antrag Nr. 12/2019 der SPD-Fraktion vom 3. Mai 2019 im Ausschuss für Umwelt: 5.000 €, '.repeat(120_000);
  const { mentions } = paperOf({ format: 'text', text, notices: [] });
  assert.is(mentions.filter((one) => one.type === 'reference').length, 120_000);
  assert.is(mentions.filter((one) => one.type === 'amount').length, 120_000);
});

test.run();
