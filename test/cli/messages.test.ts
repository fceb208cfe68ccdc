import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { languageOf, MESSAGES } from '../../src/cli/messages.js';

const parameters = (text: string) => [...text.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1]).sort();

test('no message lacks a language or a parameter in one of them', () => {
  for (const [key, { en, de }] of Object.entries(MESSAGES)) {
    assert.ok(en.length > 0 && de.length > 0, key);
    assert.equal(parameters(de), parameters(en), key);
  }
});

test('--lang beats the locale, the locale beats English', () => {
  assert.is(languageOf(['search', '--lang', 'en'], { LANG: 'de_DE.UTF-8' }), 'en');
  assert.is(languageOf(['search', '--lang=de'], {}), 'de');
  assert.is(languageOf([], { LANG: 'de_AT.UTF-8' }), 'de');
  assert.is(languageOf([], { LC_ALL: 'C', LANG: 'de_DE' }), 'en');
});

test.run();
