import type { Locator, Page } from '@playwright/test';

/** Opens the search of the whole app: by Ctrl+K at the desk, by the bar under the thumb on a phone. */
export async function openSearch(page: Page, isPhone: boolean): Promise<Locator> {
  if (isPhone) {
    await page.getByRole('navigation', { name: 'Thanh điều hướng' }).getByRole('button', { name: 'Tìm kiếm' }).click();
  } else {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('ControlOrMeta+k');
  }
  return page.getByRole('dialog', { name: 'Tìm kiếm' });
}
