import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { wordsOf } from '../../src/normalise/hyphens.js';
import { decideHyphen, type Joint } from '../../src/normalise/joint.js';
import { type Measure, readJsonLines } from './measure.js';

interface Case {
  readonly stratum: string;
  readonly before: string;
  readonly after: string;
  readonly decision: 'join' | 'keep' | 'keep-space' | 'none';
  readonly file: string;
  /** The break between `⟦` and `⟧`, line ends as `⏎`. */
  readonly context: string;
}

// In both of the last the hyphen and the white space stay as they are.
const JOINTS: Readonly<Record<Case['decision'], Joint>> = {
  join: 'join',
  keep: 'keep',
  'keep-space': 'space',
  none: 'space',
};

/** Hyphens at line ends: whether their words are joined, keep the hyphen, or stay apart. */
export const dehyphen: Measure = {
  name: 'dehyphen',
  async run({ shared, corpora }, misses) {
    const cases = readJsonLines<Case>(path.join(shared, 'evalsets/dehyphen/karlsruhe.jsonl'));
    if (!cases) return null;
    const right = cases.filter((one) => {
      const joint = jointOf(one, path.join(corpora, 'karlsruhe', one.file));
      if (joint === JOINTS[one.decision]) return true;
      misses(`dehyphen: ${one.before}-|${one.after} is ${one.decision}, not ${joint}: ${JSON.stringify(one.context)}`);
      return false;
    });
    const random = (all: readonly Case[]) => all.filter((one) => one.stratum === 'random').length;
    return [
      figure('dehyphen, random', random(right), random(cases), 120),
      figure('dehyphen, all', right.length, cases.length, 265),
    ];
  },
};

function jointOf({ before, context, file: name }: Case, file: string): Joint {
  const start = context.indexOf('⟦');
  const text = context
    .replace(/[⟦⟧]/g, '')
    .replaceAll('⏎', '\n')
    .replace(/ *\n */g, '\n');
  const at = text.indexOf(`${before}-`, start - 2) + before.length;
  if (at < before.length) throw new Error(`no ${before}- in the context of ${name}`);
  const gap = /^\s*/.exec(text.slice(at + 1))![0];
  const known = wordsOf(existsSync(file) ? readFileSync(file, 'utf8') : text);
  return decideHyphen({ text, at, gap, known });
}

function figure(name: string, value: number, of: number, target: number) {
  return { name, value, target, shown: `${value} of ${of}` };
}
