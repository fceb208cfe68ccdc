import { keyOf } from '../mentions/reference.js';
import type { FoundReference, Kind } from '../types.js';
import type { Head, HeadLine } from './head.js';

/** A line of its own for the paper's number stands within so many lines. */
const NUMBER_LINES = 30;

/** What may stand beside the paper's number on a line: its kind, a cue, a supplement, whether it is public, where it belongs. */
const BESIDE =
  /^[\s:.,;()–-]*(?:(?:(?:\p{L}{1,3}-)?\p{L}*(?:vorlagen?|drucksachen?|antrag|antrags|anfrage|mitteilung|beschluss|drs|ds)|stellungnahme|antwort|beantwortung|(?:schriftliche|mündliche|kleine|große|gemeinsame|interfraktionelle|dringliche)r?|zum thema|nr|nummer|der|die|das|öffentlich|nichtöffentlich|behandlung|status|\d\.|ergänzung|version|neufassung|neu|betreff|stadt|datum|vom|status|für|mitglieder|gremien|an|alle|zur|anlage|anlagen|fragestunde|\d{1,2})[\s:.,;()–-]*){0,6}$/u;
/** Words that say that a number on the line is another paper's. */
const OTHERS = /(?:^|[^\p{L}])(?:zu|zum(?! thema)|zur|bezug|ersetzt|betrifft|siehe|vgl|gemäß|auf)(?:[^\p{L}]|$)/u;
/** The label of the paper's number behind other words of a line: `SPD-Fraktion Vorlage Nr.: 2022/0292`. */
const LABEL = /(?:^|[ ,])(?:\p{L}*vorlagen?|drucksachen?|drs\.?|ds)(?: ?[-–.]? ?(?:nr\.?|nummer))?\.?: ?$/u;
/** A letterhead with the number at the end of its line: `Stadt Lindenbach Drucksache 2021/117`. */
const LETTERHEAD =
  /^(?:landeshauptstadt|(?:hanse|universitäts|wissenschafts|bundes|gro(?:ß|ss)e kreis)?stadt|(?:samt|verbands|orts)?gemeinde|markt|(?:land)?kreis) \p{L}+(?: \p{L}+)? (?:(?:\p{L}*vorlage|drucksache)(?: nr\.?:?)? )?$/u;
const LABELLED_LINE = 110;
/** Words before the number of the paper that an annex belongs to. */
const ANNEX_OF =
  /(?<!\p{L})(?:anlagen?|austausch(?:blatt|seiten?)) ?(?:nr\.? ?:? ?)?[\da-z.]{0,4}\)?:? ?(?:zu|zur|zum|der|z\.) ?(?:\p{L}*(?:vorlage|drucksache|antrag|anfrage|mitteilung) ?)?(?:nr\.?:? ?)?$/u;
const ANNEX_LINES = 15;

/** What was done with a paper whose file holds its whole history: `Die DS/0371/III wird überwiesen`. */
const DEALT_WITH =
  /^[\s–_-]{0,4}(?:\([^)]{0,40}\) ?)?wird (?:[^.]{0,80}(?:überwiesen|verwiesen|zurückgezogen|vertagt|beschlossen|angenommen|abgelehnt|zur kenntnis genommen|bestätigt|zurückgestellt)|in (?:den|die) aussch|zur kenntnis|vom antragsteller|vo[nm] )/;

/**
 * The paper's own number as its text states it, or null: the value of the form's field, a number on a line of its own at the head, the paper
 * that an annex names itself after, the paper whose fate the text reports. Minutes and agendas have none.
 */
export function referenceOf(
  text: string,
  head: Head,
  kind: Kind,
  references: readonly FoundReference[],
): FoundReference | null {
  if (kind === 'niederschrift' || kind === 'tagesordnung') return null;
  const inHead = references.filter((one) => one.start < head.end);
  const lineOf = (one: FoundReference) =>
    head.lines.findIndex((line) => line.start <= one.start && one.start < line.end);
  const answersOnly = kind === 'stellungnahme';
  for (const field of head.fields) {
    if (field.field !== 'number') continue;
    const reference = inHead.find((one) => one.start < field.end && field.start < one.end);
    if (reference === undefined) continue;
    const label = text.slice(field.label, field.start).toLowerCase();
    if (answersOnly && /^(?:antrag|anfrage)/.test(label)) continue;
    return reference;
  }
  if (answersOnly && isLetter(head)) return null;
  for (const reference of inHead) {
    const index = lineOf(reference);
    const line = head.lines[index];
    if (line === undefined || index >= NUMBER_LINES) continue;
    if (index < ANNEX_LINES && namesItsPaper(text, reference)) return reference;
    if (isOwnLine(line, reference, answersOnly) && !isCitation(head.lines, index)) return reference;
  }
  return answersOnly ? null : dealtWith(text, references);
}

