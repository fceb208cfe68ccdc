/**
 * What tells whether a hyphen marks a broken word (`beschlos-` `sen`) or a shortened one (`Jugend-` `und`), or belongs where it is
 * (`SPD-` `Fraktion`): words and word parts before and after it.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** They stand after a shortened word, `Jugend- und`, and are never the end of a broken one but for the following. */
export const CONJUNCTIONS = words(
  'und oder bzw beziehungsweise sowie resp respektive u o od als bis noch wie statt aber auch',
);

/** What a conjunction, split off at a line end, can be the end of: `Werk-statt`, `so-wie`, `den-noch`, `Kür-bis`. */
export const ENDING_IN_CONJUNCTION: Readonly<Record<string, RegExp>> = {
  bis: /(?:kür|canna|ku)$/i,
  noch: /^den$/i,
  wie: /^(?:so|gleich|irgend)$/i,
  statt: /(?:werk|^an|gast|bett|ruhe|wohn|lager)$/i,
};

/**
 * Words that stand by themselves: after a hyphen and a blank inside a line they show that it is a dash or that something is left
 * out. Articles, pronouns, prepositions, adverbs, auxiliaries.
 */
export const FUNCTION_WORDS = words(`
  der die das des dem den ein eine einer eines einem einen kein keine es er sie wir ihr ich man sich mich uns ihm ihn ihnen
  in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter durch gegen ohne um seit während wegen zwischen
  hin her ab je pro per via laut lt gemäß anhand aufgrund inkl ca ggf evtl einschl incl etc usw davon dabei darum dafür daher dann
  dort da hier so also ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann können konnte muss müssen
  soll sollen sollte sollten darf dürfen will wollen wäre würde würden sei bin habe gibt
  nicht nur schon sehr mehr weniger wenn weil dass ob denn doch dennoch sondern jedoch falls sofern soweit sowohl weder entweder
  jede jeder jedes alle aller alles diese dieser dieses welche welcher welches meine unsere ihre seine solche nochmals
  was wer wo wann warum bereits bisher zusätzlich insbesondere nämlich teilweise teils sonst heute direkt erneut aktuell gern
  mindestens ausschließlich versus vs zw ehem entsprechend deren denen jene jener`);

/** Words that open a sentence or an entry: a capital at the beginning of a line is theirs then, not that of a compound's rest. */
export const OPENING_WORDS = words(`
  Der Die Das Des Dem Den Ein Eine Einer Eines Einem Einen Kein Keine Es Er Sie Wir Ich Man In Im An Am Auf Aus Bei Beim Mit Nach Von
  Vom Vor Zu Zum Zur Für Über Unter Durch Gegen Ohne Um Seit Während Wegen Zwischen Ab Je Bis Und Oder Aber Auch Als Wenn Weil Dass Da
  Dies Diese Dieser Dieses Mehrere Alle Alles Es Ist Sind Wird Werden Wurde Hat Haben Nein Ja Nicht Nur Noch`);

/** Bodies as the next entry of a table, after a cell that is broken off (`Beschlussfas-` `Rat`). */
export const BODY_ENTRY = /^(?:Rat|\p{Lu}\p{Ll}+ausschuss)$/u;

/** Small words inside names: `Haid-und-Neu-Straße`, `Werner-von-Siemens-Schule`. Not `den`, `der`: `Ba-den-Württemberg`. */
export const NAME_PARTICLES = words('und oder von vom zu zum zur am im in de la bei');

/** Ends of hyphenated loan words whose hyphen stays: `Know-how`, `Start-ups`. */
export const LOAN_ENDS = words('how hows up ups off offs');

/** What a single letter is joined to by a hyphen that stays: `E-mail`, `T-förmig`, `x-beliebig`. */
export const LETTER_COMPOUND =
  /^(?:mail|bike|scooter|roller|mobil|auto|learning|government|payment|paper|akte|rechnung|lade|bus|förmig|bahn|boot|beliebig|fach|achse)/i;

/** Abbreviations that read like syllables: their hyphen stays even before capitals. */
export const ABBREVIATIONS = words(`
  CDU CSU SPD FDP AFD EU UN UNO IT KI ÖPNV ÖV IV NABU BUND AWO VHS ISEK DIN ISO EDV EG USA PKW LKW KFZ WC TOP GEMO BAUGB IHK AG
  UNESCO NATO COVID ABC ADAC EURO URL IP ID UV FFH`);

