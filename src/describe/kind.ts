import { kindOfLine } from '../german/kinds.js';
import type { Kind } from '../types.js';
import type { Head } from './head.js';

/** A paper that only begins with its kind as the first word of a longer line says so within so many lines. */
const FIRST_LINES = 8;
/** A line of its own for the kind stands within so many lines. */
const LAST_LINE = 40;

const ANNEX = /^(?:austausch(?:blatt|seiten?)(?!\p{L})|(?:an|bei)lagen? ?(?:nr\.? ?)?(?:\d|[a-z](?![\p{L}])|zu |$|:))/u;
const HERE_ANSWER =
  /(?:^|[^\p{L}])hier[:.,]? ?(?:die |eine )?(?:ergänzende |schriftliche )?(?:stellungnahme|antwort|beantwortung)/u;
/** The heading above an answer that was written into the form of a question. */
const ANSWER_HEADING =
  /^(?:stellungnahme|antwort|beantwortung) (?:der verwaltung|des (?:ober)?bürgermeister(?:amte|s?)s?|der (?:ober)?bürgermeisterin|des bezirksamte?s|des magistrats|der stadtverwaltung|des amtes)[^.]{0,40}:?$/u;

/** `Beantwortung einer Anfrage nach § 4 der Geschäftsordnung` below `Anfrage Nr. AN/0234/2022`. */
const ANSWERS_A_PAPER = /^(?:beantwortung|antwort|stellungnahme) (?:\p{L}+ ){0,3}\p{L}*(?:anfrage|antrag)/u;
/** The heading of an answer in a form that prints no kind. */
const ADMINISTRATION_ANSWERS = /^(?:stellungnahme|antwort|beantwortung) der verwaltung (?:zu[mr]?|auf|vom) /;

/** Phrases of the body, for papers that print no kind. */
const PHRASES: readonly (readonly [Kind, RegExp])[] = [
  [
    'stellungnahme',
    /(?:ihre|die|der) (?:o\. ?g\. |oben genannte |obige |schriftliche |mündliche )?anfrage(?:[^.]|\.(?=\d)){0,40} (?:beantworte|wird wie folgt beantwortet)|nehmen wir wie folgt stellung|hierzu (?:teile ich|teilen wir)|die verwaltung nimmt wie folgt stellung/,
  ],
  [
    'niederschrift',
    /(?:der|die) vorsitzende (?:ruft|eröffnet|begrüßt)|eröffne[t]? (?:ich )?(?:hiermit )?die (?:\d+\. )?(?:\p{L}+ ){0,2}\p{L}*sitzung/u,
  ],
  ['anfrage', /(?:ich frage|wir fragen|fragen wir|frage ich|fragt die|folgende anfrage|folgende fragen)/],
  [
    'antrag',
    /möge (?:[^.]{0,80} )?beschließen|fraktion (?:\p{L}+ ){0,2}beantragt|beantragen wir|wir beantragen|beantragt die|ich beantrage|folgenden antrag/u,
  ],
  [
    'beschlussvorlage',
    /(?<!\p{L})(?:(?:beschlussvorschlag|beschlussantrag|beschlussentwurf)(?!\p{L})|a\. problem(?=[ :])|beschlussorgan(?!\p{L})|beschlussempfehlung(?= ?:| de[rs] \p{L}+ (?:beschließt|stimmt|nimmt)))/u,
  ],
];

