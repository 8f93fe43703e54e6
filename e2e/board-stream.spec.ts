import type { APIRequest, Page } from '@playwright/test';
import { goodOrder, type PhoneClient, scannedPhone, shopOf } from './support/orders';
import { clerkOf, openDesk } from './support/people';
import { expect, test, type Tower } from './support/test';

/** Counts, from now on and at every change, cards that stand on the board more than once. */
const watchDoubles = (board: Page): Promise<void> =>
  board.evaluate(() => {
    const doubled = ((globalThis as unknown as { doubled: string[] }).doubled = []) as string[];
    const look = () => {
      const ids = [...document.querySelectorAll<HTMLElement>('[data-card]')].map(({ dataset }) => dataset.card!);
      doubled.push(...ids.filter((id, index) => ids.indexOf(id) !== index));
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
  });

/** Numbers on the board, in order; each as often as it is there. */
const onBoard = (board: Page): Promise<number[]> =>
  board.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-card]')].map(({ dataset }) => Number(dataset.number)).sort((a, b) => a - b));

const placed = (tower: Tower): number[] =>
  tower
    .query<{ number: number }>(`SELECT o.number FROM "Order" o JOIN Shop s ON s.id = o.shopId WHERE s.slug = 'xiaopu' AND o.status = 'placed' ORDER BY o.number`)
    .map(({ number }) => number);

/** Orders that one phone places here before another takes over: fewer than a phone may in a minute. */
const perPhone = 10;

/** Places orders one after the other until it is ended; one that meets no server is tried again under its key. */
async function startPlacing(playwright: APIRequest, tower: Tower): Promise<() => Promise<void>> {
  const phones = [await scannedPhone(playwright, tower)];
  const shop = await shopOf(tower, phones[0]!);
  let isOver = false;
  const place = async (phone: PhoneClient) => {
    const data = goodOrder(shop, phone);
    for (;;) {
      const answer = await phone.request.post(`${tower.url}/api/v1/orders`, { data }).catch(() => null);
      if (answer?.ok()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const anotherPhone = async (): Promise<PhoneClient> => {
    for (;;) {
      const phone = await scannedPhone(playwright, tower).catch(() => null);
      if (phone) return phone;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const placing = (async () => {
    for (let count = 1; !isOver; count++) {
      if (count % perPhone === 0) phones.push(await anotherPhone());
      await place(phones.at(-1)!);
    }
  })();
  return async () => {
    isOver = true;
    await placing;
    await Promise.all(phones.map(({ request }) => request.dispose()));
  };
}

test('an order is on the board once, whatever happened to stream, tab and server while it came', async ({ browser, quiet, tower, playwright }) => {
  quiet.expectNoise(/Failed to load resource|net::/);
  const board = await openDesk(browser, quiet, tower, clerkOf(tower, 'xiaopu'), 'en');
  await watchDoubles(board);
  const session = await board.context().newCDPSession(board);
  const end = await startPlacing(playwright.request, tower);
  const more = async (count: number) => {
    const from = placed(tower).length;
    await expect.poll(() => placed(tower).length).toBeGreaterThanOrEqual(from + count);
  };
  await more(3);
  // The stream is cut twice, the second time before it has caught up.
  for (let cut = 0; cut < 2; cut++) {
    await board.context().setOffline(true);
    await more(3);
    await board.context().setOffline(false);
  }
  await more(3);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await more(5);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await tower.restart('kill');
  await more(3);
  await tower.restart('stop');
  await more(3);
  await end();
  const all = placed(tower);
  expect(all.length).toBeGreaterThan(20);
  await expect.poll(() => onBoard(board), { timeout: 30_000 }).toEqual(all);
  expect(await board.evaluate(() => (globalThis as unknown as { doubled: string[] }).doubled)).toEqual([]);
});
