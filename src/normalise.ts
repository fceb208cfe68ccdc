import { blanks } from './normalise/blanks.js';
import { brokenCells } from './normalise/cells.js';
import { characters, composed } from './normalise/characters.js';
import { furniture } from './normalise/furniture.js';
import { gluedWords } from './normalise/glued.js';
import { hyphens } from './normalise/hyphens.js';
import { spacedWords } from './normalise/spaced.js';
import { applyEdits } from './origin.js';
import { movedPlaces, placesOf } from './places.js';
import type { Edit, Places } from './types.js';

/** A text cleaned for reading by rules, and the way back to the file. */
export interface Normalised {
  readonly text: string;
  readonly places: Places;
}

type Stage = (text: string) => Edit[];

// What these have mended no later stage brings back; so once is enough.
const ONCE: readonly Stage[] = [characters, composed];
// What one of these has mended can show an earlier one something new; so they are repeated. Real papers are at rest in the second
// round; the bound is for texts made to go on.
const REPEATED: readonly Stage[] = [spacedWords, gluedWords, blanks, furniture, brokenCells, hyphens];
const MAX_ROUNDS = 12;

/** The stages in their order: each sees the text as the ones before have left it. */
export const STAGES: readonly Stage[] = [...ONCE, ...REPEATED];

/** Cleans the text of a decoded file. Cleaning a cleaned text changes nothing. */
export function normalise(source: string): Normalised {
  const made: Edit[][] = [];
  let text = staged(ONCE, source, made);
  for (let round = 0, before = -1; round < MAX_ROUNDS && made.length > before; round++) {
    before = made.length;
    text = staged(REPEATED, text, made);
  }
  return { text, places: movedPlaces(placesOf(source), made) };
}

/** `text` after the edits of `stages`, which are added to `made`. */
function staged(stages: readonly Stage[], text: string, made: Edit[][]): string {
  let result = text;
  for (const stage of stages) {
    const edits = stage(result);
    if (edits.length === 0) continue;
    made.push(edits);
    result = applyEdits(result, edits);
  }
  return result;
}
