import { signOf } from '../decode/windows-1252.js';
import type { Edit } from '../types.js';

// Everything but the characters that nearly all texts consist of, none of which is odd or changed by NFC.
const UNCOMMON = /[^\n\f -~¡-«®-ʯ–-„€•]/;

// All that is not kept as it is: controls, blanks of other widths, invisible and direction characters, ligatures, soft and special
// hyphens, and ¬, which is what some converters leave of a hyphen at a line end.
const ODD =
  /[\0-\x09\x0b\x0e-\x1f\x7f-\xa0\xac\xad\u061c\u115f\u1160\u1680\u17b4\u17b5\u180e\u2000-\u2011\u2028-\u202f\u205f-\u206f\u3000\ufb00-\ufb06\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]/;

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** Blanks, hyphens and line ends in one form each, nothing invisible, no ligatures. */
export function characters(text: string): Edit[] {
  const edits: Edit[] = [];
  const uncommon = new RegExp(UNCOMMON, 'g');
  while (uncommon.test(text)) {
    const at = uncommon.lastIndex - 1;
    const code = text.charCodeAt(at);
    if (code > 0xa0 && !ODD.test(text[at]!)) continue;
    const form = plain(text, code, at);
    if (form !== text[at]) edits.push({ start: at, end: at + 1, text: form });
  }
  return edits;
}

function plain(text: string, code: number, at: number): string {
  if (code === 0x09 || code === 0xa0) return ' ';
  if (code === 0x0b || code === 0x2028 || code === 0x2029) return '\n';
  // Decoded as Latin-1 once upon a time: `6 Mio. \u0080` is a sum in euros.
  if (code >= 0x80 && code <= 0x9f) return signOf(code);
  // Invisible characters around it count as gone, so that the same is decided when they are.
  if (code === 0xac)
    return /^(?!\s)[\p{L}\p{M}\p{C}]¬[\p{Z}\p{C}]{0,9}?\n/u.test(text.slice(at - 1, at + 12)) ? '-' : '¬';
  if (code === 0xad || code === 0x2010 || code === 0x2011) return hyphen(text, code, at);
  if (code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000)
    return ' ';
  if (code >= 0xfb00 && code <= 0xfb06) return LIGATURES[code - 0xfb00]!;
  return '';
}

/** A soft hyphen inside a word is none; before a capital, at a line end or as a list's dash it stands for the sign that is seen. */
function hyphen(text: string, code: number, at: number): string {
  const before = text[at - 1] ?? '\n';
  if (before === '-' || before === '\xad') return '';
  return code === 0xad && /^[\p{L}\p{M}]\xad\p{Ll}/u.test(text.slice(at - 1, at + 2)) ? '' : '-';
}

/** Letters and their marks composed (NFC). */
export function composed(text: string): Edit[] {
  const edits: Edit[] = [];
  if (text === text.normalize('NFC')) return edits;
  // Between two ASCII characters it changes nothing, so the stretches between such can be composed one by one.
  for (const { 0: stretch, index } of text.matchAll(/[\0-\x7f]?[^\0-\x7f]+/g)) {
    const nfc = stretch.normalize('NFC');
    if (nfc !== stretch) edits.push({ start: index, end: index + stretch.length, text: nfc });
  }
  return edits;
}
