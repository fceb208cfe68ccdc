import { foreignFormat, isPdf } from './decode/signature.js';
import { decodeText } from './decode/text.js';
import { DEFAULT_LIMITS, type Decoded } from './types.js';

/** Limits on what one file may claim. */
export interface DecodeOptions {
  /** Pages of a PDF that are read, from the first; the rest is left out with a notice. Default `DEFAULT_LIMITS.pages`. */
  readonly maxPages?: number;
}

/**
 * A file's bytes as text, recognised by content, never by name: PDF, else text in UTF-8, UTF-16 with a byte order mark or
 * windows-1252. Throws an `Error` whose message completes a sentence that begins with the file's name (`is a JPEG picture, …`).
 */
export async function decode(bytes: Uint8Array, options: DecodeOptions = {}): Promise<Decoded> {
  if (bytes.length === 0) throw new Error('is empty');
  if (isPdf(bytes)) {
    const { decodePdf } = await import('./decode/pdf.js');
    return decodePdf(bytes, options.maxPages ?? DEFAULT_LIMITS.pages);
  }
  const foreign = foreignFormat(bytes);
  if (foreign) throw new Error(`is ${foreign}, not text or PDF`);
  return decodeText(bytes);
}
