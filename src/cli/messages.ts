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
  'program.call': { en: 'ratslupe COMMAND [--help]', de: 'ratslupe BEFEHL [--help]' },
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
  'error.command-missing': { en: 'a command is missing; there are {names}', de: 'ein Befehl fehlt; es gibt {names}' },
  'error.conflict': { en: '{call}: these exclude each other', de: '{call}: das schließt sich aus' },
  'error.formats': {
    en: '{formats} exclude each other; choose one',
    de: '{formats} schließen sich aus; wählen Sie eines',
  },
  'error.output': { en: 'cannot write to {file}: {reason}', de: '{file} ist nicht beschreibbar: {reason}' },
  'output.no-folder': { en: 'its folder does not exist', de: 'seinen Ordner gibt es nicht' },
  'output.is-folder': { en: 'it is a folder', de: 'es ist ein Ordner' },
  'output.forbidden': { en: 'permission denied', de: 'das ist nicht erlaubt' },
  'output.full': { en: 'the disk is full', de: 'der Datenträger ist voll' },
  'output.other': { en: 'the system says {code}', de: 'das System sagt {code}' },
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
  'option.output': {
    en: 'write to this file instead of the terminal',
    de: 'in diese Datei schreiben statt auf das Terminal',
  },
  'option.html-whole': {
    en: 'write a page for a browser to this file (in German)',
    de: 'eine Seite für den Browser in diese Datei schreiben',
  },
  'option.html': {
    en: 'write a page for a browser to this file (in German; at most 1,000 entries unless --limit says otherwise)',
    de: 'eine Seite für den Browser in diese Datei schreiben (höchstens 1.000 Einträge, wenn --limit nichts anderes sagt)',
  },
  'page.written': { en: 'page written to {file}', de: 'Seite geschrieben: {file}' },
  'page.part': {
    en: 'the page has {shown} of {total} entries; --limit 0 writes all',
    de: 'die Seite hat {shown} von {total} Einträgen; --limit 0 schreibt alle',
  },
  'option.lang': { en: 'language of messages: en or de', de: 'Sprache der Meldungen: en oder de' },
  'option.help': { en: 'show this help', de: 'diese Hilfe zeigen' },
  'option.quiet': {
    en: 'no progress and no remarks, only errors',
    de: 'kein Fortschritt, keine Bemerkungen, nur Fehler',
  },
  'option.verbose': {
    en: 'tell what is done, and how long it took',
    de: 'sagen, was getan wird und wie lange es dauert',
  },
  'option.no-pager': {
    en: 'do not page output that is longer than the screen',
    de: 'Ausgabe, die länger als der Schirm ist, nicht blättern',
  },
  'help.options': { en: 'options', de: 'Optionen' },
  'help.command': { en: 'command', de: 'Befehl' },
  'help.default': { en: 'default', de: 'Vorgabe' },
  'placeholder.dir': { en: 'dir', de: 'Ordner' },
  'placeholder.file': { en: 'file', de: 'Datei' },
  'placeholder.path': { en: 'path', de: 'Pfad' },
  'placeholder.date': { en: 'date', de: 'Datum' },
  'placeholder.kind': { en: 'kind', de: 'Art' },
  'placeholder.name': { en: 'name', de: 'Name' },
  'placeholder.reference': { en: 'reference', de: 'Zeichen' },
  'placeholder.glob': { en: 'glob', de: 'Muster' },
  'placeholder.order': { en: 'order', de: 'Reihenfolge' },
  'placeholder.n': { en: 'n', de: 'n' },
  'placeholder.query': { en: 'query', de: 'Suche' },
  'placeholder.which': { en: 'which', de: 'welches' },
  'placeholder.type': { en: 'type', de: 'Sorte' },
  'placeholder.unit': { en: 'unit', de: 'Einheit' },
  'placeholder.export': { en: 'what', de: 'was' },
  'placeholder.what': { en: 'what', de: 'was' },
  'placeholder.shell': { en: 'shell', de: 'Shell' },
  'program.every': { en: 'Options of every command:', de: 'Optionen jedes Befehls:' },
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
  'option.all-compounds': {
    en: 'all compounds of each word, not the {most} most frequent ones',
    de: 'alle Zusammensetzungen jedes Wortes, nicht nur die {most} häufigsten',
  },
  'option.exact': { en: 'words as typed, no other forms', de: 'Wörter wie getippt, keine anderen Formen' },
  'option.explain': { en: 'show why', de: 'zeigen, warum' },
  'option.copies': { en: 'list papers of the same text one by one', de: 'Papiere gleichen Textes einzeln aufführen' },
  'option.text': { en: "print the paper's cleaned text only", de: 'nur den bereinigten Text des Papiers ausgeben' },
  'option.workers': {
    en: 'processes that read papers; default: one a processor, at most 64',
    de: 'Prozesse, die Papiere lesen; Vorgabe: einer je Prozessor, höchstens 64',
  },
  'option.max-megabytes': {
    en: 'leave out files larger than N MiB; default: {count}',
    de: 'Dateien über N MiB auslassen; Vorgabe: {count}',
  },
  'option.max-seconds': {
    en: 'give up a file after N seconds; default: {count}',
    de: 'eine Datei nach N Sekunden aufgeben; Vorgabe: {count}',
  },
  'option.max-memory': {
    en: 'give up a file that needs more than N MiB of memory; default: {count}',
    de: 'eine Datei aufgeben, die mehr als N MiB Speicher braucht; Vorgabe: {count}',
  },
  'option.max-pages': {
    en: 'read the first N pages of a PDF; default: {count}',
    de: 'von einem PDF die ersten N Seiten lesen; Vorgabe: {count}',
  },
  'ingest.summary': { en: 'read files into the index', de: 'Dateien in den Index lesen' },
  'ingest.paths': {
    en: 'files, folders or globs; default: seeds/',
    de: 'Dateien, Ordner oder Muster; Vorgabe: seeds/',
  },
  'ingest.no-paths': {
    en: 'name the folder of your papers: ratslupe ingest FOLDER (without one, seeds/ is read, which is not here).',
    de: 'nennen Sie den Ordner Ihrer Papiere: ratslupe ingest ORDNER (ohne wird seeds/ gelesen, das es hier nicht gibt).',
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
  'ingest.textless': {
    en: 'Papers without text, such as scans, which no word finds: {count}. Give them a text layer (OCR) and read them again.',
    de: 'Papiere ohne Text, etwa Scans, die kein Wort findet: {count}. Geben Sie ihnen eine Textebene (OCR) und lesen Sie sie neu ein.',
  },
  'ingest.interrupted': {
    en: 'Stopped. What was read is in the index; the same command goes on from there.',
    de: 'Angehalten. Was gelesen wurde, ist im Index; derselbe Befehl macht dort weiter.',
  },
  'ingest.stopping': {
    en: 'Stopping after the files in flight …',
    de: 'Hält an, sobald die begonnenen Dateien fertig sind …',
  },
  'ingest.details': {
    en: '{bytes} MB of new papers into {index}; {documents} papers are in it',
    de: '{bytes} MB neue Papiere in {index}; {documents} Papiere sind darin',
  },
  'remark.took': { en: 'took {seconds} s', de: 'dauerte {seconds} s' },
  'remark.index': { en: 'index {index}', de: 'Index {index}' },
  'completion.summary': {
    en: 'print a script that completes commands and options in your shell',
    de: 'ein Skript ausgeben, das Befehle und Optionen in der Shell ergänzt',
  },
  'completion.shell': { en: 'bash, zsh or fish', de: 'bash, zsh oder fish' },
  'search.summary': { en: 'find papers', de: 'Papiere finden' },
  'search.query': {
    en: 'words, "phrases", -without, OR, fields; a filter will do instead',
    de: 'Wörter, "Wortfolgen", -ohne, OR, Felder; stattdessen genügt ein Filter',
  },
  'search.total': { en: '{total} papers for {query}', de: '{total} Papiere zu {query}' },
  'search.total-one': { en: '1 paper for {query}', de: '1 Papier zu {query}' },
  'search.nothing': { en: 'nothing found for {query}', de: 'nichts gefunden zu {query}' },
  'search.range': { en: 'showing {first} to {last}', de: 'gezeigt: {first} bis {last}' },
  'search.relaxed': {
    en: 'no paper has all the words together; these have most of them',
    de: 'kein Papier hat alle Wörter beisammen; diese haben die meisten',
  },
  'search.followed': {
    en: '{complete} papers have all the words; those that lack some of them follow',
    de: '{complete} Papiere haben alle Wörter; es folgen solche, denen welche fehlen',
  },
  'search.followed-one': {
    en: '1 paper has all the words; those that lack some of them follow',
    de: '1 Papier hat alle Wörter; es folgen solche, denen welche fehlen',
  },
  'search.capped': {
    en: 'of the compounds of {words} only the {most} most frequent were looked for; --all-compounds takes all',
    de: 'von den Zusammensetzungen mit {words} wurden nur die {most} häufigsten gesucht; --all-compounds nimmt alle',
  },
  'search.unknown-body': { en: 'no body is called {name}', de: 'kein Gremium oder Amt heißt {name}' },
  'search.unknown-body-near': {
    en: 'no body is called {name}; did you mean {nearest}?',
    de: 'kein Gremium oder Amt heißt {name}; meinten Sie {nearest}?',
  },
  'search.suggestion': { en: 'Did you mean: {query}', de: 'Meinten Sie: {query}' },
  'search.more-copies': { en: 'and {count} more with the same text', de: 'und {count} weitere gleichen Textes' },
  'search.documents': { en: '{count} papers', de: '{count} Papiere' },
  'via.exact': { en: 'as typed', de: 'wie getippt' },
  'via.stem': { en: 'stem', de: 'Stamm' },
  'via.umlaut': { en: 'umlaut', de: 'Umlaut' },
  'via.gender': { en: 'gender', de: 'Geschlecht' },
  'via.verb': { en: 'verb', de: 'Verb' },
  'via.compound': { en: 'compound', de: 'Zusammensetzung' },
  'via.part': { en: 'part', de: 'Wortteil' },
  'via.spelling': { en: 'spelling', de: 'Schreibung' },
  'via.abbreviation': { en: 'abbreviation', de: 'Abkürzung' },
  'via.fuzzy': { en: 'spelt nearly so', de: 'ähnlich geschrieben' },
  'via.prefix': { en: 'prefix', de: 'Wortanfang' },
  'bonus.own': { en: 'its own reference', de: 'sein eigenes Zeichen' },
  'bonus.linked': { en: 'answers, amends or replaces that paper', de: 'beantwortet, ändert oder ersetzt jenes Papier' },
  'bonus.named': { en: 'names the reference', de: 'nennt das Zeichen' },
  'bonus.any': { en: 'any paper', de: 'jedes Papier' },
  'factor.words': { en: 'words found', de: 'Wörter gefunden' },
  'factor.following': { en: 'follows better ones', de: 'folgt auf bessere' },
  'factor.proximity': { en: 'near each other', de: 'nah beieinander' },
  'factor.title': { en: 'in the title', de: 'im Titel' },
  'factor.nearness': { en: 'as typed', de: 'wie getippt' },
  'factor.rarity': { en: 'rare words', de: 'seltene Wörter' },
  'search.score': { en: 'score {score}', de: 'Wert {score}' },
  'facet.kind': { en: 'by kind', de: 'nach Art' },
  'facet.year': { en: 'by year', de: 'nach Jahr' },
  'facet.body': { en: 'by body', de: 'nach Gremium oder Amt' },
  'facet.amount': { en: 'by amount', de: 'nach Betrag' },
  'facet.left': { en: '… and {count} more', de: '… und {count} weitere' },
  'paper.page': { en: 'page {page}', de: 'Seite {page}' },
  'paper.line': { en: 'line {line}', de: 'Zeile {line}' },
  'paper.pages-one': { en: '1 page', de: '1 Seite' },
  'paper.pages': { en: '{pages} pages', de: '{pages} Seiten' },
  'paper.untitled': { en: '(no title)', de: '(ohne Titel)' },
  'paper.kind': { en: 'kind', de: 'Art' },
  'paper.reference': { en: 'reference', de: 'Zeichen' },
  'paper.date': { en: 'date', de: 'Datum' },
  'paper.answers': { en: 'answers', de: 'beantwortet' },
  'paper.file': { en: 'file', de: 'Datei' },
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
  'dossier.total-one': { en: '1 paper', de: '1 Papier' },
  'dossier.undated': { en: 'no date', de: 'ohne Datum' },
  'dossier.amounts': { en: 'amounts', de: 'Beträge' },
  'dossier.missing': { en: 'Named, but not in the index:', de: 'Genannt, aber nicht im Index:' },
  'dossier.named-in': { en: 'named in {path}', de: 'genannt in {path}' },
  'dossier.truncated': {
    en: 'The matter is cut off: links lead to more papers.',
    de: 'Der Vorgang ist abgeschnitten: Verweise führen zu weiteren Papieren.',
  },
  'dossier.it': { en: 'it', de: 'es' },
  'dossier.same': { en: 'has the same reference', de: 'hat dasselbe Zeichen' },
  'outcome.adopted': { en: 'adopted', de: 'angenommen' },
  'outcome.rejected': { en: 'rejected', de: 'abgelehnt' },
  'outcome.withdrawn': { en: 'withdrawn', de: 'zurückgezogen' },
  'outcome.referred': { en: 'referred', de: 'verwiesen' },
  'outcome.postponed': { en: 'postponed', de: 'vertagt' },
  'outcome.noted': { en: 'noted', de: 'zur Kenntnis genommen' },
  'outcome.settled': { en: 'settled', de: 'erledigt' },
  'mentions.summary': {
    en: 'list or count the amounts, dates, bodies or references in papers',
    de: 'Beträge, Daten, Gremien oder Zeichen in Papieren auflisten oder zählen',
  },
  'mentions.type': { en: 'what is listed: {types}', de: 'was aufgelistet wird: {types}' },
  'mentions.query': {
    en: 'in the papers that this query finds; default: in all',
    de: 'in den Papieren, die diese Anfrage findet; Vorgabe: in allen',
  },
  'mentions.total': { en: '{papers} papers chosen', de: '{papers} Papiere gewählt' },
  'mentions.nothing': {
    en: 'nothing of that type in the {papers} papers chosen',
    de: 'nichts dieser Art in den {papers} gewählten Papieren',
  },
  'mentions.part': {
    en: '{shown} of {values} rows',
    de: '{shown} von {values} Zeilen',
  },
  'mentions.trap': {
    en: "A sum that motion and answer both name is counted twice (--distinct: once a matter), and 'jährlich' or 'bis zu' is added as it stands.",
    de: 'Ein Betrag, den Antrag und Antwort nennen, zählt doppelt (--distinct: einmal je Vorgang); „jährlich“ oder „bis zu“ ist einfach mitgezählt.',
  },
  'mentions.trap-distinct': {
    en: "Each sum is counted once a matter; parts of a sum that are named too are added to it, and 'jährlich' or 'bis zu' as it stands.",
    de: 'Jeder Betrag zählt einmal je Vorgang; auch genannte Teilbeträge kommen hinzu, „jährlich“ oder „bis zu“ ist einfach mitgezählt.',
  },
  'mentions.trap-body': {
    en: 'A paper of several bodies counts for each of them.',
    de: 'Ein Papier mehrerer Gremien zählt für jedes davon.',
  },
  'mentions.none': { en: '(none)', de: '(ohne)' },
  'option.group': {
    en: 'count instead of list, by {groups} (body: that moved, asked or answered)',
    de: 'zählen statt auflisten, nach {groups} (body: wer beantragt, gefragt oder geantwortet hat)',
  },
  'option.distinct': {
    en: 'each value once a matter (motion, its answers and amendments)',
    de: 'jeden Wert einmal je Vorgang (Antrag, seine Antworten und Änderungen)',
  },
  'option.limit-rows': { en: 'at most N rows; 0: all', de: 'höchstens N Zeilen; 0: alle' },
  'option.offset-rows': { en: 'leave out the first N rows', de: 'die ersten N Zeilen auslassen' },
  'option.sort-rows': { en: 'order of the rows: {orders}', de: 'Reihenfolge der Zeilen: {orders}' },
  'column.value': { en: 'value', de: 'Wert' },
  'column.body': { en: 'body', de: 'Gremium' },
  'column.year': { en: 'year', de: 'Jahr' },
  'column.kind': { en: 'kind', de: 'Art' },
  'column.mentions': { en: 'mentions', de: 'Nennungen' },
  'column.papers': { en: 'papers', de: 'Papiere' },
  'column.sum': { en: 'sum', de: 'Summe' },
  'column.median': { en: 'median', de: 'Median' },
  'column.largest': { en: 'largest', de: 'größter' },
  'export.summary': {
    en: 'hand on papers, mentions or links as a table, or the index for a web page',
    de: 'Papiere, Nennungen oder Verweise als Tabelle weitergeben, oder den Index für eine Webseite',
  },
  'export.what': {
    en: 'one row each: {exports} (not with --minisearch)',
    de: 'je eine Zeile: {exports} (nicht mit --minisearch)',
  },
  'export.what-missing': {
    en: 'say what to export: one of {exports}, or --minisearch FILE',
    de: 'sagen Sie, was: eines von {exports}, oder --minisearch DATEI',
  },
  'export.with-minisearch': {
    en: '--minisearch writes its own files and takes no {option}',
    de: '--minisearch schreibt eigene Dateien und nimmt kein {option}',
  },
  'export.minisearch': {
    en: 'write JSON for MiniSearch.loadJSON to FILE, and its options beside it',
    de: 'JSON für MiniSearch.loadJSON in DATEI schreiben, seine Optionen daneben',
  },
  'export.written': { en: '{count} rows', de: '{count} Zeilen' },
  'export.minisearch-written': {
    en: '{count} papers in {file}; load it with the options in {options}',
    de: '{count} Papiere in {file}; zu laden mit den Optionen in {options}',
  },
  'export.nothing': { en: 'nothing to export', de: 'nichts weiterzugeben' },
  'option.cite': {
    en: 'print what to cite: paper, date, place, checksums',
    de: 'ausgeben, was zu zitieren ist: Papier, Datum, Stelle, Prüfsummen',
  },
  'option.line': { en: 'cite this line of the file', de: 'diese Zeile der Datei zitieren' },
  'option.page': {
    en: 'page of the line, needed where it goes over the end of a page',
    de: 'Seite der Zeile, nötig, wo sie über ein Seitenende geht',
  },
  'cite.sha256': { en: 'SHA-256 of the file', de: 'SHA-256 der Datei' },
  'cite.index': { en: 'content hash of the index', de: 'Inhalts-Hash des Index' },
  'cite.without': { en: '{option} belongs to --cite', de: '{option} gehört zu --cite' },
  'extract.summary': {
    en: 'print what the pipeline finds in files; writes nothing',
    de: 'ausgeben, was in Dateien gefunden wird; schreibt nichts',
  },
  'extract.files': { en: 'files to read', de: 'zu lesende Dateien' },
  'option.timeline': {
    en: 'draw how many papers each year or month has, instead of listing them',
    de: 'zeichnen, wie viele Papiere jedes Jahr oder jeder Monat hat, statt sie aufzuführen',
  },
  'option.by': {
    en: 'unit of --timeline: year or month; without it months where all papers lie within three years',
    de: 'Einheit von --timeline: year (Jahr) oder month (Monat); ohne Angabe Monate, wenn alle Papiere in drei Jahren liegen',
  },
  'timeline.undated': { en: 'without a date: {count}', de: 'ohne Datum: {count}' },
  'batch.summary': {
    en: 'one search a row of a CSV file; one table of all hits',
    de: 'eine Suche je Zeile einer CSV-Datei; eine Tabelle aller Treffer',
  },
  'batch.file': {
    en: 'table with a column query, columns named like filters (from, to, kind, body, …), and any others, which are kept',
    de: 'Tabelle mit einer Spalte query, Spalten mit Namen von Filtern (from, to, kind, body, …) und beliebigen weiteren, die erhalten bleiben',
  },
  'batch.found': { en: '{count} found', de: '{count} gefunden' },
  'batch.row': { en: 'row {row}: {problem}', de: 'Zeile {row}: {problem}' },
  'batch.nothing': { en: 'row {row}: nothing found for {query}', de: 'Zeile {row}: nichts gefunden zu {query}' },
  'batch.relaxed': {
    en: 'row {row}: no paper has all the words of {query} together; listed are those with most of them',
    de: 'Zeile {row}: kein Papier hat alle Wörter von {query} beisammen; aufgeführt sind die mit den meisten',
  },
  'batch.total': {
    en: 'rows: {rows}, hits: {hits}, rows not searched: {failed}',
    de: 'Zeilen: {rows}, Treffer: {hits}, nicht gesuchte Zeilen: {failed}',
  },
  'option.limit-row': {
    en: 'at most this many hits a row; 0 for all',
    de: 'höchstens so viele Treffer je Zeile; 0 für alle',
  },
  'watch.summary': {
    en: 'saved searches, and what is new since they were last run',
    de: 'gespeicherte Suchen, und was seit dem letzten Lauf neu ist',
  },
  'watch.add': { en: 'save a search under a name', de: 'eine Suche unter einem Namen speichern' },
  'watch.list': { en: 'show the saved searches', de: 'die gespeicherten Suchen zeigen' },
  'watch.run': {
    en: 'show what is new since the last run; exit code 1 if nothing is',
    de: 'zeigen, was seit dem letzten Lauf neu ist; Rückgabewert 1, wenn nichts neu ist',
  },
  'watch.remove': { en: 'forget a saved search', de: 'eine gespeicherte Suche vergessen' },
  'watch.name': { en: 'name of the saved search', de: 'Name der gespeicherten Suche' },
  'watch.names': {
    en: 'names of the saved searches to run; default: all',
    de: 'Namen der Suchen, die laufen sollen; Vorgabe: alle',
  },
  'watch.added': {
    en: 'saved: {name}; its first run shows all that it finds',
    de: 'gespeichert: {name}; der erste Lauf zeigt alles, was sie findet',
  },
  'watch.added-from-now': {
    en: 'saved: {name}; {known} papers count as known',
    de: 'gespeichert: {name}; {known} Papiere gelten als bekannt',
  },
  'watch.none': { en: 'no search is saved', de: 'keine Suche ist gespeichert' },
  'watch.known': { en: 'known: {count}', de: 'bekannt: {count}' },
  'watch.unknown': { en: "there is no saved search '{name}'", de: 'es gibt keine gespeicherte Suche „{name}“' },
  'watch.changed': { en: 'changed', de: 'geändert' },
  'watch.news': { en: 'new papers: {count}', de: 'neue Papiere: {count}' },
  'watch.nothing': { en: 'nothing new', de: 'nichts Neues' },
  'option.from-now': {
    en: 'what is in the index already counts as known',
    de: 'was schon im Index ist, gilt als bekannt',
  },
  'option.atom': {
    en: 'write the latest news to this file as an Atom feed',
    de: 'die neuesten Meldungen als Atom-Feed in diese Datei schreiben',
  },
  'error.same-file': {
    en: '{file} cannot take both the feed and the output',
    de: '{file} kann nicht Feed und Ausgabe zugleich aufnehmen',
  },
  'stats.summary': { en: 'what is in the index', de: 'was im Index ist' },
  'stats.papers': { en: 'papers', de: 'Papiere' },
  'stats.pages': { en: 'pages', de: 'Seiten' },
  'stats.textless': { en: 'papers without text', de: 'Papiere ohne Text' },
  'stats.failed': { en: 'files not read', de: 'nicht gelesene Dateien' },
  'stats.words': { en: 'distinct words', de: 'verschiedene Wörter' },
  'stats.size': { en: 'size on disk', de: 'Größe auf der Platte' },
  'check.summary': { en: 'is the index whole?', de: 'ist der Index unversehrt?' },
  'check.whole': { en: 'The index is whole.', de: 'Der Index ist unversehrt.' },
  'check.damaged': {
    en: 'The index is damaged. Delete it and ingest again.',
    de: 'Der Index ist beschädigt. Löschen Sie ihn und lesen Sie neu ein.',
  },
} as const satisfies Record<string, Message>;

