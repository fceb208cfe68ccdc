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
interface Normalised {
  readonly text: string;
  readonly places: Places;
}

/** Sees the text as the stages before it have left it. */
type Stage = (text: string) => Edit[];

// What these have mended no later stage brings back; so once is enough.
const ONCE: readonly Stage[] = [characters, composed];
// What one of these has mended can show an earlier one something new; so they are repeated. Real papers are at rest in the second
// round; the bound is for texts made to go on.
const REPEATED: readonly Stage[] = [spacedWords, gluedWords, blanks, furniture, brokenCells, hyphens];
const MAX_ROUNDS = 12;

/** Cleans the text of a decoded file. Cleaning a cleaned text changes nothing. */
export function normalise(source: string): Normalised {
  const made: Edit[][] = [];
  let text = source;
  const edited = (stage: Stage): boolean => {
    const edits = stage(text);
    if (edits.length === 0) return false;
    made.push(edits);
    text = applyEdits(text, edits);
    return true;
  };
  for (const stage of ONCE) edited(stage);
  // At rest is a text that all of them in turn have left alone, wherever in a round that begins.
  let left = 0;
  for (let i = 0; i < MAX_ROUNDS * REPEATED.length && left < REPEATED.length; i++) {
    left = edited(REPEATED[i % REPEATED.length]!) ? 0 : left + 1;
  }
  return { text, places: movedPlaces(placesOf(source), made) };
}
