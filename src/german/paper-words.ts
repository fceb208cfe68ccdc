/**
 * Capitalised words that stand beside names in council papers and never belong to a body's or a place's name: persons and offices,
 * labels of forms, days and months, words that begin sentences.
 */

const WORDS = new Set(
  `Herr Herrn Herren Frau Frauen Dr Prof Ratsherr Ratsfrau Ratsfrauen Ratsherren Leiter Leiterin Leitung Sitzungstermin
  Vorlage Vorlagen Beratung Vorberatung Empfehlung Anhörung Entscheidung Behandlung Zuständigkeit Datum Uhrzeit Uhr TOP Top Punkt Nr Niederschrift
  Drucksache Drucksachen Stand Status Aktenzeichen Az Telefon Tel Telefax Fax Email E-Mail Zimmer Raum Saal Seite Seiten Anlage Anlagen
  Auskunft Betreff Betr Ja Nein Ö N NÖ Die Der Das Den Dem Des Ein Eine Einer Eines Einen Es Er Sie Ich Wir Ihr Ihre Ihren Ihrem Ihrer In Im
  Am An Auf Aus Bei Beim Bis Da Dann Für Hier Ist Mit Nach Ob Seit Über Um Unter Vom Von Vor Wegen Weil Wenn Wie Wird Werden Zu Zum Zur Zwar Als
  Auch Alle Allen Aller Alles Laut Darüber Daher Hierzu Dazu Dabei Damit Danach Deshalb Deswegen Doch Durch Falls Ferner Gem Gemäß Jede Jeder Jedes
  Jetzt Kann Kein Keine Kommt Man Mehr Nicht Noch Nun Nur Oder Ohne Pro Schon Sein Seine Sind So Soll Sollte Somit Sowie Statt Und Viele Was
  Welche Welcher Welches Wer Wann Warum Wo Woher Wurde Wurden Zudem Zunächst Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Aufgrund Außerdem
  Bereits Bzw Ca Gibt Hat Haben Ihm Ihnen Leider Sodann Weiter Weitere Weiteren Weiterhin Überweisung Januar Februar März April Mai Juni Juli August
  September Oktober November Dezember Jan Feb Apr Jun Jul Aug Sept Okt Nov Dez Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Einstimmig
  Mehrheitlich Vorgang Bezeichnung Dienststelle Stadtverwaltung Gemeindeverwaltung Kreisverwaltung Drs DS BVV CDU SPD FDP AfD GRÜNE GRÜNEN Grüne
  Grünen Linke LINKE PIRATEN Postfach Str Straße Nummer Frage Fragen Antwort Antworten Inhalt Inhaltsübersicht Inhaltsverzeichnis Sachverhalt Thema
  Themen Text Einladung Besetzung Wahlperiode Bestellung Gez Quelle Abs Eingang Erledigung Stimmen Stimme Finanzielle Abschnitt Artikel Auszug Jahr
  Jahre Jahren Wirtschaftsjahr Haushaltsjahr Kalenderjahr Verfügung Stadt Gemeinde Landkreis Kreis Bund Land Region Bezirk Landesregierung Geschäftsführung
  Geschäftsstelle Mitarbeiter Mitarbeiterin Mitarbeiterinnen Mitarbeitende Mitarbeitenden Arbeitskreis Arbeitsgruppe AG AK Forum Runder GmbH AöR Eigenbetrieb Eigenbetriebs
  Fachbereich Fachbereichs Fachbereiche Geschäftsbereich Abteilung Dezernat Sachgebiet Stabsstelle Referat Team Amt Ämter Rat Rates Kita Gast Gäste Haus Ort
  Beginn Ende Anfang Dauer Mittel Geld Gelder Euro EUR Cent Prozent Planungen Pläne Bericht Unterlagen Zusagen Vereinen Anlieger Gelegenheit Rederecht
  Einvernehmen Bedenken Verständnis Interesse Wert Grund Gründe Gründen Ortstermin Vorhaben Abbruch Ersatzneubau Abstimmung Wünsche Wunsch Ideen
  Spielplatz Friedhof Feuerwehr Details Handlungsbedarf Einsicht Rechenschaft Einfluss Seniorenfeier Internet Wappen Logo Liste Kontakt Sinn Zugänge
  Zugang Haushalt Ab Einladender Tulpen Vertagt Verantwortlich Satzung Satzungsbeschluss Satzungsbeschlüsse Parlament Doppelhaushalt Haushaltsplan Recherche
  Bürgerumfrage Stellenplan Öffnungszeiten Postanschrift Briefkasten Vertrag Verträge Beteiligte Beteiligten Folgende Folgender Folgendes Nachfolgende Ergänzende Änderung Änderungen
  Möglichkeit Möglichkeiten Verbesserung Unterstützung Zustimmung Ablehnung Aussprache Diskussion Klein Groß Neu Alt Bad Sankt Ober Nieder Untere Obere Rückfragen
  Projektbetreuung Vertretung Vertretungen Beigeordnete Beigeordneter Verpflichtung Verabschiedung Ehrung Wahl Wahlen Neuwahl Nachwahl Information Informationen Kurzfassung
  Jugendliche Kinder Eltern Bürger Bürgerinnen Einwohner Einwohnerinnen Anwohner Nachbarn Vereine Verein Senioren Schule Schulen Gremien Gremium`.split(
    /\s+/,
  ),
);

