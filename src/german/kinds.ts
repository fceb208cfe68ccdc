import type { Kind } from '../types.js';

/** How papers print what they are. Patterns are for a whole line in lower case, letter-spacing closed. */

interface KindWords {
  readonly kind: Kind;
  /** The words themselves, as an alternation without groups that capture. */
  readonly words: string;
}

// The order decides where two match: a part of `Änderungsantrag` is `antrag`, an `Antwort auf die Anfrage` is no Anfrage.
const KIND_WORDS: readonly KindWords[] = [
  {
    kind: 'niederschrift',
    words:
      '(?:öffentliche |nichtöffentliche |nicht öffentliche |genehmigte |gekürzte )?(?:[a-zäöü]{0,16}niederschrift|[a-zäöü]{0,16}protokoll|verhandlungsschrift|beschlussauszug|beschlussbuchauszug|beschlussprotokollauszug|auszug(?=$| - )|protokollauszug|beschluss-?ausfertigung)(?:s?auszug)?|(?:öffentlicher |beglaubigter )?auszug (?:aus (?:der|dem|den) )?(?:[a-zäöüß]{1,20} ){0,3}(?:[a-zäöü]{0,12}niederschrift|[a-zäöü]{0,12}protokolls?|sitzung|beschlussbuch)',
  },
  {
    kind: 'stellungnahme',
    words:
      '(?:(?:schriftliche|mündliche|gemeinsame|ergänzende|vorläufige|erneute|weitere|zweite|fachliche) ){0,2}(?:stellungnahme|antwort|beantwortung|anfragenbeantwortung|erwiderung|antwortschreiben|verwaltungsstellungnahme|verwaltungsstandpunkt)',
  },
  {
    kind: 'aenderungsantrag',
    words:
      '(?:gemeinsamer |interfraktioneller )?(?:(?:änderungs|ergänzungs|zusatz|erweiterungs|ersetzungs|abänderungs|gegen|alternativ)-?(?: ?(?:/|und|bzw\\.) ?(?:änderungs|ergänzungs|zusatz|dringlichkeits)-?)?(?:antrag|anträge)|ä-antrag)',
  },
  {
    kind: 'tagesordnung',
    words:
      '(?:öffentliche |amtliche |vorläufige |erweiterte )?(?:(?:nachtrags?|ergänzungs)?tagesordnung|(?:sitzungs)?einladung|(?:sitzungs)?bekanntmachung)',
  },
  {
    kind: 'mitteilung',
    words:
      '(?:schriftliche |mündliche )?(?:(?:informations|mitteilungs|kenntnisnahme|berichts|kenntnisgabe)(?:vorlage|drucksache)|mitteilung zur kenntnis(?:nahme)?|mitteilung|mitteilungen|(?:sachstands|zwischen|abschluss|verwaltungs|jahres|geschäfts)?bericht|bekanntgabe|information|informationen|offenlage|vorlage (?:zur kenntnisnahme|zur kenntnis|zur information))',
  },
  {
    kind: 'beschlussvorlage',
    words:
      '(?:öffentliche |nichtöffentliche )?(?:(?:beschluss|beschluß|beratungs|sitzungs|verwaltungs|rats|gemeinderats|stadtrats|kreistags|magistrats|senats|dringlichkeits|ergänzungs|tisch|entscheidungs|gremien|bezirksamts)-?(?:vorlage|drucksache)|vorlage (?:zur beschlussfassung|zur beratung|zur entscheidung)|beschlussdrucksache [a-h]|(?:eil|dringlichkeits)entscheidung|vortrag des magistrats|vorlage|drucksache)',
  },
  {
    kind: 'anfrage',
    words:
      '(?:große |kleine |mündliche |schriftliche |gemeinsame |interfraktionelle |dringliche |öffentliche )?(?:einwohner|bürger|rats|fraktions|dringlichkeits|stadtrats|kreistags|einwohnerinnen-)?anfrage[n]?|auskunftsersuchen',
  },
  {
    kind: 'antrag',
    words:
      '(?:gemeinsamer |interfraktioneller |dringlicher |öffentlicher |selbständiger |gemeinsame )?(?:dringlichkeits|prüf|fraktions|haushalts|rats|stadtrats|bürger|berichts|sach|eil|einwohner|geschäftsordnungs|etat|kreistags|gruppen|ursprungs)?-?(?:antrag|anträge)|(?:prüf)?auftrag an die verwaltung|(?:etat)?anregung an den magistrat|resolution',
  },
];

