import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Rows out of sight keep the colours that they were last drawn in (content-visibility), and axe would judge those. A bar that rides
 * along covers part of some row wherever the page stands, and axe would measure what is left of it.
 */
const drawAll = () => {
  const all = new CSSStyleSheet();
  all.replaceSync('* { content-visibility: visible !important } [data-rides] { position: static !important }');
  document.adoptedStyleSheets = [all];
};

/** Where motion is reduced nothing moves over to its new colours; axe would measure what lies between. */
const transitions = () => document.getAnimations().filter((animation) => animation instanceof CSSTransition).length;

type Look = { colorScheme: 'light' | 'dark'; narrow: (axe: AxeBuilder) => AxeBuilder };

const contrast = 'color-contrast';

/**
 * Of what a screen says, only its contrasts change at night, and no colour depends on the language: contrasts, which take the most
 * time, are measured on English screens, by day and by night.
 */
const looks: Record<'zh' | 'en', readonly Look[]> = {
  zh: [{ colorScheme: 'light', narrow: (axe) => axe.withTags(rules).disableRules(contrast) }],
  en: [
    { colorScheme: 'light', narrow: (axe) => axe.withTags(rules) },
    { colorScheme: 'dark', narrow: (axe) => axe.withRules(contrast) },
  ],
};

/** axe finds nothing on a screen. `inBoth`: a test looks at it in both languages; one that only stands here is measured here. */
export async function expectClean(page: Page, screen: string, { inBoth = true } = {}): Promise<void> {
  // A screen that streams in is looked at when its heading is there.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.evaluate(drawAll);
  const language = (await page.evaluate(() => document.documentElement.lang)).startsWith('zh') ? 'zh' : 'en';
  for (const { colorScheme, narrow } of inBoth ? looks[language] : looks.en) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await page.evaluate(transitions), `${screen}, ${colorScheme}: under way`).toBe(0);
    // Without a second page for what other origins would say in frames: there are none here, and it takes as long as the rest.
    const { violations } = await narrow(new AxeBuilder({ page }).setLegacyMode()).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${String(target)} ${any[0]?.message ?? ''}`).join(' | ')}`);
    expect(found, `${screen}, ${colorScheme}`).toEqual([]);
  }
}
