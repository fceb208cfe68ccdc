/** A party or voters' association that is written in several ways. */
interface Party {
  /** How group names write it. */
  readonly name: string;
  /** Source of a regular expression of its spellings; no capture groups. */
  readonly spelling: string;
}

const GREEN = '(?:GRÜNEN?|Grünen?)';
const ALLIANCE = String.raw`(?:(?:B(?:[uü]|ue)ndnis|B(?:Ü|UE)NDNIS)(?:\s?['’‘´]?\s?90)?|B\s?['’‘´]?\s?90)`;
const LEFT = String.raw`(?:LINKEN?|Linken?)(?![\p{L}])\.?`;

/** In the order in which they are tried: longer spellings before their parts. */
const PARTIES: readonly Party[] = [
  { name: 'CDU', spelling: 'CDU' },
  { name: 'CSU', spelling: 'CSU' },
  { name: 'SPD', spelling: 'SPD' },
  { name: 'Die Grünen - Rosa Liste', spelling: String.raw`(?:(?:Die|DIE)\s)?${GREEN}\s?[-–/]\s?[Rr]osa\s[Ll]iste` },
  { name: 'Eine Stadt für Alle', spelling: String.raw`Eine\sStadt\sfür\s[Aa]lle` },
  { name: 'GRÜNE', spelling: String.raw`${ALLIANCE}\s?[/,–-]?\s?(?:(?:Die|DIE|die)\s?)?${GREEN}` },
  { name: 'GRÜNE', spelling: String.raw`(?:(?:Die|DIE)[\s-])?${GREEN}` },
  { name: 'GRÜNE', spelling: 'Bündnisgrünen?' },
  { name: 'FDP', spelling: String.raw`(?:FDP|F\.D\.P\.|Freien?\sDemokraten)` },
  { name: 'DIE LINKE.PDS', spelling: String.raw`(?:(?:Die|DIE)\s)?(?:LINKE|Linke)\.PDS` },
  { name: 'DIE LINKE.PARTEI', spelling: String.raw`(?:(?:Die|DIE)\s)?LINKE\.PARTEI` },
  { name: 'DIE LINKE', spelling: String.raw`(?:(?:Die|DIE)\s)?${LEFT}` },
  { name: 'AfD', spelling: '(?:AfD|AFD)' },
  { name: 'AfD', spelling: 'Alternative für Deutschland' },
  { name: 'Freie Wähler', spelling: String.raw`(?:Freien?|FREIEN?)\s(?:Wählern?|WÄHLERN?)` },
  { name: 'Die PARTEI', spelling: String.raw`(?:Die|DIE)\s(?:PARTEI|Partei)` },
  { name: 'Die FRAKTION', spelling: String.raw`(?:[Dd]ie|DIE)\sFRAKTION` },
  { name: 'KLIMA FREUNDE', spelling: String.raw`KLIMA\sFREUNDE` },
  { name: 'Unabhängige Bürger', spelling: String.raw`Unabhängigen?\sBürger` },
  { name: 'Volt', spelling: '(?:Volt|VOLT)' },
  { name: 'Piraten', spelling: '(?:Piraten|PIRATEN)' },
  { name: 'BSW', spelling: 'BSW' },
  { name: 'ÖDP', spelling: 'Ö[Dd][Pp]' },
];

/** Spellings of all parties in the table, for use inside a larger pattern; no capture groups. */
export const PARTY_SPELLING = `(?:${PARTIES.map((party) => party.spelling).join('|')})`;

const WHOLE = PARTIES.map(({ name, spelling }) => ({ name, pattern: new RegExp(`^${spelling}$`, 'u') }));

/** How group names write the party that `written` is a spelling of; null if it is none of the table. */
export function partyName(written: string): string | null {
  return WHOLE.find(({ pattern }) => pattern.test(written))?.name ?? null;
}
