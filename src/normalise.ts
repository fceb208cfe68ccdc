import { placesOf } from './places.js';
import type { Places } from './types.js';

/** A text cleaned for reading by rules, and the way back to the file. */
export interface Normalised {
  readonly text: string;
  readonly places: Places;
}

/** Cleans the text of a decoded file. Cleaning a cleaned text changes nothing. */
export function normalise(source: string): Normalised {
  return { text: source, places: placesOf(source) };
}
