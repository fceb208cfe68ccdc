import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { describe } from '../src/describe.js';
import { keyOf } from '../src/mentions/reference.js';
import { findMentions } from '../src/mentions.js';
import { normalise } from '../src/normalise.js';
import { ANSWERS } from './layouts/answers.js';
import { EAST } from './layouts/east.js';
import { FURTHER } from './layouts/further.js';
import { INVITATIONS } from './layouts/invitations.js';
import { LETTERHEADS } from './layouts/letterheads.js';
import { LETTERS } from './layouts/letters.js';
import { MORE } from './layouts/more.js';
import { NORTH } from './layouts/north.js';
import { PORTALS } from './layouts/portals.js';
import { SOUTH } from './layouts/south.js';
import { TITLES } from './layouts/titles.js';
import { WEST } from './layouts/west.js';

const unique = <T>(values: readonly T[]) => [...new Set(values)].sort();

for (const paper of [
  ...NORTH,
  ...EAST,
  ...SOUTH,
  ...WEST,
  ...MORE,
  ...LETTERHEADS,
  ...FURTHER,
  ...LETTERS,
  ...PORTALS,
  ...INVITATIONS,
  ...ANSWERS,
  ...TITLES,
]) {
  test(paper.name, () => {
    const { text } = normalise(paper.text);
    const found = findMentions(text);
    const { kind, title, reference, date, answers } = describe(text, found);
    const values = (type: string) => found.flatMap((one) => (one.type === type ? [String(one.value)] : []));
    assert.equal(
      {
        kind,
        title,
        reference,
        date,
        answers,
        references: unique(values('reference').map(keyOf)),
        dates: unique(values('date')),
        amounts: unique(values('amount')),
        bodies: unique(values('body')),
      },
      {
        kind: paper.kind,
        title: paper.title,
        reference: paper.reference,
        date: paper.date,
        answers: paper.answers,
        references: unique(paper.references.map(keyOf)),
        dates: unique(paper.dates),
        amounts: unique(paper.amounts.map(String)),
        bodies: unique(paper.bodies),
      },
    );
  });
}

test.run();
