import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decode } from '../src/decode.js';
import { type PlacedLine, pdfOf } from './pdf-fixture.js';

const TEXT = 'Antrag für Weiherstadt:\n5 €';

async function reasonFor(bytes: Uint8Array): Promise<string> {
  try {
    await decode(bytes);
  } catch (error) {
    return (error as Error).message;
  }
  return 'was read';
}

const codes = async (bytes: Uint8Array) => (await decode(bytes)).notices.map((notice) => notice.code);

test('reads UTF-8 with and without a byte order mark', async () => {
  assert.is((await decode(Buffer.from(TEXT))).text, TEXT);
  assert.is((await decode(Buffer.from(`\ufeff${TEXT}`))).text, TEXT);
  assert.equal(await codes(Buffer.from(TEXT)), []);
});

test('reads UTF-16 of both byte orders by its mark', async () => {
  const little = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
  assert.is((await decode(little)).text, TEXT);
  assert.is((await decode(Buffer.from(little).swap16())).text, TEXT);
});

test('reads what is not UTF-8 as windows-1252 and says so', async () => {
  const bytes = Buffer.from('f\xfcr 5 \x80 \x84Stra\xdfe\x93', 'latin1');
  assert.is((await decode(bytes)).text, 'für 5 € „Straße“');
  assert.equal(await codes(bytes), ['windows-1252']);
});

test('UTF-8 cut off in a character stays UTF-8', async () => {
  const bytes = Buffer.from('Größe, Straße, Bürger, Gehölz, Grünfläche, früher').subarray(0, -5);
  const broken = Buffer.concat([bytes, Buffer.from([0xc3])]);
  assert.match((await decode(broken)).text, /^Größe, Straße, Bürger, Gehölz, Grünfläche/);
  assert.equal(await codes(broken), ['broken-utf-8']);
});

test('a text put together from two encodings is read line by line, and says so', async () => {
  const parts = [
    Buffer.from('\ufeffGröße für Übergänge\n'),
    Buffer.from('Gr\xf6\xdfe f\xfcr \x84\xdcbergang\x93\r\n', 'latin1'),
  ];
  const mixed = Buffer.concat([...parts, ...parts]);
  const once = 'Größe für Übergänge\nGröße für „Übergang“\n';
  assert.is((await decode(mixed)).text, `${once}\ufeff${once}`);
  assert.equal(
    (await decode(mixed)).notices.map((notice) => notice.text),
    ['text is UTF-8 but for 2 lines, read as windows-1252'],
  );
});

test('older encodings are told, and read as windows-1252', async () => {
  const dos = Buffer.from('Gr\x94\xe1e der B\x81rger, h\x84tte, Stra\xe1e', 'latin1');
  const mac = Buffer.from('Gr\x9a\xa7e der B\x9frger, h\x8atte, Stra\xa7e', 'latin1');
  for (const [bytes, name] of [
    [dos, 'CP850'],
    [mac, 'MacRoman'],
  ] as const) {
    const { notices } = await decode(bytes);
    assert.is(notices.at(-1)?.text, `text seems to be in ${name}, read as windows-1252`);
  }
  // Quotation marks of windows-1252 are umlauts of CP850.
  assert.equal(await codes(Buffer.from('\x84Bahn\x94 und \x84Bus\x94 sowie \x84Rad\x94, Mi\x9ao', 'latin1')), [
    'windows-1252',
  ]);
});

test('all line ends become one kind', async () => {
  assert.is((await decode(Buffer.from('a\r\nb\rc\nd\fe'))).text, 'a\nb\nc\nd\fe');
});

test('files that hold no text are refused with their reason', async () => {
  assert.is(await reasonFor(new Uint8Array()), 'is empty');
  assert.is(await reasonFor(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])), 'is a JPEG picture, not text or PDF');
  assert.is(
    await reasonFor(Buffer.from('PK\x03\x04\x14\0')),
    'is a ZIP archive or an Office document, not text or PDF',
  );
  assert.match(await reasonFor(Buffer.from('Antrag\0Anfrage')), /NUL bytes/);
});

test('a text of blanks alone is a document without text', async () => {
  assert.equal(await codes(Buffer.from(' \n\n \f')), ['no-text']);
});

test('a text of control characters is said to be garbled', async () => {
  assert.equal(await codes(Buffer.from('6DW]XQJ\x036WUDH\x03')), ['garbled']);
});

