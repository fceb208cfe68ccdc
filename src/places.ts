import type { Place, Places } from './types.js';

/** The places of an unedited text: a line ends at `\n`, a page at `\f`. */
export function placesOf(text: string): Places {
  const offsets = [0];
  const pages = [1];
  const lines = [1];
  let page = 1;
  let line = 1;
  for (const match of text.matchAll(/[\n\f]/g)) {
    if (match[0] === '\n') line++;
    else page++;
    offsets.push(match.index + 1);
    pages.push(page);
    lines.push(line);
  }
  return { offsets: Uint32Array.from(offsets), pages: Uint32Array.from(pages), lines: Uint32Array.from(lines) };
}

/** Page and line of the file on which the unit at `offset` of the cleaned text stands. */
export function placeAt(places: Places, offset: number): Place {
  let low = 0;
  let high = places.offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (places.offsets[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { page: places.pages[low]!, line: places.lines[low]! };
}
