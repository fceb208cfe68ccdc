/** Words for council papers, as data. All lower case. */

/**
 * Words that announce a paper's number. An identifier word needs nothing more (`Vorlage 1677`); after a word for the matter a bare number
 * may be a count (`Antrag 3 Stimmen`), so `Nr.` or a number with a separator must follow.
 */
export type CueWord = 'identifier' | 'matter';

const IDENTIFIER_WORDS: ReadonlySet<string> = new Set(
  'ds drs drucks drsnr dsnr vorl vorlnr grdrs btdrs drsache bvv-ds vorlagen drucksachen'.split(' '),
);
const IDENTIFIER_ENDING = /(?:vorlagen?|drucksachen?|drucks|drs)$/;
const MATTER_ENDING =
  /(?:antrag|antrage|antrags|antrages|anträge|anträgen|anfragen?|beschl|beschluss|beschluß|beschlusses|beschlüsse|beschlüssen|mitteilung|mitteilungen|resolution|interpellation)$/;

/** Compounds that end like a paper's name, but are applications, templates or steps of a procedure. */
const OTHER_MATTERS =
  /^(?:bau|bauvor|förder|zuwendungs|asyl|straf|insolvenz|reise|renten|wohngeld|druck|kopier|gebets|schnitt|zeichen|voran|melde|planfeststellungs|gesellschafter|gerichts|umlauf|lizenz|änderungs?genehmigungs)(?:antrag|antrags|antrages|anträge|anträgen|anfragen?|vorlagen?|beschluss|beschluß|beschlusses|beschlüsse)$/;

/** What sort of cue a word is, or null. `word` is lower case. */
export function cueWord(word: string): CueWord | null {
  if (IDENTIFIER_WORDS.has(word)) return 'identifier';
  if (word.length < 3 || OTHER_MATTERS.test(word) || /^(?:presse|medien)mitteilung/.test(word)) return null;
  if (IDENTIFIER_ENDING.test(word)) return 'identifier';
  return MATTER_ENDING.test(word) ? 'matter' : null;
}

/** `Nr.`, `Nummer` and the like between a cue word and its number. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(['nr', 'nrn', 'nrs', 'nro', 'no', 'num', 'nummer', 'nummern']);

/** Words before a number that say what else it is. */
export const OTHER_NUMBERS: ReadonlySet<string> = new Set(
  (
    'az aktenzeichen aktz geschäftszeichen gz zeichen gesch urteil beschlussaktenzeichen ' +
    'flurstück flurstücke flurstücken flurstücks flurstücknummer flurstücksnummer flst flstk flstnr flur parzelle parzellen gemarkung grundstück ' +
    'bebauungsplan bebauungsplans bebauungsplanes bebauungspläne bebauungsplänen plan plans pläne flächennutzungsplan teilplan blatt ' +
    'tel telefon telefax fax fon mobil durchwahl iban konto kontonummer kto blz bic ust hrb hra vr din en iso vdi dvgw atv rast ' +
    'haushalt haushalte haushalts haushaltes haushaltsjahr haushaltsjahre haushaltsjahres haushaltsjahren haushaltsplan doppelhaushalt doppelhaushalts doppelhaushaltes dhh hh ' +
    'doppelhaushaltsplan schuljahr schuljahre schuljahres schuljahren schulj sj kindergartenjahr kitajahr wirtschaftsjahr geschäftsjahr wintersemester ' +
    'semester ws vergabe vergabenummer ausschreibung ausschreibungs baugenehmigung sitzung sitzungs spielzeit saison winter jahr jahre jahren jahres zeitraum heft ausgabe amtsblatt mitteilungsblatt bgbl gvbl gbl gv verordnung richtlinie richtlinien vo rl eg eu ewg euratom ' +
    'top tops tagesordnungspunkt tagesordnungspunkte punkt ziffer ziff absatz abs art artikel paragraph satz seite seiten s abb abbildung tabelle tab anlage anlagen ' +
    'kostenstelle produkt produktgruppe kostengruppe rechnung rechnungsnummer raum zimmer haus straße strasse str kw quartal linie linien lph hsp titel kapitel'
  ).split(' '),
);

/** Letter codes of papers in the schemes of many councils, upper case: they stand before or within a number. */
export const PAPER_CODES: ReadonlySet<string> = new Set(
  (
    'AN ANT ANF ANFR AF MAF AT ATR AW AM AEA ÄA EA EF BV BVV BVL BA BE BSV BR BW BES BAV DS DSB DRS DHH GD GDR GR GRDRS IV INF IF KT KTS KA KV MV MIT MI MT NF ' +
    'OR PA PET RAT RV RA RDS SR STV STVV SVV SV STN STA TO UV VO VL VV VLG WP WS ZV'
  ).split(' '),
);
