import { stringify } from 'csv-stringify/sync';

/** Prints a table as CSV (RFC 4180) with a head line. Texts that a spreadsheet would take for formulas get an apostrophe. */
export function printCsv(head: readonly string[], rows: readonly (readonly (string | number | null)[])[]): void {
  // The reader of a pipe (`| head`) may leave early.
  process.stdout.on('error', () => process.exit(0));
  process.stdout.write(stringify([head, ...rows], { record_delimiter: 'windows', escape_formulas: true }));
}
