import type { Timeline } from '../api.js';
import { withGaps } from '../timeline.js';
import { count, say } from './messages.js';
import type { Terminal } from './terminal.js';

/** Width where the output is no terminal. */
const PLAIN_WIDTH = 80;
/** More empty years or months one after the other than this become one line of dots. */
const LONGEST_GAP = 12;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

function bar(eighths: number): string {
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}

/** A line a year or month: its name, a bar, its number; bars fit the terminal's width, and what is not nothing shows. */
export function timelineLines({ unit, papers, undated }: Timeline, terminal: Terminal): string[] {
  const names = withGaps(Object.keys(papers), unit, LONGEST_GAP);
  const most = Math.max(1, ...Object.values(papers));
  const label = unit === 'year' ? 4 : 7;
  const room = Math.min(terminal.width, PLAIN_WIDTH) - label - count(most).length - 4;
  const lines = names.map((name) => {
    if (name === null) return '⋮'.padStart(label / 2 + 1);
    const n = papers[name] ?? 0;
    const drawn = n === 0 ? '' : `${terminal.colours.cyan(bar(Math.max(1, Math.round((8 * room * n) / most))))} `;
    return `${name}  ${drawn}${count(n)}`;
  });
  return undated > 0 ? [...lines, say('timeline.undated', { count: count(undated) })] : lines;
}
