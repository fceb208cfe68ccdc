/** Labels of forms that councils' information systems print at the head of a paper, by what their value is. */

/**
 * What a labelled value is: the paper's number, a file number, who meets, when, under which agenda item, the paper's date, its subject,
 * its type, a person, whether it is public, anything else.
 */
export type Field =
  | 'number'
  | 'fileNumber'
  | 'meeting'
  | 'meetingDate'
  | 'item'
  | 'date'
  | 'subject'
  | 'type'
  | 'person'
  | 'status'
  | 'other';

const LABELS: Readonly<Record<Exclude<Field, 'number'>, string>> = {
  fileNumber: 'az|az.|aktenzeichen|geschäftszeichen|gz|zeichen|unser zeichen|ihr zeichen|akten-nr.',
  meetingDate:
    'termin|termine|sitzungstermin|sitzungsdatum|sitzungstag|sitzung am|sitzung vom|sitzung|datum der sitzung|zur sitzung am|für die sitzung am|beratungstermin|beratung am|tag der sitzung',
  meeting:
    'gremium|gremien|entscheidendes gremium|beratungsfolge|ausschuss|beratendes gremium|zuständiges gremium|beschlussorgan|beschließendes gremium|beschlussgremium|beratungsgremium',
  item: 'top|tagesordnungspunkt|to-punkt|punkt|top-nr.',
  date: 'datum|vom|stand|erstellt am|erstellt|erstelldatum|erstellungsdatum|ausgabedatum|eingang|eingangsdatum|eingegangen|eingegangen am|eingang am|eingereicht am|freigabedatum|vorlagendatum|antragsdatum|verfasst am|ausgegeben am|ausgefertigt am',
  subject:
    'betreff|betr.|betr|betrifft|thema|titel|gegenstand|beratungsgegenstand|bezeichnung|bezeichnung der vorlage|verhandlungsgegenstand|gegenstand der vorlage|überschrift|kurzbezeichnung|titel der drucksache|titel der vorlage|bezeichnung des tagesordnungspunktes|vorlagenbezeichnung|vorlagentitel|kurztitel|top-bezeichnung|betreffzeile|gegenstand der beratung|beratungspunkt|bezeichnung des gegenstandes|gegenstand des antrags|gegenstand der anfrage|thema der anfrage|thema des antrags|antrag zum thema|anfrage zum thema',
  type: 'art|vorlagenart|vorlageart|vorlagentyp|typ|drucksachenart|art der vorlage|dokumentart|dokumenttyp|antragsart',
  person:
    'verfasser|verfasserin|verfasser/in|verfasser/-in|bearbeiter|bearbeiterin|bearbeiter/in|bearbeiter/-in|bearbeitet von|sachbearbeiter|sachbearbeitung|sachbearbeiterin|sachbearbeiter/in|auskunft erteilt|auskunft|ansprechpartner|ansprechpartnerin|ansprechpartner/in|berichterstatter|berichterstatterin|berichterstatter/in|einreicher|einreicherin|eingereicht durch|eingereicht von|antragsteller|antragstellerin|antragsteller/in|antragstellerinnen|fragesteller|fragestellerin|initiator|einbringer|urheber|vorsitzender|vorsitzende|vorsitzende/r|der vorsitzende|die vorsitzende|vorsitz|schriftführer|schriftführerin|schriftführer/in|leitung|telefon|tel.|tel|fax|telefax|e-mail|email|zimmer|durchwahl|ruf|bearbeitung|berichterstattung|dezernentin / dezernent|dezernent|dezernentin|berichterstatter/-in|antragsteller/-in|antragstellende|antragstellende person(en)|fragesteller/-in|verantwortliche/-r|verantwortlicher|einreicher/-in|mitzeichnung',
  status: 'status|öffentlichkeitsstatus|öffentlichkeit|vertraulichkeit',
  other:
    'verantwortlich|dienststelle|federführend|federführung|federführendes amt|fed. senator/-in|fed. senator/in|fed. senatorin|fed. senator|federführender fachbereich|beteiligt|beteiligte|beteiligungen|beteiligte ämter|amt|fachamt|dezernat|fachbereich|organisationseinheit|org.einheit|einreichende stelle|zuständig|zuständigkeit|ort|uhrzeit|raum|beginn|ende|wahlperiode|anlage|anlagen|bezug|abstimmung|ergebnis|verteiler|dezernat, dienststelle|dezernat/amt|kostenstelle|anzahl der anlagen|finanzielle auswirkungen|stadtbezug|stadtteilbezug|bereich|vorgang|ressort|ressort / stadtbetrieb|geschäftsbereich|geschäftsbereich fachbereich/amt|stadtamt|fachbereich/referat|fachbereich/amt|dezernat/fachbereich|verteiler tag|grund der vorlage|einreichendes amt|psp-element/ sachkonto|wiedervorlage|letzte aktualisierung|bezüglich|bezug-nummer|bezug-nummer.|federführende dienststelle|federführende stelle|federführende organisationseinheit|federführende abteilung|nachrichtlich|nachrichtlich an|empfänger|empfängerin|empfänger/in|absender|absenderin|absender/in|beteiligte dienststellen|beteiligte dienststelle|beteiligte fachbereiche|bezugsdrucksache|bezugsvorlage|bezugsantrag|referent|referentin|referat|abteilung|sachgebiet|zuständiges amt|zuständiger fachbereich|zuständiges dezernat|amt/aktenzeichen|dezernat/fachamt|produkt|betroffene produktgruppe|wirkung|einzeldezernat|eigenbetrieb|fachdienst|fachgebiet|verfahren|priorität|auskunft bei|ausschusstermin|fb/abt.|fb/abt|amt/abt.|amt/abteilung|fachbereich/abteilung|amt, abteilung|zust. referat|mit referat|plandatum|eingang 502|anlass|produkte|entstanden aus vorlage|dazugehörende vorlage|dazugehörige vorlage|kostenstelle (ua)',
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field as Field] as const),
  ),
);

const NUMBER_LABEL =
  /^(?:(?:kt|gr|sr|or|vg|stvv)-)?(?:(?:[a-zäöü]{0,14}vorlagen?|[a-zäöü]{0,10}drucks(?:achen?)?\.?|drs\.?|ds|vorl\.?|(?:änderungs|ergänzungs|zusatz|dringlichkeits|prüf|ursprungs)?antrags?|(?:rats|kleine |große )?anfragen?|antwort|stellungnahme|verwaltungsstandpunkt|petition|eingabe|anregung|mitteilung|informations?|beschluss|paper|vorgangs?)[-– .]{0,3}(?:nr\.?|nummer|no\.?)|[a-zäöü]{0,14}vorlage|[a-zäöü]{0,10}drucksache|drs\.?|ds|nr\.?|nummer)$/;
/** Ends of all labels of the number, to pass by the others cheaply. */
const NUMBER_END = /(?:nr\.?|nummer|no\.?|vorlage|drucksache|drs\.?|ds)$/;
/** Longest label. */
const MAX_LABEL = 32;

/** What the value behind a label is, or null if the words are no label. `label` is lower case, without its colon. */
export function fieldOf(label: string): Field | null {
  if (label.length > MAX_LABEL) return null;
  return FIELD_OF.get(label) ?? (NUMBER_END.test(label) && NUMBER_LABEL.test(label) ? 'number' : null);
}
