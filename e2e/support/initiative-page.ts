import type { Locator, Page } from '@playwright/test';

/** Where the editor of an initiative says what is saved. */
export function saveLine(page: Page): Locator {
  return page.getByRole('main').getByRole('status').filter({ hasText: /lưu/i });
}

export const saved = /^Đã lưu lúc \d\d:\d\d$/;

/** The line of the target that counts initiatives, in the list of targets. */
export function targetOfInitiatives(page: Page): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^2\.10c / }) });
}

/** Where the share of an author is typed. */
export function shareOf(page: Page, name: string): Locator {
  return page.getByRole('group', { name, exact: true }).getByRole('textbox', { name: 'Tỷ lệ đóng góp (%)' });
}
