/** What the UTF-16 units of a text are; looked up in tables, as the stages ask it of every unit. */

const TABLE_SIZE = 0x250;

const table = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: TABLE_SIZE }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));

const WORD = table(/[\p{L}\p{N}]/u);
const SMALL = table(/\p{Ll}/u);

/** Whether a letter or digit. Letters outside of the basic plane are none. */
export function isWordUnit(code: number): boolean {
  return code < TABLE_SIZE ? WORD[code] === 1 : /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

/** Whether a small letter. */
export function isSmall(code: number): boolean {
  return code < TABLE_SIZE ? SMALL[code] === 1 : /\p{Ll}/u.test(String.fromCharCode(code));
}

export const BLANK = 0x20;
export const LINE_END = 0x0a;
export const PAGE_END = 0x0c;

/** Whether one of the three kinds of white space that a text has once its characters are plain. */
export function isSpace(code: number): boolean {
  return code === BLANK || code === LINE_END || code === PAGE_END;
}
