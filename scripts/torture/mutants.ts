import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { ingest } from '../../src/api.js';
import { assert, below, type Random, scratch, seedFiles, stateOf, type Trial } from './trial.js';

/** Changes some bytes of a file as accidents and malice do. */
function mutated(bytes: Buffer, other: Buffer, random: Random): Buffer {
  const at = below(random, bytes.length);
  const length = 1 + below(random, Math.min(5000, bytes.length));
  switch (below(random, 8)) {
    case 0: {
      const flipped = Buffer.from(bytes);
      for (let n = 1 + below(random, 200); n > 0; n--) flipped[below(random, bytes.length)] = below(random, 256);
      return flipped;
    }
    case 1:
      return bytes.subarray(0, at);
    case 2:
      return bytes.subarray(at);
    case 3:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 4:
      return Buffer.concat([
        bytes.subarray(0, at),
        ...Array<Buffer>(1 + below(random, 50)).fill(bytes.subarray(at, at + length)),
        bytes.subarray(at),
      ]);
    case 5:
      return Buffer.concat([bytes.subarray(0, at), other.subarray(below(random, other.length))]);
    case 6: {
      // Numbers are lengths, offsets, counts and object names in a PDF, and dates and sums in a text.
      const numbers = ['0', '-1', '1', '7', '999999999', '4294967296', '1e308', '00000000000000000000000000000001'];
      const share = random() * 0.2;
      return Buffer.from(
        bytes
          .toString('latin1')
          .replace(/\d+/g, (number) => (random() < share ? numbers[below(random, numbers.length)]! : number)),
        'latin1',
      );
    }
    default: {
      const open = ['<<', '[', '(', '<', '{', 'stream\n', 'obj ', '„', '(((', '1 0 R ', '%PDF-1.4\n'][
        below(random, 11)
      ]!;
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(open.repeat(1 + below(random, 20_000)), 'latin1'),
        bytes.subarray(at),
      ]);
    }
  }
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.5\n';
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer << /Size ${size} /Root 1 0 R ${trailer.replace('HERE', String(file.length))} >>\n`;
  return Buffer.from(`${file}${table}${end}startxref\n${file.length}\n%%EOF\n`, 'latin1');
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGE = '<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const CONTENT = 'BT /F1 9 Tf (Anfrage) Tj ET';

function pagesNode(kids = '[3 0 R]', count = 1): string {
  return `<< /Type /Pages /Count ${count} /Kids ${kids} /MediaBox [0 0 595 842] >>`;
}

function streamOf(content: Buffer, entries: string): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content.toString('latin1')}\nendstream`;
}

/** A PDF of one page whose content is `content`, deflated, with `pages` claimed. */
function pdf(content: string, pages = 1, kids = '[3 0 R]'): Buffer {
  const packed = deflateSync(Buffer.from(content, 'latin1'));
  return pdfOf([CATALOGUE, pagesNode(kids, pages), PAGE, FONT, streamOf(packed, '/Filter /FlateDecode')]);
}

