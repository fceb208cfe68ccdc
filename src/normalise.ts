import { blanks } from './normalise/blanks.js';
import { characters } from './normalise/characters.js';
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

/** The stages in their order: each sees the text as the ones before have left it. The first deals with what no later one brings back. */
export const STAGES: readonly [Stage, ...Stage[]] = [characters, spacedWords, gluedWords, blanks, furniture, hyphens];

// What a stage has mended can show an earlier one something new. Real papers are at rest in the second round; the
// bound is for texts made to go on.
const MAX_ROUNDS = 12;

/** Cleans the text of a decoded file. Cleaning a cleaned text changes nothing. */
export function normalise(source: string): Normalised {
  const made: Edit[][] = [];
  const [first, ...others] = STAGES;
  const text = repeated(others, repeated([first], source, made), made);
  return { text, places: movedPlaces(placesOf(source), made) };
}

/** `text` after as many rounds of `stages` as change something; their edits are added to `made`. */
function repeated(stages: readonly Stage[], text: string, made: Edit[][]): string {
  let result = text;
  for (let round = 0, before = -1; round < MAX_ROUNDS && made.length > before; round++) {
    before = made.length;
    for (const stage of stages) {
      const edits = stage(result);
      if (edits.length === 0) continue;
      made.push(edits);
      result = applyEdits(result, edits);
    }
  }
  return result;
}