/** Double names of states and their adjectives: what follows the hyphen, by what is before it. */
export const DOUBLE_NAMES: ReadonlyMap<string, RegExp> = new Map([
  ['baden', /^(?:württemberg|baden)/i],
  ['nordrhein', /^westf[aä]l/i],
  ['rheinland', /^pf[aä]lz/i],
  ['sachsen', /^anhalt/i],
  ['mecklenburg', /^vorpommer/i],
  ['schleswig', /^holstein/i],
]);

/** Ends of abbreviated statutes: `Bau-GB`, `BIm-SchV`, `Ki-TaG` are broken, not hyphenated. */
export const STATUTE_END = /^(?:GB|N?VO|HK?VO|VwV|TaG|NatSchG|Sch(?:V|G|AG))$/;

/** Units that a number is joined to by a hyphen: `24-Stunden-Dienst`, `365-Euro-Ticket`, `2/3-Mehrheit`. */
export const NUMBER_COMPOUND =
  /^(?:Euro|Cent|Meter|Kilometer|Minuten|Stunden|Tage|Wochen|Monat|Jahr|Zimmer|Personen|Grad|Liter|Prozent|Punkte|Gruppen|Klassen|Zoll|Mehrheit|(?:km|m|kW|kWh|ha)(?!\p{L}))/u;

/** Ends of adjectives, inflected: where both parts have one, the hyphen stands between equals (`christlich-abendländisch`). */
export const ADJECTIVE_END = /(?:lich|isch|ig|al|ell|iv|är|ös|bar|sam|haft)(?:e[mnrs]?)?$/;

/** Colours: `rot-grün`, `schwarz-gelben`. */
export const COLOUR = /^(?:rot|grün|gelb|schwarz|weiß|blau|orange)(?:e[mnrs]?)?$/i;

/** Ends of nouns: a noun with a small letter after a hyphen (`Hilfe-stellungen`) was broken there. */
export const NOUN_END =
  /(?:ungs?|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|nahmen?|tum|nis|nisse[ns]?|ments?|tät|täten)$/;

/** Rests of words that are none themselves: `enthal-ten`, `Begrün-dung`. Some read like function words: look those up first. */
export const BROKEN_OFF =
  /^(?:[bcdfghklmnprstvwz]|sch|ch|ck|st|pf|tz|ß|tr|dr|gr|kl|gl|pl)(?:e|en|er|es|em|el|eln|ern|ens|end|ende[mnrs]?|ete[mnrs]?|te[mnrs]?|ige[mnrs]?|igung|igungen|ung|ungs|ungen|lich|liche[mnrs]?|keit|keiten|heit|heiten|isch|ische[mnrs]?|ierung|ieren|iert)$/;

/** Prefixes, which stand alone only before `und` and the like: `ver- treten`. */
export const PREFIXES = words(`
  ver be ge ent er zer un ab an auf aus bei ein vor zu über unter wieder her hin mit nach um durch fest teil zwischen gegen hervor
  heran heraus herunter voran voraus zurück zusammen weiter dar ins`);

/** Linking forms, which end the first part of a compound but no word: `Wochenarbeits- stunden`. */
export const LINKING_END =
  /(?:ung|heit|keit|schaft|tion|tät|ling|arbeit|verkehr|betrieb|haushalt|bezirk|gebiet|recht|wirtschaft|sicherheit)s$/;

/** Ends of whole words with a small initial: a hyphen after them and before a blank is a dash. */
export const WHOLE_END = /(?:en|et|end|ig|lich|isch|bar|sam|[lgrnsbkfzh]t)$/;

/** Participles: after a noun with hyphen and blank they go on with the sentence (`die Straße- ausgebaut wie …`). */
export const PARTICIPLE =
  /^(?:ge|ver|be|er|ent|zer|an|auf|aus|ab|dar|ein|vor|zu|über|unter|um|durch|mit|nach|her|hin|fest)\p{Ll}*(?:t|en)(?:e[mnrs]?)?$/u;

/** Nouns that look like participles: `Bau- gebiet`, `Fach- bereichen`. */
export const LIKE_PARTICIPLE =
  /(?:biet|bot|richt|sicht|kunft|fahrt|rat|lust|wicht|schäft|schicht|wert|ort|satz|trag|halt|rät|äud|bereich|gab|lag|träg|stell|nahm|rung|flächen|sätzen)(?:en|e|s|es)?$/;
