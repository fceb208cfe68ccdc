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

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1');
}

/** Whether a PDF header stands near the beginning. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes, PDF_HEADER_WITHIN).includes('%PDF-');
}

/** What a file is that holds neither text nor PDF (`a JPEG picture`), or null if nothing is known against it. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const head = latin1(bytes, 8);
  return SIGNATURES.find(([magic]) => head.startsWith(magic))?.[1] ?? null;
}
