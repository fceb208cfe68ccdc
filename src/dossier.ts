import { agendaItems } from './agenda-items.js';
import { actors } from './bodies.js';
import { byPath } from './by-path.js';
import { type Provenance, stateOf } from './citation.js';
import { findDecisions } from './decision.js';
import {
  answersTo,
  daysBetween,
  isBare,
  linksFrom,
  linksTo,
  papersOf,
  type ResolvedLink,
  SAME_NUMBERING_DAYS,
  spellingsOf,
  supplementedBy,
  supplementsOf,
} from './matter.js';
import { paperName } from './paper-name.js';
import { placeAt } from './places.js';
import { referenceKey } from './reference-key.js';
import { sentenceAround } from './sentence.js';
import { passageOf, type Snippet } from './snippet.js';
import type { Store, StoredDocument } from './store.js';
import type { LinkType, Mention, Outcome, PaperName, Place, Span } from './types.js';

/** One matter over time. */
export interface Dossier {
  /** The reference that the matter is called by; the asked one where its paper has none or is not in the index. */
  readonly reference: string;
  /** Title of the paper that the matter began with. */
  readonly title: string | null;
  /** In the order of time, those of the same text once; papers without a date come last, by path. */
  readonly papers: readonly DossierPaper[];
  /** Whether the matter is cut off after 500 papers, those of the same text included: links lead to more. */
  readonly truncated: boolean;
  /** References that papers of the matter name and whose papers are not in the index, by reference. */
  readonly missing: readonly MissingPaper[];
  /** Papers that the asked name fits too but that belong to another matter (numbers that are counted anew every year). */
  readonly others: readonly PaperName[];
  /** What the state of the index is told by. */
  readonly provenance: Omit<Provenance, 'sha256'>;
}

/** A paper of a matter. */
export interface DossierPaper extends PaperName {
  /** `subject`: asked for; `matter`: answers, amends or replaces, or is answered; `mention`: deals with the matter or names it; `cited`: is named. */
  readonly part: 'subject' | 'matter' | 'mention' | 'cited';
  /** Bodies that moved, asked or answered, as the paper says. */
  readonly bodies: readonly string[];
  /** Null for the paper that was asked for. */
  readonly link: DossierLink | null;
  /** Sums in the paper, in its order, each once; of minutes and papers that only name the matter those near its name; of a cited one none. */
  readonly amounts: readonly DossierAmount[];
  /** Sentences that say what was decided, of the same stretch of text. */
  readonly decisions: readonly DossierDecision[];
  /** Paths of other papers of the matter with the same text: an extract of minutes is often filed with each paper it names. */
  readonly copies: readonly string[];
  /** SHA-256 of the file. */
  readonly sha256: string;
}

/** How a paper came into the matter. */
export interface DossierLink {
  /** How the one paper refers to the other. */
  readonly type: LinkType;
  /** As it is written, in normal form. */
  readonly reference: string;
  /** Path of the paper in whose text it is written: the paper itself, or one that names it. */
  readonly path: string;
  /** The sentence around the reference, which is highlighted; null for papers that share their own reference, or are counted under it (`2024/0004/1`). */
  readonly passage: Snippet | null;
}

/** A sum that a paper of the matter names. */
export interface DossierAmount extends Place {
  /** In whole units of the currency. */
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  /** As it is written. */
  readonly surface: string;
  /** Words that limit the sum. */
  readonly hedges: readonly string[];
  /** How often it stands there. */
  readonly times: number;
}

/** A sentence that says what was decided. */
export interface DossierDecision extends Place {
  /** What was decided. */
  readonly outcome: Outcome;
  /** The sentence on one line. */
  readonly text: string;
}

/** A paper that is named and not in the index. */
export interface MissingPaper {
  /** Normal form of its reference. */
  readonly reference: string;
  /** The papers that name it, in the order of time, each with how and where. */
  readonly citedBy: readonly DossierLink[];
}

/** A matter is cut off here: chains of numbers that mean several papers could go on for ever. */
const MOST_PAPERS = 500;
/** A paper that links to more papers than this is no follow-up of one of them. */
const MOST_OF_A_FOLLOW_UP = 3;
/** A matter's stretch in minutes, or around the place that names it elsewhere, is at most this long. */
const MOST_OF_ITEM = 6_000;
const AROUND_NAME = 1_000;

const STRENGTH: Readonly<Record<LinkType, number>> = { answers: 0, supersedes: 1, amends: 2, decides: 3, cites: 4 };
/** What makes two papers one matter; the other links only touch it. */
const isStrong = (type: LinkType) => STRENGTH[type] <= STRENGTH.amends;

