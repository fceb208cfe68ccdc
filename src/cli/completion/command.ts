/** The shells that commands and options can be completed in. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What an option or argument takes: names of files or folders, words that nobody can foresee, or one of a few. */
export type Taken = 'file' | 'folder' | 'words' | readonly string[];

export interface CompletedOption {
  readonly short: string | null;
  readonly long: string;
  readonly description: string;
  /** Null where it takes no value. */
  readonly taken: Taken | null;
}

/** A command as far as a shell must know it. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its first argument is, and those after it; null if there is none. */
  readonly argument: Taken | null;
  readonly commands: readonly CompletedCommand[];
}

/** A text between apostrophes, as all three shells read it. */
export function quotedForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
