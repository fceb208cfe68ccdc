import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packPaper } from '../src/pack.js';
import { placeAt, placesOf } from '../src/places.js';
import type { StoredInput } from '../src/store.js';
import type { Found, Mention, Paper } from '../src/types.js';

/** A paper with just this text, its title and the mentions given; for tests of store and search. */
export function paperWith(
  text: string,
  rest: Partial<Omit<Paper, 'mentions'>> & { mentions?: readonly Found[] } = {},
): Paper {
  const places = placesOf(text);
  return {
    kind: 'sonstiges',
    title: null,
    reference: null,
    date: null,
    answers: null,
    links: [],
    format: 'text',
    pages: 1,
    characters: text.length,
    notices: [],
    places,
    text,
    ...rest,
    mentions: (rest.mentions ?? []).map((mention): Mention => ({ ...mention, ...placeAt(places, mention.start) })),
  };
}

/** The paper as it comes from a worker, read from `storedPath`. */
export function inputOf(storedPath: string, paper: Paper): StoredInput {
  const sha256 = createHash('sha256').update(paper.text).digest('hex');
  return {
    path: storedPath,
    size: Buffer.byteLength(paper.text),
    mtime: 1_500_000_000_000,
    sha256,
    packed: packPaper(paper),
  };
}

/** Runs `work` with a folder of its own that is deleted afterwards. */
export async function withFolder(work: (dir: string) => void | Promise<void>): Promise<void> {
  const dir = mkdtempSync(path.join(tmpdir(), 'ratslupe-'));
  try {
    await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
