import { type Cell, csvLines, type Format, jsonLine, type Sink } from './output.js';

/** So many rows are turned into text at once. */
const BATCH = 500;

/** Writes rows as they come, as CSV with a head line or as JSON lines; returns how many they were. */
export async function writeRows<T>(
  sink: Sink,
  format: Extract<Format, 'csv' | 'jsonl'>,
  rows: Iterable<T> | AsyncIterable<T>,
  head: readonly string[],
  cells: (row: T) => readonly Cell[],
): Promise<number> {
  if (format === 'csv') await sink.write(await csvLines([head]));
  let count = 0;
  let batch: T[] = [];
  const flush = async () => {
    await sink.write(format === 'csv' ? await csvLines(batch.map(cells)) : batch.map(jsonLine).join(''));
    count += batch.length;
    batch = [];
  };
  for await (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return count;
}

/** Writes `{…fields, "name": [rows], …more}` as the rows come; returns how many they were. */
export async function writeObject(
  sink: Sink,
  fields: Readonly<Record<string, unknown>>,
  name: string,
  rows: Iterable<unknown> | AsyncIterable<unknown>,
  more: () => Readonly<Record<string, unknown>> = () => ({}),
): Promise<number> {
  const head = jsonLine(fields).replace(/\}\n$/, '');
  await sink.write(`${head}${Object.keys(fields).length > 0 ? ',' : ''}${JSON.stringify(name)}:[`);
  let count = 0;
  for await (const row of rows) await sink.write(`${count++ > 0 ? ',' : ''}${jsonLine(row).trimEnd()}`);
  const rest = jsonLine(more()).replace(/^\{/, '');
  await sink.write(`]${rest === '}\n' ? '' : ','}${rest}`);
  return count;
}
