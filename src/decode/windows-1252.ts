// What windows-1252 holds from 0x80 to 0x9f, where Latin-1 has controls; five places are empty. Not by `TextDecoder`: in Node 20 its
// windows-1252 is Latin-1 (nodejs/node#56542).
const SIGNS = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** The sign that the code 0x80 to 0x9f means in windows-1252, or an empty string where it means none. */
export function signOf(code: number): string {
  const sign = SIGNS[code - 0x80] ?? '\0';
  return sign === '\0' ? '' : sign;
}

/** Bytes of windows-1252 as text. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (byte) => signOf(byte.charCodeAt(0)));
}
