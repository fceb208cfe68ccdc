/**
 * Words that tell what a hyphen before them is: the mark of a broken word (`beschlos-` `sen`), of a shortened one (`Jugend-` `und`),
 * or a sign that belongs there (`SPD-` `Fraktion`).
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** They stand after a shortened word, `Jugend- und`, and are never the end of a broken one. */
export const CONJUNCTIONS = words(
  'und oder bzw beziehungsweise sowie resp respektive u o od als bis noch wie statt aber auch',
);

/** What a conjunction, split off at a line end, can be the end of: `Werk-statt`, `so-wie`, `den-noch`, `Kür-bis`. */
export const ENDING_IN_CONJUNCTION: Readonly<Record<string, RegExp>> = {
  bis: /(?:kür|canna|ku|re)$/i,
  noch: /^den$/i,
  wie: /^(?:so|gleich|irgend)$/i,
  statt: /(?:werk|an|gast|bett|ruhe|wohn|lager)$/i,
  aber: /(?:hab|lieb|inh|ausgeb|antrag|lieferung)$/i,
};

/**
 * Words that stand by themselves: after a hyphen and a blank inside a line they show that it is a dash or that something is left
 * out. Articles, pronouns, prepositions, adverbs, auxiliaries.
 */
export const FUNCTION_WORDS = words(`
  der die das des dem den ein eine einer eines einem einen kein keine es er sie wir ihr ich man sich mich uns ihm ihn ihnen
  in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter durch gegen ohne um seit während wegen zwischen
  ab je pro per via laut lt gemäß inkl ca ggf evtl einschl incl etc usw davon dabei darum dafür daher dann dort da hier so also
  ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann können konnte muss müssen soll sollen sollte
  sollten darf dürfen will wollen wäre würde würden sei bin habe gibt
  nicht nur noch schon sehr mehr weniger wenn weil dass ob denn doch sondern jedoch falls sofern soweit sowohl weder entweder
  jede jeder jedes alle aller alles diese dieser dieses welche welcher welches meine unsere ihre seine
  was wer wo wann warum bereits bisher zusätzlich insbesondere nämlich teilweise teils sonst heute direkt erneut aktuell
  mindestens ausschließlich versus vs zw ehem entsprechend`);

/** The same at the beginning of a line with a capital: what comes is a new sentence or entry, not the rest of a compound. */
export const OPENING_WORDS = words(`
  Der Die Das Des Dem Den Ein Eine Einer Eines Einem Einen Kein Keine Es Er Sie Wir Ich Man In Im An Am Auf Aus Bei Beim Mit Nach Von
  Vom Vor Zu Zum Zur Für Über Unter Durch Gegen Ohne Um Seit Während Wegen Zwischen Ab Je Bis Und Oder Aber Auch Als Wenn Weil Dass Da
  Dies Diese Dieser Dieses Mehrere Alle Alles Es Ist Sind Wird Werden Wurde Hat Haben Nein Ja Nicht Nur Noch`);

/** Ends of hyphenated loan words whose hyphen stays: `Know-how`, `Start-ups`. */
export const LOAN_ENDS = words('how hows up ups off offs down in-one to by');

/** What a single letter is joined to by a hyphen that stays: `E-mail`, `T-förmig`, `x-beliebig`. */
export const LETTER_COMPOUND =
  /^(?:mail|bike|scooter|roller|mobil|auto|learning|government|payment|paper|akte|rechnung|ladesäule|lade|bus|förmig|bahn|boot|beliebig|fach|achse)/i;

/** Abbreviations that read like syllables: their hyphen stays even before capitals. */
export const ABBREVIATIONS = words(`
  CDU CSU SPD FDP AFD EU UN UNO IT KI ÖPNV ÖV NABU BUND AWO VHS ISEK DIN ISO EDV EG USA PKW LKW KFZ WC TOP GEMO BAUGB IHK AG
  UNESCO NATO COVID ABC ADAC EURO URL IP ID UV FFH`);

/** Double names in capitals, which are else taken for one broken word. */
export const DOUBLE_NAMES = words(
  'baden-württemberg baden-baden nordrhein-westfalen rheinland-pfalz sachsen-anhalt mecklenburg-vorpommern schleswig-holstein',
);

/** Units that a number is joined to by a hyphen: `24-Stunden-Dienst`, `365-Euro-Ticket`. */
export const NUMBER_COMPOUND =
  /^(?:Euro|Cent|Meter|Kilometer|Minuten|Stunden|Tage|Wochen|Monats?|Jahre?s?|Zimmer|Personen|Grad|Liter|Prozent|Punkte|Gruppen|Klassen|Zoll|km|m|kW|kWh|ha)(?![a-zäöüß])/;

/** Ends of adjectives, inflected: where both parts have one, the hyphen stands between equals (`christlich-abendländisch`). */
export const ADJECTIVE_END =
  /(?:lich|isch|ig|al|ell|iv|är|ös|ant|ent|bar|sam|haft|(?<!^)(?:rechtlich|politisch))(?:e[mnrs]?)?$/;

/** Colours: `rot-grün`, `schwarz-gelben`. */
export const COLOUR = /^(?:rot|grün|gelb|schwarz|weiß|blau|orange)(?:e[mnrs]?)?$/i;

/** Ends of nouns: a noun with a small letter after a hyphen (`Hilfe-stellungen`) was broken there. */
export const NOUN_END =
  /(?:ungs?|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|nahmen?|tum|nis|nisse[ns]?|ments?|tät|täten)$/;

/** Ends of words that are none themselves: `enthal-ten`, `Begrün-dung`. Not `der` and the like, which also follow a dash. */
export const BROKEN_OFF =
  /^(?:[bcdfghklmnprstvwz]|sch|ch|ck|st|pf|tz|ß)(?:en|end|ende[nrms]?|te|ten|ung|ungs?|ungen|lich|liche[mnrs]?|keit|keiten|heit|isch|ische[mnrs]?)$/;
