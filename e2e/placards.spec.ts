import type { Browser, Page } from '@playwright/test';
import { freePort } from '../scripts/setup/free-port.mjs';
import { makeDemoFolder, startServer } from '../server/testing/running-server';
import { openDesk } from './support/people';
import { readPrint } from './support/read-print';
import { expect, test, type Tower } from './support/test';

const owner = (tower: Pick<Tower, 'demo'>) => ({ name: 'owner', passcode: tower.demo.ownerPasscode });

/** What the browser prints, without background graphics, as printers are set. */
const print = async (page: Page) => readPrint(await page.pdf({ preferCSSPageSize: true, printBackground: false }));

async function openPlacards(browser: Browser, quiet: Parameters<typeof openDesk>[1], tower: Tower): Promise<Page> {
  const page = await openDesk(browser, quiet, tower, owner(tower), 'en');
  await page.goto(`${tower.url}/desk/placards`);
  await expect(page.getByRole('button', { name: /^Print \d+ sheets$/ })).toBeEnabled();
  return page;
}

const liveCodes = (tower: Tower) =>
  tower.query<{ label: string; code: string }>(
    `SELECT label, code FROM Placard JOIN Floor ON Floor.id = Placard.floorId WHERE status = 'live' ORDER BY position`,
  );

test.describe('the placards', () => {
  test('print one clean sheet for each floor, and each code leads to its floor', async ({ browser, quiet, tower }) => {
    const page = await openPlacards(browser, quiet, tower);
    const pages = await print(page);
    const expected = liveCodes(tower).map(({ label, code }) => `${tower.url}/f/q/${label}-${code}`);
    expect(pages.map(({ codes }) => codes.map(({ text }) => text))).toEqual(expected.map((url) => [url]));
    expect(expected).toHaveLength(tower.query('SELECT id FROM Floor').length);
    for (const { width, height, codes, text } of pages) {
      expect(Math.round(width)).toBe(210);
      expect(Math.round(height)).toBe(297);
      expect(codes[0]!.side).toBeGreaterThanOrEqual(119.5);
      expect(text).toContain(codes[0]!.text.replace('http://', ''));
      expect(text).toContain('DEMO');
    }
  });

  test('print the chosen floors only, and the same at night', async ({ browser, quiet, tower }) => {
    const page = await openPlacards(browser, quiet, tower);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByLabel('Floors', { exact: true }).fill('2-6, 27');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Floor 5', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Print 4 sheets' })).toBeEnabled();
    const pages = await print(page);
    expect(pages.map(({ codes }) => /\/f\/q\/([^-]+)-/.exec(codes[0]!.text)![1])).toEqual(['2', '3', '6', '27']);
    await page.getByLabel('Floors', { exact: true }).fill('13');
    await page.keyboard.press('Enter');
    await expect(page.getByText('No such floors: 13')).toBeVisible();
  });

  test('a new code takes the place of the old one on the sheet, a revoked floor has none until one is made', async ({ browser, quiet, tower }) => {
    const page = await openPlacards(browser, quiet, tower);
    const before = liveCodes(tower).find(({ label }) => label === '45')!.code;
    await page.getByRole('button', { name: 'New code for floor 45' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
    await expect(page.getByText(`${before}retired, still admits`)).toHaveCount(1);
    await page.getByLabel('Floors', { exact: true }).fill('45');
    await page.keyboard.press('Enter');
    const after = liveCodes(tower).find(({ label }) => label === '45')!.code;
    expect(after).not.toBe(before);
    expect((await print(page)).map(({ codes }) => codes[0]!.text)).toEqual([`${tower.url}/f/q/45-${after}`]);
    await page.getByRole('button', { name: `Revoke the code ${after} of floor 45` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Yes' }).click();
    await expect(page.getByRole('button', { name: 'Choose floors first' })).toBeDisabled();
    await page.getByRole('button', { name: 'Make codes for all floors' }).click();
    await expect(page.getByText('Every floor has a code')).toBeVisible();
    expect(liveCodes(tower).find(({ label }) => label === '45')!.code).not.toBe(after);
  });

  test('carry no watermark and four clear modules where the address is a public one', async ({ browser, quiet }) => {
    const { folder, demo, remove } = await makeDemoFolder();
    const port = await freePort();
    // Every name under .localhost is this machine to a browser, and a name like any other to the server.
    const url = `http://tower.localhost:${port}`;
    const server = await startServer(folder, port, { PUBLIC_URL: url });
    try {
      const page = await openDesk(browser, quiet, { url, demo } as Tower, owner({ demo }), 'zh');
      await page.goto(`${url}/desk/placards`);
      await page.getByLabel('楼层范围').fill('27');
      await page.keyboard.press('Enter');
      const [sheet, ...more] = await print(page);
      expect(more).toEqual([]);
      expect(sheet!.text).not.toContain('DEMO');
      expect(sheet!.text).toContain('约 12 分钟到你桌上');
      expect(sheet!.text).toContain('只认和瑞大厦的码');
      expect(sheet!.codes.map(({ text }) => text.slice(0, -6))).toEqual([`${url}/f/q/27-`]);
      expect(sheet!.codes[0]!.darkestAround(4, 33)).toBeGreaterThan(250);
    } finally {
      await server.stop();
      await remove();
    }
  });

  test('are made by the owner of the whole building only', async ({ browser, quiet, tower }) => {
    const clerk = tower.demo.clerks.find(({ shopSlug }) => shopSlug === 'xiaopu')!;
    const page = await openDesk(browser, quiet, tower, clerk, 'en');
    await page.goto(`${tower.url}/desk/placards`);
    await expect(page.getByText('Placards are made by the owner')).toBeVisible();
    expect((await page.content()).includes(liveCodes(tower)[0]!.code)).toBe(false);
  });
});
