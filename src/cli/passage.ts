import type { Snippet } from '../api.js';
import { printableLine, type Terminal } from './terminal.js';

/** A passage on lines of the terminal's width, the found words marked: in colour, or between stars where there is none. */
export async function passageLines(snippet: Snippet, terminal: Terminal, indent = 4): Promise<string[]> {
  const { colours, width } = terminal;
  const mark = colours.isColorSupported
    ? (word: string) => colours.bold(colours.yellow(word))
    : (word: string) => `*${word}*`;
  const margin = ' '.repeat(indent);
  let marked = '';
  let at = 0;
  for (const [start, end] of snippet.highlights) {
    marked +=
      printableLine(`x${snippet.text.slice(at, start)}x`).slice(1, -1) +
      mark(printableLine(snippet.text.slice(start, end)));
    at = end;
  }
  marked += printableLine(`x${snippet.text.slice(at)}`).slice(1);
  if (!Number.isFinite(width)) return [`${margin}${marked}`];
  const { default: wrap } = await import('wrap-ansi');
  return wrap(marked, width - indent)
    .split('\n')
    .map((line) => `${margin}${line}`);
}
