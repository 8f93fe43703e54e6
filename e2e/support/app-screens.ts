import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { type Locale, localeCookie } from '../../domain/menu/shop';

// The pictures that the two manifests name (server/apps/web-manifest.ts): what a phone shows before it installs.
const folder = path.resolve('public/screens');

/** The sizes that the manifests tell: 720 × 1280 and 1280 × 800. */
const shapes = {
  narrow: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 },
  wide: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
};

type Shape = keyof typeof shapes;
type Tower = { url: string; placard: string; clerk: { name: string; passcode: string } };

const open = (browser: Browser, shape: Shape, language: Locale): Promise<BrowserContext> =>
  browser.newContext({ ...shapes[shape], locale: language === 'zh' ? 'zh-CN' : 'en-GB', timezoneId: 'Asia/Shanghai' });

async function shoot(page: Page, name: string, shape: Shape, language: Locale): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(folder, `${name}-${shape}-${language}.jpg`), type: 'jpeg', quality: 62 });
}

async function shootCustomer(browser: Browser, shape: Shape, language: Locale, { url, placard }: Tower): Promise<void> {
  const context = await open(browser, shape, language);
  const page = await context.newPage();
  await page.goto(placard);
  await page.waitForURL(`${url}/f/${language}/27`);
  if (shape === 'narrow') await shoot(page, 'floor', shape, language);
  await page.goto(`${url}/f/${language}/27/xiaopu`);
  await shoot(page, 'menu', shape, language);
  await context.close();
}

async function shootDesk(browser: Browser, shape: Shape, language: Locale, { url, clerk }: Tower): Promise<void> {
  const context = await open(browser, shape, language);
  await context.addCookies([{ name: localeCookie, value: language, url }]);
  const page = await context.newPage();
  await page.goto(`${url}/desk/login`);
  await page.getByLabel(/^(Staff name|员工名)$/).fill(clerk.name);
  await page.getByLabel(/^(Passcode|口令)$/).fill(clerk.passcode);
  await page.getByRole('button', { name: /^(Sign in|登录)$/ }).click();
  await page.getByRole('button', { name: /^(Start shift|开始上班)$/ }).click();
  // The board's stream never ends, so the network is never idle.
  await page.getByRole('button', { name: /^(Accept|接单) #/ }).first().waitFor();
  await page.screenshot({ path: path.join(folder, `board-${shape}-${language}.jpg`), type: 'jpeg', quality: 62 });
  await context.close();
}

export async function shootApps(browser: Browser, tower: Tower): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const shape of ['narrow', 'wide'] as const) {
    for (const language of ['zh', 'en'] as const) {
      await shootCustomer(browser, shape, language, tower);
      await shootDesk(browser, shape, language, tower);
    }
  }
}
