import { Selection } from './engine/select.js';
import { type EngineHit, type EngineNode, type ReferenceTie, runQuery } from './engine.js';
import type { Plan, PlannedVariant } from './plan.js';
import { printQuery, type Query } from './query.js';
import type { Factors } from './rank.js';
import type { Store } from './store.js';

/** How a query was read. */
export interface QueryExplanation {
  /** The query as a tree in one line. */
  readonly parse: string;
  /** Each word with the words of the index that stand for it. */
  readonly words: readonly {
    /** As typed. */
    readonly label: string;
    /** Words of the index that stand for it, the heaviest first. */
    readonly members: readonly (PlannedVariant & {
      /** Papers that have the word. */
      readonly documents: number;
    })[];
  }[];
  /** References of the query that the index knows, each with its normal forms. */
  readonly references: readonly {
    /** As typed. */
    readonly label: string;
    /** Normal forms that papers of the index write. */
    readonly values: readonly string[];
  }[];
}

/**
 * What a hit's score is made of: the sum of the words' contributions and the bonuses, times `wordsFound`, is MiniSearch's score; that times
 * the factors and `following` the hit's.
 */
export interface HitExplanation {
  /** MiniSearch's score. */
  readonly score: number;
  /** What the score is multiplied by; null for a hit that is listed by MiniSearch's score alone. */
  readonly factors: Factors | null;
  /** Words of the query that stand in the paper, at least 1: MiniSearch multiplies by their number. */
  readonly wordsFound: number;
  /** What adds to the score beside the words. */
  readonly bonuses: readonly {
    /** The reference that was typed is the paper's `own`, or the paper is `linked` with it (answers, amends or replaces), or has it `named`; `any`: every paper has it. */
    readonly tie: ReferenceTie | 'any';
    /** What it adds. */
    readonly score: number;
  }[];
  /** At most 1: less where the score would else be above that of a hit which comes before whatever its score. */
  readonly following: number;
  /** By word as typed: what stands in the paper for it, and the score it has by itself. */
  readonly words: Readonly<
    Record<
      string,
      {
        /** The score that the word has by itself. */
        readonly contribution: number;
        /** The words that stand in the paper for it. */
        readonly members: readonly {
          /** Folded, as the index has it. */
          readonly word: string;
          /** From 0 to 1, 1 for the word itself. */
          readonly weight: number;
          /** Where it stands: `title`, `reference`, `text`. */
          readonly fields: readonly string[];
        }[];
      }
    >
  >;
}

/** How the query was read and what stands for each of its words. */
export function explainQuery(store: Store, { words, references }: Plan, { root }: Query): QueryExplanation {
  return {
    parse: root === null ? '' : printQuery(root),
    words: words.map(({ label, variants }) => ({
      label,
      members: variants.map((variant) => ({ ...variant, documents: store.documentFrequency(variant.word) })),
    })),
    references,
  };
}

/** What a hit's score is made of; `node` is what it was found by. */
export function explainHit(
  store: Store,
  node: EngineNode,
  hit: EngineHit,
  { factors, following }: { readonly factors: Factors | null; readonly following: number },
): HitExplanation {
  const contributions = new Map<string, number>();
  const bonuses: { tie: ReferenceTie | 'any'; score: number }[] = [];
  const allowed = Int32Array.of(hit.number);
  const selection = new Selection(store);
  for (const leaf of leavesOf(node, (one) => runQuery(store, one, { allowed, limit: 0, selection }).total > 0)) {
    if (leaf.type === 'group') {
      const { hits } = runQuery(store, leaf, { allowed, limit: 1, selection });
      const { label } = leaf.group;
      contributions.set(label, (contributions.get(label) ?? 0) + (hits[0]?.score ?? 0));
    } else if (leaf.type === 'all') bonuses.push({ tie: 'any', score: 1 });
    else if (leaf.score > 0) bonuses.push({ tie: leaf.tie ?? 'any', score: leaf.score });
  }
  const words = Array.from(hit.matched, ([label, members]) => {
    return [label, { contribution: rounded(contributions.get(label) ?? 0), members }] as const;
  });
  return {
    score: rounded(hit.score),
    factors,
    wordsFound: Math.max(1, hit.matched.size),
    bonuses,
    following,
    words: Object.fromEntries(words),
  };
}

function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}

type Leaf = Extract<EngineNode, { readonly type: 'group' | 'documents' | 'all' }>;

/** What adds to a paper's score: leaves that `finds` it, of alternatives and phrases that find it; none of those after a minus. */
function leavesOf(node: EngineNode, finds: (node: EngineNode) => boolean): Leaf[] {
  if (!finds(node)) return [];
  switch (node.type) {
    case 'phrase':
      return node.groups.map((group) => ({ type: 'group', group }));
    case 'and':
    case 'or':
      return node.nodes.flatMap((one) => leavesOf(one, finds));
    case 'not':
      return leavesOf(node.node, finds);
    default:
      return [node];
  }
}
