import { readdirSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { ExampleSet } from '../src/mentions/examples.js';
import { findMentions } from '../src/mentions.js';
import type { Found } from '../src/types.js';

const folder = new URL('../src/mentions/', import.meta.url);

function shown(mention: Found): string | number {
  if (mention.type !== 'amount') return mention.value;
  return mention.currency === 'EUR' ? mention.value : `${mention.currency} ${mention.value}`;
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.examples.js'))) {
  const { exampleSet } = (await import(new URL(file, folder).href)) as { exampleSet: ExampleSet };
  const values = (text: string) => [
    ...new Set(
      findMentions(text)
        .filter((m) => m.type === exampleSet.type)
        .map(shown),
    ),
  ];
  for (const [text, expected] of exampleSet.examples) {
    test(`${exampleSet.type} in «${text}»`, () => assert.equal(values(text), expected));
  }
  for (const text of exampleSet.never) {
    test(`no ${exampleSet.type} in «${text}»`, () => assert.equal(values(text), []));
  }
}

test.run();
