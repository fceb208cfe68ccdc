import { indexesWhere } from '../engine/scored.js';
import { Selection } from '../engine/select.js';
import { type EngineHit, type EngineNode, type EngineResult, runQuery } from '../engine.js';
import type { Plan } from '../plan.js';
import { haveSideBySide } from '../rank.js';
import type { Store } from '../store.js';

/** All papers found, in no order yet but for the engine's best. */
export interface FoundPapers extends Omit<EngineResult, 'hits'> {
  readonly relaxed: boolean;
  /** How many of them have all that was asked for. */
  readonly complete: number;
  /** What they were found by; null for filters alone. */
  readonly node: EngineNode | null;
  readonly best: readonly EngineHit[];
  /** So many of the best come before all others, whatever their score. */
  readonly first: number;
}

/** With `strictly`, nothing is added to papers that have all words, or most. */
export function find(store: Store, plan: Plan, limit: number, strictly = false): FoundPapers {
  const { parts, without } = plan;
  const nothingAsked = parts.length === 0 && without.length === 0 && plan.allowed === null;
  if (nothingAsked) return { ...NOTHING, relaxed: false, complete: 0, node: null };
  const allowed = plan.allowed ? { allowed: plan.allowed } : {};
  const node = excluding(parts.length === 0 ? { type: 'all' } : joined('and', parts), without);
  const selection = new Selection(store);
  const strict = runQuery(store, node, { ...allowed, limit, selection });
  const complete = strict.total;
  if (parts.length < 2) return found(strict, parts.length === 0 ? null : node, false, complete);

  const anyNode = excluding(joined('or', parts), without);
  const withMost = (less: number) =>
    runQuery(store, anyNode, { allowed: withMostParts(selection, plan, less), limit, selection });
  const best = strict.total > 0 ? strict : withMost(0);
  const relaxed = strict.total === 0 && best.total > 0;
  if (strictly || parts.length < 3 || best.total >= FEW || haveSideBySide(store, plan, best.hits)) {
    return found(best, relaxed ? anyNode : node, relaxed, complete);
  }
  const more = withMost(1);
  const first = new Set(best.documents);
  const hits = [...best.hits, ...more.hits.filter(({ number }) => !first.has(number))];
  return {
    ...found({ ...more, hits }, anyNode, relaxed || more.total > best.total, complete),
    first: best.hits.length,
  };
}

const NOTHING = { total: 0, documents: new Int32Array(0), scores: () => new Float64Array(0), best: [], first: 0 };

function found(
  { hits, ...rest }: EngineResult,
  node: EngineNode | null,
  relaxed: boolean,
  complete: number,
): FoundPapers {
  return { ...rest, best: hits, first: 0, node, relaxed, complete };
}

/** With so many papers that have all words, or most, a first page is full. */
const FEW = 10;

function joined(type: 'and' | 'or', nodes: readonly EngineNode[]): EngineNode {
  return nodes.length === 1 ? nodes[0]! : { type, nodes };
}

function excluding(node: EngineNode, without: readonly EngineNode[]): EngineNode {
  return without.length === 0 ? node : { type: 'not', node, except: joined('or', without) };
}

/** The papers that have most of the query's parts, or up to `less` less, but no fewer than two if any has two. */
function withMostParts(selection: Selection, { parts, without, allowed }: Plan, less: number): Int32Array {
  const counts = new Uint8Array(selection.store.documentLimit);
  for (const part of parts) {
    const documents = selection.documentsOf(part, allowed);
    for (let i = 0; i < documents.length; i++) counts[documents[i]!]!++;
  }
  // What is ruled out must not keep out what has fewer.
  for (const node of without) {
    const documents = selection.documentsOf(node, allowed);
    for (let i = 0; i < documents.length; i++) counts[documents[i]!] = 0;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  // What all of the parts are in is found by one less too.
  const least = Math.min(most, Math.max(2, Math.min(most, parts.length - less) - less));
  return indexesWhere(counts.length, (number) => counts[number]! >= least);
}
