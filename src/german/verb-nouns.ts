import { withUmlaut } from './forms.js';

/**
 * Nouns without -ung for what a verb does: how the noun ends, the verb's stem, and the prefixes with which both mean the same; folded. With
 * others the noun has become a thing of its own (Ausgang, Anzug, Antrag).
 */
const NOUNS = `
schluss schliess | be ab an aus zusammen
schlag schlag | vor
bau bau | an aus um ab auf ein rueck
riss reiss | ab
satz setz | ein er
weis weis | hin nach be ver
kauf kauf | ver an
gebot biet | an
bot biet | ver
nahme nehm | auf ueber teil an ab ent zu fest
bruch brech | ein ab aus
stieg steig | an aus ein um auf
fall fall | weg aus
griff greif | ein
tritt tret | ein aus bei
zug zieh | um ein ent
bezug bezieh | ein
wurf werf | ent
fluss fliess | ab
lauf lauf | ab
such such | be
ginn ginn | be
fang fang | an
sturz stuerz | ein ab
gleich gleich | aus ab ver
spruch sprech | wider
arbeit arbeit | zusammen
`;

const ENDINGS = ['', 's', 'es', 'e', 'en', 'n'] as const;
const PLURALS = ['e', 'en'] as const;

interface Table {
  /** By prefix and the verb's stem: the noun's endings, in any case. */
  readonly nouns: ReadonlyMap<string, readonly string[]>;
  /** By prefix and the noun's ending in any case: the verb's stems. */
  readonly verbs: ReadonlyMap<string, readonly string[]>;
}

// Read when first needed: many a search needs it not.
let table: Table | undefined;

function readTable(): Table {
  const nouns = new Map<string, string[]>();
  const verbs = new Map<string, string[]>();
  for (const line of NOUNS.trim().split('\n')) {
    const [[tail = '', stem = ''] = [], prefixes = []] = line.split(' | ').map((side) => side.split(' '));
    const forms = [...ENDINGS.map((ending) => tail + ending), ...PLURALS.map((ending) => withUmlaut(tail) + ending)];
    for (const prefix of prefixes) {
      nouns.set(`${prefix} ${stem}`, [...(nouns.get(`${prefix} ${stem}`) ?? []), ...forms]);
      for (const form of forms) verbs.set(`${prefix} ${form}`, [...(verbs.get(`${prefix} ${form}`) ?? []), stem]);
    }
  }
  return { nouns, verbs };
}

/** The nouns, in all cases, of the verb with this prefix and stem: `be`, `schliess` → `beschluss`, `beschluesse`. Not all are words. */
export function nounsOfVerb(prefix: string, stem: string): string[] {
  table ??= readTable();
  return (table.nouns.get(`${prefix} ${stem}`) ?? []).map((form) => prefix + form);
}

/** The stems of the verbs whose noun is this prefix and `rest`: `be`, `schluesse` → `schliess`. */
export function verbsOfNoun(prefix: string, rest: string): readonly string[] {
  table ??= readTable();
  return table.verbs.get(`${prefix} ${rest}`) ?? [];
}
