import type { Decoded, Notice } from '../types.js';
import { decodeWindows1252 } from './windows-1252.js';

const UTF_8 = new TextDecoder('utf-8');
const UTF_8_STRICT = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a plain text file: UTF-8, UTF-16 with a byte order mark, else windows-1252 (with a notice). Lines end with `\n`.
 * Throws an `Error` if NUL bytes show that it is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const notices: Notice[] = [];
  const text = charactersOf(bytes, notices).replace(/\r\n?/g, '\n');
  if (!/\S/.test(text)) notices.push({ level: 'warning', code: 'no-text', text: 'file has no text' });
  if (isGarbled(text)) notices.push({ level: 'warning', code: 'garbled', text: 'text holds many control characters' });
  return { format: 'text', text, notices };
}

// One in a hundred: what comes out of a PDF whose fonts do not say which letters their glyphs are.
const MOST_CONTROLS = 0.01;

function isGarbled(text: string): boolean {
  return (text.match(/[\x01-\x08\x0e-\x1f]/g)?.length ?? 0) > text.length * MOST_CONTROLS;
}

function charactersOf(bytes: Uint8Array, notices: Notice[]): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw new Error('holds NUL bytes, so it is no text');
  try {
    return UTF_8_STRICT.decode(bytes);
  } catch {
    return repaired(bytes, notices);
  }
}

/**
 * A text that is not wholly UTF-8. Where valid sequences outnumber broken ones it still is UTF-8 (cut off, or patched together),
 * and windows-1252 would spoil every umlaut; in a windows-1252 text a valid sequence is a rare accident.
 */
function repaired(bytes: Uint8Array, notices: Notice[]): string {
  const text = UTF_8.decode(bytes);
  let broken = 0;
  let valid = 0;
  for (const match of text.matchAll(/[^\0-\x7f]/gu)) {
    if (match[0] === '\ufffd') broken++;
    else valid++;
  }
  if (valid > 4 * broken) {
    notices.push({ level: 'warning', code: 'broken-utf-8', text: `${broken} bytes are not valid UTF-8` });
    return text;
  }
  notices.push({ level: 'info', code: 'windows-1252', text: 'text is not UTF-8, read as windows-1252' });
  return decodeWindows1252(bytes);
}
