import { type EngineHit, type EngineNode, type Group, runQuery } from './engine.js';
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

/** What a hit's score is made of. */
export interface HitExplanation {
  /** MiniSearch's score. */
  readonly score: number;
  /** What the score is multiplied by; null for a hit that is listed by MiniSearch's score alone. */
  readonly factors: Factors | null;
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
export function explainHit(store: Store, node: EngineNode, hit: EngineHit, factors: Factors | null): HitExplanation {
  const contributions = new Map<string, number>();
  for (const group of groupsOf(node)) {
    const { hits } = runQuery(store, { type: 'group', group }, { allowed: Int32Array.of(hit.number), limit: 1 });
    const before = contributions.get(group.label) ?? 0;
    contributions.set(group.label, before + (hits[0]?.score ?? 0));
  }
  const words = Array.from(hit.matched, ([label, members]) => {
    return [label, { contribution: rounded(contributions.get(label) ?? 0), members }] as const;
  });
  return { score: rounded(hit.score), factors, words: Object.fromEntries(words) };
}

function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}

/** The groups of a query that a hit can have; not those after a minus. */
function groupsOf(node: EngineNode): Group[] {
  switch (node.type) {
    case 'group':
      return [node.group];
    case 'phrase':
      return [...node.groups];
    case 'and':
    case 'or':
      return node.nodes.flatMap(groupsOf);
    case 'not':
      return groupsOf(node.node);
    default:
      return [];
  }
}
