import type { EngineNode, Group } from '../engine.js';
import { gather, indexesWhere, nthLargest } from './scored.js';
import { ALIKE, addByNumber, loneWord, type Selection } from './select.js';
import { MOST } from './tally.js';

/** Papers found, and those of them that can be among the best. */
export interface Contenders {
  readonly documents: Int32Array;
  readonly among: Int32Array;
}

/** In fewer than so many times as many papers as are sought, a word is quickly scored in all. */
const MANY = 16;

/**
 * The papers that have all or any of several very common words, with those that can be among the `count` best: by such words texts differ
 * little, titles much. Null for other queries, and where titles tell too little.
 */
export function contendersOf(selection: Selection, node: EngineNode, count: number): Contenders | null {
  const groups = commonWords(selection, node, count);
  if (!groups) return null;
  const { store, boosts, limit } = selection;
  const every = node.type === 'and';
  const scores = new Float64Array(limit);
  const labels = new Uint8Array(limit);
  let mostInTexts = 0;
  for (const { group, word } of groups) {
    const titles = store.titlePostings(word);
    const counts = selection.countsOf(word);
    const { documents } = titles;
    const frequencies = { ...titles.frequencies, text: null };
    for (const field of selection.fieldScores(group, { ...titles, frequencies, counts }, 0)) {
      addByNumber(scores, documents, 0, documents.length, field);
    }
    if (!every) for (let i = 0; i < documents.length; i++) labels[documents[i]!]!++;
    mostInTexts += group.words[0]!.weight * boosts.text * selection.idf(counts.text![0]!) * MOST;
  }
  const words = groups.map(({ word }) => word);
  const documents = store.documentsWith(words, every ? words.length : 1);
  // A sum counts as often as words are there: all of them for each paper, or at least those in the title.
  const least = gather(scores, documents);
  if (!every) for (let i = 0; i < least.length; i++) least[i]! *= labels[documents[i]!]! / words.length;
  const bound = nthLargest(least, count) - mostInTexts;
  const can = indexesWhere(documents.length, (i) => scores[documents[i]!]! >= bound);
  return can.length * ALIKE < documents.length ? { documents, among: gather(documents, can) } : null;
}

/** The words of a query for all or any of different ones that stand in about equally many, and very many, papers. */
function commonWords(
  { store }: Selection,
  node: EngineNode,
  count: number,
): readonly { readonly group: Group; readonly word: string }[] | null {
  if ((node.type !== 'and' && node.type !== 'or') || count === 0) return null;
  const groups = node.nodes.flatMap((child) => {
    const word = child.type === 'group' && !child.group.fields ? loneWord(child.group) : null;
    return child.type === 'group' && word !== null ? { group: child.group, word } : [];
  });
  if (groups.length < node.nodes.length || new Set(groups.map(({ word }) => word)).size < groups.length) return null;
  if (groups.length < 2 || groups.length > 255) return null;
  const frequencies = groups.map(({ word }) => store.documentFrequency(word));
  const least = Math.min(...frequencies);
  return least * ALIKE > Math.max(...frequencies) && least > MANY * count ? groups : null;
}