/** A line that is the printed kind and no more than what may follow it: a number, whom it is for, of which day. */
const FOLLOWED_BY =
  '(?:$|[ ]?[:.(–-]|[ ](?:nr|nummer|zu|zum|zur|zum thema|der|des|die|aus|für|an|auf|vom|gem|gemäß|nach|über|betreffend|von|einer|mehrerer|vorsitzendes|datum|\\d|öffentlich|nichtöffentlich|referat|dezernat|amt|fachbereich|-|–|§|[a-z]{1,4}[-/]\\d))';

// Niederschrift Sitzung Ausschuss für Umwelt
const FOLLOWED_BY_ANY = '(?:$|[ .:(–-])';

const LINE_PATTERNS = KIND_WORDS.map(({ kind, words }) => ({
  kind,
  whole: new RegExp(
    `^(?:${words})(?: der verwaltung| des magistrats| des oberbürgermeisters| der oberbürgermeisterin)?(?: (?:zu[mr]?|auf|de[rs]|einer|von|mehrerer)(?: (?:de[mnr]|die|eine[rn]?))?(?: (?:interfraktionelle|gemeinsame|mündliche|schriftliche|kleine|große)[nr]?)?(?: (?:thema|[\\p{L}/-]*(?:antrag|anträgen|anfrage|anfragen|vorlage|drucksache)))?)?(?: (?:der verwaltung|vorsitzendes mitglied|des bürgermeisteramtes|des oberbürgermeisters|der oberbürgermeisterin|(?:gem\\.|gemäß|nach) (?:§|art\\.|ziffer) ?.{1,60}|-? ?(?:\\d\\. )?ergänzung|(?:-? ?(?:nicht ?)?öffentlich ?-?)|\\((?:nicht)?öffentlich\\)))?(?: datum ?: ?[\\d.]{6,10})?[ :.-]*$`,
    'u',
  ),
  begins: new RegExp(`^(?:${words})${kind === 'niederschrift' ? FOLLOWED_BY_ANY : FOLLOWED_BY}`, 'u'),
}));

/** What a line says of the kind of its paper. */
export interface KindLine {
  readonly kind: Kind;
  /** Whether the line holds nothing but the printed kind. */
  readonly whole: boolean;
  /** Whether the word is one for papers of every kind: `Vorlage`, `Drucksache`. */
  readonly generic: boolean;
}

/** A kind is printed within so many characters of a line. */
const KIND_LENGTH = 60;

/** Part of every word for a kind, at the beginning of a line: most lines are passed by with this alone. */
const ANY_KIND =
  /(?:niederschrift|protokoll|verhandlungsschrift|beschluss|auszug|stellungnahme|antwort|erwiderung|standpunkt|offenlage|vortrag|ersuchen|antr[aä]g|anregung|ordnung|einladung|bekanntmachung|vorlage|drucksache|mitteilung|bericht|bekanntgabe|information|entscheidung|anfrage|auftrag|resolution)/u;

const GENERIC = /^(?:vorlagen?|drucksachen?)(?!\p{L})(?! zur )/u;

/** The kind that a line prints at its beginning, or null. `line` is in lower case. */
export function kindOfLine(line: string): KindLine | null {
  if (!ANY_KIND.test(line.length > KIND_LENGTH ? line.slice(0, KIND_LENGTH) : line)) return null;
  for (const { kind, whole, begins } of LINE_PATTERNS) {
    if (begins.test(line)) return { kind, whole: whole.test(line), generic: GENERIC.test(line) };
  }
  return null;
}
