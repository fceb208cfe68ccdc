import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import stringWidth from 'string-width';

/** The screen that a pager would spare: as much of `process.stdout` as is needed here. */
interface Screen {
  readonly rows?: number;
  readonly columns?: number;
  write(text: string, done: (error?: Error | null) => void): boolean;
}

/** The reader has seen enough and quit the pager: what is still to be written interests nobody. */
export class PagerQuit extends Error {
  override readonly name = 'PagerQuit';
}

/** What is kept to be printed plainly if the pager turns out not to be there. */
const KEPT = 2 ** 20;

/** Exit codes of a shell that could not run a command. */
const NOT_RUN = new Set([126, 127]);

const ignore = () => {};

/** Lines of the screen that a text takes. */
function height(text: string, columns: number): number {
  const lines = text.split('\n');
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / columns)), -1);
}

/**
 * Text on a screen: what fits is written to it; what does not, goes through the command `pager`, as soon as it is too long.
 *
 * `write` throws a `PagerQuit` once the reader has quit.
 */
export function pagedOutput(screen: Screen, pager: string, env: NodeJS.ProcessEnv) {
  const { rows = 24, columns = 80 } = screen;
  const print = (text: string) =>
    new Promise<void>((resolve, reject) => screen.write(text, (error) => (error ? reject(error) : resolve())));
  let held = '';
  let child: ChildProcess | undefined;
  let plain = false;
  let kept = 0;
  const chunks: string[] = [];

  /** Whether the pager could be run at all: if not, what it should have shown is printed, and all that follows. */
  async function ended(): Promise<void> {
    if (child!.exitCode === null && child!.signalCode === null) await once(child!, 'exit');
    process.off('SIGINT', ignore);
    if (!NOT_RUN.has(child!.exitCode ?? 0)) return;
    plain = true;
    await print(chunks.join(''));
  }

  function start(): ChildProcess {
    // Ctrl-C belongs to the pager: less ends a search with it.
    process.on('SIGINT', ignore);
    // F: no paging for what fits after all; R: colours; X: the text stays on the screen. As git does.
    // That there is no less is worth a complaint of the shell only to those who asked for it.
    const complaints = env.PAGER === undefined ? 'ignore' : 'inherit';
    const started = spawn(pager, { shell: true, stdio: ['pipe', 'inherit', complaints], env: { LESS: 'FRX', ...env } });
    started.stdin.on('error', ignore);
    return started;
  }

  async function feed(text: string): Promise<void> {
    if (plain) return print(text);
    if (kept < KEPT) chunks.push(text);
    kept += text.length;
    const failed = await new Promise<boolean>((resolve) => {
      child!.stdin!.write(text, (error) => resolve(error != null));
    });
    if (!failed) return;
    await ended();
    if (!plain) throw new PagerQuit();
  }

  return {
    async write(text: string): Promise<void> {
      if (child) return feed(text);
      held += text;
      if (height(held, columns) < rows) return;
      child = start();
      await feed(held);
    },
    async close(): Promise<void> {
      if (!child) {
        await print(held);
        return;
      }
      child.stdin!.end();
      if (!plain) await ended();
    },
  };
}

/** The pager to use: `PAGER`, or `less`; null where `PAGER` is empty or `cat`, which would change nothing. */
export function pagerOf(env: NodeJS.ProcessEnv): string | null {
  const pager = env.PAGER ?? 'less';
  return /^\s*(?:cat)?\s*$/.test(pager) ? null : pager;
}
