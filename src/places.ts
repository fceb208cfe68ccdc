import { moveOffsets } from './origin.js';
import type { Edit, Place, Places } from './types.js';

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

/** The same places for the text that `stages` of edits, made one after another, have led to. */
export function movedPlaces(places: Places, stages: readonly (readonly Edit[])[]): Places {
  const offsets = places.offsets.slice();
  for (const edits of stages) moveOffsets(offsets, edits);
  // Lines of which nothing is left share an offset with the line after them: the last one counts.
  const kept: number[] = [];
  for (let i = 0; i < offsets.length; i++) if (offsets[i] !== offsets[i + 1]) kept.push(i);
  const pick = (all: Uint32Array) => Uint32Array.from(kept, (i) => all[i]!);
  const moved = { offsets: pick(offsets), pages: pick(places.pages), lines: pick(places.lines) };
  moved.offsets[0] = 0;
  return moved;
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
