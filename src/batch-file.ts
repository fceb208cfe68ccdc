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
  const records = await recordsOf(bytes);
  const head = (records[0]?.cells ?? []).map((cell) => cell.trim());
  const names = head.map(plainName);
  if (!names.includes('query') && !names.some(isFilter)) {
    throw new UsageError(
      `${name} has no column query and none for a filter (${BATCH_FILTERS.join(', ')}); its first row is to name its columns.`,
    );
  }
  const twice = names.find((column, i) => (column === 'query' || isFilter(column)) && names.indexOf(column) < i);
  if (twice !== undefined) throw new UsageError(`${name} has two columns ${twice}; leave one of them out.`);
  return records.flatMap(({ cells, open }, i) => {
    if (i === 0 || cells.every((cell) => cell.trim() === '')) return [];
    const row = rowOf(i + 1, cells, head, names);
    return open ? [{ ...row, problem: OPEN }] : [row];
  });
}

const OPEN = 'A quotation mark in the row is never closed, or the row is too long.';
/** A row of more bytes comes of a quotation mark that nothing closes. */
const LONGEST_ROW = 100_000;

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`The table ${file} ${reasonOf(error)}.`, { cause: error });
  }
}

/** A row of the table: a line, or several where a quoted cell goes over them. */
interface TableRow {
  readonly cells: readonly string[];
  /** It is one line whose quotation mark is never closed, cut at every delimiter. */
  readonly open: boolean;
}

/** All rows, the head among them. Where a quotation mark is never closed, only its own line is lost and reading begins anew after it. */
async function recordsOf(source: Uint8Array): Promise<TableRow[]> {
  const { CsvError, parse } = await import('csv-parse/sync');
  const text = decodeText(source).text.replace(/^\ufeff/, '');
  const delimiter = delimiterOf(text);
  const bytes = Buffer.from(text);
  const rows: TableRow[] = [];
  let at = 0;
  /** Reads rows from `at` on and moves it behind the last that could be read; false if the next cannot. */
  const readOn = (): boolean => {
    const start = at;
    let lines = 0;
    try {
      parse(bytes.subarray(start), {
        ...{ delimiter, relax_column_count: true, relax_quotes: true, max_record_size: LONGEST_ROW },
        on_record: (cells: string[], context) => {
          const columns = rows[0]?.cells.length ?? Number.POSITIVE_INFINITY;
          if (context.lines - lines > 1 && swallowsRows(cells, columns)) throw new SwallowedRows();
          lines = context.lines;
          at = start + context.bytes;
          rows.push({ cells, open: false });
          return null;
        },
      });
      return true;
    } catch (error) {
      if (!(error instanceof CsvError) && !(error instanceof SwallowedRows)) throw error;
      return false;
    }
  };
  while (!readOn()) {
    const end = bytes.indexOf('\n', at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end).toString();
    const [cells = []] = parse(line, { delimiter, quote: false }) as string[][];
    rows.push({ cells, open: true });
    at = end < 0 ? bytes.length : end + 1;
  }
  return rows;
}

class SwallowedRows extends Error {}

/** Whether a row of several lines is one whose cell was never closed, up to the opening quotation mark of another row. */
function swallowsRows(cells: readonly string[], columns: number): boolean {
  return (
    cells.length > columns || cells.some((cell) => cell.startsWith('"') && cell.lastIndexOf('"') > cell.indexOf('\n'))
  );
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