const BEGINNINGS =
  /^(?:Ratsmitglied|Stadtr[aä]t|Stadtverordnet|Bezirksstadtr|Bezirksverordnet|Ober(?:bürger|kreis|stadt)|Bürgermeister|Bezirksbürgermeister|Ortsbürgermeister|Ortsvorsteher|Ortsbeauftragt|Beigeordnet|Dezernent|Amtsleit|Fachbereichsleit|Abteilungsleit|Vorsitz|Ratsvorsitz|Stellv|Vertreter|Mitglied|Sitzung|Gremi|Termin|Vorlage|Antr[aä]g|Anfrage|Anregung|Änderungsantr|Beschl[uü]ss|Beratungs|Kenntnis|Ergebnis|Tagesordnung|Protokoll|Federf[uü]hr|Abstimmung|Begründ|Stellungnahm|Bearbeit|Enthaltung|Dies|Öffentlich|Nichtöffentlich|Verwaltungsvorl|Mitteilung|Bericht|Bekanntgab|Verantwortlich|Fraktion|Gruppe|Ausschuss|Ausschuß|Ausschüsse|Ausschusses|Bezirksamt|Bürgerdeputiert|Erläuterung|Hinweis|Teilnehm|Schriftführ|Unterzeichn|Betreuer|Sprecher|Sachstand|Rückmeldung|Geschäftsführer|Vorstand|Verwaltungsmit|Einwohnerfrage|Vorschl[aä]g|Maßnahme|Entwurf|Entwürf|Konzept|Bebauungsplan|Flächennutzungsplan|Dokument|Neubau|Umbau(?!t)|Anbau|Erweiterungs|Ortschaftsr|Ortsr[aä]t|Gemeinder[aä]t|Bezirksvertret)/u;

const ENDINGS =
  /(?:beauftragter?|beauftragten|koordinatorin|koordinator|referentin|leiterin|leiter|direktorin|direktor|präsidentin|präsident|sprecherin|straße|gasse|behörden?|gesellschaft(?:en)?|gmbh|antrag|anträge|beschluss|vorlage|sitzung|sitzungen|termin|mitglied|mitglieder)$/iu;

/** Whether a capitalised word is one of those that stand beside names, not in them. */
export function isPaperWord(word: string): boolean {
  return WORDS.has(word) || BEGINNINGS.test(word) || ENDINGS.test(word);
}
