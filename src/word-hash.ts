/** FNV-1a (Fowler, Noll & Vo) of a word's UTF-16 units: 32 bits, as a signed number. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}
