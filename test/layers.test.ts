import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

interface Import {
  readonly from: string;
  /** A file under src/ without ending, or a package's name. */
  readonly to: string;
  readonly dynamic: boolean;
  readonly typeOnly: boolean;
}

const imports: Import[] = files.flatMap((file) => {
  const code = readFileSync(path.join(root, file), 'utf8');
  const pattern = /^\s*(import|export)\s(type\s)?[^;]*?from\s*'([^']+)'|\b(import)\('([^']+)'\)|^import\s*'([^']+)'/gm;
  return [...code.matchAll(pattern)].map((match) => {
    const target = match[3] ?? match[5] ?? match[6]!;
    const to = target.startsWith('.') ? path.join(path.dirname(file), target).replace(/\.js$/, '') : target;
    return { from: file.replace(/\.ts$/, ''), to, dynamic: match[4] !== undefined, typeOnly: match[2] !== undefined };
  });
});

/** Files under src/ that `start` loads at once, without its dynamic imports. */
function loadedBy(start: string): Set<string> {
  const loaded = new Set<string>();
  const visit = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const i of imports) if (i.from === file && !i.dynamic && !i.typeOnly) visit(i.to);
  };
  visit(start);
  return loaded;
}

const ONLY_USERS: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['store/connection', 'store/take-lock'],
  minisearch: ['engine'],
  'fast-glob': ['read'],
  micromatch: ['read'],
  'p-limit': ['pipeline'],
  'pdf-parse': ['decode/pdf'],
};

for (const [name, users] of Object.entries(ONLY_USERS)) {
  test(`${name} is used by ${users.join(' and ')} alone`, () => {
    for (const i of imports) if (i.to === name) assert.ok(users.includes(i.from), i.from);
  });
}

test('natural is imported by file, never whole', () => {
  for (const i of imports) assert.is.not(i.to, 'natural', `${i.from} imports natural whole`);
});

test('rules import only types, other rule files and german/', () => {
  for (const i of imports) {
    if (!i.from.startsWith('mentions/') || !/^(\w|\/)+$/.test(i.to)) continue;
    assert.ok(/^(types|tokenise|mentions\/|german\/)/.test(i.to), `${i.from} imports ${i.to}`);
  }
});

test('german/ imports nothing above it', () => {
  for (const i of imports)
    if (i.from.startsWith('german/')) assert.ok(/^(types|german\/|natural\/|node:)/.test(i.to), i.to);
});

test('reading files and cleaning texts know nothing of what comes after', () => {
  const stages = /^(?:decode|normalise)(?:\/|$)|^(?:origin|places)$/;
  for (const i of imports) {
    if (!stages.test(i.from) || /^(?:pdf-parse|node:)/.test(i.to)) continue;
    assert.ok(stages.test(i.to) || /^(?:types|german\/)/.test(i.to), `${i.from} imports ${i.to}`);
    if (i.from.startsWith('decode')) assert.not.match(i.to, /^normalise/);
  }
});

test('nothing below imports the command line or the library', () => {
  for (const i of imports) {
    if (/^(?:cli|launcher)\b/.test(i.from)) continue;
    assert.not.ok(i.to.startsWith('cli'), `${i.from} imports ${i.to}`);
    assert.is.not(i.to, 'api', `${i.from} imports the library's front`);
  }
});

test('searching never loads reading, but for what cleans a query as papers are cleaned', () => {
  const shared = ['normalise/characters', 'decode/windows-1252'];
  for (const file of loadedBy('search')) {
    if (shared.includes(file)) continue;
    assert.not.ok(
      /^(decode|normalise|mentions|describe|pipeline|worker|read|extract)(\/|$)/.test(file),
      `search loads ${file}`,
    );
  }
});

test.run();
