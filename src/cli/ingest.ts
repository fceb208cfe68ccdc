import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import type { Command } from 'commander';
import { DEFAULT_LIMITS, type IngestProgress, type IngestReport, ingest } from '../api.js';
import { UsageError } from '../errors.js';
import { count, decimal, say, translated } from './messages.js';
import { addIndexOption, addOutputOptions, countOption, type IndexOptions, newCommand } from './options.js';
import { formatOf, jsonLine, type OutputOptions, withSink } from './output.js';
import { detail, remark, remarking } from './remarks.js';
import { printableLine, terminalOf } from './terminal.js';

interface Options extends IndexOptions, OutputOptions {
  readonly workers?: number;
  readonly maxMegabytes?: number;
  readonly maxSeconds?: number;
  readonly maxMemory?: number;
  readonly maxPages?: number;
}

/** Seconds between two lines of progress where no terminal shows a bar. */
const LINE_SECONDS = 10;

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Shows progress on standard error: a bar on a terminal, a line now and then elsewhere. */
async function progressShower(): Promise<{ show(progress: IngestProgress): void; stop(): void }> {
  if (!remarking()) return { show: () => {}, stop: () => {} };
  const began = performance.now();
  const figures = (progress: IngestProgress) => {
    const seconds = Math.max(0.001, (performance.now() - began) / 1000);
    const rate = progress.bytesDone / seconds;
    const left = rate > 0 ? (progress.bytes - progress.bytesDone) / rate : 0;
    return { rate: decimal(rate / 1e6, 1), left: clock(left) };
  };
  if (!terminalOf(process.stderr).interactive) {
    let shown = began;
    return {
      show: (progress) => {
        if (performance.now() - shown < LINE_SECONDS * 1000) return;
        shown = performance.now();
        const parameters = { done: count(progress.filesDone), all: count(progress.files), ...figures(progress) };
        process.stderr.write(`${say('ingest.progress', parameters)}\n`);
      },
      stop: () => {},
    };
  }
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    {
      format: `{bar} ${say('ingest.progress', { done: '{value}', all: '{total}' })}`,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (progress) => {
      if (!started) bar.start(progress.files, 0, figures(progress));
      started = true;
      bar.update(progress.filesDone, figures(progress));
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}

function table(report: IngestReport): string {
  const rows = [
    [say('ingest.new'), report.new],
    [say('ingest.changed'), report.changed],
    [say('ingest.unchanged'), report.unchanged],
    [say('ingest.removed'), report.removed],
    [say('ingest.failed'), report.failed.length],
  ] as const;
  const width = Math.max(...rows.map(([label]) => label.length));
  const digits = Math.max(...rows.map(([, n]) => count(n).length));
  const lines = rows.map(([label, n]) => `${label.padEnd(width)}  ${count(n).padStart(digits)}`);
  if (report.failed.length > 0) {
    lines.push('', say('ingest.failures'));
    for (const { path, reason } of report.failed)
      lines.push(`  ${printableLine(path)}: ${printableLine(translated(reason))}`);
  }
  return `${lines.join('\n')}\n`;
}

async function run(paths: readonly string[], options: Options): Promise<void> {
  const format = formatOf(options);
  if (paths.length === 0 && !existsSync('seeds')) throw new UsageError(say('ingest.no-paths'));
  const progress = await progressShower();
  const stop = new AbortController();
  let stoppedBy: NodeJS.Signals = 'SIGINT';
  const onInterrupt = (signal: NodeJS.Signals) => {
    stoppedBy = signal;
    progress.stop();
    remark(say('ingest.stopping'));
    stop.abort();
  };
  process.once('SIGINT', onInterrupt);
  process.once('SIGTERM', onInterrupt);
  let report: IngestReport;
  try {
    report = await ingest(paths, {
      index: options.index,
      ...(options.workers === undefined ? {} : { workers: options.workers }),
      signal: stop.signal,
      onProgress: progress.show,
      limits: {
        ...(options.maxMegabytes === undefined ? {} : { bytes: options.maxMegabytes * 2 ** 20 }),
        ...(options.maxSeconds === undefined ? {} : { seconds: options.maxSeconds }),
        ...(options.maxMemory === undefined ? {} : { memory: options.maxMemory }),
        ...(options.maxPages === undefined ? {} : { pages: options.maxPages }),
      },
    });
  } finally {
    progress.stop();
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  }
  detail(
    say('ingest.details', {
      bytes: decimal(report.bytes / 1e6, 1),
      index: options.index,
      documents: count(report.documents),
    }),
  );
  await withSink(options, (sink) => sink.write(format === 'json' ? jsonLine(report) : table(report)));
  if (report.textless > 0) remark(say('ingest.textless', { count: count(report.textless) }));
  if (report.interrupted) {
    remark(say('ingest.interrupted'));
    // As shells tell of a process that a signal ended: 130 for Ctrl-C, 143 for SIGTERM.
    process.exitCode = 128 + constants.signals[stoppedBy];
  } else if (report.failed.length > 0) {
    process.exitCode = 5;
  }
}

/** `ratslupe ingest [PATH|GLOB ...]` */
export function command(): Command {
  const made = newCommand('ingest', 'ingest.summary', [
    'ratslupe ingest',
    "ratslupe ingest 'seeds/*.txt' --index probe",
  ])
    .argument('[path...]', say('ingest.paths'))
    .option('--workers <n>', say('option.workers'), countOption('--workers'))
    .option(
      '--max-megabytes <n>',
      say('option.max-megabytes', { count: count(DEFAULT_LIMITS.bytes / 2 ** 20) }),
      countOption('--max-megabytes'),
    )
    .option(
      '--max-seconds <n>',
      say('option.max-seconds', { count: count(DEFAULT_LIMITS.seconds) }),
      countOption('--max-seconds'),
    )
    .option(
      '--max-memory <n>',
      say('option.max-memory', { count: count(DEFAULT_LIMITS.memory) }),
      countOption('--max-memory'),
    )
    .option(
      '--max-pages <n>',
      say('option.max-pages', { count: count(DEFAULT_LIMITS.pages) }),
      countOption('--max-pages'),
    );
  addOutputOptions(addIndexOption(made), 'json');
  return made.action((paths: string[], options: Options) => run(paths, options));
}
