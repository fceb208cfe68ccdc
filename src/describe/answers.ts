import { keyOf } from '../mentions/reference.js';
import type { FoundReference, Kind } from '../types.js';
import type { Head } from './head.js';

/** Words before the number of the paper that is answered. */
const ANSWERED =
  /(?:antrag|antrags|antrages|anfrage|anfragen|drucksache|vorlage|ds|nr|auf|zu|zum|zur|bezug)[\s:.()„"–-]{0,6}(?:nr\.?|nummer)?[\s:.()„"–-]{0,4}$/u;

/** A notice that answers a question in words: `Beantwortung einer Anfrage der CDU-Fraktion …` */
const ANSWERS = /^(?:beantwortung|antwort) (?:\p{L}+ ){0,3}\p{L}*anfrage/u;

/** The reference of the motion or question that the paper answers, as its head names it apart from the paper's own; or null. */
export function answersOf(
  text: string,
  head: Head,
  kind: Kind,
  own: FoundReference | null,
  references: readonly FoundReference[],
): FoundReference | null {
  if (kind !== 'stellungnahme' && !(kind === 'mitteilung' && head.lines.some(({ lower }) => ANSWERS.test(lower))))
    return null;
  const others = references.filter(
    (one) => one.start < head.end && (own === null || keyOf(one.value) !== keyOf(own.value)),
  );
  const heading = others.filter((one) => isInHeading(head, one));
  return (
    heading.find((one) => ANSWERED.test(text.slice(Math.max(0, one.start - 40), one.start).toLowerCase())) ??
    (own === null
      ? (heading[0] ?? null)
      : (basis(own, references) ??
        onlyOne(heading.filter(({ start }) => NAMED.test(text.slice(Math.max(0, start - 120), start))))))
  );
}

/** `Anfrage der SPD-Fraktion AN/0456/2021`, on one line. */
const NAMED = /(?:[Aa]ntrag|[Aa]nfrage)(?!\p{L}*[- ]?[Nn]r)[^\n]{0,90}$/u;

/** The one paper that is named, however often; null if there are several. */
function onlyOne(references: readonly FoundReference[]): FoundReference | null {
  const first = references[0];
  return first && references.every((one) => keyOf(one.value) === keyOf(first.value)) ? first : null;
}

/** The paper of whose number the answer's own is a supplement: `VII-F-01234` of `VII-F-01234-AW-01`. */
function basis(own: FoundReference, references: readonly FoundReference[]): FoundReference | null {
  return (
    references.find(
      ({ value }) =>
        own.value.startsWith(value) && /^[-/.]?(?:[A-Z]{1,3}-?)?\d{1,2}$/.test(own.value.slice(value.length)),
    ) ?? null
  );
}

/** Whether a reference stands before the body begins. */
function isInHeading(head: Head, { start }: FoundReference): boolean {
  const body = head.lines.find(
    (line, i) =>
      i > 1 &&
      (line.role === 'section' || line.role === 'item') &&
      !/^(?:stellungnahme|antwort|anfrage|antrag|mitteilung)/.test(line.lower),
  );
  return body === undefined || start < body.start;
}
