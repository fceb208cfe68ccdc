import { bodiesLike, bodiesNamed, MOST_WORDS } from './bodies.js';
import { exactGroup, runQuery } from './engine.js';
import { partyName } from './german/parties.js';
import { nearest } from './nearest.js';
import type { Store } from './store.js';
import { tokenise } from './tokenise.js';

/** What a typed name of a body stands for. */
export interface MeantBodies {
  /** Normal forms. */
  readonly values: readonly string[];
  /** Where it stands for none: the normal form most like it, if one is near. */
  readonly nearest: string | null;
}

/** So many papers that have the name in their texts are asked what they mean by it. */
const MOST_ASKED = 500;
/** What fewer than this share of the places mean by a name is a slip. */
const SLIP = 0.05;
/** Names of bodies have long parts in common: with more slips than one in so many letters it is another body's. */
const LETTERS_A_SLIP = 6;
/** What may be an abbreviation of the papers' own, whatever it is short for elsewhere. */
const ABBREVIATION = /^\p{Lu}{2,4}$/u;

/**
 * The bodies of the index that a typed name means: those whose names have its words; else those that the papers write so (`JHA`,
 * `CDU-Gemeinderatsfraktion`); else those whose names are like it. Call it inside `store.snapshot`.
 */
export function bodiesMeant(store: Store, typed: string): MeantBodies {
  const names = store.bodies();
  const named = bodiesNamed(typed, names);
  const isAbbreviation = ABBREVIATION.test(typed.trim()) && partyName(typed.trim()) === null;
  if (named.length > 0 && !isAbbreviation) return { values: named, nearest: null };
  const written = bodiesWritten(store, typed).flatMap((value) => bodiesNamed(value, names));
  const values = new Set([...named, ...written]);
  if (values.size > 0) return { values: [...values].sort(), nearest: null };
  const like = bodiesLike(typed, names);
  return { values: like, nearest: like.length > 0 ? null : nearest(typed, names, LETTERS_A_SLIP) };
}

/** What the papers mean where they write a body so: found by its words in the index, as nothing else knows surfaces. */
function bodiesWritten(store: Store, typed: string): string[] {
  const words = tokenise(typed).map(({ word }) => word);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const groups = words.map((word) => exactGroup(word));
  const { documents } = runQuery(store, { type: 'phrase', groups }, { limit: 0 });
  // The same ones in whatever order the papers were read.
  const asked = documents.length > MOST_ASKED ? store.inPathOrder(documents).subarray(0, MOST_ASKED) : documents;
  const counts = new Map<string, number>();
  for (const { value, surface, mentions } of store.bodySpellings(asked)) {
    const own = tokenise(surface);
    if (own.length !== words.length || own.some(({ word }, i) => word !== words[i])) continue;
    counts.set(value, (counts.get(value) ?? 0) + mentions);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return Array.from(counts).flatMap(([value, count]) => (count >= SLIP * all ? [value] : []));
}