const isMinutes = ({ kind }: StoredDocument) => kind === 'niederschrift' || kind === 'tagesordnung';

/** By date; minutes after what was dealt with on their day, papers without a date last. */
function byTime(a: StoredDocument, b: StoredDocument): number {
  if (a.date === b.date) return Number(isMinutes(a)) - Number(isMinutes(b)) || byPath(a, b);
  return a.date === null ? 1 : b.date === null || a.date < b.date ? -1 : 1;
}

/** A link between a paper of the matter and another, with the paper in whose text it stands. */
interface Found extends Span {
  readonly type: LinkType;
  readonly reference: string;
  readonly writer: StoredDocument;
}

interface Member {
  readonly document: StoredDocument;
  readonly part: DossierPaper['part'];
  readonly link:
    | Found
    | { readonly type: LinkType; readonly reference: string; readonly writer: StoredDocument }
    | null;
}

/**
 * The matter of the paper with this id, path or reference (in any spelling): what it answers, amends or replaces and what does so to
 * it, on and on; then the minutes and papers that name these, what answers or deals with such a follow-up, and those that these name. Null if neither a paper nor a link is known
 * by that name.
 */
export function dossierOf(store: Store, name: string): Dossier | null {
  return store.snapshot(() => {
    const { subjects, others } = subjectsOf(store, name);
    const matter = new Matter(store);
    for (const document of subjects) matter.add({ document, part: 'subject', link: null });
    if (subjects.length === 0) matter.addNamers(name);
    matter.complete();
    if (matter.members.size === 0) return null;
    const first = subjects[0] ?? null;
    const reference = first === null ? (spellingsOf(store, name)[0] ?? name) : (first.reference ?? name);
    const members = [...matter.members.values()].sort((a, b) => byTime(a.document, b.document));
    const core = members.filter(({ part }) => part === 'subject' || part === 'matter');
    const references = new Set(core.flatMap(({ document }) => document.reference ?? []));
    if (first === null) for (const value of spellingsOf(store, name)) references.add(value);
    return {
      reference,
      title: first?.title ?? null,
      papers: apart(members).map((member) => paperOf(store, member, references)),
      truncated: matter.truncated,
      missing: matter.missing(),
      others: others.map(paperName),
      provenance: stateOf(store),
    };
  });
}

/** Members with the same text once, under the one asked for or else the first. */
function apart(members: readonly Member[]): (Member & { readonly copies: string[] })[] {
  const byText = new Map<string, Member & { readonly copies: string[] }>();
  for (const member of members) {
    const { digest, path } = member.document;
    const known = byText.get(digest);
    if (known === undefined) byText.set(digest, { ...member, copies: [] });
    else if (member.part === 'subject' && known.part !== 'subject') {
      byText.set(digest, { ...member, copies: [known.document.path, ...known.copies] });
    } else known.copies.push(path);
  }
  return [...byText.values()];
}

/** The papers that `name` means, and those that have the same number in other years. */
function subjectsOf(store: Store, name: string): { subjects: StoredDocument[]; others: StoredDocument[] } {
  const one = store.documentById(name) ?? store.documentByPath(name);
  if (one) return { subjects: [one], others: [] };
  const own = papersOf(store, name, null);
  const papers = (own.length > 0 ? own : answersTo(store, name)).sort(byTime);
  const key = referenceKey(name);
  if (key === null || !isBare(key)) return { subjects: papers, others: [] };
  const latest = papers.findLast(({ date }) => date !== null)?.date ?? null;
  const near = ({ date }: StoredDocument) =>
    latest === null || (date !== null && daysBetween(date, latest) <= SAME_NUMBERING_DAYS);
  return { subjects: papers.filter(near), others: papers.filter((paper) => !near(paper)) };
}

/** Papers are added until none is reached any more. */
class Matter {
  readonly members = new Map<number, Member>();
  /** Whether a paper was left out, as there were enough. */
  truncated = false;
  readonly #touching = new Map<number, Member>();
  readonly #missing = new Map<string, Found[]>();
  readonly #queue: StoredDocument[] = [];

  constructor(private readonly store: Store) {}

  add(member: Member): void {
    if (this.#admit(member)) this.#queue.push(member.document);
  }

  /** False for a paper that is known, or one too many. */
  #admit(member: Member): boolean {
    const { number } = member.document;
    if (this.members.has(number)) return false;
    if (this.members.size >= MOST_PAPERS) {
      this.truncated = true;
      return false;
    }
    this.members.set(number, member);
    return true;
  }

