import type { ReadResult, ReadTask } from '../../src/worker.js';

/** In place of the real worker: what a file's name says happens to the process. */
export async function readFiles({ files }: ReadTask): Promise<ReadResult[]> {
  return files.map(({ path, size, mtime }): ReadResult => {
    if (path.includes('hang')) for (;;);
    if (path.includes('explode')) {
      const all: number[][] = [];
      for (;;) all.push(new Array<number>(1000).fill(all.length));
    }
    if (path.includes('swell')) {
      const all: Uint8Array[] = [];
      for (;;) all.push(new Uint8Array(2 ** 20).fill(1));
    }
    if (path.includes('join')) [...'x'.repeat(2 ** 24).matchAll(/x/g)].map(String).join();
    if (path.includes('exit')) process.exit(1);
    if (path.includes('throw')) throw new Error('a rule is broken');
    return { type: 'same', path, size, mtime };
  });
}
