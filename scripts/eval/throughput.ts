import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe } from '../../src/describe.js';
import { paperOf } from '../../src/extract.js';
import { findAmounts } from '../../src/mentions/amount.js';
import { findBodies } from '../../src/mentions/body.js';
import { findDates } from '../../src/mentions/date.js';
import { findReferences } from '../../src/mentions/reference.js';
import { findMentions } from '../../src/mentions.js';
import { normalise } from '../../src/normalise.js';
import type { Measure } from './measure.js';

/** Every how-manieth file of the corpus is read: about 1,000 papers, 7 MB. */
const STEP = 38;

/** MB of text a second, in this process alone: each stage, and all that is done with a decoded text. Patterns are compiled as in the processes that read files. */
export const throughput: Measure = {
  name: 'throughput',
  async run({ corpora }) {
    const folder = path.join(corpora, 'karlsruhe');
    if (!existsSync(folder)) return null;
    const files = readdirSync(folder).sort();
    const sources = files.filter((_, i) => i % STEP === 0).map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const texts = sources.map((source) => normalise(source).text);
    const found = new Map(texts.map((text) => [text, findMentions(text)]));
    const rate = (name: string, target: number, inputs: readonly string[], work: (text: string) => unknown) => {
      const value = megabytesPerSecond(inputs, work);
      return { name: `MB/s: ${name}`, value, target, shown: value.toFixed(1) };
    };
    return [
      rate('normalise', 25, sources, normalise),
      rate('dates', 60, texts, findDates),
      rate('amounts', 60, texts, findAmounts),
      rate('references', 40, texts, (text) => findReferences(text, found.get(text) ?? [])),
      rate('bodies', 30, texts, findBodies),
      rate('describe', 60, texts, (text) => describe(text, found.get(text) ?? [])),
      rate('whole extraction', 6, sources, (text) => paperOf({ format: 'text', text, notices: [] })),
    ];
  },
};

/** Rate over two rounds after a warm-up, in 10⁶ UTF-16 units a second of this process's time on the processor. */
function megabytesPerSecond(inputs: readonly string[], work: (text: string) => unknown): number {
  const units = inputs.reduce((sum, text) => sum + text.length, 0);
  for (const text of inputs) work(text);
  const begin = process.cpuUsage();
  for (let round = 0; round < 2; round++) for (const text of inputs) work(text);
  const { user, system } = process.cpuUsage(begin);
  return (2 * units) / (user + system);
}