  /** The papers that name a reference whose own paper is not in the index, or are counted under it. */
  addNamers(name: string): void {
    this.#addSupplements(name);
    for (const reference of spellingsOf(this.store, name)) {
      for (const { document: number, ...link } of this.store.linking(reference)) {
        const writer = this.store.documents([number])[0]!;
        const found = { ...link, writer };
        this.#missed(found);
        if (isStrong(link.type)) this.add({ document: writer, part: 'matter', link: found });
        else this.#touch({ document: writer, part: 'mention', link: found });
      }
    }
  }

  #addSupplements(reference: string): void {
    for (const document of supplementsOf(this.store, reference)) {
      this.add({ document, part: 'matter', link: { type: supplements(document), reference, writer: document } });
    }
  }

  complete(): void {
    for (let paper = this.#queue.shift(); paper !== undefined; paper = this.#queue.shift()) {
      this.#follow(paper);
    }
    for (const member of [...this.#touching.values()]) this.#goOn(member);
    for (const member of this.#touching.values()) this.#admit(member);
  }

  missing(): MissingPaper[] {
    return Array.from(this.#missing, ([reference, links]) => ({
      reference,
      citedBy: links.sort((a, b) => byTime(a.writer, b.writer)).map((link) => shownLink(this.store, link)),
    })).sort((a, b) => (a.reference < b.reference ? -1 : 1));
  }

  #follow(paper: StoredDocument): void {
    const { reference } = paper;
    const key = reference === null ? null : referenceKey(reference);
    if (reference !== null && key !== null && !isBare(key)) {
      const link = { type: 'cites', reference, writer: paper } as const;
      for (const document of papersOf(this.store, reference, paper.date)) this.add({ document, part: 'matter', link });
      this.#addSupplements(reference);
      for (const document of supplementedBy(this.store, reference)) {
        const { reference: base } = document;
        this.add({
          document,
          part: 'matter',
          link: { type: supplements(paper), reference: base ?? reference, writer: paper },
        });
      }
    }
    for (const link of linksTo(this.store, paper)) {
      const writer = link.papers[0]!;
      this.#join({ document: writer, part: 'mention', link: foundIn(writer, link) }, link.type);
    }
    // Minutes and agendas deal with many matters.
    if (isMinutes(paper)) return;
    for (const link of linksFrom(this.store, paper)) {
      const found = foundIn(paper, link);
      if (link.papers.length === 0) this.#missed(found);
      for (const document of link.papers) this.#join({ document, part: 'cited', link: found }, link.type);
    }
  }

  /** What became of a follow-up: the papers that answer a report or question about the matter, or deal with it. */
  #goOn({ document, part }: Member): void {
    if (part !== 'mention' || isMinutes(document) || document.reference === null) return;
    const key = referenceKey(document.reference);
    // A paper that names many others, such as a budget, is about none of them.
    if (key === null || isBare(key) || this.store.links(document.number).length > MOST_OF_A_FOLLOW_UP) return;
    for (const link of linksTo(this.store, document)) {
      const writer = link.papers[0]!;
      if (link.type !== 'cites') this.#touch({ document: writer, part: 'mention', link: foundIn(writer, link) });
    }
  }

  #join(member: Member, type: LinkType): void {
    if (isStrong(type)) this.add({ ...member, part: 'matter' });
    else this.#touch(member);
  }

  #touch(member: Member): void {
    const known = this.#touching.get(member.document.number);
    if (known?.link && member.link && STRENGTH[known.link.type] <= STRENGTH[member.link.type]) return;
    this.#touching.set(member.document.number, member);
  }

  #missed(link: Found): void {
    const known = this.#missing.get(link.reference) ?? [];
    if (known.some(({ writer }) => writer.number === link.writer.number)) return;
    this.#missing.set(link.reference, [...known, link]);
  }
}

/** What a paper that is counted under another (`2024/0004/1`) does to it. */
function supplements({ kind }: StoredDocument): LinkType {
  if (kind === 'stellungnahme') return 'answers';
  return kind === 'aenderungsantrag' || kind === 'antrag' || kind === 'beschlussvorlage' ? 'amends' : 'cites';
}

function foundIn(writer: StoredDocument, { type, reference, start, end }: ResolvedLink): Found {
  return { type, reference, start, end, writer };
}

function shownLink(store: Store, link: NonNullable<Member['link']>): DossierLink {
  const { type, reference, writer } = link;
  const common = { type, reference, path: writer.path };
  if (!('start' in link)) return { ...common, passage: null };
  const text = store.text(writer.number);
  const sentence = sentenceAround(text, link.start, link.end);
  return { ...common, passage: passageOf(text, sentence, link, store.places(writer.number)) };
}

