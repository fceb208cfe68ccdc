import { bodiesMeant } from './bodies-meant.js';
import { jointCompounds } from './compounds.js';
import { type EngineNode, exactGroup, type Group, type Member, type ReferenceTie, runQuery } from './engine.js';
import type { Filter } from './filter.js';
import { abbreviationsOf } from './german/abbreviations.js';
import { largestParts } from './german/compound.js';
import { isStopWord } from './german/stop-words.js';
import { papersOfFilesNamed, spellingsOf } from './matter.js';
import { compareWords } from './packed-vocabulary.js';
import type { CompoundNode, PhraseNode, QueryNode, ReferenceNode, WordNode } from './query.js';
import type { DocumentFilter, Store } from './store.js';
import { tokenise } from './tokenise.js';
import { expand, lettersAndWord, partsOf, type Via, WEIGHTS } from './variants.js';
import type { Vocabulary } from './vocabulary.js';

/** A word of the index that stands for a word of the query. */
export interface PlannedVariant extends Member {
  /** How it is related to the word as typed. */
  readonly via: Via | 'prefix' | 'part';
}

/** A word of the query and the words of the index that stand for it. */
interface PlannedWord {
  /** As typed. */
  readonly label: string;
  readonly node: WordNode;
  /** Heaviest first. */
  readonly variants: readonly PlannedVariant[];
}

/** A phrase of the query. */
interface PlannedPhrase {
  readonly label: string;
  /** Folded. */
  readonly words: readonly string[];
}

/** A reference of the query that the index knows. */
interface PlannedReference {
  readonly label: string;
  /** Normal forms under which papers have or name it. */
  readonly values: readonly string[];
}

/** A query as the engine takes it. */
export interface Plan {
  /** What a paper is found by; all of it, unless the search is relaxed. Empty for a query of filters alone. */
  readonly parts: readonly EngineNode[];
  /** Papers with one of these are left out. */
  readonly without: readonly EngineNode[];
  /** Ascending numbers of the papers that pass the filters; null for all. */
  readonly allowed: Int32Array | null;
  /** The filters that every paper found passes. */
  readonly filters: readonly Filter[];
  readonly words: readonly PlannedWord[];
  readonly phrases: readonly PlannedPhrase[];
  readonly references: readonly PlannedReference[];
  /** Words as typed that have more compounds than are looked for. */
  readonly capped: readonly string[];
  readonly unknownBodies: readonly UnknownBody[];
}

/** A name that no body of the index has. */
export interface UnknownBody {
  /** As typed. */
  readonly name: string;
  /** The body whose name is most like it, if one is near. */
  readonly nearest: string | null;
}

export interface PlanOptions {
  /** Words as typed, no variants, none left out. */
  readonly exact?: boolean;
  /** All compounds of each word, however many. */
  readonly allCompounds?: boolean;
  /** Ways to variants, for measuring what each is worth; all if absent. */
  readonly vias?: ReadonlySet<string>;
}

/** Score of a paper for being the one whose reference was typed, for answering or amending it, and for naming it. */
const REFERENCE_SCORES: Readonly<Record<ReferenceTie, number>> = { own: 1000, linked: 300, named: 100 };
/** How much the parts of a typed compound, standing near each other, count against the compound itself. */
const PARTS_WEIGHT = 0.5;
/** Compounds of each part of a typed compound, the most frequent ones: of 642 queries, as many are found by 60 as by 150, in less time. */
const MOST_OF_PART = 60;
/** In more than so many papers, and in more than this share of them, a compound is common. */
const COMMON_COMPOUND = 10;
const COMMON_COMPOUND_SHARE = 0.002;
/** In more than this share of the papers a compound is a word of its own, and a part of one near any other by chance. */
const COMMON_PART = 0.05;
/** How many words may lie between the first and the last part of a compound. */
const NEAR = 8;
/** The same where one of them is in many papers. */
const NEARER = 3;
/** From a suspended part to the word that it goes on in, over one that joins them. */
const SUSPENDED = 2;
/** Compounds of two words are looked for in queries of so many. */
const MOST_COMPANY = 8;
const MOST_FORMS = 8;
const LETTERS = /^[a-z]{3,}$/;
const PREFIX_WEIGHT = 0.8;
const FUZZY_WEIGHT = 0.6;

