import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { languageOf, MESSAGES } from '../../src/cli/messages.js';
import { MENTION_GROUPS } from '../../src/mention-table.js';
import { LINK_TYPES, MENTION_TYPES, OUTCOMES } from '../../src/types.js';
import { VIAS } from '../../src/variants.js';

const parameters = (text: string) => [...text.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1]).sort();

test('no message lacks a language or a parameter in one of them', () => {
  for (const [key, { en, de }] of Object.entries(MESSAGES)) {
    assert.ok(en.length > 0 && de.length > 0, key);
    assert.equal(parameters(de), parameters(en), key);
  }
});

/** The code of the command line, which says the messages, but not their table. */
const code = (() => {
  const folder = fileURLToPath(new URL('../../../src/cli/', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files
    .filter((name) => name !== 'messages.ts')
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
})();

/** Ends of keys that are put together, as `link.${type}`, by what the keys begin with. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  bonus: ['own', 'linked', 'named', 'any'],
  column: MENTION_GROUPS,
  facet: ['kind', 'year', 'body', 'amount'],
  factor: ['proximity', 'title', 'nearness', 'rarity'],
  link: LINK_TYPES,
  option: ['json', 'jsonl', 'csv'],
  outcome: OUTCOMES,
  placeholder: Array.from(code.matchAll(/[<[]([a-z]+)(?:\.{3})?[\]>]/g), (match) => match[1]!),
  type: MENTION_TYPES,
  via: [...VIAS, 'prefix', 'part'],
};

test('every message is said somewhere', () => {
  const unsaid = Object.keys(MESSAGES).filter((key) => {
    const [start, end] = key.split('.');
    const putTogether = code.includes(`\`${start}.\${`) && ENDS[start!]?.includes(end!);
    return !putTogether && !code.includes(`'${key}'`);
  });
  assert.equal(unsaid, []);
});

test('--lang beats the locale, the locale beats English', () => {
  assert.is(languageOf(['search', '--lang', 'en'], { LANG: 'de_DE.UTF-8' }), 'en');
  assert.is(languageOf(['search', '--lang=de'], {}), 'de');
  assert.is(languageOf([], { LANG: 'de_AT.UTF-8' }), 'de');
  assert.is(languageOf([], { LC_ALL: 'C', LANG: 'de_DE' }), 'en');
});

test.run();
