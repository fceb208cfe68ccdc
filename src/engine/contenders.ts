import type { EngineNode, Group } from '../engine.js';
import { gather, indexesWhere, nthLargest } from './scored.js';
import { ALIKE, addByNumber, BOOSTS, loneWord, type Selection, type VirtualPostings } from './select.js';
import { MOST } from './tally.js';

/** Papers found, and those of them that can be among the best. */
interface Contenders {
  readonly documents: Int32Array;
  readonly among: Int32Array;
}

/** In fewer than so many times as many papers as are sought, a word is quickly scored in all. */
const MANY = 16;
/** As many words as a byte counts. */
const MOST_WORDS = 255;

/**
 * The papers that have all or any of several very common words, with those that can be among the `count` best: by such words texts differ
 * little, titles much. Null for other queries, and for any of words of which titles tell too little.
 */
export function contendersOf(selection: Selection, node: EngineNode, count: number): Contenders | null {
  const words = commonWords(selection, node, count);
  if (!words) return null;
  const every = node.type === 'and';
  const documents = selection.store.documentsWith(
    words.map(({ word }) => word),
    every ? words.length : 1,
  );
  const titles = words.reduce((sum, { counts }) => sum + (counts.title?.[0] ?? 0), 0);
  // Titles are read, decoded and scored for this; else all papers are scored for each word.
  const worth = titles * 2 < documents.length * words.length;
  const can = worth ? amongTheBest(selection, words, documents, every, count) : documents;
  return every || can.length * ALIKE < documents.length ? { documents, among: can } : null;
}

function amongTheBest(
  selection: Selection,
  words: readonly CommonWord[],
  documents: Int32Array,
  every: boolean,
  count: number,
): Int32Array {
  const { store, limit } = selection;
  const scores = new Float64Array(limit);
  const labels = new Uint8Array(limit);
  let mostInTexts = 0;
  for (const { group, word, counts } of words) {
    const titles = store.titlePostings(word);
    const frequencies = { ...titles.frequencies, text: null };
    for (const field of selection.fieldScores(group, { ...titles, frequencies, counts }, 0)) {
      addByNumber(scores, titles.documents, 0, titles.documents.length, field);
    }
    if (!every) for (let i = 0; i < titles.documents.length; i++) labels[titles.documents[i]!]!++;
    mostInTexts += group.words[0]!.weight * BOOSTS.text * selection.idf(counts.text![0]!) * MOST;
  }
  // A sum counts as often as words are there: all of them for each paper, or at least those in the title.
  const least = gather(scores, documents);
  if (!every) for (let i = 0; i < least.length; i++) least[i]! *= labels[documents[i]!]! / words.length;
  const bound = nthLargest(least, Math.min(count, least.length)) - mostInTexts;
  return gather(
    documents,
    indexesWhere(documents.length, (i) => scores[documents[i]!]! >= bound),
  );
}

interface CommonWord {
  readonly group: Group;
  readonly word: string;
  readonly counts: VirtualPostings['counts'];
}

/** The words of a query for all or any of different ones that stand in about equally many, and very many, papers. */
function commonWords(selection: Selection, node: EngineNode, count: number): readonly CommonWord[] | null {
  if ((node.type !== 'and' && node.type !== 'or') || count === 0) return null;
  const groups = node.nodes.flatMap((child) => {
    const word = child.type === 'group' && !child.group.fields ? loneWord(child.group) : null;
    return child.type === 'group' && word !== null ? { group: child.group, word } : [];
  });
  if (groups.length < node.nodes.length || new Set(groups.map(({ word }) => word)).size < groups.length) return null;
  if (groups.length < 2 || groups.length > MOST_WORDS) return null;
  const frequencies = groups.map(({ word }) => selection.store.documentFrequency(word));
  const least = Math.min(...frequencies);
  if (least * ALIKE <= Math.max(...frequencies) || least <= MANY * count) return null;
  return groups.map((group) => ({ ...group, counts: selection.countsOf(group.word) }));
}
