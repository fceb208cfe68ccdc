import { type DecodeOptions, decode } from './decode.js';
import { describe } from './describe.js';
import { findMentions } from './mentions.js';
import { normalise } from './normalise.js';
import { placeAt } from './places.js';
import { readBytes, reasonOf } from './read-bytes.js';
import type { Decoded, Mention, Paper } from './types.js';

// V8 holds no longer text in one string.
const MOST_BYTES = 2 ** 29;

/** One decoded file through all stages of extraction. */
export function paperOf(decoded: Decoded): Paper {
  const { text, places } = normalise(decoded.text);
  const found = findMentions(text);
  const mentions = found.map((mention): Mention => {
    // Not two objects put together: V8 adds the properties of the second one by one.
    const { page, line } = placeAt(places, mention.start);
    return { ...mention, page, line };
  });
  return {
    ...describe(text, found),
    text,
    format: decoded.format,
    pages: (decoded.text.match(/\f/g)?.length ?? 0) + 1,
    characters: text.length,
    mentions,
    notices: decoded.notices,
    places,
  };
}

/** One file's bytes as a paper. Throws what `decode` throws if they are no text and no PDF. */
export async function extractBytes(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Paper> {
  return paperOf(await decode(bytes, options));
}

/** One file as a paper. Throws an `Error` with one sentence if it cannot be read or is no text and no PDF. */
export async function extractFile(file: string): Promise<Paper> {
  try {
    return await extractBytes(readBytes(file, MOST_BYTES).bytes);
  } catch (error) {
    throw new Error(`${file} ${reasonOf(error)}`, { cause: error });
  }
}