test('reads a PDF by its content, page by page', async () => {
  const { format, text, notices } = await decode(
    pdfOf([
      [
        [50, 800, 'Seite eins'],
        [50, 780, 'zweite Zeile'],
      ],
      [[50, 800, 'Seite zwei']],
    ]),
  );
  assert.is(format, 'pdf');
  assert.is(text, 'Seite eins\nzweite Zeile\fSeite zwei');
  assert.equal(notices, []);
});

test('a PDF may have something before its header', async () => {
  const bytes = Buffer.concat([Buffer.from('\n'.repeat(100)), pdfOf([[[50, 800, 'Anfrage']]])]);
  assert.is((await decode(bytes)).text, 'Anfrage');
});

test('what servers and spoolers put before the header of a PDF is no text', async () => {
  const pdf = pdfOf([[[50, 800, 'Anfrage']]]);
  for (const before of [
    '\ufeff',
    'x\n',
    '\0\0\x01',
    '1fa0\r\n',
    '\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n',
    'HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n',
    '<br />\n<b>Warning</b>: Undefined variable in <b>download.php</b>\n',
  ]) {
    const { format, text } = await decode(Buffer.concat([Buffer.from(before), pdf]));
    assert.equal([format, text], ['pdf', 'Anfrage'], JSON.stringify(before));
  }
});

test('a text that names the header of a PDF is a text', async () => {
  for (const text of [
    'Betreff: Dateiformate\n\nEine Datei, die mit %PDF-1.4 beginnt, ist ein PDF.',
    'Anlage: %PDF-1.7',
    'Die Datei beginnt mit\n%PDF-1.4\nund endet mit %%EOF.',
    'Ein %PDF-Format',
    `Nichts: %PDF-1.4${' %'.repeat(200)}`,
  ]) {
    assert.equal((await decode(Buffer.from(text))).text, text);
  }
});

test('two columns are read one after the other', async () => {
  const column = (x: number, words: string): PlacedLine[] => words.split(' ').map((word, i) => [x, 780 - 14 * i, word]);
  const { text } = await decode(
    pdfOf([[[50, 810, 'Kopf'], ...column(50, 'links geht es los'), ...column(310, 'dann geht es rechts weiter')]]),
  );
  assert.is(text.replace(/\s+/g, ' '), 'Kopf links geht es los dann geht es rechts weiter');
});

test('a page without text is named', async () => {
  const { text, notices } = await decode(pdfOf([[[50, 800, 'Text']], [], [[50, 800, 'Ende']]]));
  assert.is(text, 'Text\f\fEnde');
  assert.equal(notices, [{ level: 'warning', code: 'no-text', text: 'page 2 has no text', page: 2 }]);
});

test('of a PDF with too many pages the first are read', async () => {
  const pages = Array.from({ length: 5 }, (_, i): PlacedLine[] => [[50, 800, `Blatt ${i + 1}`]]);
  const { text, notices } = await decode(pdfOf(pages), { maxPages: 2 });
  assert.is(text, 'Blatt 1\fBlatt 2');
  assert.equal(
    notices.map((notice) => notice.text),
    ['only 2 of 5 pages are read'],
  );
});

test('broken PDFs give one sentence', async () => {
  assert.match(await reasonFor(Buffer.from('%PDF-1.4\nno objects here')), /^is a broken PDF \(.+\)$/);
  const whole = Buffer.from(pdfOf([[[50, 800, 'Text']]])).toString('latin1');
  assert.match(await reasonFor(Buffer.from(whole.replace(/\/Pages/g, '/Fages'), 'latin1')), /^is a broken PDF/);
});

test('a PDF locked by a password is said to be', async () => {
  const key = `<${'00'.repeat(32)}>`;
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [<00> <00>]`;
  const whole = Buffer.from(pdfOf([[[50, 800, 'Text']]])).toString('latin1');
  const locked = whole.replace('/Root', `${lock} /Root`);
  assert.is(await reasonFor(Buffer.from(locked, 'latin1')), 'is a PDF locked by a password');
});

test('a claim of a million pages is seen through', async () => {
  const whole = Buffer.from(pdfOf([[[50, 800, 'Text']]])).toString('latin1');
  const bytes = Buffer.from(whole.replace('/Count 1', '/Count 1000000'), 'latin1');
  assert.match((await decode(bytes)).text, /^Text/);
});

test('the bytes stay the caller’s', async () => {
  const bytes = pdfOf([[[50, 800, 'Text']]]);
  const length = bytes.length;
  await decode(bytes);
  assert.is(bytes.length, length);
});

test.run();
