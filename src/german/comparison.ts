import type { WordCounts } from './compound.js';

/**
 * Adjectives whose vowel changes when they are compared: stems as they are, of more, and of most, that is where it tells of no time (jüngste,
 * längst); folded. A closed class, all of any grammar but the rare ones.
 */
const ADJECTIVES = `
alt | aelter | aeltest
arm | aermer | aermst
dumm | duemmer | duemmst
gesund | gesuender | gesuendest
grob | groeber | groebst
gross | groesser | groesst
hart | haerter | haertest
hoch hoh | hoeher | hoechst
jung | juenger |
kalt | kaelter | kaeltest
klug | klueger | kluegst
krank | kraenker | kraenkst
kurz | kuerzer | kuerzest
lang | laenger |
nah | naeher |
scharf | schaerfer | schaerfst
schwach | schwaecher | schwaechst
schwarz | schwaerzer | schwaerzest
stark | staerker | staerkst
warm | waermer | waermst
`;

const ENDINGS = ['', 'e', 'em', 'en', 'er', 'es'] as const;
/** Age, for the most part. */
const NOUNS: ReadonlySet<string> = new Set(['alter']);

interface Group {
  readonly plain: ReadonlySet<string>;
  readonly compared: ReadonlySet<string>;
}

// Read when first needed: many a search needs it not.
let groups: ReadonlyMap<string, Group> | undefined;

/** Each word with its adjective's others. */
function readGroups(): ReadonlyMap<string, Group> {
  const read = new Map<string, Group>();
  for (const line of ADJECTIVES.trim().split('\n')) {
    const [plain, more, most] = line.split('|').map((stems) => stems.split(' ').filter((stem) => stem !== ''));
    const inflected = (stems: readonly string[] = [], endings: readonly string[] = ENDINGS) =>
      stems.flatMap((stem) => endings.map((ending) => stem + ending)).filter((word) => !NOUNS.has(word));
    // Bare, most is another word: höchst selten.
    const group = {
      plain: new Set(inflected(plain)),
      compared: new Set([...inflected(more), ...inflected(most, ENDINGS.slice(1))]),
    };
    for (const word of [...group.plain, ...group.compared]) read.set(word, group);
  }
  return read;
}

function groupOf(word: string): Group | undefined {
  groups ??= readGroups();
  return groups.get(word);
}

/** Whether a folded word is a form of one of these adjectives: then it is spelt right, though a collection may lack it. */
export function isCompared(word: string): boolean {
  return groupOf(word) !== undefined;
}

/**
 * The words of the collection that compare the adjective `word`, or that it compares: `alt` → `aelter`, `aelteste`; `hoeheren` → `hoch`,
 * `hohe`, `hoechste`. What an ending alone tells apart is the stemmer's business. Folded, in no order, without `word`.
 */
export function comparedForms(word: string, counts: WordCounts): string[] {
  const group = groupOf(word);
  if (!group) return [];
  // Hoch and hohe no stemmer joins.
  const plain = group.plain.has(word) && !group.plain.has('hoch') ? [] : group.plain;
  const others = [...plain, ...group.compared];
  return others.filter((one) => one !== word && counts.documentFrequency(one) > 0);
}
