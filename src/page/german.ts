import type { Kind, LinkType, MentionType, Outcome } from '../types.js';

/** Kinds of papers as people call them. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  antrag: 'Antrag',
  aenderungsantrag: 'Änderungsantrag',
  anfrage: 'Anfrage',
  stellungnahme: 'Stellungnahme',
  beschlussvorlage: 'Beschlussvorlage',
  mitteilung: 'Mitteilung',
  niederschrift: 'Niederschrift',
  tagesordnung: 'Tagesordnung',
  sonstiges: 'Sonstiges',
};

export const TYPE_NAMES: Readonly<Record<MentionType, string>> = {
  reference: 'Zeichen',
  date: 'Daten',
  amount: 'Beträge',
  body: 'Gremien und Ämter',
};

/** How one paper refers to another. */
export const LINK_NAMES: Readonly<Record<LinkType, string>> = {
  answers: 'beantwortet',
  amends: 'ändert',
  supersedes: 'ersetzt',
  decides: 'behandelt',
  cites: 'nennt',
};

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  adopted: 'Beschlossen',
  rejected: 'Abgelehnt',
  withdrawn: 'Zurückgezogen',
  referred: 'Verwiesen',
  postponed: 'Vertagt',
  noted: 'Zur Kenntnis genommen',
  settled: 'Erledigt',
};

/** `313500` → `313.500 €`; cents only where there are some. */
export function euros(n: number): string {
  const cents = Number.isInteger(n) ? 0 : 2;
  return `${n.toLocaleString('de-DE', { minimumFractionDigits: cents, maximumFractionDigits: cents })} €`;
}

/** `Beträge: 313.500 € · 500 €`, as a remark; none for no sums. */
export function amountsRemark(amounts: readonly number[]): string[] {
  return amounts.length === 0 ? [] : [`Beträge: ${amounts.map(euros).join(' · ')}`];
}

/** `12345` → `12.345`. */
export function number(n: number): string {
  return n.toLocaleString('de-DE');
}

/** `1 Papier`, `2 Papiere`. */
export function counted(n: number, [one, many]: readonly [one: string, many: string]): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** `2018-12-11` → `11.12.2018`, `2018-12` → `12.2018`. */
export function germanDate(date: string): string {
  return date.split('-').reverse().join('.');
}
