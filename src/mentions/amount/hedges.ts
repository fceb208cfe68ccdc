import type { Span } from '../../types.js';

/** How far around a sum its hedges are looked for. */
const REACH = 48;

interface Hedge {
  readonly pattern: string;
  readonly form: string;
}

/** Words right before a sum that make it an estimate or a limit. */
const LIMITS: readonly Hedge[] = [
  { pattern: 'rund|rd\\.?', form: 'rund' },
  { pattern: 'ca\\.?|circa|zirka', form: 'circa' },
  { pattern: 'etwa', form: 'etwa' },
  { pattern: 'ungefähr', form: 'ungefähr' },
  { pattern: 'annähernd', form: 'annähernd' },
  { pattern: 'schätzungsweise|geschätzte?[nrs]?', form: 'geschätzt' },
  { pattern: 'voraussichtlich(?:e[nrs]?)?|vsl\\.', form: 'voraussichtlich' },
  { pattern: 'knapp', form: 'knapp' },
  { pattern: 'gut', form: 'gut' },
  { pattern: 'fast|beinahe', form: 'fast' },
  { pattern: 'nahezu', form: 'nahezu' },
  { pattern: 'mehr als', form: 'mehr als' },
  { pattern: 'über', form: 'über' },
  { pattern: 'weniger als', form: 'weniger als' },
  { pattern: 'unter', form: 'unter' },
  { pattern: 'ab', form: 'ab' },
  { pattern: 'bis zu|bis', form: 'bis zu' },
  { pattern: 'maximal(?:e[nrs]?)?|max\\.?', form: 'maximal' },
  { pattern: 'höchstens', form: 'höchstens' },
  { pattern: 'mindestens|mind\\.?|wenigstens', form: 'mindestens' },
  { pattern: 'minimal|min\\.', form: 'minimal' },
  { pattern: 'jeweils|jew\\.', form: 'jeweils' },
  { pattern: 'je', form: 'je' },
  { pattern: 'insgesamt|insg\\.', form: 'insgesamt' },
  { pattern: 'zusätzlich(?:e[nrs]?)?|weitere[nrs]?', form: 'zusätzlich' },
  { pattern: 'lediglich|nur', form: 'nur' },
];

/** Words before or after it that say how often, or with or without what. */
const TERMS: readonly Hedge[] = [
  { pattern: 'jährlich(?:e[nrs]?)?|jährl\\.', form: 'jährlich' },
  { pattern: 'monatlich(?:e[nrs]?)?|mtl\\.', form: 'monatlich' },
  { pattern: 'täglich(?:e[nrs]?)?', form: 'täglich' },
  { pattern: 'einmalig(?:e[nrs]?)?', form: 'einmalig' },
  { pattern: 'netto', form: 'netto' },
  { pattern: 'brutto', form: 'brutto' },
];

/** What only stands after a sum. */
const RATES: readonly Hedge[] = [
  {
    pattern: '(?:pro|im|je|/) ?(?:Kalender|Haushalts)?[Jj]ahr|/ ?a(?![a-zäöüß])|/ ?Jahr|p\\. ?a\\.?|/ ?p\\. ?a\\.?',
    form: 'pro jahr',
  },
  { pattern: '(?:pro|im|je|/) ?Monat|/ ?Mon\\.', form: 'pro monat' },
  { pattern: '(?:pro|am|je|/) ?Tag', form: 'pro tag' },
  { pattern: '(?:pro|je|/) ?(?:Stunde|Std\\.?)|/ ?h(?![a-zäöüß])', form: 'pro stunde' },
  { pattern: '(?:pro|je|/) ?(?:Person|Kopf)|p\\. ?P\\.', form: 'pro person' },
  { pattern: '(?:pro|je|/) ?(?:m²|m2|qm|Quadratmeter)', form: 'pro m²' },
  { pattern: '(?:pro|je|/) ?(?:m³|m3|cbm|Kubikmeter)', form: 'pro m³' },
  { pattern: '(?:zzgl\\.|zuzüglich) (?:\\d+ ?% )?(?:MwSt|Mehrwertsteuer|USt|Umsatzsteuer)', form: 'netto' },
  {
    pattern:
      '(?:inkl\\.|incl\\.|einschl\\.|inklusive|einschließlich) (?:\\d+ ?% )?(?:MwSt|Mehrwertsteuer|USt|Umsatzsteuer)',
    form: 'brutto',
  },
];

// A limit may stand at the end of the line before; there a term is the head of a column.
const WRAPPED = LIMITS.map(({ pattern, form }) => ({ pattern: `(?:${pattern})(?:[ \\t]{0,3}\\n)?`, form }));
const BEFORE = matcher([...WRAPPED, ...TERMS], (all) => `(?<![A-Za-zÄÖÜäöüß])(?:${all})[ \\t]{0,3}$`);
const AFTER = matcher(
  [...RATES, ...TERMS, ...LIMITS.filter(({ form }) => ['insgesamt', 'geschätzt', 'jeweils'].includes(form))],
  (all) => `^[ \\t\\n,(]{0,3}(?:${all})(?![A-Za-zÄÖÜäöüß])`,
);
const IN_CLAUSE = matcher(TERMS, (all) => `(?<![A-Za-zÄÖÜäöüß])(?:${all})(?![A-Za-zÄÖÜäöüß])`);

function matcher(
  hedges: readonly Hedge[],
  around: (all: string) => string,
): (text: string) => { form: string; match: RegExpExecArray } | null {
  const one = new RegExp(around(hedges.map(({ pattern }) => `(${pattern})`).join('|')));
  return (text) => {
    const match = one.exec(text);
    if (!match) return null;
    const which = match.findIndex((group, i) => i > 0 && group !== undefined);
    return { form: hedges[which - 1]!.form, match };
  };
}

/** What is said about a sum. */
interface Hedges {
  readonly forms: readonly string[];
  /** Where the words after the sum end: what follows belongs to the next one. */
  readonly end: number;
}

/**
 * The words that limit a sum (`rund`, `bis zu`, `jährlich`, `brutto`), in one form each and in text order.
 *
 * @param floor where the sum before ends with its hedges
 * @param ceiling where the next one begins
 */
export function hedgesAround(text: string, sum: Span, floor: number, ceiling: number): Hedges {
  const found: string[] = [];
  let window = text.slice(Math.max(floor, sum.start - REACH), sum.start);
  // Between two sums the word is the middle of a range.
  if (floor > 0 && window.trim() === 'bis') window = '';
  for (let hedge = BEFORE(window); hedge; hedge = BEFORE(window)) {
    found.unshift(hedge.form);
    window = window.slice(0, hedge.match.index);
  }
  const clause = window.slice(window.search(/[^.;:\n]*$/));
  const term = IN_CLAUSE(clause);
  if (term) found.unshift(term.form);
  window = text.slice(sum.end, Math.min(ceiling, sum.end + REACH));
  let end = sum.end;
  for (let hedge = AFTER(window); hedge; hedge = AFTER(window)) {
    found.push(hedge.form);
    window = window.slice(hedge.match[0].length);
    end += hedge.match[0].length;
  }
  return { forms: [...new Set(found)], end };
}
