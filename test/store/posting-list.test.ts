import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { PostingsBuilder } from '../../src/store/blocks.js';
import {
  addCounts,
  eachPlace,
  PostingList,
  readList,
  readListWithin,
  type WrittenList,
  writeList,
} from '../../src/store/posting-list.js';
import { ByteReader, ByteWriter } from '../../src/varint.js';

const FIRST = 7;

/** Lists of one to some hundred documents, from every number to one in a hundred, with frequencies that need more than a byte. */
const anyPostings = fc
  .record({ size: fc.constantFrom(1, 5, 32, 33, 64, 65, 300), gap: fc.constantFrom(1, 2, 3, 7, 100) })
  .chain(({ size, gap }) =>
    fc.array(
      fc.record({
        gap: fc.integer({ min: 1, max: gap }),
        text: fc.oneof(
          { weight: 20, arbitrary: fc.integer({ min: 0, max: 5 }) },
          fc.constantFrom(253, 254, 255, 300, 20_000),
        ),
        title: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 3 })),
        reference: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 2 })),
      }),
      { minLength: size, maxLength: size },
    ),
  )
  .map((rows) => {
    let document = FIRST - 1;
    // A posting says something.
    return rows.map(({ gap, text, title, reference }) => {
      document += gap;
      return { document, text: text + title + reference === 0 ? 1 : text, title, reference };
    });
  });

type Rows = readonly {
  readonly document: number;
  readonly text: number;
  readonly title: number;
  readonly reference: number;
}[];

function written(rows: Rows): { readonly list: WrittenList; readonly positions: Uint8Array } {
  const list = new PostingList();
  const positions = new ByteWriter();
  // So that each position tells whose it is; what stood before belongs to another word.
  for (const { document, text } of rows) for (let i = 0; i < text; i++) positions.varint(document + i);
  for (const { document, text, title, reference } of rows) list.add(document, text, title, reference);
  const writer = new ByteWriter();
  writer.varint(99);
  const start = writer.length;
  const shape = writeList(list, FIRST, positions.bytes(), writer);
  writer.varint(99);
  return {
    list: { bytes: writer.bytes(), start, shape, count: rows.length, first: FIRST },
    positions: positions.bytes(),
  };
}

function rowsOf(builder: PostingsBuilder): Rows {
  builder.end();
  const { documents, frequencies } = builder.build();
  return Array.from(documents, (document, i) => ({
    document,
    text: frequencies.text![i]!,
    title: frequencies.title?.[i] ?? 0,
    reference: frequencies.reference?.[i] ?? 0,
  }));
}

test('gives back what was written, and counts it', () => {
  fc.assert(
    fc.property(anyPostings, (rows) => {
      const { list } = written(rows);
      const builder = new PostingsBuilder(1, rows.length);
      readList(list, builder);
      assert.equal(rowsOf(builder), rows);
      const counts = { title: 0, reference: 0, text: 0 };
      addCounts(list, counts);
      for (const field of ['title', 'reference', 'text'] as const) {
        assert.is(counts[field], rows.filter((row) => row[field] > 0).length, field);
      }
    }),
  );
});

test('finds the wanted documents and their positions among the others', () => {
  fc.assert(
    fc.property(
      anyPostings,
      fc.array(fc.nat(30_100), { maxLength: 40 }),
      fc.func(fc.boolean()),
      (rows, others, isWanted) => {
        const some = rows.map(({ document }) => document).filter((document) => isWanted(document));
        const wanted = Int32Array.from(new Set([...others, ...some])).sort();
        const low = wanted.findIndex((document) => document >= FIRST);
        if (low < 0) return;
        const expected = rows.filter(({ document }) => wanted.includes(document));
        const { list, positions } = written(rows);
        const builder = new PostingsBuilder(1, wanted.length);
        readListWithin(list, wanted, low, wanted.length, builder);
        assert.equal(rowsOf(builder), expected);
        const places: number[][] = [];
        eachPlace(list, positions, 0, wanted, low, wanted.length, (i, count, at) => {
          const first = count > 0 ? new ByteReader(positions, at).varint() : wanted[i]!;
          places.push([wanted[i]!, count, first]);
        });
        assert.equal(
          places,
          expected.map(({ document, text }) => [document, text, document]),
        );
      },
    ),
  );
});

test.run();
