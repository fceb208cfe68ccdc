import picocolors from 'picocolors';

/** How text is shown: colour and width only where a person looks at it. */
export interface Terminal {
  readonly colours: ReturnType<typeof picocolors.createColors>;
  /** Columns to wrap text at; `Infinity` where the output is not a terminal. */
  readonly width: number;
  readonly interactive: boolean;
}

/** The terminal behind `stream`; `NO_COLOR` and `TERM=dumb` switch colour off. */
export function terminalOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): Terminal {
  const interactive = stream.isTTY === true;
  const coloured = interactive && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return {
    colours: picocolors.createColors(coloured),
    width: interactive ? Math.max(40, stream.columns ?? 80) : Number.POSITIVE_INFINITY,
    interactive,
  };
}

// C0 and C1 controls would let a paper's text steer the terminal; bidirectional controls would let it show another order than it has.
// Private characters are those of a symbol font that no terminal has.
const UNPRINTABLE =
  /[\ue000-\uf8ff\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text from papers made safe to print: controls become blanks; line feeds stay. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

// Leading blanks and what else a line's text hangs on: a number (`12. `) or a first column, which two blanks end.
const HANGING = /^(?:\u001b\[[\d;]*m)*(?: *(?:\u001b\[[\d;]*m)*)(?:\d+\. |\S{1,40} {2,})?/;

/**
 * Lines broken between words to fit the terminal, what follows in under where the text begins; colours stay as they are. What has no
 * blank, such as a path, stays whole, as the terminal's own break does not get into what is copied.
 */
export async function fitted(text: string, { width }: Terminal): Promise<string> {
  if (!Number.isFinite(width)) return text;
  const [{ default: wrap }, { default: stringWidth }] = await Promise.all([
    import('wrap-ansi'),
    import('string-width'),
  ]);
  return text
    .split('\n')
    .map((line) => {
      if (stringWidth(line) <= width) return line;
      const [head] = HANGING.exec(line)!;
      const indent = stringWidth(head);
      if (indent > width / 2) return wrap(line, width);
      const rest = wrap(line.slice(head.length), width - indent);
      return head + rest.replaceAll('\n', `\n${' '.repeat(indent)}`);
    })
    .join('\n');
}
