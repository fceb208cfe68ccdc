import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { terminalOf } from '../src/cli/terminal.js';
import { timelineLines } from '../src/cli/timeline.js';
import { search } from '../src/search.js';
import { withGaps } from '../src/timeline.js';
import { withIndex } from './searching.js';

const dated = (date: string | null) => ({ text: 'Der Weiher wird entschlammt.', date });

test(
  'papers of three years are counted by month, else by year, and those without a date apart',
  withIndex(
    { 'a.txt': dated('2018-12-01'), 'b.txt': dated('2018-12'), 'c.txt': dated('2020-01-05'), 'd.txt': dated(null) },
    (store) => {
      assert.equal(search(store, 'Weiher', { timeline: 'auto', limit: 1 }).timeline, {
        unit: 'month',
        papers: { '2018-12': 2, '2020-01': 1 },
        undated: 1,
      });
      assert.equal(search(store, 'Weiher', { timeline: 'year' }).timeline!.papers, { 2018: 2, 2020: 1 });
      assert.is(search(store, 'Weiher').timeline, undefined);
    },
  ),
);

test(
  'papers of more than three years are counted by year',
  withIndex({ 'a.txt': dated('2015-12-01'), 'b.txt': dated('2018-12-01') }, (store) => {
    assert.is(search(store, 'Weiher', { timeline: 'auto' }).timeline!.unit, 'year');
  }),
);

test('years and months between are filled in, long gaps told', () => {
  assert.equal(withGaps(['2018', '2021'], 'year', 5), ['2018', '2019', '2020', '2021']);
  assert.equal(withGaps(['2018-11', '2019-02'], 'month', 5), ['2018-11', '2018-12', '2019-01', '2019-02']);
  assert.equal(withGaps(['1905', '2019'], 'year', 5), ['1905', null, '2019']);
});

test('bars fit the terminal, the longest fills it, and one paper of thousands still shows', () => {
  const timeline = { unit: 'year', papers: { 2018: 4000, 2020: 1 }, undated: 3 } as const;
  for (const columns of [40, 60, 200]) {
    const lines = timelineLines(timeline, terminalOf({ isTTY: true, columns })).map((line) =>
      line.replace(/\u001b\[[\d;]*m/g, ''),
    );
    assert.ok(lines[0]!.length <= Math.min(columns, 80) && lines[0]!.length > Math.min(columns, 80) - 4, lines[0]);
    assert.is(lines[1], '2019  0');
    assert.match(lines[2]!, /^2020 {2}[▏▎▍▌▋▊▉█] 1$/);
    assert.match(lines[3]!, /3$/);
  }
});

test('there is no colour where no terminal is', () => {
  const lines = timelineLines({ unit: 'year', papers: { 2018: 1 }, undated: 0 }, terminalOf({}));
  assert.not.match(lines.join(''), /\u001b/);
});

test.run();
