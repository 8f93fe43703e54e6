import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { browserLaunch } from '../../scripts/setup/browser.mjs';

/** A phone's browser with what it stores; after `kill` the next `open` finds what had reached the disk. */
export type PhoneBrowser = {
  open: () => Promise<BrowserContext>;
  /** As by a battery that dies, where the browser is a process of its own. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
};

const screen = { viewport: { width: 360, height: 560 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2, locale: 'en-GB' };

/** A context with an empty storage in a browser that others use, too. */
export function sharedBrowser(browser: Browser, serviceWorkers: 'allow' | 'block'): PhoneBrowser {
  let context: BrowserContext | undefined;
  return {
    open: async () => (context ??= await browser.newContext({ ...screen, serviceWorkers })),
    kill: () => Promise.reject(new Error('others use this browser')),
    close: async () => void (await context?.close()),
  };
}

/** The address at which a browser says that it can be driven. */
function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]!);
    });
    child.once('exit', () => reject(new Error(`the browser ended by itself:\n${said}`)));
  });
}

/** A browser with its storage on disk. */
export async function ownBrowser(): Promise<PhoneBrowser> {
  const { executablePath, args } = await browserLaunch();
  const folder = await mkdtemp(path.join(tmpdir(), 'upstairs-phone-'));
  const flags = [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`, '--window-size=360,560', '--lang=en-GB'];
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (!child) return;
    const ended = new Promise((resolve) => child!.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    child = undefined;
  };
  return {
    async open() {
      child = spawn(executablePath, [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
      const browser = await chromium.connectOverCDP(await addressOf(child));
      return browser.contexts()[0]!;
    },
    kill,
    async close() {
      await kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
