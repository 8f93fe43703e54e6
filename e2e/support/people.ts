import { type Browser, expect, type Page } from '@playwright/test';
import { phone, tablet, type Tower, watchContext } from './test';

type Quiet = Parameters<typeof watchContext>[1];

export type Language = 'zh' | 'en';

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
  await context.addCookies([{ name: 'upstairs_locale', value: language, url: tower.url }]);
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
