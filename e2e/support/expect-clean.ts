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

/** axe finds nothing on a screen, light and dark; of what a screen says, only its contrasts change at night. */
export async function expectClean(page: Page, screen: string): Promise<void> {
  // A screen that streams in is looked at when its heading is there.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.evaluate(drawAll);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Without a second page for what other origins would say in frames: there are none here, and it takes as long as the rest.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (colorScheme === 'light' ? axe.withTags(rules) : axe.withRules(['color-contrast'])).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${String(target)} ${any[0]?.message ?? ''}`).join(' | ')}`);
    expect(found, `${screen}, ${colorScheme}`).toEqual([]);
  }
}
