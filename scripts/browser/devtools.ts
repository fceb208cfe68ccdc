import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that `CHROMIUM` names, or the first Chromium or Chrome of the search path; null if there is none. */
export function installedBrowser(): string | null {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find(existsSync) ?? null;
}

/** How a page is looked at. */
export interface View {
  readonly width: number;
  readonly dark?: boolean;
  readonly print?: boolean;
}

/** A page that a browser has opened. */
export interface Tab {
  /** Value of an expression in the page, which must be JSON. */
  ask<T>(expression: string): Promise<T>;
  /** Presses a key and lets it go, as a person would. */
  press(key: 'Tab' | 'Enter' | ' '): Promise<void>;
  /** PNG of what is to be seen. */
  picture(): Promise<Buffer>;
  /** What the page loaded beside itself, and what it complained of. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** Parts of the browser that talk with its maker, and take time. */
const ALONE = [
  ...['--headless', '--disable-gpu', '--no-first-run', '--disable-sync', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-quic', '--disable-dev-shm-usage', '--remote-debugging-pipe'],
];

const KEYS = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  ' ': { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
} as const;

/** A running browser, spoken to over a pipe in the DevTools protocol: JSON, a NUL after each message. */
export async function startBrowser(program: string) {
  const profile = mkdtempSync(path.join(tmpdir(), 'ratslupe-browser-'));
  // Chromium's sandbox does not work for root.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(program, [...ALONE, ...root, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, (message: Message) => void>();
  let rest = '';
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id === undefined) listeners.get(message.sessionId ?? '')?.(message);
      else waiting.get(message.id)?.(message);
    }
  });
  let last = 0;
  const send = (method: string, params: object = {}, sessionId?: string): Promise<Readonly<Record<string, unknown>>> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      to.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });

  return {
    async open(url: string, { width, dark = false, print = false }: View): Promise<Tab> {
      const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
      const session = String(sessionId);
      const tell = (method: string, params: object = {}) => send(method, params, session);
      const troubles: string[] = [];
      const loaded = new Promise<void>((resolve) => {
        listeners.set(session, ({ method, params }) => {
          if (method === 'Page.loadEventFired') resolve();
          if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded')
            troubles.push(JSON.stringify(params));
          if (method === 'Network.requestWillBeSent') {
            const request = params?.request as { readonly url: string } | undefined;
            if (request && request.url !== url) troubles.push(`loads ${request.url}`);
          }
        });
      });
      for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await tell(`${domain}.enable`);
      await tell('Emulation.setDeviceMetricsOverride', {
        width,
        height: 900,
        deviceScaleFactor: 1,
        mobile: width < 600,
      });
      await tell('Emulation.setEmulatedMedia', {
        media: print ? 'print' : 'screen',
        features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }],
      });
      await tell('Page.navigate', { url });
      await loaded;
      return {
        troubles,
        async ask<T>(expression: string): Promise<T> {
          const { result, exceptionDetails } = await tell('Runtime.evaluate', {
            expression,
            returnByValue: true,
            awaitPromise: true,
          });
          if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
          return (result as { value: T }).value;
        },
        async press(key) {
          await tell('Input.dispatchKeyEvent', { type: 'keyDown', ...KEYS[key] });
          await tell('Input.dispatchKeyEvent', { type: 'keyUp', ...KEYS[key] });
        },
        async picture() {
          const { data } = await tell('Page.captureScreenshot', { format: 'png' });
          return Buffer.from(String(data), 'base64');
        },
        async close() {
          listeners.delete(session);
          await send('Target.closeTarget', { targetId });
        },
      };
    },
    async close(): Promise<void> {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      await send('Browser.close');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
