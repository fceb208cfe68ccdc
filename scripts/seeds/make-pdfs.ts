// Draws the two PDF papers of seeds/: `node dist/scripts/seeds/make-pdfs.js`. The same bytes at each run.
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';

const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url));
const LINE_HEIGHT = 13;

function open(file: string, title: string): PDFKit.PDFDocument {
  const made = new Date(Date.UTC(2024, 0, 1));
  const document = new PDFDocument({
    size: 'A4',
    margin: 56,
    info: { Title: title, CreationDate: made, ModDate: made },
  });
  document.pipe(createWriteStream(seeds + file));
  return document;
}

function lines(document: PDFKit.PDFDocument, text: string, x: number, y: number): void {
  document.font('Helvetica').fontSize(9.5);
  for (const [i, line] of text.trim().split('\n').entries())
    document.text(line, x, y + i * LINE_HEIGHT, { lineBreak: false });
}

const COLUMNS: readonly (readonly [left: string, right: string])[] = [
  [
    `
Niederschrift über die 24. Sitzung des Rates
der Stadt Lindenbach vom 28. November 2023
(Wortprotokoll, Auszug)

7 Verstetigung der Straßensozialarbeit
Vorlage V/0311/2023

Oberbürgermeister Falk Reinders: Ich rufe den
Tagesordnungspunkt 7 auf. Wortmeldungen?
Bitte, Frau Thalheim.

Mareike Thalheim (SPD): Sehr geehrter Herr
Oberbürgermeister, meine Damen und Herren!
Vor zwei Jahren haben wir über eine einzige
Stelle gestritten. Heute wissen wir: Der Street-
worker im Bahnhofsviertel hat mehr als fünf-
hundert junge Menschen erreicht. Die Bewohne-
rinnen und Bewohner sagen uns, dass der Platz
ruhiger geworden ist.

Die Verwaltung schlägt 78.000 € für das Jahr
2024 vor. Meine Fraktion wünscht sich eine zwei-
te Stelle. Das wären 76.000 € mehr. Wir wissen
aber, dass der Haushalt 2024/2025 das nicht her-
gibt, und stimmen der Vorlage zu.
`,
    `
Dr. Konrad Eickhoff (CDU): Die CDU-Fraktion
hat 2021 um eine Befristung gebeten, weil wir
erst die Wirkung sehen wollten. Der Bericht
M/0042/2023 hat uns überzeugt. Wir stimmen zu.

Ilka Morgenroth (FDP): Für die FDP-Fraktion
gilt das ebenso. Ich bitte das Jugendamt, bis zum
30. Juni 2024 darzustellen, ob sich der Landeszu-
schuss von 15.400 Euro wiederholen lässt.

Petra Sommerfeld (DIE LINKE): Auf unsere An-
frage F/0009/2023 hat die Verwaltung geantwortet,
für Auwiesen fehle das Geld. Das bedauern wir.

Oberbürgermeister Falk Reinders: Weitere Wort-
meldungen sehe ich nicht. Wer ist für die Vorlage
V/0311/2023? Das ist einstimmig. Damit ist die
Stelle ab dem 1. Januar 2024 dauerhaft einge-
richtet.

8 Bäderkonzept

Oberbürgermeister Falk Reinders: Der Sportaus-
schuss hat die Beratung vertagt. Ich schlage vor,
dem zu folgen. Widerspruch? Keiner.
`,
  ],
];

const PAGES: readonly string[] = [
  `
Bericht der Verwaltung                                  Vorlage-Nr: 2024/IV/0012
öffentlich                                              Datum: 08.01.2024

Jahresbericht 2023 zur Hebammenförderung

Beratungsfolge:
30.01.2024  Ausschuss für Soziales, Gesundheit und Senioren
20.03.2024  Kreistag

1. Anlass

Der Kreistag hat am 21.06.2023 die Richtlinie zur Förderung freiberuflicher
Hebammen beschlossen (2023/BV/0456). Die Verwaltung berichtet jährlich über
die Wirkung der Förderung. Grundlage sind die Anträge, die bis zum 31. De-
zember 2023 beim Gesundheitsamt eingegangen sind.

2. Niederlassungen

Vier Hebammen haben sich 2023 neu niedergelassen, davon drei im Amt Seen-
platte. Ausgezahlt wurden 20.000 €. Eine weitere Hebamme hat ihre Tätigkeit
zum 30. September 2023 aufgegeben; die Zuwendung wurde anteilig zurückgefor-
`,
  `
dert.

3. Wochenbettbetreuung

Für 171 Betreuungen wurden je 80 € gezahlt, zusammen 13.680 €. Der Ansatz von
35 TEUR wurde damit fast ausgeschöpft (33.680 €).

Monat                  Betreuungen        Auszahlung
Juli 2023                       19           1.520 €
August 2023                     24           1.920 €
September 2023                  27           2.160 €
Oktober 2023                    31           2.480 €
November 2023                   34           2.720 €
Dezember 2023                   36           2.880 €
`,
  `
4. Ausblick

Für 2024 rechnet die Verwaltung mit 60 bis 70 TEUR. Der Ausschuss für Soziales,
Gesundheit und Senioren wird im 3. Quartal 2024 über eine Erhöhung beraten. Ein
Parkausweis für Hebammen, wie ihn andere Städte kennen, fällt in die Zuständig-
keit der Ämter.
`,
];

const minutes = open('lindenbach/2023-11-28_Rat_Wortprotokoll.pdf', 'Wortprotokoll');
for (const [left, right] of COLUMNS) {
  lines(minutes, left, 56, 70);
  lines(minutes, right, 312, 70);
}
minutes.end();

const report = open('weiherland/2024-IV-0012_Bericht.pdf', 'Jahresbericht');
for (const [i, page] of PAGES.entries()) {
  if (i > 0) report.addPage();
  lines(report, 'Landkreis Weiherland · Der Landrat · Gesundheitsamt', 56, 40);
  lines(report, page, 56, 80);
  lines(
    report,
    `Vorlage 2024/IV/0012                                                            Seite ${i + 1} von ${PAGES.length}`,
    56,
    760,
  );
}
report.end();
