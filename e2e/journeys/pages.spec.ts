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
    looksRightAtBothSizes,
  }) => {
    for (const { by, address, follow, heading } of states) {
      const page = await visitor(by);
      await page.goto(address);
      if (follow !== undefined) await page.getByRole('link', { name: follow }).click();
      // The browser tells when there is a heading; asked again and again, it would be asked late.
      await page.waitForFunction(() => document.querySelector('h1') !== null);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      // The page stays and its window becomes a phone's: fetching every page a second time takes longer than looking at it.
      await looksRightAtBothSizes(page);
    }
  });
}
