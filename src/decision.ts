import { sentenceAround } from './sentence.js';
import type { Kind, Outcome, Span } from './types.js';

/** A sentence that says what was decided. */
interface FoundDecision extends Span {
  readonly outcome: Outcome;
  /** How it is said: in a field such as `Beschluss:`, in a sentence that tells a vote, or in another one. */
  readonly said: 'field' | 'vote' | 'words';
  /** Number of the item or sub-item that alone it is said of (`3.1`), where it says so. */
  readonly item: string | null;
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
  [
    'rejected',
    /(?<!\p{L})(?:abgelehnt|nicht\s(?:angenommen|zugestimmt)|lehnt\s(?:[^.;]|\.(?=\d)){0,120}\sab)(?!\p{L})/iu,
  ],
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
  /(?<!\p{L})(?:möge|mögen|soll|sollen|sollte|sollten|könnte|kann|können|muss|müssen|müsste|dürfen|würde|würden|falls|sofern|wenn|ob|noch\s+nicht|nichts|nicht\s+beschlossen|bittet|beantrag\p{L}{1,4}|empfiehlt|empfohlen|schlägt|vorschlag)(?!\p{L})/iu;

/** Outside minutes only what is told as past counts: a proposal says `Der Rat beschließt` of what it wants. */
const PAST = /(?<!\p{L})(?:hat|haben|hatte|hatten|wurde|wurden|ist|sind|worden)(?!\p{L})/iu;

/** Minutes say `Der Ausschuss empfiehlt dem Rat` of a decision of the committee; a vote counts then. */
const VOTE = /(?<!\p{L})(?:einstimmig|mehrheitlich|abstimmungsergebnis|ja-stimmen|gegenstimmen)(?!\p{L})/iu;

/** What somebody says in a verbatim record of what was or was not decided is no decision, unless it tells the vote. */
const SPEECH = /(?<!\p{L})(?:[Ii]ch|mir|mich|haben\s+Sie|Sie\s+haben)(?!\p{L})/u;

/** Where minutes state the outcome in a few words, on the same line or from the next on. */
const FIELD = /^[ \t]*(?:Beschlu(?:ss|ß)|(?:Abstimmungs|Beratungs)ergebnis)[ \t]*:[ \t]*(?:\n[ \t]*){0,3}/gmu;
/** A vote in several parts has a line for each: at most this many are read. */
const MOST_FIELD_LINES = 12;
/** What names the part: `Punkt 3.1:`, `Antrag 2, Ziffer 1:`, `3.3`. */
const FIELD_PART =
  /^[ \t]*(?:(?:TOP|Punkt|Ziff(?:er|\.)|Nr\.|(?:Änderungs|Ergänzungs)?[Aa]ntrag|Beschlussvorlage|Vorlage|\d)[^:\n]{0,40}:[ \t]*){1,3}|^[ \t]*\d{1,2}\.\d{1,2}[ \t]+/u;

/** The one item that a part is of: none of `Punkt 3 und 3.1:`. */
const ITEM =
  /^[ \t]*(?:(?:TOP|Punkt)[ \t]*(\d{1,3}(?:\.\d{1,2})?)|(\d{1,2}\.\d{1,2}))(?![\d.]|[ \t]*(?:und|bis|[,/&+–-])[ \t]*\d)/u;

/** In a field's words what no sentence would be taken for. */
const FIELD_RULES: readonly (readonly [Outcome, RegExp])[] = [
  ['withdrawn', /^(?:Antrag\s)?zurückgezogen(?!\p{L})/iu],
  ['postponed', /^(?:vertag(?:t|ung)|zurückgestellt|abgesetzt)(?!\p{L})/iu],
  [
    'referred',
    /^(?:(?:verwiesen|verweisen|verweisung)\s(?:in|an)|(?:beratung|(?:weiter)?behandlung)\s(?:im|in\sder))(?!\p{L})/iu,
  ],
  [
    'settled',
    /^(?:Antrag\s|Anfrage\s)?(?:(?:mit|durch)\s(?:die\s|den\s|der\s)?(?:Stellungnahmen?|Antwort)(?:\s[^.:;\n]{0,40})?\s)?(?:erledigt|einverstanden)(?!\p{L})/iu,
  ],
  ['noted', /^(?:zustimmende\s)?kenntnis(?:nahme)?(?!\p{L})/iu],
  [
    'rejected',
    /^(?:(?:einstimmige|mehrheitliche)\s)?ablehnung(?!\p{L})|^(?:einstimmig\s|mehrheitlich\s)?abgelehnt(?!\p{L})/iu,
  ],
  [
    'adopted',
    /^(?:(?:einstimmige|mehrheitliche|einhellige)\s)?zustimmung(?!\p{L})|^[^.:;\n]{0,60}(?<!nicht\s)(?:zugestimmt|angenommen|(?:ansonsten|Rest)\s(?:Zustimmung|Ja-Stimmen))(?!\p{L})/iu,
  ],
];

/** A field of minutes with the lines under its label that say an outcome. */
interface Field extends Span {
  readonly decisions: readonly FoundDecision[];
}

/** The fields `Beschluss:` and the like whose labels lie between `from` and `to`, in text order; each ends with the last line that belongs to it. */
export function fieldsOf(text: string, from: number, to: number): Field[] {
  const fields: Field[] = [];
  for (const label of text.slice(from, to).matchAll(FIELD)) {
    const start = from + label.index;
    let at = start + label[0].length;
    const decisions: FoundDecision[] = [];
    for (let n = 0; n < MOST_FIELD_LINES && at < to; n++) {
      const line = lineAt(text, at, to);
      if (line.trim() === '') break;
      const part = FIELD_PART.exec(line)?.[0] ?? '';
      const outcome = FIELD_RULES.find(([, rule]) => rule.test(line.slice(part.length)))?.[0];
      // Below a line that neither names a part nor says an outcome stands running text.
      if (outcome === undefined && part === '') break;
      const next = lineAt(text, at + line.length + 1, to);
      const end = at + line.length + (/^[a-zäöü(]/u.test(next) ? 1 + next.length : 0);
      if (outcome !== undefined) {
        const [, named, bare] = ITEM.exec(part) ?? [];
        const item = named ?? bare ?? null;
        decisions.push({ start: at, end: at + text.slice(at, end).trimEnd().length, outcome, said: 'field', item });
      }
      at = end + 1;
    }
    fields.push({ start, end: at, decisions });
  }
  return fields;
}

function lineAt(text: string, start: number, to: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 || end > to ? to : end);
}

/** The sentences, and the lines of fields, between `from` and `to` that say what was decided, in text order. */
export function findDecisions(text: string, kind: Kind, from = 0, to = text.length): FoundDecision[] {
  const told = findInSentences(text, kind, from, to);
  if (kind !== 'niederschrift') return told;
  const fields = fieldsOf(text, from, to).flatMap(({ decisions }) => decisions);
  const apart = told.filter(({ start, end }) => !fields.some((field) => start < field.end && end > field.start));
  return [...fields, ...apart].sort((a, b) => a.start - b.start);
}

function findInSentences(text: string, kind: Kind, from: number, to: number): FoundDecision[] {
  const found: FoundDecision[] = [];
  const part = text.slice(from, to);
  let end = -1;
  for (const match of part.matchAll(TRIGGER)) {
    const start = from + match.index;
    if (start < end) continue;
    const sentence = sentenceAround(text, start, start + match[0].length);
    end = sentence.end;
    const outcome = outcomeOf(text.slice(sentence.start, sentence.end), kind);
    if (outcome !== null) {
      const said = VOTE.test(text.slice(sentence.start, sentence.end)) ? 'vote' : 'words';
      found.push({ ...sentence, outcome, said, item: null });
    }
  }
  return found;
}

function outcomeOf(sentence: string, kind: Kind): Outcome | null {
  const minutes = kind === 'niederschrift';
  if ((OPEN.test(sentence) || SPEECH.test(sentence)) && !(minutes && VOTE.test(sentence))) return null;
  if (!minutes && !PAST.test(sentence)) return null;
  return OUTCOME_RULES.find(([, rule]) => rule.test(sentence))?.[0] ?? null;
}
