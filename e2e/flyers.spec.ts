import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { orderNumber } from '../domain/orders/order-number';
import { readPaper } from '../server/testing/read-paper';
import { expectClean } from './support/expect-clean';
import { clerkOf, fillCheckout, openDesk, openPhone } from './support/people';
import { expect, phone, test, type Tower } from './support/test';
import { words } from './support/words';

const owner = (tower: Tower) => ({ name: 'owner', passcode: tower.demo.ownerPasscode });

/** A new paper with a headline and these goods, saved; its card comes with both sides. */
async function make(page: Page, button: string, headline: string, goods: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByLabel('Headline').fill(headline);
  for (const good of goods) {
    await page.getByRole('searchbox', { name: 'Find a good' }).fill(good);
    await page.getByRole('checkbox', { name: good }).first().check();
  }
  await page.getByRole('button', { name: 'Save and show the proof' }).click();
  await expect(page.getByRole('heading', { name: headline })).toBeVisible();
}

async function download(page: Page, link: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link, exact: true }).click()]);
  return readFile(await file.path());
}

const codeFor = (tower: Tower, kind: string, floor: string | null) =>
  tower.query<{ code: string }>(
    `SELECT c.code FROM FlyerCode AS c JOIN Flyer AS y ON y.id = c.flyerId LEFT JOIN Floor AS f ON f.id = c.floorId WHERE y.kind = ? AND f.label IS ? ORDER BY y.version DESC`, kind, floor)[0]!.code;

/** Orders as anybody does, and tells the number. */
async function order(page: Page, tower: Tower): Promise<string> {
  await fillCheckout(page, tower);
  await page.getByRole('button', { name: words.en.placeOrder, exact: true }).click();
  await expect(page).toHaveURL(/\/orders\/[\w-]{22,}$/);
  return orderNumber(tower.query<{ number: number }>('SELECT number FROM "Order" ORDER BY placedAt DESC, number DESC')[0]!.number);
}

test.describe('flyers', () => {
  test('are made, printed, handed out, scanned and traced to the order they bring', async ({ browser, quiet, tower }) => {
    const page = await openDesk(browser, quiet, tower, owner(tower), 'en');
    await page.goto(`${tower.url}/desk/flyers?shop=xiaopu`);
    await make(page, 'New flyer', '水果到了，送上楼', ['Strawberries', 'Bananas']);
    const card = page.getByRole('article', { name: 'Version 1' });
    for (const side of ['Front', 'Back']) {
      const proof = card.getByRole('img', { name: `${side} of version 1` });
      await expect.poll(() => proof.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    }

    const pdf = await download(page, 'Download PDF');
    expect([...pdf.toString('latin1').matchAll(/\/TrimBox/g)]).toHaveLength(2 * tower.query('SELECT id FROM Floor').length);
    const [front, back] = await readPaper(pdf, 2);
    const top = tower.query<{ floor: string }>(`SELECT f.label AS floor FROM Floor AS f JOIN LiftBankFloor AS s ON s.floorId = f.id JOIN LiftBank AS b ON b.id = s.bankId ORDER BY b.position, f.position DESC`)[0]!.floor;
    expect(front!.codes.plain).toEqual([`${tower.url}/f/q/${top}-${codeFor(tower, 'flyer', top)}`]);
    expect(front!.text).toContain('DEMO');
    expect(back!.text).toContain('草莓');

    await card.getByRole('button', { name: 'Version 1 is printed' }).click();
    await page.getByLabel('Copies').fill('500');
    await page.getByLabel('Cost of all').fill('120');
    await page.getByRole('button', { name: 'Note it' }).click();
    await expect(card.getByText('500 printed · ¥120')).toBeVisible();
    await expect(card.getByRole('button', { name: 'Change version 1' })).toHaveCount(0);

    const customer = await openPhone(browser, quiet, 'en');
    await customer.goto(`${tower.url}/f/q/27-${codeFor(tower, 'flyer', '27')}`);
    await expect(customer).toHaveURL(/\/f\/en\/27$/);
    const number = await order(customer, tower);
    await page.reload();
    await card.getByText('Orders it brought').click();
    await expect(card.getByText(new RegExp(`27F · ${number} · `))).toBeVisible();
    await expect(card.getByText('¥120.00')).toBeVisible();
    await expectClean(page, 'flyers with what they brought', { inBoth: false });
  });

  test('for the whole building lead to the panel, and the floor that one picks is the one that orders', async ({ browser, quiet, tower }) => {
    const page = await openDesk(browser, quiet, tower, owner(tower), 'en');
    await page.goto(`${tower.url}/desk/flyers?shop=xiaopu`);
    await make(page, 'New card for the bag', '下次扫这里', ['Strawberries']);
    const customer = await openPhone(browser, quiet, 'en');
    await customer.goto(`${tower.url}/f/q/any-${codeFor(tower, 'card', null)}`);
    await expect(customer).toHaveURL(/\/f\/en#p=any-/);
    await customer.getByRole('link', { name: 'Floor 27', exact: true }).click();
    await expect(customer).toHaveURL(/\/f\/en\/27$/);
    await order(customer, tower);
    const traced = tower.query<{ n: number }>(`SELECT count(*) AS n FROM FlyerOrder AS o JOIN FlyerCode AS c ON c.id = o.codeId WHERE c.floorId IS NULL`);
    expect(traced[0]!.n).toBe(1);
    await page.getByLabel('Headline').waitFor({ state: 'detached' });
  });

  test('are handed out with one thumb, also where the lift swallows an answer', async ({ browser, quiet, tower }) => {
    quiet.expectNoise(/Failed to load resource|ERR_/);
    const page = await openDesk(browser, quiet, tower, owner(tower), 'en');
    await page.goto(`${tower.url}/desk/flyers?shop=xiaopu`);
    await make(page, 'New flyer', '扫楼的一版', ['Strawberries']);
    const version = tower.query<{ version: number }>('SELECT max(version) AS version FROM Flyer')[0]!.version;
    await page.getByRole('button', { name: `Hand out version ${version}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Whole building' }).click();
    await expect(page).toHaveURL(/\/desk\/flyers\/round\?round=/);

    const walker = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en', phone);
    await walker.goto(page.url());
    let lost = 0;
    await walker.route('**/desk/flyers/round**', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    const next = walker.getByRole('button', { name: /^Left on / });
    const first = /\w+$/.exec(await next.innerText())![0];
    await next.click();
    await expect(next).not.toHaveText(`Left on ${first}`);
    await next.click();
    await expect(walker.getByText('2 / 40 floors')).toBeVisible();
    await expect(walker.getByText(/wait for a signal/)).toHaveCount(0, { timeout: 15_000 });
    await expectClean(walker, 'a round with flyers', { inBoth: false });
    const done = () => tower.query<{ n: number }>('SELECT count(*) AS n FROM LeafletFloor WHERE doneAt IS NOT NULL')[0]!.n;
    expect([lost, done()]).toEqual([1, 2]);
    await walker.getByRole('button', { name: /^Undo / }).click();
    await expect.poll(done).toBe(1);
    expect(tower.query<{ kind: string }>(`SELECT kind FROM AuditEntry WHERE kind LIKE 'leaflets_%' ORDER BY seq`).map(({ kind }) => kind)).toEqual(['leaflets_started', 'leaflets_left', 'leaflets_left', 'leaflets_undone']);
    await page.reload();
    await expect(page.getByRole('button', { name: `Floor ${first.replace('F', '')}`, exact: true })).toHaveAttribute('aria-pressed', 'true');
  });
});
