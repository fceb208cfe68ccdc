import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { LIBRARY_SENTENCES, speak, translated } from '../../src/cli/messages.js';
import { inHere, root } from './run.js';

const test = suite('translated');
test.after.each(() => speak('en'));

/** Folders whose texts are rules, words of German, or pages in German: nothing of them is said to people. */
const SILENT = /^(?:cli|german|mentions|describe|normalise|page)\b/;
/** What has blanks in it and is no sentence: SQL, a program, values of data, and how a query was read. */
const NO_SENTENCE =
  /^\s*(?:SELECT|INSERT|DELETE|UPDATE|REPLACE|BEGIN|CREATE|DROP|PRAGMA|WITH|WHERE|AND|ORDER|UNION|ATTACH)\b|SELECT |path GLOB|^type IN |^(?:district council|party group)$|^\/\/ import |AS value$|^NOT \{\}$|^REFERENCE\(|^[{} ]+$/;

const skeleton = (sentence: string) => sentence.replace(/\{[a-z]*\}/g, '{}');

/** Every text with at least two words in a source file, with `{}` for what is filled in. */
function textsIn(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true));
  return texts.filter((text) => /\p{L} \p{L}/u.test(text.replaceAll('{}', 'x')) && !NO_SENTENCE.test(text));
}

const sources = path.join(root, 'src');
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !SILENT.test(name),
);
const said = new Map(files.flatMap((name) => textsIn(path.join(sources, name)).map((text) => [text, name])));

test('every sentence of the library has its German', () => {
  const known = new Set(LIBRARY_SENTENCES.map(({ en }) => skeleton(en)));
  assert.ok(said.size > 50);
  for (const [sentence, file] of said)
    assert.ok(
      known.has(sentence),
      `src/${file} says ${JSON.stringify(sentence)}: put it into LIBRARY_SENTENCES with its German`,
    );
});

test('no sentence is there that the library does not say', () => {
  for (const { en } of LIBRARY_SENTENCES) assert.ok(said.has(skeleton(en)), en);
});

test('no parameter gets lost on the way to German, and each is found again', () => {
  speak('de');
  for (const { en, de } of LIBRARY_SENTENCES) {
    const names = [...en.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name!);
    assert.equal(new Set([...de.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name!)), new Set(names), en);
    const fill = (text: string) => text.replace(/\{([a-z]+)\}/g, '<$1>');
    assert.is(translated(fill(en)), fill(de));
  }
});

test('a reason inside a sentence is translated with it; what is unknown stays', () => {
  speak('de');
  assert.is(
    translated('The index a/b is damaged (postings do not add up); delete the file and ingest again.'),
    'Der Index a/b ist beschädigt (die Fundstellenlisten gehen nicht auf); löschen Sie die Datei und lesen Sie neu ein.',
  );
  assert.is(translated('is a JPEG picture, not text or PDF'), 'ist ein JPEG-Bild, weder Text noch PDF');
  assert.is(translated('something new'), 'something new');
});

test('errors of the library reach the terminal in German', async () => {
  const lang = { env: { LC_MESSAGES: 'de_AT.UTF-8' } };
  assert.match((await inHere(['stats', '--index', 'nowhere'], lang)).err, /^ratslupe: In nowhere ist kein Index; /);
  assert.match(
    (await inHere(['ingest', 'sedes/', '--index', 'nowhere'], lang)).err,
    /Es gibt keine Datei und keinen Ordner sedes/,
  );
  assert.match((await inHere(['extract', 'src'], lang)).err, /src ist (?:ein Ordner|keine gewöhnliche Datei)/);
  assert.match((await inHere(['extract', '--nix', 'src'], lang)).err, /es gibt keine Option „--nix“/);
});

test.run();
