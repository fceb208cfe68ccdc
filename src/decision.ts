import { sentenceAround } from './sentence.js';
import type { Kind, Span } from './types.js';

/** All outcomes of a decision. */
export const OUTCOMES = ['adopted', 'rejected', 'withdrawn', 'referred', 'postponed', 'noted'] as const;
/** What became of a motion: `referred` to another body, `postponed`, `noted` (zur Kenntnis genommen). */
export type Outcome = (typeof OUTCOMES)[number];

/** A sentence that says what was decided. */
export interface FoundDecision extends Span {
  readonly outcome: Outcome;
}

/** Words without which no sentence below says a decision. */
const TRIGGER =
  /(?<![\p{L}])(?:einstimmig|mehrheitlich|angenommen|zugestimmt|beschlossen|beschließt|abgelehnt|lehnt|stimmt|zurückgezogen|zieht|vertagt|zurückgestellt|verwiesen|kenntnis)(?![\p{L}])/giu;

/** In this order: `einstimmig abgelehnt` is a rejection. A run of words goes on over line breaks and the stops in `18.000 €`, never over a full stop. */
const OUTCOME_RULES: readonly (readonly [Outcome, RegExp])[] = [
  ['withdrawn', /(?<!\p{L})(?:zurückgezogen|zieht\s(?:[^.;]|\.(?=\d)){0,100}\szurück)(?!\p{L})/iu],
  ['postponed', /(?<!\p{L})(?:vertagt|zurückgestellt)(?!\p{L})/iu],
  [
    'referred',
    /(?<!\p{L})(?:in|an)\s(?:den|die|das)\s(?:[^.;]|\.(?=\d)){0,80}(?:ausschuss|rat|vertretung|kommission|gremi|beirat|sitzung)(?:[^.;]|\.(?=\d)){0,60}\sverwiesen(?!\p{L})/iu,
  ],
  ['rejected', /(?<!\p{L})(?:abgelehnt|lehnt\s(?:[^.;]|\.(?=\d)){0,120}\sab)(?!\p{L})/iu],
  [
    'noted',
    /(?<!\p{L})(?:(?:genommen|nimmt)\s(?:[^.;]|\.(?=\d)){0,120}\szur\s+kenntnis|zur\s+kenntnis\s+genommen|kenntnis\s+genommen)(?!\p{L})/iu,
  ],
  [
    'adopted',
    /(?<!\p{L})(?:angenommen|zugestimmt|beschlossen|beschließt|stimmt\s(?:[^.;]|\.(?=\d)){0,160}\szu|(?:einstimmige?|mehrheitliche?)(?:\szustimmung)?)(?!\p{L})/iu,
  ],
];

/** What is only asked for, proposed, allowed or denied is not decided. */
const OPEN =
  /(?<!\p{L})(?:möge|mögen|soll|sollen|sollte|sollten|könnte|kann|können|muss|müssen|müsste|dürfen|würde|würden|falls|sofern|wenn|ob|noch\s+nicht|nicht\s+beschlossen|bittet|beantrag\p{L}{1,4}|empfiehlt|empfohlen|schlägt|vorschlag)(?!\p{L})/iu;

/** Outside minutes only what is told as past counts: a proposal says `Der Rat beschließt` of what it wants. */
const PAST = /(?<!\p{L})(?:hat|haben|hatte|hatten|wurde|wurden|ist|sind|worden)(?!\p{L})/iu;

/** Minutes say `Der Ausschuss empfiehlt dem Rat` of a decision of the committee; a vote counts then. */
const VOTE = /(?<!\p{L})(?:einstimmig|mehrheitlich|abstimmungsergebnis|ja-stimmen|gegenstimmen)(?!\p{L})/iu;

/** What somebody says in a verbatim record of what was or was not decided is no decision, unless it tells the vote. */
const SPEECH = /(?<!\p{L})(?:[Ii]ch|mir|mich|haben\s+Sie|Sie\s+haben)(?!\p{L})/u;

/** The sentences between `from` and `to` that say what was decided, in text order. */
export function findDecisions(text: string, kind: Kind, from = 0, to = text.length): FoundDecision[] {
  const found: FoundDecision[] = [];
  const part = text.slice(from, to);
  let end = -1;
  for (const match of part.matchAll(TRIGGER)) {
    const start = from + match.index;
    if (start < end) continue;
    const sentence = sentenceAround(text, start, start + match[0].length);
    end = sentence.end;
    const outcome = outcomeOf(text.slice(sentence.start, sentence.end), kind);
    if (outcome !== null) found.push({ ...sentence, outcome });
  }
  return found;
}

function outcomeOf(sentence: string, kind: Kind): Outcome | null {
  const minutes = kind === 'niederschrift';
  if ((OPEN.test(sentence) || SPEECH.test(sentence)) && !(minutes && VOTE.test(sentence))) return null;
  if (!minutes && !PAST.test(sentence)) return null;
  return OUTCOME_RULES.find(([, rule]) => rule.test(sentence))?.[0] ?? null;
}