function paperOf(
  store: Store,
  { document, part, link, copies }: ReturnType<typeof apart>[number],
  references: ReadonlySet<string>,
): DossierPaper {
  const mentions = store.mentions(document.number);
  const stretches = stretchesOf(store, { document, part, link }, mentions, references);
  return {
    ...paperName(document),
    part,
    bodies: actors(mentions),
    link: link === null ? null : shownLink(store, link),
    amounts: amountsIn(stretches, mentions),
    decisions: decisionsIn(store, document, stretches),
    copies,
    sha256: document.sha256,
  };
}

/** A part of a paper's text that is about the matter. */
interface Stretch extends Span {
  /** Of minutes: the numbers by which the head of the item calls the matter; none where it is named elsewhere. */
  readonly items: readonly string[];
}

/** The parts of the paper's text that are about the matter. */
function stretchesOf(
  store: Store,
  { document, part, link }: Member,
  mentions: readonly Mention[],
  references: ReadonlySet<string>,
): Stretch[] {
  if (part === 'cited') return [];
  const whole = { start: 0, end: document.characters };
  const minutes = isMinutes(document);
  if (part !== 'mention' && !minutes) return [{ ...whole, items: [] }];
  const keys = new Set(Array.from(references, keyString));
  const named = mentions.filter(({ type }) => type === 'reference');
  const own = (mention: Mention) =>
    keys.has(keyString(String(mention.value))) || (link !== null && 'start' in link && mention.start === link.start);
  const items = minutes ? agendaItems(store.text(document.number)) : [];
  // One item is that of an extract, which is about nothing else.
  if (minutes && items.length <= 1 && named.every(own)) {
    return [{ ...whole, items: items.flatMap(({ numbers }) => numbers.map(([number]) => number)) }];
  }
  const reach = minutes ? MOST_OF_ITEM : AROUND_NAME;
  const stretches: { start: number; end: number; items: string[] }[] = [];
  const foreign = named.filter((mention) => !own(mention));
  // Items and other papers' names are passed in the order of the text, as are the matter's own.
  let at = 0;
  let other = 0;
  for (const mention of named) {
    if (!own(mention)) continue;
    const { start } = mention;
    while (at < items.length && items[at]!.end <= start) at++;
    const reached = items[at];
    const item = reached !== undefined && reached.start <= start ? reached : undefined;
    const called = item !== undefined && start < item.headEnd ? item : null;
    // What else an item is called by belongs to it.
    const from = called?.headEnd ?? start;
    while (other < foreign.length && foreign[other]!.start <= from) other++;
    const next = foreign[other]?.start ?? document.characters;
    const nextItem = item?.end ?? items[at]?.start ?? document.characters;
    const end = Math.min(next, nextItem, start + reach);
    const number = called?.numbers.findLast(([, begin]) => begin <= start)?.[0];
    const numbers = number === undefined ? [] : [number];
    const last = stretches.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.items.push(...numbers);
    } else stretches.push({ start, end, items: numbers });
  }
  return stretches;
}

function keyString(reference: string): string {
  const key = referenceKey(reference);
  return key === null ? reference : `${key.prefix} ${key.core}`;
}

function amountsIn(stretches: readonly Stretch[], mentions: readonly Mention[]): DossierAmount[] {
  const amounts = new Map<string, DossierAmount>();
  for (const mention of mentions) {
    if (mention.type !== 'amount') continue;
    if (!stretches.some(({ start, end }) => mention.start >= start && mention.end <= end)) continue;
    const { value, currency, surface, hedges, page, line } = mention;
    const key = `${value} ${currency} ${hedges.join()}`;
    const known = amounts.get(key);
    amounts.set(
      key,
      known ? { ...known, times: known.times + 1 } : { value, currency, surface, hedges, times: 1, page, line },
    );
  }
  return [...amounts.values()];
}

function decisionsIn(store: Store, { number, kind }: StoredDocument, stretches: readonly Stretch[]): DossierDecision[] {
  if (stretches.length === 0) return [];
  const text = store.text(number);
  const places = store.places(number);
  return stretches.flatMap(({ start, end, items }) => {
    const own = findDecisions(text, kind, start, end).filter(
      ({ item }) => item === null || items.length === 0 || items.includes(item),
    );
    // Below the fields of an item stands the debate, which tells of other decisions.
    const debate = items.length === 0 ? undefined : own.findLast(({ said }) => said === 'field')?.end;
    return own
      .filter((found) => debate === undefined || found.start < debate || found.said !== 'words')
      .map((found) => ({
        outcome: found.outcome,
        text: text.slice(found.start, found.end).replace(/\s+/g, ' '),
        ...placeAt(places, found.start),
      }));
  });
}
