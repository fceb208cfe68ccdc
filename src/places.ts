import { moveOffsets } from './origin.js';
import type { Edit, Place, Places } from './types.js';

/** The places of an unedited text: a line ends at `\n`, a page at `\f`. */
export function placesOf(text: string): Places {
  const offsets = [0];
  const pages = [1];
  const lines = [1];
  let page = 1;
  let line = 1;
  let lineEnd = nextOf(text, '\n', 0);
  let pageEnd = nextOf(text, '\f', 0);
  while (lineEnd < Infinity || pageEnd < Infinity) {
    if (lineEnd < pageEnd) {
      offsets.push(lineEnd + 1);
      line++;
      lineEnd = nextOf(text, '\n', lineEnd + 1);
    } else {
      offsets.push(pageEnd + 1);
      page++;
      pageEnd = nextOf(text, '\f', pageEnd + 1);
    }
    pages.push(page);
    lines.push(line);
  }
  return { offsets: new Uint32Array(offsets), pages: new Uint32Array(pages), lines: new Uint32Array(lines) };
}

function nextOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? Infinity : at;
}

/** The same places for the text that `stages` of edits, made one after another, have led to. */
export function movedPlaces(places: Places, stages: readonly (readonly Edit[])[]): Places {
  const offsets = places.offsets.slice();
  for (const edits of stages) moveOffsets(offsets, edits);
  const pages = new Uint32Array(offsets.length);
  const lines = new Uint32Array(offsets.length);
  let count = 0;
  for (let i = 0; i < offsets.length; i++) {
    // Lines of which nothing is left share an offset with the line after them: the last one counts.
    if (offsets[i] === offsets[i + 1]) continue;
    offsets[count] = offsets[i]!;
    pages[count] = places.pages[i]!;
    lines[count] = places.lines[i]!;
    count++;
  }
  offsets[0] = 0;
  return { offsets: offsets.slice(0, count), pages: pages.slice(0, count), lines: lines.slice(0, count) };
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
