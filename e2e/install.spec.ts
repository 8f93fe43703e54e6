import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserLaunch } from '../scripts/setup/browser.mjs';
import { expect, phone, test, watchContext } from './support/test';

// Two apps from one origin, as the browser itself judges them. A private window never installs, so this one has a profile.

let profile: string;
let context: BrowserContext;
test.beforeAll(async () => {
  profile = await mkdtemp(path.join(os.tmpdir(), 'upstairs-profile-'));
  context = await chromium.launchPersistentContext(profile, { ...(await browserLaunch()), ...phone, locale: 'en-GB', timezoneId: 'Asia/Shanghai' });
});
test.afterAll(async () => {
  await context.close();
  await rm(profile, { recursive: true, force: true });
});

type Manifest = { id: string; scope: string; start_url: string; icons: { src: string; sizes: string }[]; screenshots: { src: string; sizes: string; form_factor: string }[] };
type Judged = { errors: unknown[]; parsing: unknown[]; id: string; manifest: Manifest; url: string };

/** What the browser says of the app of a page. */
async function judge(page: Page): Promise<Judged> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await expect.poll(async () => (await session.send('Page.getAppManifest')).url).not.toBe('');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const { url, errors, data } = await session.send('Page.getAppManifest');
  const { appId } = await session.send('Page.getAppId');
  await session.detach();
  return { errors: installabilityErrors, parsing: errors, id: appId ?? '', url, manifest: JSON.parse(data ?? '{}') as Manifest };
}

test('both apps can be installed, and are two', async ({ tower, quiet }) => {
  watchContext(context, quiet);
  const page = await context.newPage();
  await page.goto(tower.placard('27'));
  await expect(page).toHaveURL(/\/f\/en\/27$/);
  const customer = await judge(page);
  await page.goto(`${tower.url}/desk/login`);
  const desk = await judge(page);
  expect([customer.errors, customer.parsing, desk.errors, desk.parsing]).toEqual([[], [], [], []]);
  expect([customer.id, desk.id]).toEqual([`${tower.url}/f/`, `${tower.url}/desk/`]);
  const code = tower.placard('27').split('-').at(-1)!;
  expect(customer.manifest).toMatchObject({ id: '/f/', scope: '/f/', start_url: `/f/en/27#app=27-${code}` });
  expect(desk.manifest).toMatchObject({ id: '/desk/', scope: '/desk/', start_url: '/desk/board' });
  await page.close();
});
