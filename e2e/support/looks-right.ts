import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails when the page, as it stands, has an accessibility fault in light or dark, or scrolls sideways. */
export async function looksRight(page: Page): Promise<void> {
  await everythingHasCome(page);
  const shown = page.viewportSize();
  await growToContent(page);
  await paint(page, 'light');
  expect(await faultsOf(page, { type: 'tag', values: RULES }), 'in light').toEqual([]);
  await paint(page, 'dark');
  // What dark changes are the colours.
  expect(await faultsOf(page, { type: 'rule', values: ['color-contrast'] }), 'in dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (shown !== null) await page.setViewportSize(shown);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, 'the page does not scroll sideways').toBeLessThanOrEqual(0);
}

/** Ends when the page has been drawn in a window of this size. */
export async function resize(page: Page, viewport: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(viewport);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** The browser tells; asked again and again, it would be asked late. */
async function everythingHasCome(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role="status"]')].every(({ textContent }) => !textContent.includes('Đang tải…')),
  );
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

/** Ends when the page stands in these colours: the attribute is set before they are drawn, and axe reads what is drawn. */
async function paint(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.waitForFunction((theme) => document.documentElement.dataset['theme'] === theme, colorScheme);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Only faults are asked for: else axe works out an address for every element that is right, half of its time on a long page. */
async function faultsOf(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  // Once a document: reading axe itself takes the browser longer than asking it about a small page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations } = await axe.run(document, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
    },
    { runOnly, resultTypes: ['violations' as const] },
  );
}
