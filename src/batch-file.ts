import { readFile } from 'node:fs/promises';
import { BATCH_FILTERS, type BatchRow } from './batch.js';
import { decodeText } from './decode/text.js';
import { UsageError } from './errors.js';
import { readAmount } from './filter.js';
import { reasonOf } from './read-bytes.js';

/**
 * The rows of a CSV file, or of its bytes: UTF-8, UTF-16 or windows-1252, columns parted by comma, semicolon or tab, with a head line. A
 * column `query` and filters (`from`, `to`, `kind`, `body`, `reference`, `min-amount`, `max-amount`, `path`) make the search.
 *
 * @throws {UsageError} if the file cannot be read or is no such table. What is wrong with one row is told in its `problem`.
 */
export async function readBatchFile(source: string | Uint8Array): Promise<BatchRow[]> {
  const name = typeof source === 'string' ? source : 'The table';
  const bytes = typeof source === 'string' ? await bytesOf(source) : source;
  const records = await recordsOf(name, bytes);
  const head = (records[0] ?? []).map((cell) => cell.trim());
  const names = head.map(plainName);
  if (!names.includes('query') && !names.some(isFilter)) {
    throw new UsageError(
      `${name} has no column query and none for a filter (${BATCH_FILTERS.join(', ')}); its first row is to name its columns.`,
    );
  }
  const twice = names.find((column, i) => (column === 'query' || isFilter(column)) && names.indexOf(column) < i);
  if (twice !== undefined) throw new UsageError(`${name} has two columns ${twice}; leave one of them out.`);
  return records.flatMap((cells, i) =>
    i === 0 || cells.every((cell) => cell.trim() === '') ? [] : [rowOf(i + 1, cells, head, names)],
  );
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`The table ${file} ${reasonOf(error)}.`, { cause: error });
  }
}

async function recordsOf(name: string, bytes: Uint8Array): Promise<string[][]> {
  const { parse } = await import('csv-parse/sync');
  try {
    const text = decodeText(bytes).text.replace(/^\ufeff/, '');
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${name} cannot be read as a table: ${reason}.`, { cause: error });
  }
}

/** What stands most often between the names of the columns: German spreadsheets write semicolons. */
function delimiterOf(text: string): string {
  const head = /^[^\n]*/.exec(text)![0].replace(/"[^"]*"/g, '');
  const times = (sign: string) => head.split(sign).length - 1;
  return [',', ';', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

/** `Min_Amount` and `min amount` are `min-amount`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, '-');
}

function isFilter(name: string): name is (typeof BATCH_FILTERS)[number] {
  return BATCH_FILTERS.some((filter) => filter === name);
}

function rowOf(row: number, cells: readonly string[], head: readonly string[], names: readonly string[]): BatchRow {
  const columns = Object.fromEntries(head.map((name, i) => [name || `column-${i + 1}`, cells[i] ?? '']));
  const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
  const query = cell('query');
  const filters: Record<string, string | number> = {};
  let problem: string | null = null;
  // Spreadsheets fill rows up with empty cells; more filled ones than columns are a missing quotation mark.
  if (cells.slice(head.length).some((extra) => extra.trim() !== '')) {
    problem = `There are ${cells.length} cells in the row and ${head.length} columns; put cells with commas between quotation marks.`;
  }
  for (const name of BATCH_FILTERS) {
    const text = cell(name);
    if (text === '') continue;
    if (name !== 'min-amount' && name !== 'max-amount') {
      filters[name] = text;
      continue;
    }
    const amount = readAmount(text);
    if (amount === null) problem ??= `${name} needs a number of euros such as 100000, not ${text}.`;
    else filters[name === 'min-amount' ? 'minAmount' : 'maxAmount'] = amount;
  }
  if (query === '' && Object.keys(filters).length === 0) problem ??= 'The row has neither a query nor a filter.';
  return { row, columns, query, filters, problem };
}
