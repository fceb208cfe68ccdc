import picocolors from 'picocolors';

/** How text is shown: colour and width only where a person looks at it. */
export interface Terminal {
  readonly colours: ReturnType<typeof picocolors.createColors>;
  /** Columns to wrap text at; `Infinity` where the output is not a terminal. */
  readonly width: number;
  readonly interactive: boolean;
}

/** The terminal behind `stream`; `NO_COLOR` and `TERM=dumb` switch colour off. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  const interactive = stream.isTTY === true;
  const coloured = interactive && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return {
    colours: picocolors.createColors(coloured),
    width: interactive ? Math.max(40, stream.columns ?? 80) : Number.POSITIVE_INFINITY,
    interactive,
  };
}

// C0 and C1 controls would let a paper's text steer the terminal; bidirectional controls would let it show another order than it has.
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text from papers made safe to print: controls become blanks; line feeds stay. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}
