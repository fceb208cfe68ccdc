import { existsSync, readFileSync } from 'node:fs';

/** Where the data of the measures lies; none of it belongs to the project. */
export interface Folders {
  /** Labelled sets: `gold/`, `evalsets/`, `eval/`, `corpora/*-metadata.jsonl`. */
  readonly shared: string;
  /** Unpacked corpora: `karlsruhe/`, `nordstemmen/`, `berlin/`. */
  readonly corpora: string;
  /** An index of the Karlsruhe corpus. */
  readonly index: string;
}

/** One figure of a measure with what it should be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Least value that will do; the greatest one if `atMost` is set. */
  readonly target: number;
  readonly atMost?: boolean;
  /** `142 of 146`, `6.3 MB/s`: shown instead of the bare value. */
  readonly shown?: string;
}

/** Something `npm run eval` measures. */
export interface Measure {
  readonly name: string;
  /**
   * The figures, or null if the data or what is measured is not there. `misses` takes one line for everything that
   * was wrong; only shown on demand.
   */
  run(folders: Folders, misses: (line: string) => void): Promise<readonly Figure[] | null>;
}

/** The objects of a file with one JSON object a line, or null if there is no such file. */
export function readJsonLines<T>(file: string): T[] | null {
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
