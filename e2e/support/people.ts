import { type Browser, expect, type Page } from '@playwright/test';
import { localeCookie } from '../../domain/menu/shop';
import { phone, tablet, type Tower, watchContext } from './test';
import { type Language, words } from './words';

type Quiet = Parameters<typeof watchContext>[1];

/** A customer's phone: a context of its own, in a language, light or dark. */
export async function openPhone(browser: Browser, quiet: Quiet, language: Language, more: object = {}): Promise<Page> {
  const context = await browser.newContext({ ...phone, locale: language === 'zh' ? 'zh-CN' : 'en-GB', timezoneId: 'Asia/Shanghai', ...more });
  watchContext(context, quiet);
  return context.newPage();
}

type Staff = { name: string; passcode: string };

/** A tablet at the desk with the board open, signed in as a staff member whose screens are in `language`. */
export async function openDesk(browser: Browser, quiet: Quiet, tower: Tower, who: Staff, language: Language, more: object = {}): Promise<Page> {
  const context = await browser.newContext({ ...tablet, timezoneId: 'Asia/Shanghai', ...more });
  await context.addCookies([{ name: localeCookie, value: language, url: tower.url }]);
  watchContext(context, quiet);
  const page = await context.newPage();
  await page.goto(`${tower.url}/desk/login`);
  await page.getByLabel(/^(Staff name|员工名)$/).fill(who.name);
  await page.getByLabel(/^(Passcode|口令)$/).fill(who.passcode);
  await page.getByRole('button', { name: /^(Sign in|登录)$/ }).click();
  await expect(page).toHaveURL(/\/desk\/board/);
  return page;
}

/** The clerk of a demo shop. */
export function clerkOf(tower: Tower, shop: string): { name: string; passcode: string } {
  const clerk = tower.demo.clerks.find(({ shopSlug }) => shopSlug === shop);
  if (!clerk) throw new Error(`the demo has no clerk for ${shop}`);
  return clerk;
}

/** A scanned phone at the checkout of 小铺 with two boxes of strawberries, which are enough to bring up. */
export async function atCheckout(page: Page, tower: Tower): Promise<void> {
  await page.goto(tower.placard('27'));
  await expect(page).toHaveURL(/\/f\/en\/27$/);
  await fillCheckout(page, tower);
}

/** From anywhere to the checkout, with goods and a name. */
export async function fillCheckout(page: Page, tower: Tower): Promise<void> {
  await page.goto(`${tower.url}/f/en/27/xiaopu`);
  const add = page.getByRole('region', { name: words.en.menu }).getByRole('button', { name: words.en.add('Strawberries'), exact: true });
  await add.click();
  await add.click();
  await page.getByRole('button', { name: words.en.viewCart }).click();
  await page.getByRole('button', { name: words.en.checkout }).click();
  await page.getByLabel(words.en.name, { exact: true }).fill('Lin');
}