/** Whether an answer is a letter that prints no kind: the number in its head is the question's. */
function isLetter({ lines }: Head): boolean {
  return (
    lines.some(({ lower }) => lower.startsWith('sehr geehrte')) &&
    !lines.some(({ kind }) => kind?.kind === 'stellungnahme')
  );
}

/** Whether an annex names the paper it belongs to: `Anlage 2 zur Vorlage 2014/0082`. */
function namesItsPaper(text: string, { start }: FoundReference): boolean {
  return ANNEX_OF.test(
    text
      .slice(Math.max(0, start - 60), start)
      .replace(/\s+/g, ' ')
      .toLowerCase(),
  );
}

/** `Vorlage des Magistrats vom 12.02.2021, M 23` */
const DATED =
  /^(?:vorlage|vortrag|bericht|stellungnahme|anregung|etatanregung|auskunftsersuchen|antrag|anfrage)(?: (?:des|an den) magistrats?)? vom \d{1,2}\.\d{1,2}\.\d{4}, $/;

/** Whether a line holds the paper's number and nothing that belongs to another paper. */
function isOwnLine(line: HeadLine, { start, end }: FoundReference, answersOnly: boolean): boolean {
  const before = line.text.slice(0, start - line.start).toLowerCase();
  const after = line.text.slice(end - line.start).toLowerCase();
  if (OTHERS.test(before)) return false;
  if (DATED.test(before) && after === '') return true;
  if (answersOnly && /(?:antrag|anfrage)/.test(before + after)) return false;
  if (LETTERHEAD.test(before)) return BESIDE.test(after);
  if (LABEL.test(before) && line.text.length < LABELLED_LINE) return true;
  return BESIDE.test(before) && (BESIDE.test(after) || /^ ?-? ?\d\. ergänzung/.test(after));
}

/** `Datum/Nummer des Antrags` */
const NUMBER_OF_OTHER = /(?:nummer|nr\.) (?:des|der) (?:\p{L}*antrags|\p{L}*anfrage)$/u;

/** Whether the line before says that the number belongs to another paper: `STELLUNGNAHME zu Antrag ⏎ DHH/2023/5039`. */
function isCitation(lines: Head['lines'], index: number): boolean {
  const before = lines[index - 1]?.lower ?? '';
  if (lines.slice(Math.max(0, index - 2), index).some((line) => NUMBER_OF_OTHER.test(line.lower))) return true;
  return /(?<!\p{L})(?:zu|zum|zur|bezug:?|auf)(?: (?:der|dem|den|die))?(?: \p{L}*(?:antrag|anfrage|vorlage|drucksache)s?\p{L}{0,3}(?:[- ]nr\.?)?:?)?$/u.test(
    before,
  );
}

/** `hat mit der Drucksache 0555/III „Ampel“ folgendes Ersuchen an das Bezirksamt gerichtet` */
const isRequest = (before: string, after: string) =>
  WITH_PAPER.test(before) && (/folgendes Ersuchen ?mit/.test(before) || /^[^.]{0,150}folgendes Ersuchen/.test(after));
const WITH_PAPER = /mit der ?(?:Drucksache|Drs\.|DS)(?: ?Nr\.?)? {0,3}$/;
/** What a question's file holds of its answer: `Schriftliche Beantwortung der Mündlichen Anfrage Nr. `. */
const REPLY = /Schriftliche Beantwortung (?:der|Ihrer|zur) \p{L}{4,14} Anfrage(?: Nr\.)? {0,3}$/u;

/** The one paper that the text says something was done with, or whose file it is; null if there is none or several. */
function dealtWith(text: string, references: readonly FoundReference[]): FoundReference | null {
  const after = ({ end }: FoundReference, length: number) => text.slice(end, end + length);
  const before = ({ start }: FoundReference, length: number) => text.slice(Math.max(0, start - length), start);
  const fates = references.filter((one) => DEALT_WITH.test(after(one, 160).toLowerCase()));
  const dealt =
    fates.length > 0
      ? fates
      : references.filter((one) => isRequest(before(one, 60), after(one, 160)) || REPLY.test(before(one, 70)));
  const first = dealt[0];
  if (first === undefined || dealt.some((one) => keyOf(one.value) !== keyOf(first.value))) return null;
  return first;
}
