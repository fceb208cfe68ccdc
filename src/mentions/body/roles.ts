import type { BodyRole } from '../../types.js';
import { matchAt } from './words.js';

const MOVER_BEFORE =
  /(?:(?:[Aa]ntr(?:ag|ags|ages|äge|ägen)|ANTRAG|[Aa]nfragen?|ANFRAGE|[Ii]nitiative|[Rr]esolution)\s{1,4}(?:der|des|von|durch|vom|seitens|seitens\sder)?\s{0,4}(?:OR-|Stadtrats-|Rats-)?|[Aa]ntragstell(?:er|erin|ende)[\s:]{1,4}(?:ist\s)?(?:die\s|der\s)?|(?:gestellt|eingebracht|beantragt|eingereicht)\s(?:von|durch)\s(?:der|die|den)?\s?)$/u;
const MOVER_AFTER =
  /\s{1,4}(?:beantrag|stell(?:t|en|te|ten)\s(?:\p{L}+\s){0,4}?(?:Antrag|Antr|Anfrage|folgend)|bitte[nt]\s(?:die\sVerwaltung\s)?um|frag(?:t|en|te|ten)\s|möchte(?:n)?\swissen|reich(?:t|te)\s|bring(?:t|en)\s|regt\san|schlägt\svor)/uy;
const ANSWERS_BEFORE =
  /(?:[Ss]tellungnahmen?|STELLUNGNAHME|[Aa]ntwort(?:en)?|[Bb]eantwort(?:ung|et)|[Rr]ückmeldung|[Aa]uskunft)\s{1,4}(?:der|des|vom|von|durch|seitens|aus)\s{1,4}(?:das|die|den|der|des|dem)?\s{0,4}$/u;
const ANSWERS_AFTER =
  /\s{1,4}(?:beantwortet|antwortet|nimmt\s(?:wie\sfolgt\s|dazu\s|hierzu\s)?Stellung|teilt\s(?:\p{L}+\s){0,3}mit)/uy;
const ASKED_BEFORE =
  /(?:(?:[Ff]rage|[Ff]ragen|[Ff]ragt|[Bb]itte|[Bb]itten|[Bb]ittet|[Bb]eauftragt|[Bb]eauftragen|ersucht|ersuchen)\s(?:ich\s|wir\s)?(?:das|die|den)\s{1,4}|[Aa]n(?:fragen?|träge?|trag)\s{1,4}an\s{1,4}(?:das|die|den)\s{1,4})$/u;
const ASKED_AFTER =
  /\s{1,4}(?:wird|werden|wolle|möge)\s{1,4}(?:\p{L}+\s{1,3}){0,3}?(?:gebeten|beauftragt|aufgefordert|ersucht|prüfen|berichten|darlegen)/uy;
/** In a form, the group stands below the paper's type: `ANTRAG⏎CDU-Fraktion`. */
const FORM_BEFORE =
  /(?:^|\n)\s*(?:ANTRAG|Antrag|ANFRAGE|Anfrage|ÄNDERUNGSANTRAG|Änderungsantrag|(?:STELLUNGNAHME|Stellungnahme) zu[mr]? (?:Antrag|Anfrage|Änderungsantrag))\s{1,6}$/u;

/** What a body does in the paper, as the words around it say: [`from`, `to`) is its mention, or the enumeration it is part of. */
export function roleOf(text: string, from: number, to: number): BodyRole | null {
  const before = text.slice(Math.max(0, from - 70), from);
  if (ANSWERS_BEFORE.test(before) || matchAt(ANSWERS_AFTER, text, to)) return 'answers';
  if (MOVER_BEFORE.test(before) || FORM_BEFORE.test(before)) return 'mover';
  if (ASKED_BEFORE.test(before)) return 'asked';
  if (matchAt(ASKED_AFTER, text, to)) return 'asked';
  return matchAt(MOVER_AFTER, text, to) ? 'mover' : null;
}
