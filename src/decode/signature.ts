/** Formats by their first bytes, which say more than a file's name: one council paper in a hundred bears the wrong one. */
const SIGNATURES: readonly (readonly [magic: string, name: string])[] = [
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['\x89PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\xd0\xcf\x11\xe0', 'an Office document of the old format'],
  ['{\\rtf', 'an RTF document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\xff\xfe\0\0', 'UTF-32'],
];

// ISO 32000-2, annex J (PDF readers' practice): the header may stand anywhere in the first 1,024 bytes.
const PDF_HEADER_WITHIN = 1024;
/** Longer than a header with the comment that follows it. */
const PDF_HEADER_BYTES = 256;
const PDF_BEGINNING = /^%PDF-\d\.\d\s+(?:%[^\r\n]*[\r\n]\s*)*\d+ \d+ obj/;
const READABLE = /[a-z]{3}/i;

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1');
}

/**
 * Whether the bytes are those of a PDF: its header begins them, or stands near their beginning after blanks, a byte order mark or a few bytes
 * of rubbish. After something readable, such as what a web server says, its first object must follow: a text may speak of `%PDF-1.4`.
 */
export function isPdf(bytes: Uint8Array): boolean {
  const head = latin1(bytes, PDF_HEADER_WITHIN + PDF_HEADER_BYTES);
  const at = head.slice(0, PDF_HEADER_WITHIN).indexOf('%PDF-');
  return at >= 0 && (!READABLE.test(head.slice(0, at)) || PDF_BEGINNING.test(head.slice(at)));
}

/** What a file is that holds neither text nor PDF (`a JPEG picture`), or null if nothing is known against it. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 8);
  return SIGNATURES.find(([magic]) => head.startsWith(magic))?.[1] ?? null;
}
