import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails when the page, as it stands, has an accessibility fault in light or dark, or scrolls sideways. */
export async function looksRight(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Đang tải…' }), 'everything has come').toHaveCount(0);
  const shown = page.viewportSize();
  await growToContent(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expect(page.getByRole('document')).toHaveAttribute('data-theme', 'light');
  expect(await faultsOf(faultFinder(page).withTags(RULES)), 'in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect(page.getByRole('document')).toHaveAttribute('data-theme', 'dark');
  await isPainted(page);
  // What dark changes are the colours.
  expect(await faultsOf(faultFinder(page).withRules(['color-contrast'])), 'in dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (shown !== null) await page.setViewportSize(shown);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, 'the page does not scroll sideways').toBeLessThanOrEqual(0);
}

/** Room for the bars at the foot of a phone. */
const FOOT = 320;

/**
 * On a phone the bars at the foot cover what a thumb scrolls into sight; where a bar's edge happens to cut a control, axe takes
 * the control for a small one. As high as its content, the page has nothing under its bars.
 */
async function growToContent(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (size === null || size.width >= 768) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height + FOOT) });
}

/** The attribute is set before the colours are drawn; axe reads what is drawn. */
async function isPainted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Only faults are asked for: else axe works out an address for every element that is right, half of its time on a long page. */
function faultFinder(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
}

async function faultsOf(axe: AxeBuilder): Promise<string[]> {
  // Our pages have no frames of others; the usual mode would open a second page for each run to be safe from them.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
}
