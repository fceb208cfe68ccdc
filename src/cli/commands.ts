import type { Command } from 'commander';
import type { MessageKey } from './messages.js';

/** A command by its name: what it is for, and how its file is loaded, as no call needs those of the others. */
interface Entry {
  readonly summary: MessageKey;
  readonly load: () => Promise<{ command: () => Command }>;
}

/** All commands, in the order of the help. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  ingest: { summary: 'ingest.summary', load: () => import('./ingest.js') },
  search: { summary: 'search.summary', load: () => import('./search.js') },
  show: { summary: 'show.summary', load: () => import('./show.js') },
  dossier: { summary: 'dossier.summary', load: () => import('./dossier.js') },
  mentions: { summary: 'mentions.summary', load: () => import('./mentions.js') },
  batch: { summary: 'batch.summary', load: () => import('./batch.js') },
  watch: { summary: 'watch.summary', load: () => import('./watch.js') },
  export: { summary: 'export.summary', load: () => import('./export.js') },
  extract: { summary: 'extract.summary', load: () => import('./extract.js') },
  stats: { summary: 'stats.summary', load: () => import('./stats.js') },
  check: { summary: 'check.summary', load: () => import('./check.js') },
  completion: { summary: 'completion.summary', load: () => import('./completion.js') },
};
