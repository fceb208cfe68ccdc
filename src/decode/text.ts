import type { Decoded, Notice } from '../types.js';
import { decodeWindows1252 } from './windows-1252.js';

const LINE_FEED = 0x0a;
// A mark is one at the beginning of a file alone, and stays a sign before any other line.
const UTF_8_LINE = new TextDecoder('utf-8', { ignoreBOM: true });
const UTF_8_STRICT = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a plain text file: UTF-8, UTF-16 with a byte order mark, else windows-1252 (with a notice). Lines end with `\n`.
 * Throws an `Error` if NUL bytes show that it is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const notices: Notice[] = [];
  const decoded = charactersOf(bytes, notices);
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
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
 * A text that is not wholly UTF-8: line by line, as a text may be put together from several. A line that is valid is UTF-8 (in a text of
 * windows-1252 that would be a rare accident). So is one where valid sequences outnumber broken ones, cut off or patched together:
 * windows-1252 would spoil every umlaut in it.
 */
function repaired(bytes: Uint8Array, notices: Notice[]): string {
  const lines: string[] = [];
  let broken = 0;
  let others = 0;
  let valid = 0;
  const foreign = new Uint32Array(256);
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    start = end + 1;
    const text = UTF_8_LINE.decode(line);
    let badHere = 0;
    let goodHere = 0;
    for (const [sign] of text.matchAll(/[^\0-\x7f]/gu)) {
      if (sign === '\ufffd') badHere++;
      else goodHere++;
    }
    if (badHere === 0 || goodHere > 4 * badHere) {
      broken += badHere;
      valid += goodHere;
      lines.push(text);
    } else {
      others++;
      countInside(line, foreign);
      lines.push(decodeWindows1252(line));
    }
  }
  if (broken > 0) {
    notices.push({ level: 'warning', code: 'broken-utf-8', text: `${broken} bytes are not valid UTF-8` });
  }
  if (others > 0 && valid > 0) {
    notices.push({
      level: 'warning',
      code: 'mixed-encodings',
      text: `text is UTF-8 but for ${others} lines, read as windows-1252`,
    });
  } else if (others > 0) {
    notices.push({ level: 'info', code: 'windows-1252', text: 'text is not UTF-8, read as windows-1252' });
  }
  const older = olderEncoding(foreign);
  if (older !== null) {
    notices.push({
      level: 'warning',
      code: 'other-encoding',
      text: `text seems to be in ${older}, read as windows-1252`,
    });
  }
  return lines.join('\n').replace(/^\ufeff/, '');
}

// Bytes of ä, ö, ü, ß, Ä, Ö, Ü.
const UMLAUTS: Readonly<Record<string, readonly number[]>> = {
  'windows-1252': [0xe4, 0xf6, 0xfc, 0xdf, 0xc4, 0xd6, 0xdc],
  CP850: [0x84, 0x94, 0x81, 0xe1, 0x8e, 0x99, 0x9a],
  MacRoman: [0x8a, 0x9a, 0x9f, 0xa7, 0x80, 0x85, 0x86],
};

/** Counts the bytes between two letters of ASCII: quotation marks of windows-1252 are umlauts elsewhere, and stand beside words. */
function countInside(line: Uint8Array, counts: Uint32Array): void {
  const isLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
  for (let i = 1; i + 1 < line.length; i++) {
    const byte = line[i]!;
    if (byte > 0x7f && isLetter(line[i - 1]!) && isLetter(line[i + 1]!)) counts[byte]!++;
  }
}

// Less may be names of other languages.
const LEAST_UMLAUTS = 3;

/** In which encoding other than windows-1252 more of the bytes are umlauts, by how often each byte stands in words; null if in none. */
function olderEncoding(counts: Uint32Array): string | null {
  let best: string | null = null;
  let most = LEAST_UMLAUTS - 1;
  for (const [name, codes] of Object.entries(UMLAUTS)) {
    const count = codes.reduce((sum, code) => sum + counts[code]!, 0);
    if (count <= most) continue;
    most = count;
    best = name;
  }
  return best === 'windows-1252' ? null : best;
}