export type MessageKey = keyof typeof MESSAGES;
/** The languages of all messages. */
export const LANGUAGES = ['en', 'de'] as const;
type Language = (typeof LANGUAGES)[number];

const PARAMETER = /\{([a-z]+)\}/g;
const PARAMETER_BETWEEN = /\{[a-z]+\}/;

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
  return MESSAGES[key][language].replace(PARAMETER, (whole, name: string) => String(parameters[name] ?? whole));
}

/** A number with so many digits after the language's decimal sign. */
export function decimal(n: number, digits: number): string {
  const text = n.toFixed(digits);
  return language === 'de' ? text.replace('.', ',') : text;
}

/** A whole number with the language's thousands signs. */
export function count(n: number): string {
  // Loading the locales for toLocaleString takes 15 ms.
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, language === 'de' ? '.' : ',');
}

/**
 * What the library says: errors, reasons why a file was not read, notices and slips. It speaks English; its sentences are recognised
 * here, whole, to say them in German. A test holds this list to the sentences in the sources.
 */
export const LIBRARY_SENTENCES: readonly Message[] = [
  {
    en: '{name} has no column query and none for a filter ({filters}); its first row is to name its columns.',
    de: '{name} hat weder eine Spalte query noch eine für einen Filter ({filters}); die erste Zeile muss die Spalten benennen.',
  },
  {
    en: '{name} has two columns {column}; leave one of them out.',
    de: '{name} hat zwei Spalten {column}; lassen Sie eine davon weg.',
  },
  { en: 'The table {file} {reason}.', de: 'Die Tabelle {file} {reason}.' },
  { en: 'The table', de: 'Die Tabelle' },
  {
    en: 'A quotation mark in the row is never closed, or the row is too long.',
    de: 'Ein Anführungszeichen der Zeile wird nie geschlossen, oder die Zeile ist zu lang.',
  },
  {
    en: 'There are {cells} cells in the row and {columns} columns; put cells with commas between quotation marks.',
    de: 'Die Zeile hat {cells} Zellen bei {columns} Spalten; setzen Sie Zellen mit Kommas zwischen Anführungszeichen.',
  },
  {
    en: '{name} needs a number of euros such as 100000, not {text}.',
    de: '{name} braucht eine Zahl von Euro wie 100000, nicht {text}.',
  },
  { en: 'The row has neither a query nor a filter.', de: 'Die Zeile hat weder eine Suche noch einen Filter.' },
  {
    en: 'The saved search {name} needs a query or a filter.',
    de: 'Die gespeicherte Suche {name} braucht eine Suche oder einen Filter.',
  },
  {
    en: 'There is a saved search {name} already; remove it first or choose another name.',
    de: 'Eine gespeicherte Suche {name} gibt es schon; entfernen Sie sie zuerst oder wählen Sie einen anderen Namen.',
  },
  {
    en: "There is no saved search {name}; 'watch list' shows those there are.",
    de: 'Es gibt keine gespeicherte Suche {name}; „watch list“ zeigt, welche es gibt.',
  },
  {
    en: '{name} is no name for a saved search; take up to 64 letters, digits, dots, hyphens and underscores.',
    de: '{name} ist kein Name für eine gespeicherte Suche; nehmen Sie bis zu 64 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.',
  },
  {
    en: 'Another call works with the saved searches in {dir}; wait until it has ended.',
    de: 'Ein anderer Aufruf arbeitet mit den gespeicherten Suchen in {dir}; warten Sie, bis er fertig ist.',
  },
  {
    en: 'The saved searches in {file} cannot be read: the file {reason}.',
    de: 'Die gespeicherten Suchen in {file} sind nicht lesbar: die Datei {reason}.',
  },
  {
    en: 'The saved searches in {file} are damaged or of another version; move the file away and add them again.',
    de: 'Die gespeicherten Suchen in {file} sind beschädigt oder von anderer Version; verschieben Sie die Datei und fügen Sie sie neu hinzu.',
  },
  {
    en: 'The saved searches cannot be written to {file}: it {reason}.',
    de: 'Die gespeicherten Suchen sind nicht nach {file} schreibbar: die Datei {reason}.',
  },
  { en: 'is empty', de: 'ist leer' },
  { en: 'is {format}, not text or PDF', de: 'ist {format}, weder Text noch PDF' },
  { en: 'a JPEG picture', de: 'ein JPEG-Bild' },
  { en: 'a PNG picture', de: 'ein PNG-Bild' },
  { en: 'a GIF picture', de: 'ein GIF-Bild' },
  { en: 'a TIFF picture', de: 'ein TIFF-Bild' },
  { en: 'a ZIP archive or an Office document', de: 'ein ZIP-Archiv oder ein Office-Dokument' },
  { en: 'an Office document of the old format', de: 'ein Office-Dokument alten Formats' },
  { en: 'an RTF document', de: 'ein RTF-Dokument' },
  { en: 'a gzip archive', de: 'ein gzip-Archiv' },
  { en: 'does not exist', de: 'gibt es nicht' },
  { en: 'cannot be read: permission denied', de: 'ist nicht lesbar: Zugriff verweigert' },
  { en: 'cannot be read: the disk reports an error', de: 'ist nicht lesbar: die Platte meldet einen Fehler' },
  { en: 'cannot be read: too many files are open', de: 'ist nicht lesbar: zu viele Dateien sind offen' },
  { en: 'is a folder', de: 'ist ein Ordner' },
  { en: 'is a symbolic link that leads in a circle', de: 'ist ein symbolischer Verweis, der im Kreis führt' },
  { en: 'has a path that is longer than the system allows', de: 'hat einen längeren Pfad, als das System erlaubt' },
  { en: 'is no regular file', de: 'ist keine gewöhnliche Datei' },
  {
    en: 'has {size} MiB, more than the {most} MiB that are allowed',
    de: 'hat {size} MiB, mehr als die erlaubten {most} MiB',
  },
  { en: 'changes while it is read', de: 'ändert sich beim Lesen' },
  { en: 'has a name that is not UTF-8; rename it', de: 'hat einen Namen, der kein UTF-8 ist; benennen Sie um' },
  { en: 'holds NUL bytes, so it is no text', de: 'enthält NUL-Bytes, ist also kein Text' },
  { en: 'is a PDF locked by a password', de: 'ist ein mit Kennwort gesperrtes PDF' },
  { en: 'is a broken PDF ({reason})', de: 'ist ein beschädigtes PDF ({reason})' },
  { en: 'was not read, as the ingest was ended', de: 'wurde nicht gelesen, da das Einlesen beendet wurde' },
  { en: 'takes longer than the {seconds} s that are allowed', de: 'braucht länger als die erlaubten {seconds} s' },
  {
    en: 'needs more than the {most} MiB of memory that are allowed',
    de: 'braucht mehr als die erlaubten {most} MiB Speicher',
  },
  { en: 'ends the process that reads it ({how})', de: 'beendet den Prozess, der sie liest ({how})' },
  { en: 'exit code {code}', de: 'Rückgabewert {code}' },
  { en: 'page {page} has no text', de: 'Seite {page} hat keinen Text' },
  { en: 'only {read} of {all} pages are read', de: 'nur {read} von {all} Seiten sind gelesen' },
  { en: 'file has no text', de: 'die Datei hat keinen Text' },
  { en: 'text holds many control characters', de: 'der Text enthält viele Steuerzeichen' },
  { en: '{count} bytes are not valid UTF-8', de: '{count} Bytes sind kein gültiges UTF-8' },
  {
    en: 'text is UTF-8 but for {count} lines, read as windows-1252',
    de: 'der Text ist UTF-8 bis auf {count} Zeilen, gelesen als windows-1252',
  },
  {
    en: 'text seems to be in {encoding}, read as windows-1252',
    de: 'der Text scheint in {encoding} zu sein, gelesen als windows-1252',
  },
  { en: 'text is not UTF-8, read as windows-1252', de: 'der Text ist kein UTF-8, gelesen als windows-1252' },
  {
    en: 'An empty name was given where a file, folder or glob is expected.',
    de: 'Ein leerer Name steht da, wo eine Datei, ein Ordner oder ein Muster erwartet wird.',
  },
  { en: 'No file matches {pattern}.', de: 'Keine Datei passt zu {pattern}.' },
  { en: 'The folder {pattern} holds no files.', de: 'Der Ordner {pattern} enthält keine Dateien.' },
  { en: 'There is no file or folder {pattern}.', de: 'Es gibt keine Datei und keinen Ordner {pattern}.' },
  {
    en: 'The folder {dir} cannot be made for an index: it {reason}.',
    de: 'Der Ordner {dir} lässt sich nicht für einen Index anlegen: er {reason}.',
  },
  {
    en: 'Another ingest{holder} is writing to the index in {dir}; wait until it has ended.',
    de: 'Ein anderes Einlesen{holder} schreibt in den Index in {dir}; warten Sie, bis es fertig ist.',
  },
  { en: ' (process {pid})', de: ' (Prozess {pid})' },
  {
    en: 'seconds is to be more than 0 and at most 86400, not {value}.',
    de: 'seconds soll mehr als 0 und höchstens 86400 sein, nicht {value}.',
  },
  {
    en: '{name} is to be a whole number from {least} to {most}, not {value}.',
    de: '{name} soll eine ganze Zahl von {least} bis {most} sein, nicht {value}.',
  },
  {
    en: 'Only the first {most} characters of the query were read.',
    de: 'Nur die ersten {most} Zeichen der Suche wurden gelesen.',
  },
  {
    en: 'Only the first {most} words of the query were read.',
    de: 'Nur die ersten {most} Wörter der Suche wurden gelesen.',
  },
  {
    en: 'The quotation mark {mark} is never closed, so the words after it were read as plain words.',
    de: 'Das Anführungszeichen {mark} wird nie geschlossen; die Wörter danach wurden als einfache Wörter gelesen.',
  },
  {
    en: '{sign} after a phrase means nothing here and was left out.',
    de: '{sign} nach einer Wortfolge bedeutet hier nichts und wurde weggelassen.',
  },
  {
    en: '{sign} after a word means nothing here and was left out.',
    de: '{sign} nach einem Wort bedeutet hier nichts und wurde weggelassen.',
  },
  {
    en: 'At most {most} letters of a word may differ, so {sign} was read as ~{most}.',
    de: 'Höchstens {most} Buchstaben eines Wortes dürfen abweichen; {sign} wurde als ~{most} gelesen.',
  },
  { en: '{typed} was read as {meant}.', de: '{typed} wurde als {meant} gelesen.' },
  {
    en: 'A closing parenthesis has no opening one and was left out.',
    de: 'Eine schließende Klammer ohne öffnende wurde weggelassen.',
  },
  {
    en: '{operator} has nothing before it and was left out.',
    de: 'Vor {operator} steht nichts; es wurde weggelassen.',
  },
  {
    en: '{operator} has nothing after it and was left out.',
    de: 'Nach {operator} steht nichts; es wurde weggelassen.',
  },
  {
    en: 'A minus needs a blank before it and none after it, so {sign} was left out.',
    de: 'Ein Minus braucht ein Leerzeichen vor sich und keines nach sich; {sign} wurde weggelassen.',
  },
  {
    en: 'not was read as a word; NOT or a minus leaves papers out.',
    de: 'not wurde als Wort gelesen; NOT oder ein Minus lässt Papiere weg.',
  },
  {
    en: 'Inside a word * and ? mean nothing; what stands before and after was read as words.',
    de: 'In einem Wort bedeuten * und ? nichts; was davor und danach steht, wurde als Wörter gelesen.',
  },
  { en: 'Quotation marks inside others were left out.', de: 'Anführungszeichen in anderen wurden weggelassen.' },
  {
    en: 'Parentheses more than {most} deep were left out.',
    de: 'Klammern in mehr als {most} Ebenen wurden weggelassen.',
  },
  {
    en: 'An opening parenthesis is never closed and was read as closed at the end.',
    de: 'Eine öffnende Klammer wird nie geschlossen; sie wurde als am Ende geschlossen gelesen.',
  },
  {
    en: 'Inside quotation marks * and ~ have no meaning and were left out.',
    de: 'In Anführungszeichen bedeuten * und ~ nichts und wurden weggelassen.',
  },
  {
    en: 'The quotation marks hold no word and were left out.',
    de: 'Zwischen den Anführungszeichen steht kein Wort; sie wurden weggelassen.',
  },
  {
    en: 'A * can only stand at the end of a word; elsewhere it was left out.',
    de: 'Ein * kann nur am Ende eines Wortes stehen; sonst wurde es weggelassen.',
  },
  { en: '{problem}, so it was read as plain words.', de: '{problem}; es wurde als einfache Wörter gelesen.' },
  { en: '{field}: has nothing after it', de: 'Nach {field}: steht nichts' },
  {
    en: 'date: needs a year, month or day or a range of them (date:2018..2019-06), not {value}',
    de: 'date: braucht ein Jahr, einen Monat, einen Tag oder eine Spanne davon (date:2018..2019-06), nicht {value}',
  },
  {
    en: 'amount: needs a number or a range (amount:>=100000), not {value}',
    de: 'amount: braucht eine Zahl oder eine Spanne (amount:>=100000), nicht {value}',
  },
  {
    en: 'There is no field {name}, so it was read as plain words.',
    de: 'Es gibt kein Feld {name}; es wurde als einfache Wörter gelesen.',
  },
  { en: 'There is no kind {kind}', de: 'Es gibt keine Art {kind}' },
  { en: '{value} is no reference', de: '{value} ist kein Zeichen' },
  { en: '{field}: needs a name, not {value}', de: '{field}: braucht einen Namen, nicht {value}' },
  {
    en: 'There is no order {order}; sort by one of {orders}.',
    de: 'Es gibt keine Reihenfolge {order}; möglich sind {orders}.',
  },
  { en: 'There is no text on line {line} of {path}.', de: 'Auf Zeile {line} von {path} steht kein Text.' },
  {
    en: 'There is no text on page {page}, line {line} of {path}.',
    de: 'Auf Seite {page}, Zeile {line} von {path} steht kein Text.',
  },
  {
    en: 'Line {line} of {path} stands on the pages {pages}; say which with --page.',
    de: 'Zeile {line} von {path} steht auf den Seiten {pages}; sagen Sie mit --page, auf welcher.',
  },
  {
    en: 'A page is cited by a line of it; name one with --line.',
    de: 'Eine Seite wird mit einer ihrer Zeilen zitiert; nennen Sie eine mit --line.',
  },
  {
    en: 'There is no export of {what}; it is one of {exports}.',
    de: 'Es gibt keine Ausgabe von {what}, nur eines von {exports}.',
  },
  { en: 'There is no type {type}; the types are {types}.', de: 'Es gibt keine Sorte {type}; die Sorten sind {types}.' },
  {
    en: 'There is no group {group}; group by one of {groups}.',
    de: 'Es gibt keine Gruppe {group}; gruppiert wird nach einem von {groups}.',
  },
  { en: 'There is no kind {kind}; the kinds are {kinds}.', de: 'Es gibt keine Art {kind}; die Arten sind {kinds}.' },
  {
    en: '{name} is empty; give it a value or leave it out.',
    de: '{name} ist leer; geben Sie einen Wert an oder lassen Sie es weg.',
  },
  { en: '{name} needs a number of euros.', de: '{name} braucht einen Betrag in Euro.' },
  {
    en: '{name} needs a year, month or day such as 2018, 2018-12 or 2018-12-11, not {value}.',
    de: '{name} braucht ein Jahr, einen Monat oder Tag wie 2018, 2018-12 oder 2018-12-11, nicht {value}.',
  },
  {
    en: '{name} needs a whole number from 0 on, not {value}.',
    de: '{name} braucht eine ganze Zahl ab 0, nicht {value}.',
  },
  {
    en: 'The index cannot be locked with {file}; check the permissions of the file and its folder.',
    de: 'Der Index lässt sich nicht mit {file} sperren; prüfen Sie die Rechte der Datei und ihres Ordners.',
  },
  {
    en: 'There is no index in {dir}; make one with: ratslupe ingest --index {dir}',
    de: 'In {dir} ist kein Index; legen Sie einen an mit: ratslupe ingest --index {dir}',
  },
  {
    en: '{file} is no file, so it can be no index; move it away or name another --index.',
    de: '{file} ist keine Datei, kann also kein Index sein; verschieben Sie es oder nennen Sie einen anderen --index.',
  },
  {
    en: 'The index {file} is empty; make it with: ratslupe ingest --index {dir}',
    de: 'Der Index {file} ist leer; füllen Sie ihn mit: ratslupe ingest --index {dir}',
  },
  {
    en: "{file} is another program's database; name another --index.",
    de: '{file} ist die Datenbank eines anderen Programms; nennen Sie einen anderen --index.',
  },
  {
    en: 'The index {file} is of version {found}, this ratslupe reads version {read}; delete the file and ingest again.',
    de: 'Der Index {file} hat Version {found}, dieses ratslupe liest Version {read}; löschen Sie die Datei und lesen Sie neu ein.',
  },
  { en: 'SQLite cannot read it', de: 'SQLite kann ihn nicht lesen' },
  { en: 'a table is not what it should be', de: 'eine Tabelle ist nicht, was sie sein soll' },
  { en: 'a text cannot be unpacked', de: 'ein Text lässt sich nicht entpacken' },
  { en: 'what it holds makes no sense', de: 'sein Inhalt ergibt keinen Sinn' },
  { en: 'its parts are out of order', de: 'seine Teile sind nicht in Ordnung' },
  { en: 'the lengths of its papers do not add up', de: 'die Längen seiner Papiere gehen nicht auf' },
  { en: 'its list of files does not add up', de: 'seine Liste der Dateien geht nicht auf' },
  { en: 'words do not add up', de: 'die Wörter gehen nicht auf' },
  { en: 'its vocabulary does not add up', de: 'das Wörterverzeichnis geht nicht auf' },
  { en: 'a paper has no fingerprint', de: 'einem Papier fehlt sein Fingerabdruck' },
  { en: 'postings do not add up', de: 'die Fundstellenlisten gehen nicht auf' },
  { en: 'positions do not add up', de: 'die Wortstellen gehen nicht auf' },
  {
    en: 'The index {file} cannot be written, is the disk full? What was in it before still is.',
    de: 'Der Index {file} lässt sich nicht schreiben, ist die Platte voll? Was vorher darin war, ist es noch.',
  },
  {
    en: 'The index {file} is in use by another program; try again when it has ended.',
    de: 'Der Index {file} wird von einem anderen Programm benutzt; versuchen Sie es, wenn es fertig ist.',
  },
  {
    en: 'The index {file} cannot be opened; check the permissions of the file and its folder.',
    de: 'Der Index {file} lässt sich nicht öffnen; prüfen Sie die Rechte der Datei und ihres Ordners.',
  },
  {
    en: 'The index {file} is damaged ({how}); delete the file and ingest again.',
    de: 'Der Index {file} ist beschädigt ({how}); löschen Sie die Datei und lesen Sie neu ein.',
  },
  { en: 'There is no document {number}.', de: 'Es gibt kein Dokument {number}.' },
  {
    en: 'The tables of the index are not those that ratslupe makes.',
    de: 'Die Tabellen des Index sind nicht die, die ratslupe anlegt.',
  },
  { en: 'It cannot be read: {reason}', de: 'Es ist nicht lesbar: {reason}' },
  {
    en: 'The words of document {number}, which is not there, are in the index.',
    de: 'Die Wörter des Dokuments {number}, das es nicht gibt, sind im Index.',
  },
  {
    en: 'The vocabulary of the full-text index is not that of its words.',
    de: 'Das Wörterverzeichnis des Volltextindex ist nicht das seiner Wörter.',
  },
  { en: 'The sum of the lengths of {field}s is wrong.', de: 'Die Summe der Längen von {field} ist falsch.' },
  { en: 'The words in the index are not those of its text.', de: 'Die Wörter im Index sind nicht die seines Textes.' },
  { en: 'What is stored of it is not what was put in.', de: 'Gespeichert ist nicht, was hineingegeben wurde.' },
  { en: 'The {type} at {start} does not stand in its text.', de: '{type} bei {start} steht nicht in seinem Text.' },
  { en: 'Its fingerprint is wrong.', de: 'Sein Fingerabdruck ist falsch.' },
  { en: 'Its text is not cut where it should be.', de: 'Sein Text ist nicht geteilt, wo er es sein sollte.' },
  { en: 'The lengths of its fields in the index are wrong.', de: 'Die Längen seiner Felder im Index sind falsch.' },
  {
    en: '{count} documents should be numbered from {first} to {last}, {found} are.',
    de: '{count} Dokumente sollten Nummern von {first} bis {last} haben, {found} haben sie.',
  },
  {
    en: 'The full-text index holds {count} documents, the table of documents {listed}.',
    de: 'Der Volltextindex enthält {count} Dokumente, die Tabelle der Dokumente {listed}.',
  },
  { en: '{count} {table} belong to no document.', de: '{count} {table} gehören zu keinem Dokument.' },
  {
    en: 'It is not the same in the tables of files and of documents.',
    de: 'Es ist in den Tabellen der Dateien und der Dokumente nicht dasselbe.',
  },
  {
    en: 'What is noted of its file is not what was put in.',
    de: 'Von seiner Datei ist nicht notiert, was hineingegeben wurde.',
  },
  {
    en: 'The lists of files and settings are not those that were put in.',
    de: 'Die Listen der Dateien und Einstellungen sind nicht die, die hineingegeben wurden.',
  },
  {
    en: 'The content hash of the index is not that of its papers.',
    de: 'Der Inhalts-Hash des Index ist nicht der seiner Dokumente.',
  },
  {
    en: 'The words of the full-text index are out of order.',
    de: 'Die Wörter des Volltextindex sind nicht in der richtigen Reihenfolge.',
  },
  {
    en: 'The postings of the full-text index are not where its words say.',
    de: 'Die Fundstellenlisten des Volltextindex sind nicht dort, wo seine Wörter es sagen.',
  },
  {
    en: 'The table {table} has {found} rows, it should have {count}.',
    de: 'Die Tabelle {table} hat {found} Zeilen, sie sollte {count} haben.',
  },
];

interface Pattern {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly de: string;
}

let patterns: readonly Pattern[] | undefined;

/** The sentences as patterns; those that say most first, as `{name} needs …` would take what is more exactly another sentence. */
function sentencePatterns(): readonly Pattern[] {
  patterns ??= [...LIBRARY_SENTENCES]
    .sort((a, b) => b.en.replace(PARAMETER, '').length - a.en.replace(PARAMETER, '').length)
    .map(({ en, de }) => {
      const literal = en.split(PARAMETER_BETWEEN).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      return {
        pattern: new RegExp(`^${literal.join('([^]*?)')}$`),
        names: [...en.matchAll(PARAMETER)].map((match) => match[1]!),
        de,
      };
    });
  return patterns;
}

/** A sentence of the library in the chosen language; one that is unknown (the system's, SQLite's) stays as it is. */
export function translated(sentence: string): string {
  if (language === 'en') return sentence;
  for (const { pattern, names, de } of sentencePatterns()) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const values = new Map<string, string>();
    names.forEach((name, i) => {
      // A name given twice stands for the same thing.
      if (!values.has(name)) values.set(name, translated(found[i + 1]!));
    });
    return de.replace(PARAMETER, (whole, name: string) => values.get(name) ?? whole);
  }
  return sentence;
}
