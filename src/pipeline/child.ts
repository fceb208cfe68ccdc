/**
 * A process of the pool: reads the files that it is told to, until its parent ends. Called with the module that reads, the memory that
 * it may take, in MiB, and the number of the parent.
 */
import { Worker } from 'node:worker_threads';
import type { ReadTask, readFiles } from '../worker.js';

const [module = '', memory = '', parent = ''] = process.argv.slice(2);

// A thread of its own sees how much memory the process has while this one is at work on a file. The heap has a limit without it;
// what pictures and fonts of a PDF take lies outside. It also sees when the parent was killed. The parent is not asked of the system
// here: it may have been killed before this process came so far.
const WATCH = `
  const { workerData: { most, parent } } = require('node:worker_threads');
  setInterval(() => {
    if (process.memoryUsage.rss() > most || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, 50);`;
new Worker(WATCH, {
  eval: true,
  workerData: { most: Number(memory) * 2 ** 20, parent: Number(parent) },
  resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
});

// Ctrl-C in a terminal reaches the whole group of processes; the parent decides when its children end.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());

const reader = (await import(module)) as { readonly readFiles: typeof readFiles };
process.on('message', async (task: ReadTask) => {
  process.send?.(await reader.readFiles(task));
});
