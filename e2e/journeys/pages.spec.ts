import type { Page } from '@playwright/test';
import { DESK, PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { PAGES } from '../support/pages.ts';
import { pathNames } from '../support/web-paths.ts';

test.use({ story: 'pages' });
// Nothing is changed here: each worker looks at its share of the pages in a body of its own.
test.describe.configure({ mode: 'parallel' });

test('mọi trang của phần mềm đều có trong danh sách kiểm tra này', () => {
  expect(Object.keys(PAGES).toSorted()).toEqual(pathNames().toSorted());
});

for (const [name, states] of Object.entries(PAGES)) {
  test(`trang ${name} đọc được bằng trình đọc màn hình, sáng cũng như tối, trên máy tính cũng như điện thoại`, async ({
    visitor,
    looksRight,
  }) => {
    for (const { by, address, follow, heading } of states) {
      const page = await visitor(by);
      await page.goto(address);
      if (follow !== undefined) await page.getByRole('link', { name: follow }).click();
      // The browser tells when there is a heading; asked again and again, it would be asked late.
      await page.waitForFunction(() => document.querySelector('h1') !== null);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await looksRight(page);
      // The page stays and its window becomes a phone's: fetching every page a second time takes longer than looking at it.
      await resize(page, PHONE);
      await looksRight(page);
      await resize(page, DESK);
    }
  });
}

async function resize(page: Page, { viewport }: typeof DESK | typeof PHONE): Promise<void> {
  await page.setViewportSize(viewport);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