/** PDFs whose objects lead in circles, or claim what is not there. */
function knots(effort: number): [string, Buffer][] {
  const size = 2 ** 20 * Math.min(4 * effort, 160);
  const twice = deflateSync(deflateSync(Buffer.alloc(size * 4, ' ')));
  const depth = 2000 * effort;
  const nodes = Array.from({ length: depth }, (_, i) => pagesNode(`[${i + 6} 0 R]`));
  const image = (width: number) =>
    streamOf(
      deflateSync(Buffer.alloc(1000)),
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${width} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`,
    );
  const plain = streamOf(Buffer.from(CONTENT), '');
  const withObjects =
    '<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 4 0 R >> /XObject << /X 6 0 R >> >> /Contents 5 0 R >>';
  const drawn = streamOf(Buffer.from(`/X Do ${CONTENT}`), '');
  return [
    [
      'swells-twice.pdf',
      pdfOf([CATALOGUE, pagesNode(), PAGE, FONT, streamOf(twice, '/Filter [/FlateDecode /FlateDecode]')]),
    ],
    [
      'length-is-itself.pdf',
      pdfOf([CATALOGUE, pagesNode(), PAGE, FONT, plain.replace(/\/Length \d+/, '/Length 5 0 R')]),
    ],
    [
      'length-of-gigabytes.pdf',
      pdfOf([CATALOGUE, pagesNode(), PAGE, FONT, plain.replace(/\/Length \d+/, '/Length 4294967295')]),
    ],
    ['reference-to-itself.pdf', pdfOf([CATALOGUE, '2 0 R', PAGE, FONT, plain])],
    ['parent-of-itself.pdf', pdfOf([CATALOGUE, pagesNode('[2 0 R]', 7), PAGE, FONT, plain])],
    ['table-before-itself.pdf', pdfOf([CATALOGUE, pagesNode(), PAGE, FONT, plain], '/Prev HERE')],
    [
      'form-in-itself.pdf',
      pdfOf([
        CATALOGUE,
        pagesNode(),
        withObjects,
        FONT,
        drawn,
        streamOf(
          Buffer.from(`/X Do ${CONTENT}`),
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> /Font << /F1 4 0 R >> >>',
        ),
      ]),
    ],
    ['huge-picture.pdf', pdfOf([CATALOGUE, pagesNode(), withObjects, FONT, drawn, image(60_000)])],
    ['deep-tree.pdf', pdfOf([CATALOGUE, pagesNode('[6 0 R]'), PAGE, FONT, plain, ...nodes])],
    [
      'deep-array.pdf',
      pdfOf([CATALOGUE, pagesNode(`${'['.repeat(depth * 10)}3 0 R${']'.repeat(depth * 10)}`), PAGE, FONT, plain]),
    ],
    ['wide-tree.pdf', pdfOf([CATALOGUE, pagesNode(`[${'3 0 R '.repeat(depth * 10)}]`, depth * 10), PAGE, FONT, plain])],
  ];
}

/** Files made to cost much: by what they claim and by what they unpack to. */
function bombs(effort: number): [string, Buffer][] {
  const size = 2 ** 20 * Math.min(4 * effort, 160);
  const line = 'Stadt Lindenbach, Antrag AN/0012/2021 vom 04.05.2021: 12.000 Euro für den Spielplatz, SPD-Fraktion. ';
  return [
    ['claim-a-million-pages.pdf', pdf('BT /F1 9 Tf (Anfrage) Tj ET', 1_000_000)],
    ['pages-of-pages.pdf', pdf('BT /F1 9 Tf (Anfrage) Tj ET', 3, '[2 0 R 2 0 R 3 0 R]')],
    ['blank-that-swells.pdf', pdf(' '.repeat(size * 4))],
    ['text-that-swells.pdf', pdf(`BT /F1 9 Tf ${'(Anfrage) Tj '.repeat(size / 16)} ET`)],
    ['nested.pdf', pdf(`${'q '.repeat(size / 4)}BT /F1 9 Tf (Anfrage) Tj ET`)],
    ['one-line.txt', Buffer.from(line.repeat(size / line.length))],
    ['one-word.txt', Buffer.alloc(size, 'x')],
    ['blanks.txt', Buffer.alloc(size, ' ')],
    ['lines.txt', Buffer.alloc(size, '\n')],
    ['digits.txt', Buffer.alloc(size, '1.')],
    ['hyphens.txt', Buffer.alloc(size, '-\n')],
    ['pages.txt', Buffer.alloc(size, 'a\f')],
    ['words.txt', Buffer.from(Array.from({ length: size / 8 }, (_, i) => `w${i.toString(36)} `).join(''))],
    ...knots(effort),
  ];
}

export const mutants: Trial = {
  name: 'mutants',
  promise: 'Whatever a file holds, it is in the index or in the list of failures, within the time and memory allowed.',
  async run(effort, random) {
    const folder = path.join(scratch(), 'papers');
    mkdirSync(folder);
    const seeds = seedFiles();
    const pdfs = seeds.filter(({ name }) => name.endsWith('.pdf'));
    const count = 50 * effort;
    for (let i = 0; i < count; i++) {
      const pool = i % 2 === 0 ? pdfs : seeds;
      let { bytes } = pool[below(random, pool.length)]!;
      const other = seeds[below(random, seeds.length)]!.bytes;
      for (let n = 1 + below(random, 3); n > 0 && bytes.length > 0; n--) bytes = mutated(bytes, other, random);
      writeFileSync(path.join(folder, `${i}.${i % 2 === 0 ? 'pdf' : 'txt'}`), bytes);
    }
    const extra = bombs(effort);
    for (const [name, bytes] of extra) writeFileSync(path.join(folder, name), bytes);

    const index = path.join(scratch(), 'index');
    const limits = { seconds: Math.min(30, 5 + effort), memory: 512, pages: 2000 };
    const report = await ingest([folder], { index, limits });
    assert(report.files === count + extra.length, `${report.files} files of ${count + extra.length} were seen`);
    assert(report.new + report.failed.length === report.files, 'a file is neither in the index nor among the failures');
    assert(stateOf(index).papers.size === report.new, 'the index does not hold what the report says');
    const crashed = report.failed.filter(({ reason }) => /^ends the process/.test(reason));
    assert(crashed.length === 0, `${crashed[0]?.path} ${crashed[0]?.reason}`);
    const limited = report.failed.filter(({ reason }) => /^(takes longer|needs more)/.test(reason)).length;
    return `${report.files} files: ${report.new} in, ${report.failed.length} failed, ${limited} of them by time or memory`;
  },
};
