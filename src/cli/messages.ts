/** Everything the command line says, in English and German: one table, so that neither lacks a sentence. */

interface Message {
  readonly en: string;
  readonly de: string;
}

/** `{name}` stands for a parameter. */
export const MESSAGES = {
  'program.summary': {
    en: 'finds things in German council papers',
    de: 'findet Dinge in Ratspapieren',
  },
  'program.commands': { en: 'Commands:', de: 'Befehle:' },
  'program.options': { en: 'Options:', de: 'Optionen:' },
  'program.arguments': { en: 'Arguments:', de: 'Argumente:' },
  'program.usage': { en: 'Usage:', de: 'Aufruf:' },
  'program.examples': { en: 'Examples:', de: 'Beispiele:' },
  'program.more': {
    en: "'ratslupe COMMAND --help' tells more about a command.",
    de: '„ratslupe BEFEHL --help“ sagt mehr über einen Befehl.',
  },
  'error.command': { en: "there is no command '{name}'", de: 'es gibt keinen Befehl „{name}“' },
  'error.nearest': { en: " (did you mean '{name}'?)", de: ' (meinten Sie „{name}“?)' },
  'error.option': { en: "there is no option '{name}'", de: 'es gibt keine Option „{name}“' },
  'error.argument-missing': { en: 'an argument is missing: {name}', de: 'ein Argument fehlt: {name}' },
  'error.value-missing': { en: 'an option lacks its value: {name}', de: 'einer Option fehlt ihr Wert: {name}' },
  'error.value': {
    en: "'{value}' is no value for {option}: {expected}",
    de: '„{value}“ ist kein Wert für {option}: {expected}',
  },
  'error.too-many': {
    en: 'too many arguments: {command} takes {count}',
    de: 'zu viele Argumente: {command} nimmt {count}',
  },
  'error.call': { en: 'the call cannot be read: {reason}', de: 'der Aufruf ist nicht lesbar: {reason}' },
  'error.help': { en: "See 'ratslupe {command}--help'.", de: 'Siehe „ratslupe {command}--help“.' },
  'error.formats': {
    en: '{formats} exclude each other; choose one',
    de: '{formats} schließen sich aus; wählen Sie eines',
  },
  'error.output': { en: 'cannot write to {file}: {reason}', de: '{file} ist nicht beschreibbar: {reason}' },
  'error.no-csv': {
    en: '{command} has no table to write as CSV; use --json',
    de: '{command} hat keine Tabelle für CSV; nehmen Sie --json',
  },
  'error.unexpected': {
    en: 'this should not have happened: {reason}; please report it with the call that led to it',
    de: 'das hätte nicht geschehen dürfen: {reason}; bitte mit dem Aufruf melden, der dazu führte',
  },
  'expected.number': { en: 'a number is wanted, such as 100000', de: 'gewünscht ist eine Zahl wie 100000' },
  'expected.count': { en: 'a whole number from 0 is wanted', de: 'gewünscht ist eine ganze Zahl ab 0' },
  'expected.date': {
    en: 'a year, month or day is wanted: 2018, 2018-12 or 2018-12-11',
    de: 'gewünscht ist ein Jahr, Monat oder Tag: 2018, 2018-12 oder 2018-12-11',
  },
  'expected.one-of': { en: 'one of {values} is wanted', de: 'gewünscht ist eines von {values}' },
  'option.index': {
    en: 'folder of the index (also RATSLUPE_INDEX)',
    de: 'Ordner des Index (auch RATSLUPE_INDEX)',
  },
  'option.json': { en: 'print one JSON object', de: 'ein JSON-Objekt ausgeben' },
  'option.jsonl': { en: 'print one JSON object a line', de: 'ein JSON-Objekt je Zeile ausgeben' },
  'option.csv': { en: 'print a table as CSV', de: 'eine Tabelle als CSV ausgeben' },
  'option.output': { en: 'write to FILE instead of the terminal', de: 'in FILE schreiben statt auf das Terminal' },
  'option.lang': { en: 'language of messages: en or de', de: 'Sprache der Meldungen: en oder de' },
  'option.help': { en: 'show this help', de: 'diese Hilfe zeigen' },
  'option.version': { en: 'show the version', de: 'die Version zeigen' },
  'option.from': {
    en: 'papers dated from then on (year, month or day)',
    de: 'Papiere ab diesem Datum (Jahr, Monat oder Tag)',
  },
  'option.to': { en: 'papers dated up to then', de: 'Papiere bis zu diesem Datum' },
  'option.kind': { en: 'papers of that kind: {kinds}', de: 'Papiere dieser Art: {kinds}' },
  'option.body': {
    en: 'papers that name that body (part of the name will do)',
    de: 'Papiere, die dieses Gremium oder Amt nennen (ein Teil des Namens genügt)',
  },
  'option.reference': {
    en: 'papers with or citing that reference',
    de: 'Papiere mit diesem Zeichen oder die es nennen',
  },
  'option.min-amount': { en: 'papers naming a sum of at least N euros', de: 'Papiere mit einem Betrag ab N Euro' },
  'option.max-amount': { en: 'papers naming a sum of at most N euros', de: 'Papiere mit einem Betrag bis N Euro' },
  'option.path': { en: 'papers whose path fits the glob', de: 'Papiere, deren Pfad zum Muster passt' },
  'option.sort': { en: 'order of the hits: {orders}', de: 'Reihenfolge der Treffer: {orders}' },
  'option.limit': { en: 'show at most N hits; 0 shows all', de: 'höchstens N Treffer zeigen; 0 zeigt alle' },
  'option.offset': { en: 'leave out the first N hits', de: 'die ersten N Treffer auslassen' },
  'option.facets': {
    en: 'count all hits by kind, year, body and amount',
    de: 'alle Treffer nach Art, Jahr, Gremium und Betrag zählen',
  },
  'option.exact': { en: 'words as typed, no other forms', de: 'Wörter wie getippt, keine anderen Formen' },
  'option.explain': { en: 'show why', de: 'zeigen, warum' },
  'option.copies': { en: 'list papers of the same text one by one', de: 'Papiere gleichen Textes einzeln aufführen' },
  'option.text': { en: "print the paper's cleaned text only", de: 'nur den bereinigten Text des Papiers ausgeben' },
  'option.workers': { en: 'threads that read papers', de: 'Threads, die Papiere lesen' },
  'option.max-megabytes': { en: 'leave out files larger than N MB', de: 'Dateien über N MB auslassen' },
  'option.max-seconds': { en: 'give up a file after N seconds', de: 'eine Datei nach N Sekunden aufgeben' },
  'option.max-memory': {
    en: 'give up a file that needs more than N MB of memory',
    de: 'eine Datei aufgeben, die mehr als N MB Speicher braucht',
  },
  'option.max-pages': { en: 'give up a PDF of more than N pages', de: 'ein PDF mit mehr als N Seiten aufgeben' },
  'ingest.summary': { en: 'read files into the index', de: 'Dateien in den Index lesen' },
  'ingest.paths': {
    en: 'files, folders or globs; default: seeds/',
    de: 'Dateien, Ordner oder Muster; Vorgabe: seeds/',
  },
  'ingest.progress': {
    en: '{done} of {all} files, {rate} MB/s, {left} left',
    de: '{done} von {all} Dateien, {rate} MB/s, noch {left}',
  },
  'ingest.new': { en: 'new', de: 'neu' },
  'ingest.changed': { en: 'changed', de: 'geändert' },
  'ingest.unchanged': { en: 'unchanged', de: 'unverändert' },
  'ingest.removed': { en: 'removed', de: 'entfernt' },
  'ingest.failed': { en: 'failed', de: 'gescheitert' },
  'ingest.failures': { en: 'Not read:', de: 'Nicht gelesen:' },
  'ingest.interrupted': {
    en: 'Stopped. What was read is in the index; the same command goes on from there.',
    de: 'Angehalten. Was gelesen wurde, ist im Index; derselbe Befehl macht dort weiter.',
  },
  'ingest.stopping': {
    en: 'Stopping after the files in flight …',
    de: 'Hält an, sobald die begonnenen Dateien fertig sind …',
  },
  'search.summary': { en: 'find papers', de: 'Papiere finden' },
  'search.query': { en: 'words, "phrases", -without, OR, fields', de: 'Wörter, "Wortfolgen", -ohne, OR, Felder' },
  'search.total': { en: '{total} papers for {query}', de: '{total} Papiere zu {query}' },
  'search.total-one': { en: '1 paper for {query}', de: '1 Papier zu {query}' },
  'search.nothing': { en: 'nothing found for {query}', de: 'nichts gefunden zu {query}' },
  'search.range': { en: 'showing {first} to {last}', de: 'gezeigt: {first} bis {last}' },
  'search.relaxed': {
    en: 'no paper has all the words; these have most of them',
    de: 'kein Papier hat alle Wörter; diese haben die meisten',
  },
  'search.suggestion': { en: 'Did you mean: {query}', de: 'Meinten Sie: {query}' },
  'search.more-copies': { en: 'and {count} more with the same text', de: 'und {count} weitere gleichen Textes' },
  'search.documents': { en: '{count} papers', de: '{count} Papiere' },
  'search.score': { en: 'score {score}', de: 'Wert {score}' },
  'facet.kind': { en: 'by kind', de: 'nach Art' },
  'facet.year': { en: 'by year', de: 'nach Jahr' },
  'facet.body': { en: 'by body', de: 'nach Gremium oder Amt' },
  'facet.amount': { en: 'by amount', de: 'nach Betrag' },
  'paper.page': { en: 'page {page}', de: 'Seite {page}' },
  'paper.line': { en: 'line {line}', de: 'Zeile {line}' },
  'paper.pages': { en: '{pages} pages', de: '{pages} Seiten' },
  'paper.untitled': { en: '(no title)', de: '(ohne Titel)' },
  'paper.kind': { en: 'kind', de: 'Art' },
  'paper.reference': { en: 'reference', de: 'Zeichen' },
  'paper.date': { en: 'date', de: 'Datum' },
  'paper.answers': { en: 'answers', de: 'beantwortet' },
  'paper.file': { en: 'file', de: 'Datei' },
  'paper.id': { en: 'id', de: 'Kennung' },
  'paper.mentions': { en: 'mentions', de: 'Nennungen' },
  'paper.notices': { en: 'notices', de: 'Hinweise' },
  'paper.links': { en: 'refers to', de: 'verweist auf' },
  'paper.backlinks': { en: 'referred to by', de: 'genannt von' },
  'type.reference': { en: 'references', de: 'Zeichen' },
  'type.date': { en: 'dates', de: 'Daten' },
  'type.amount': { en: 'amounts', de: 'Beträge' },
  'type.body': { en: 'bodies', de: 'Gremien und Ämter' },
  'link.answers': { en: 'answers', de: 'beantwortet' },
  'link.amends': { en: 'amends', de: 'ändert' },
  'link.supersedes': { en: 'supersedes', de: 'ersetzt' },
  'link.decides': { en: 'deals with', de: 'behandelt' },
  'link.cites': { en: 'cites', de: 'nennt' },
  'link.missing': { en: 'not in the index', de: 'nicht im Index' },
  'show.summary': { en: 'show one paper: fields, mentions, text', de: 'ein Papier zeigen: Felder, Nennungen, Text' },
  'show.which': { en: 'id, path or reference of the paper', de: 'Kennung, Pfad oder Zeichen des Papiers' },
  'show.nothing': {
    en: "no paper has the id, path or reference '{which}'",
    de: 'kein Papier hat die Kennung, den Pfad oder das Zeichen „{which}“',
  },
  'show.others': {
    en: 'this name fits other papers too: {others}',
    de: 'dieser Name passt auch auf andere Papiere: {others}',
  },
  'dossier.summary': {
    en: 'one matter over time: motion, answers, amendments, minutes',
    de: 'ein Vorgang in der Zeit: Antrag, Antworten, Änderungen, Niederschriften',
  },
  'dossier.which': {
    en: 'reference of the matter, or id or path of one of its papers',
    de: 'Zeichen des Vorgangs, oder Kennung oder Pfad eines seiner Papiere',
  },
  'dossier.nothing': {
    en: "no paper has or names the reference '{which}'",
    de: 'kein Papier hat oder nennt das Zeichen „{which}“',
  },
  'dossier.total': { en: '{count} papers, {first} to {last}', de: '{count} Papiere, {first} bis {last}' },
  'dossier.undated': { en: 'no date', de: 'ohne Datum' },
  'dossier.amounts': { en: 'amounts', de: 'Beträge' },
  'dossier.missing': { en: 'Named, but not in the index:', de: 'Genannt, aber nicht im Index:' },
  'dossier.named-in': { en: 'named in {path}', de: 'genannt in {path}' },
  'dossier.same': { en: 'has the same reference', de: 'hat dasselbe Zeichen' },
  'outcome.adopted': { en: 'adopted', de: 'angenommen' },
  'outcome.rejected': { en: 'rejected', de: 'abgelehnt' },
  'outcome.withdrawn': { en: 'withdrawn', de: 'zurückgezogen' },
  'outcome.referred': { en: 'referred', de: 'verwiesen' },
  'outcome.postponed': { en: 'postponed', de: 'vertagt' },
  'outcome.noted': { en: 'noted', de: 'zur Kenntnis genommen' },
  'extract.summary': {
    en: 'print what the pipeline finds in files; writes nothing',
    de: 'ausgeben, was in Dateien gefunden wird; schreibt nichts',
  },
  'extract.files': { en: 'files to read', de: 'zu lesende Dateien' },
  'extract.failed': { en: '{path}: {reason}', de: '{path}: {reason}' },
  'stats.summary': { en: 'what is in the index', de: 'was im Index ist' },
  'stats.papers': { en: 'papers', de: 'Papiere' },
  'stats.pages': { en: 'pages', de: 'Seiten' },
  'stats.failed': { en: 'files not read', de: 'nicht gelesene Dateien' },
  'stats.words': { en: 'distinct words', de: 'verschiedene Wörter' },
  'stats.size': { en: 'size on disk', de: 'Größe auf der Platte' },
  'stats.content': { en: 'content hash', de: 'Inhalts-Hash' },
  'stats.dates': { en: 'dated from {first} to {last}', de: 'datiert von {first} bis {last}' },
  'check.summary': { en: 'is the index whole?', de: 'ist der Index unversehrt?' },
  'check.whole': { en: 'The index is whole.', de: 'Der Index ist unversehrt.' },
  'check.damaged': {
    en: 'The index is damaged. Delete it and ingest again.',
    de: 'Der Index ist beschädigt. Löschen Sie ihn und lesen Sie neu ein.',
  },
} as const satisfies Record<string, Message>;

export type MessageKey = keyof typeof MESSAGES;
export type Language = 'en' | 'de';

/** `--lang`, else the locale of the environment: German where it says so, English otherwise. */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]!.split('=')[1] ?? argv[at + 1]);
  const name = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return name.toLowerCase().startsWith('de') ? 'de' : 'en';
}

let language: Language = 'en';

/** Chooses the language of all that `say` says from now on. */
export function speak(chosen: Language): void {
  language = chosen;
}

/** One message in the chosen language, `{name}` replaced by the parameter of that name. */
export function say(key: MessageKey, parameters: Readonly<Record<string, string | number>> = {}): string {
  return MESSAGES[key][language].replace(/\{([a-z]+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}

/** A whole number with the language's thousands signs. */
export function count(n: number): string {
  return n.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB');
}
