import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { root } from './cli/run.js';
import { shell } from './cli/shell.js';
import { folderOf } from './folder.js';

// Everything that the README shows as typed is typed here, in its order, and what it shows as printed is compared.

const README = readFileSync(path.join(root, 'README.md'), 'utf8');
const scripts = (
  JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
).scripts;

interface Block {
  readonly language: string;
  /** Line of the README that it begins on. */
  readonly line: number;
  readonly text: string;
}

const BLOCKS: readonly Block[] = [...README.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map((match) => ({
  language: match[1]!,
  line: README.slice(0, match.index).split('\n').length + 1,
  text: match[2]!,
}));

interface Example {
  readonly line: number;
  readonly typed: string;
  /** What is printed; `…` stands for anything, or for nothing. */
  readonly printed: string;
}

/** The examples of a block: `$ ` before what is typed, which goes on after a `\` at the end, then what is printed. */
function examplesOf({ line, text }: Block): Example[] {
  const parts = text.split(/^\$ /m);
  let at = line + parts[0]!.split('\n').length - 1;
  return parts.slice(1).map((part) => {
    const [typed] = /^(?:.*\\\n)*.*\n/.exec(part)!;
    const example = { line: at, typed: typed.replaceAll('\\\n', ' ').trim(), printed: part.slice(typed.length) };
    at += part.split('\n').length - 1;
    return example;
  });
}

const isShell = ({ language }: Block) => ['', 'sh', 'bash', 'console'].includes(language);
const EXAMPLES = BLOCKS.filter(isShell).flatMap(examplesOf);

/** The README breaks long lines where it likes: only words count. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What was shown as a pattern for what is printed. */
function patternOf(printed: string): RegExp {
  const pieces = printed.split('…').map((piece) => spaced(piece).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('[^]*')}$`);
}

const test = suite('README');
const folder = folderOf();

test.before(() => {
  for (const name of ['seeds', 'scripts']) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(root, path.join(folder, 'node_modules/ratslupe'));
  symlinkSync(path.join(root, 'dist'), path.join(folder, 'dist'));
});

for (const { line, typed, printed } of EXAMPLES) {
  test(`line ${line}: ${typed}`, async () => {
    const { all, code } = await shell(typed, folder);
    assert.ok(code !== null && code < 70, `exits with ${code}: ${all}`);
    assert.ok(patternOf(printed).test(spaced(all)), `it prints:\n${all.slice(0, 3000)}`);
  });
}

test('there are examples, and none slips through for want of a dollar sign', () => {
  assert.ok(EXAMPLES.length >= 5);
  for (const { line, text } of BLOCKS.filter(isShell)) {
    if (/^\$ /m.test(text)) continue;
    // What installs and builds is for CI: here it counts that the scripts named are there.
    for (const command of text.trim().split('\n'))
      assert.match(command, /^(?:npm|node|git|cd|source|mkdir|ratslupe completion) /, `line ${line}: ${command}`);
  }
});

test('every npm script that the README names is there', () => {
  const named = new Set([...README.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name!));
  for (const name of named) assert.ok(name in scripts, name);
});

for (const { language, line, text } of BLOCKS) {
  if (language !== 'ts') continue;
  test(`line ${line}: the example of the library runs`, async () => {
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
    });
    const file = `line-${line}.mjs`;
    writeFileSync(path.join(folder, file), outputText);
    const { code, all } = await shell(`node ${file}`, folder);
    assert.is(code, 0, all);
  });
}

test.run();