/** The words of the store; opened when first needed, as `exact` does without. */
export interface Vocabularies {
  /** Those without a digit. */
  words(): Vocabulary;
  /** Those with one, of which few queries need anything. */
  codes(): Vocabulary;
}

/** Makes of a query what the engine takes. Call it inside `store.snapshot`. */
export function planQuery(
  root: QueryNode | null,
  filter: Filter,
  store: Store,
  vocabularies: Vocabularies,
  options: PlanOptions,
): Plan {
  return new Planner(store, vocabularies, options).plan(root, filter);
}

class Planner {
  readonly #words: PlannedWord[] = [];
  readonly #phrases: PlannedPhrase[] = [];
  readonly #references: PlannedReference[] = [];
  readonly #capped = new Set<string>();
  readonly #unknownBodies: UnknownBody[] = [];
  /** By word: the other words that must stand with it. */
  readonly #company = new Map<WordNode, readonly WordNode[]>();
  /** Inside a minus: what stands there is not to be shown. */
  #excluding = false;

  constructor(
    private readonly store: Store,
    private readonly vocabularies: Vocabularies,
    private readonly options: PlanOptions,
  ) {}

  plan(root: QueryNode | null, given: Filter): Plan {
    const conjuncts = root === null ? [] : root.type === 'and' ? root.children : [root];
    const filters = Object.keys(given).length > 0 ? [given] : [];
    const positive: QueryNode[] = [];
    const without: EngineNode[] = [];
    for (const node of conjuncts) {
      if (node.type === 'filter') filters.push(node.filter);
      else if (node.type === 'not') without.push(this.#excluded(node.child));
      else positive.push(node);
    }
    return {
      parts: this.#withoutFillers(positive).map((node) => this.#node(node)),
      without,
      allowed: this.#allowed(filters),
      filters,
      words: this.#words,
      phrases: this.#phrases,
      references: this.#references,
      capped: [...this.#capped],
      unknownBodies: this.#unknownBodies,
    };
  }

  #excluded(node: QueryNode): EngineNode {
    const before = this.#excluding;
    this.#excluding = true;
    const excluded = this.#node(node);
    this.#excluding = before;
    return excluded;
  }

  #node(node: QueryNode): EngineNode {
    switch (node.type) {
      case 'word':
        return this.#word(node);
      case 'compound':
        return this.#compound(node);
      case 'phrase':
        return this.#phrase(node);
      case 'reference':
        return this.#reference(node);
      case 'filter':
        return { type: 'documents', documents: this.#allowed([node.filter])!, score: 0 };
      case 'not':
        return { type: 'not', node: { type: 'all' }, except: this.#excluded(node.child) };
      case 'or':
        return { type: 'or', nodes: node.children.map((child) => this.#node(child)) };
      case 'and':
        return this.#and(node.children);
    }
  }

  #and(children: readonly QueryNode[]): EngineNode {
    const negative = children.flatMap((child) => (child.type === 'not' ? [child.child] : []));
    const positive = this.#withoutFillers(children.filter((child) => child.type !== 'not'));
    const nodes = positive.map((child) => this.#node(child));
    const node: EngineNode = nodes.length === 0 ? { type: 'all' } : allOf(nodes);
    if (negative.length === 0) return node;
    return { type: 'not', node, except: { type: 'or', nodes: negative.map((child) => this.#excluded(child)) } };
  }

  /** Without the words that only join others, and with `Bürgerinnen und Bürger` as one word. */
  #withoutFillers(nodes: readonly QueryNode[]): readonly QueryNode[] {
    if (this.options.exact) return nodes;
    const joined = joinPairs(nodes);
    const kept = joined.filter((node) => !isFiller(node));
    const wanted = kept.some((node) => node.type !== 'filter') ? kept : joined;
    this.#introduce(wanted);
    return wanted;
  }

  /** Tells words of the same company of each other. */
  #introduce(nodes: readonly QueryNode[]): void {
    const words = nodes.filter((node): node is WordNode => node.type === 'word' && node.mode === 'forms');
    if (words.length < 2 || words.length > MOST_COMPANY) return;
    for (const word of words) {
      const others = words.filter((other) => other !== word);
      this.#company.set(word, others);
    }
  }

  #word(node: WordNode): EngineNode {
    const variants = this.#variants(node);
    const forms: EngineNode = { type: 'group', group: this.#group(node, node.text, 1, variants) };
    const parts = this.#nearParts(node, variants);
    return parts ? { type: 'or', nodes: [forms, parts] } : forms;
  }

  /** The words that stand for one word, as a group. */
  #forms(node: WordNode, label: string): EngineNode {
    return { type: 'group', group: this.#group(node, label) };
  }

  #group(node: WordNode, label: string, weight = 1, variants: readonly PlannedVariant[] = this.#variants(node)): Group {
    if (!this.#excluding) this.#words.push({ label, node, variants });
    const members = variants.map((variant) => ({ word: variant.word, weight: variant.weight }));
    return { label, words: [{ weight, members }], ...(node.field ? { fields: [node.field] } : {}) };
  }

  /** With at most so many `compounds`, or as many as are usual. */
  #variants(node: WordNode, compounds?: number): PlannedVariant[] {
    const { word, twin, mode, edits } = node;
    const { exact, allCompounds, vias } = this.options;
    const itself: PlannedVariant = { word, weight: 1, via: 'exact' };
    if (mode === 'prefix') {
      const longer = this.#all((vocabulary) => vocabulary.startingWith(word)).filter((other) => other !== word);
      return [
        itself,
        ...longer.map((other): PlannedVariant => ({ word: other, weight: PREFIX_WEIGHT, via: 'prefix' })),
      ];
    }
    if (mode === 'fuzzy') {
      const most = edits ?? (word.length < 5 ? 1 : 2);
      // Of words two letters off, the first letter is right; of those one letter off, any letter may be wrong.
      const near = [...new Set([1, most])].flatMap((count) =>
        this.#all((vocabulary) => vocabulary.within(word, count)),
      );
      const similar = [...new Set(near)].filter((other) => other !== word).sort(compareWords);
      return [itself, ...similar.map((other): PlannedVariant => ({ word: other, weight: FUZZY_WEIGHT, via: 'fuzzy' }))];
    }
    if (exact) return [itself];
    const most = allCompounds && compounds !== 0 ? Infinity : compounds;
    const ways = {
      ...(vias ? { vias: vias as ReadonlySet<Via> } : {}),
      ...(most === undefined ? {} : { compounds: most }),
    };
    const heaviest = new Map<string, PlannedVariant>();
    for (const one of twin === undefined ? [word] : [word, twin]) {
      const expansion = expand(one, this.#vocabularyOf(one), ways);
      if (expansion.capped && compounds === undefined && !this.#excluding) this.#capped.add(node.text);
      for (const variant of expansion.variants) {
        if ((heaviest.get(variant.word)?.weight ?? 0) < variant.weight) heaviest.set(variant.word, variant);
      }
    }
    if (!vias || vias.has('compound')) {
      for (const joint of this.#jointWith(node, [...heaviest.values()])) {
        if ((heaviest.get(joint)?.weight ?? 0) < WEIGHTS.joint) {
          heaviest.set(joint, { word: joint, weight: WEIGHTS.joint, via: 'compound' });
        }
      }
    }
    const variants = [...heaviest.values()];
    // What is ruled out is ruled out in the forms of the word, not in everything made with it.
    return this.#excluding ? variants.filter(({ via }) => via !== 'compound' && via !== 'fuzzy') : variants;
  }

  #vocabularyOf(word: string): Vocabulary {
    return /\d/.test(word) ? this.vocabularies.codes() : this.vocabularies.words();
  }

  #frequencyOf(word: string): number {
    return this.#vocabularyOf(word).documentFrequency(word);
  }

  /** What is found among all words, in their order. */
  #all(find: (vocabulary: Vocabulary) => string[]): string[] {
    return [...find(this.vocabularies.words()), ...find(this.vocabularies.codes())].sort(compareWords);
  }

  /** Compounds that the word makes up with another one of its company. */
  #jointWith(node: WordNode, variants: readonly PlannedVariant[]): string[] {
    const others = this.#company.get(node) ?? [];
    if (others.length === 0) return [];
    const vocabulary = this.vocabularies.words();
    const forms = partForms(variants);
    return others.flatMap(({ word }) => [
      ...jointCompounds(forms, partForms(expand(word, vocabulary).variants), vocabulary),
    ]);
  }

  /** The parts of a typed compound near each other: `Spielplatzsanierung` is also the `Sanierung` of a `Spielplatz`. */
  #nearParts(node: WordNode, variants: readonly PlannedVariant[]): EngineNode | null {
    const { exact, vias } = this.options;
    if (exact || this.#excluding || node.mode !== 'forms' || node.field || (vias && !vias.has('part'))) return null;
    // A compound that everybody writes, in whatever form, is a word of its own: Haushalt is no Halt of a Haus.
    const common = Math.max(COMMON_COMPOUND, COMMON_COMPOUND_SHARE * this.store.documentCount);
    const forms = variants.filter(({ via }) => via === 'exact' || via === 'stem' || via === 'umlaut');
    const many = COMMON_PART * this.store.documentCount;
    const most = Math.max(0, ...forms.map(({ word }) => this.#frequencyOf(word)));
    if (most > common) return most > many ? null : this.#suspended(node);
    const parts = partsOf(node.word, this.vocabularies.words());
    if (parts.length < 2) return this.#hyphenated(node);
    // Words that are in many papers are near each other anywhere (Bürger, Rat), and what is made of them still more so.
    const isCommon = parts.map((word) => this.#frequencyOf(word) > many);
    const compounds = isCommon.every(Boolean) ? 0 : MOST_OF_PART;
    const groups = parts.map((word) => {
      const part = { ...node, word };
      return this.#group(part, node.text, PARTS_WEIGHT / parts.length, this.#variants(part, compounds));
    });
    return { type: 'phrase', groups, within: isCommon.some(Boolean) ? NEARER : NEAR };
  }

  /** Letters and a word with a hyphen between them, typed as one word: `Ustrab` is also the `U-Strab`. */
  #hyphenated(node: WordNode): EngineNode | null {
    const parts = lettersAndWord(node.word, this.vocabularies.words());
    if (parts === null) return null;
    const [letters, word] = parts;
    return { type: 'phrase', groups: this.#twoParts(node, letters, word, this.#variants({ ...node, word }, 0)) };
  }

  /** A beginning as it stands, and what stands for the last part. */
  #twoParts(node: WordNode, first: string, last: string, lasts: readonly PlannedVariant[]): Group[] {
    const weight = PARTS_WEIGHT / 2;
    return [
      this.#group({ ...node, word: first }, node.text, weight, [{ word: first, weight: 1, via: 'exact' }]),
      this.#group({ ...node, word: last }, node.text, weight, lasts),
    ];
  }

  /** A compound before another with the same last part, `Schul- und Sportamt` for `Schulamt`: the other way to write what is met often. */
  #suspended(node: WordNode): EngineNode | null {
    const vocabulary = this.vocabularies.words();
    const parts = largestParts(node.word, vocabulary);
    const first = parts.slice(0, -1).join('');
    if (parts.length < 2 || !vocabulary.has(first)) return null;
    const last = parts.at(-1)!;
    const heads = this.#variants({ ...node, word: last }, MOST_OF_PART).filter(
      ({ via, weight }) => via === 'compound' && weight === WEIGHTS.head,
    );
    if (heads.length === 0) return null;
    return { type: 'phrase', groups: this.#twoParts(node, first, last, heads), within: SUSPENDED };
  }

  #compound(node: CompoundNode): EngineNode {
    const last = node.words.at(-1)!;
    const joined: WordNode = { ...last, word: node.words.map(({ word }) => word).join(''), text: node.text };
    const words = node.words.filter((word) => !isFiller(word));
    const parts = words.length > 0 ? words : node.words;
    if (node.field || this.options.exact) {
      if (node.field) return { type: 'and', nodes: parts.map((word) => this.#forms(word, word.text)) };
      return { type: 'phrase', groups: node.words.map((word) => this.#group(word, word.text)) };
    }
    const near: EngineNode =
      parts.length === 1
        ? this.#forms(parts[0]!, parts[0]!.text)
        : { type: 'phrase', groups: parts.map((word) => this.#group(word, word.text)), within: NEAR + parts.length };
    return { type: 'or', nodes: [near, this.#forms(joined, node.text)] };
  }

  #phrase({ words, text, field }: PhraseNode): EngineNode {
    if (!this.#excluding) this.#phrases.push({ label: text, words });
    const groupOf = new Map(words.map((word) => [word, exactGroup(word, text)]));
    const groups = words.map((word) => groupOf.get(word)!);
    if (field === null) return { type: 'phrase', groups };
    // Positions are kept of texts alone: titles are short enough to be read.
    const nodes = groups.map((group): EngineNode => ({ type: 'group', group: { ...group, fields: ['title'] } }));
    const { documents } = runQuery(this.store, { type: 'and', nodes }, { limit: 0 });
    const titles = this.store.documents(documents);
    const having = documents.filter((_, i) => hasPhrase(titles[i]!.title ?? '', words));
    return { type: 'and', nodes: [{ type: 'documents', documents: having, score: 0 }, ...nodes] };
  }

  #reference(node: ReferenceNode): EngineNode {
    const typed = spellingsOf(this.store, `${node.key.prefix} ${node.key.core}`);
    // `in 2014/0182`: the letters before belong to it only where the index says so.
    const values = typed.length > 0 || node.alone === null ? typed : spellingsOf(this.store, node.alone);
    const lead = typed.length > 0 || node.cued ? [] : this.#withoutFillers(node.lead);
    const own = values.flatMap((value) => this.store.documentsByReference(value).map(({ number }) => number));
    const named = own.length === 0 ? papersOfFilesNamed(this.store, node.key) : [];
    // A bare number is a reference only if some paper bears it; else it is a number.
    if (values.length + named.length === 0 || (own.length === 0 && !node.cued && /^\d+$/.test(node.words.text))) {
      return allOf([...node.lead, node.words].map((part) => this.#plain(part)));
    }
    if (!this.#excluding) this.#references.push({ label: node.text, values });
    const links = values.flatMap((value) => this.store.linking(value));
    const linked = links.filter(({ type }) => type !== 'cites').map(({ document }) => document);
    const found = (numbers: readonly number[], tie: ReferenceTie): EngineNode => {
      return {
        type: 'documents',
        documents: Int32Array.from(new Set(numbers)).sort(),
        score: REFERENCE_SCORES[tie],
        tie,
      };
    };
    const alternatives: EngineNode[] = [
      found([...own, ...named], 'own'),
      found(linked, 'linked'),
      found([...this.store.selectDocuments({ references: values })], 'named'),
      this.#asWritten(node),
    ];
    return allOf([...lead.map((word) => this.#node(word)), { type: 'or', nodes: alternatives }]);
  }

  /** The reference where no rule has found it, letter by letter. Its parts alone are nothing to be shown. */
  #asWritten({ lead, words, alone, text }: ReferenceNode): EngineNode {
    if (words.type === 'word' && (lead.length === 0 || alone !== null)) return this.#word(words);
    const last = words.type === 'word' ? [words] : words.words;
    const parts = (alone === null ? [...lead, ...last] : last).map(({ word }) => word);
    return this.#phrase({ ...words, type: 'phrase', words: parts, text, field: null });
  }

  #plain(node: WordNode | CompoundNode): EngineNode {
    return node.type === 'word' ? this.#word(node) : this.#compound(node);
  }

  /** Ascending numbers of the papers that pass all filters; null if there is none to pass. */
  #allowed(filters: readonly Filter[]): Int32Array | null {
    let allowed: Int32Array | null = null;
    for (const filter of filters) {
      const passing = this.#passing(filter);
      const before: ReadonlySet<number> = new Set<number>(allowed ?? passing);
      allowed = passing.filter((number) => before.has(number));
    }
    return allowed;
  }

  #passing({ kind, body, reference, ...rest }: Filter): Int32Array {
    const filter: { -readonly [K in keyof DocumentFilter]: DocumentFilter[K] } = { ...rest };
    if (kind !== undefined) filter.kinds = [kind];
    if (body !== undefined) {
      const { values, nearest } = bodiesMeant(this.store, body);
      filter.bodies = values;
      if (values.length === 0) this.#unknownBodies.push({ name: body, nearest });
    }
    if (reference !== undefined) filter.references = spellingsOf(this.store, reference);
    return this.store.selectDocuments(filter);
  }
}

/** Of a word's variants, the forms that can be a part of a compound, the nearest ones. */
function partForms(variants: readonly PlannedVariant[]): string[] {
  return variants
    .filter(({ word, via }) => (via === 'exact' || via === 'stem' || via === 'umlaut') && LETTERS.test(word))
    .slice(0, MOST_FORMS)
    .map(({ word }) => word);
}

function allOf(nodes: readonly EngineNode[]): EngineNode {
  return nodes.length === 1 ? nodes[0]! : { type: 'and', nodes };
}

function isFiller(node: QueryNode): boolean {
  if (node.type !== 'word' || node.mode !== 'forms' || node.field !== null || !isStopWord(node.word)) return false;
  // OB, not ob
  return node.text !== node.text.toUpperCase() || abbreviationsOf(node.word).length === 0;
}

/** `Bürgerinnen und Bürger`, `Ärzte und Ärztinnen` as the one word that they are; its forms cover both. */
function joinPairs(nodes: readonly QueryNode[]): QueryNode[] {
  const joined: QueryNode[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const [first, middle, second] = [nodes[i]!, nodes[i + 1], nodes[i + 2]];
    if (
      first.type === 'word' &&
      middle?.type === 'word' &&
      second?.type === 'word' &&
      /^(?:und|oder|bzw|beziehungsweise)$/.test(middle.word) &&
      (isTwin(first.word, second.word) || isTwin(second.word, first.word))
    ) {
      const [one, twin] = isTwin(first.word, second.word) ? [second, first.word] : [first, second.word];
      const text = `${first.text} ${middle.text} ${second.text}`;
      joined.push({ ...one, twin, text, start: first.start, end: second.end });
      i += 2;
    } else joined.push(first);
  }
  return joined;
}

const LONGEST_PLURAL_ENDING = 3;

/** Whether `female` is the plural in -innen of what `male` is the plural of. */
function isTwin(female: string, male: string): boolean {
  if (!female.endsWith('innen')) return false;
  const stem = female.slice(0, -'innen'.length);
  return stem.length >= 3 && male.startsWith(stem) && male.length - stem.length <= LONGEST_PLURAL_ENDING;
}

function hasPhrase(title: string, words: readonly string[]): boolean {
  const own = tokenise(title).map(({ word }) => word);
  return own.some((_, i) => words.every((word, j) => own[i + j] === word));
}