/** The paper's kind: the printed one, else what its first sentences do, else `sonstiges`. */
export function kindOf(text: string, { lines, fields, end }: Head): Kind {
  const first = lines[0];
  if (first === undefined) return 'sonstiges';
  if (isAnnex(lines)) return 'sonstiges';
  const printed = kindOfField(fields) ?? printedKind(lines);
  const asks = printed === 'anfrage' || printed === 'antrag' || printed === 'aenderungsantrag';
  const isGeneric = lines.every(({ kind }) => kind === null || kind.generic || !kind.whole);
  if (printed === null || asks || (printed === 'beschlussvorlage' && isGeneric)) {
    const heading = lines.slice(0, FIRST_LINES);
    if (heading.some((line) => HERE_ANSWER.test(line.lower))) return 'stellungnahme';
    if (lines.slice(0, LAST_LINE).some((line) => line.role === 'text' && ADMINISTRATION_ANSWERS.test(line.lower)))
      return 'stellungnahme';
    if (asks && lines.slice(1, LAST_LINE).some((line) => ANSWER_HEADING.test(line.lower))) return 'stellungnahme';
    if (
      asks &&
      heading
        .slice(1, 4)
        .some(({ kind, text: line }) => kind?.kind === 'stellungnahme' && kind.whole && !line.endsWith(':'))
    )
      return 'stellungnahme';
    if (asks && heading.some((line) => line.role === 'kind' && ANSWERS_A_PAPER.test(line.lower)))
      return 'stellungnahme';
  }
  if (printed !== null) return printed;
  const subject = kindOfSubject(fields);
  if (subject !== null) return subject;
  const beginning = text.slice(0, Math.max(end, 1500)).replace(/\s+/g, ' ').toLowerCase();
  let kind: Kind = 'sonstiges';
  let at = Number.POSITIVE_INFINITY;
  for (const [candidate, phrase] of PHRASES) {
    const place = beginning.search(phrase);
    if (place >= 0 && place < at) [kind, at] = [candidate, place];
  }
  return kind;
}

/** Whether a paper calls itself an annex before anything else but its letterhead. */
function isAnnex(lines: Head['lines']): boolean {
  const annex = lines.slice(0, 4).findIndex((line) => ANNEX.test(line.lower));
  if (annex < 0) return false;
  return (
    annex === 0 ||
    (/\d/.test(lines[annex]!.text) &&
      lines
        .slice(0, annex)
        .every((line) => line.kind === null && (line.role === 'furniture' || line.role === 'letterhead')))
  );
}

/** The kind that the form's field for it holds: `Art: Mitteilungsvorlage`; null for a word for papers of every kind. */
function kindOfField(fields: Head['fields']): Kind | null {
  const field = fields.find((one) => one.field === 'type');
  const kind = field === undefined ? null : kindOfLine(field.value.toLowerCase());
  return kind === null || kind.generic || !kind.whole ? null : kind.kind;
}

/** The kind with which the subject begins, where it is one that somebody moves: `Betreff: Änderungsantrag der Fraktion …`. */
function kindOfSubject(fields: Head['fields']): Kind | null {
  const subject = fields.find((one) => one.field === 'subject')?.value.toLowerCase() ?? '';
  return MOVES.test(subject) ? (kindOfLine(subject)?.kind ?? null) : null;
}

const MOVES =
  /^(?:\p{L}+ )?\p{L}*(?:antrag|anfrage) (?:de[rs]|von) (?:\p{L}*fraktion|gruppe|stadtr|rats|kreistags|\p{L}+-fraktion)/u;

/** A paper that is dealt with, not this one: `Antrag Nr. 20-26 / A 02345 der Fraktion …`, `Antrag auf Errichtung …` */
const DEALT_WITH =
  /^(?:(?:antrag|anfrage|anregung|empfehlung)[ -]nr\.? ?[^ ]{0,8}\d.{0,20} (?:de[rs]|von)|antrag auf) /;

/** The kind of the first line that prints one; a word for papers of every kind and a paper dealt with only where no line says more. */
function printedKind(lines: Head['lines']): Kind | null {
  let weak: Kind | null = null;
  let weakAt = 0;
  const salutation = lines.findIndex((line) => line.lower.startsWith('sehr geehrte'));
  for (const [i, { kind, text, lower, role }] of lines.slice(0, LAST_LINE).entries()) {
    if (weak !== null && i > weakAt + FIRST_LINES) return weak;
    if (i >= FIRST_LINES && lower === 'offenlage') continue;
    if (
      kind === null ||
      (kind.whole
        ? text.endsWith(':')
        : i >= FIRST_LINES && i !== salutation - 1 && (weak === null || role !== 'furniture'))
    )
      continue;
    if (!kind.generic && !DEALT_WITH.test(lower)) return kind.kind;
    if (weak === null) [weak, weakAt] = [kind.kind, i];
  }
  return weak;
}
