import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { extract } from '../../src/api.js';
import { GOLDEN_PAPERS } from './papers.js';

const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url));

for (const { path, references, dates, amounts, bodies, ...description } of GOLDEN_PAPERS) {
  test(`seeds/${path} gives what a reader finds in it`, async () => {
    const { kind, title, reference, date, answers, mentions } = await extract(seeds + path);
    assert.equal({ kind, title, reference, date, answers }, description);
    const values = (type: string) =>
      [...new Set(mentions.filter((mention) => mention.type === type).map(({ value }) => `${value}`))].sort();
    assert.equal(values('reference'), [...references].sort(), 'references');
    assert.equal(values('date'), [...dates].sort(), 'dates');
    assert.equal(values('amount'), amounts.map(String).sort(), 'amounts');
    assert.equal(values('body'), [...bodies].sort(), 'bodies');
    for (const mention of mentions) if (mention.type === 'amount') assert.is(mention.currency, 'EUR');
  });
}

test.run();
