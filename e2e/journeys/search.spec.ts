import type { Page } from '@playwright/test';
import { compareNames } from '@thidua/domain/kernel';
import { expect, test } from '../support/fixtures.ts';
import { openSearch } from '../support/frame.ts';

test.use({ story: 'search' });

const shown = (page: Page, count: number) =>
  expect(page.getByRole('status').filter({ hasText: `Đang hiện ${count} trong ${count}` })).toBeVisible();
const rowHeaders = (page: Page) => page.getByRole('rowheader').allInnerTexts();

test('gõ nguyen thi ha, không dấu, gặp Nguyễn Thị Hà và mở được trang của chị', async ({ as, isMobile }) => {
  const office = await as('chanhvanphong');
  await office.goto('/');
  const search = await openSearch(office, isMobile);
  await search.getByRole('combobox').fill('nguyen thi ha');
  const option = search.getByRole('option', { name: /^Nguyễn Thị Hà(?! ?ng)/ }).first();
  await expect(option).toBeVisible();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await search.getByRole('combobox').press('Enter');
  await expect(office.getByRole('heading', { name: 'Nguyễn Thị Hà', level: 1 })).toBeVisible();
});

test('gõ SK-2021-007 thì đến thẳng sáng kiến đó, chữ thường cũng được', async ({ as, isMobile }) => {
  const office = await as('chanhvanphong');
  for (const code of ['SK-2021-007', 'sk-2021-007']) {
    await office.goto('/');
    const search = await openSearch(office, isMobile);
    await search.getByRole('combobox').fill(code);
    await expect(search.getByRole('option')).toHaveCount(1);
    await search.getByRole('combobox').press('Enter');
    await expect(
      office.getByRole('heading', {
        name: 'Đơn giản hóa hồ sơ xin phép tổ chức hội nghị, hội thảo quốc tế',
        level: 1,
      }),
    ).toBeVisible();
  }
});

test('tìm không thấy thì được mách cách tìm', async ({ as, isMobile }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto('/');
  const search = await openSearch(ha, isMobile);
  await search.getByRole('combobox').fill('không ai tên thế này');
  await expect(search.getByText(/Không tìm thấy “không ai tên thế này”/)).toBeVisible();
  await ha.keyboard.press('Escape');
  await expect(search).toBeHidden();
});

test('trong danh sách cá nhân, gõ không dấu vẫn gặp, địa chỉ giữ chữ đã tìm', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto('/ca-nhan');
  await office.getByRole('searchbox', { name: 'Tìm tên, chức vụ, phòng, đơn vị' }).fill('nguyen thi ha');
  await expect(office.getByRole('link', { name: 'Nguyễn Thị Hà', exact: true })).toBeVisible();
  await expect(office.getByRole('link', { name: 'Phạm Đức Ước' })).toBeHidden();
  expect(new URL(office.url()).searchParams.get('tim')).toBe('nguyen thi ha');
});

test('trong danh sách sáng kiến, tên tác giả không dấu cũng tìm ra sáng kiến', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto('/sang-kien?the=tat-ca');
  await office.getByRole('searchbox').fill('ly thi an');
  await shown(office, 2);
  await expect(office.getByRole('rowheader')).toHaveText([
    'Đơn giản hóa hồ sơ xin phép tổ chức hội nghị, hội thảo quốc tế',
    'Quy trình phối hợp vận động viện trợ phi chính phủ nước ngoài theo địa bàn',
  ]);
});

test('danh sách cá nhân xếp theo tên gọi, đúng thứ tự chữ Việt', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto('/ca-nhan');
  await shown(office, 24);
  const names = await rowHeaders(office);
  expect(names).toEqual(names.toSorted(compareNames));
  // Đ after D, and marks decide only between names that are else the same.
  expect(names.indexOf('Lý Thị Ân')).toBeLessThan(names.indexOf('Võ Văn Ấn'));
  expect(names.indexOf('Trần Văn Dũng')).toBeLessThan(names.indexOf('Nguyễn Hữu Đạt'));
});

test('tên sáng kiến xếp theo thứ tự chữ Việt: Đ đứng sau D, trước G', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto('/sang-kien?the=tat-ca&xep=ten');
  await expect(office.getByRole('rowheader').first()).toBeVisible();
  const titles = await rowHeaders(office);
  expect(titles.length).toBeGreaterThan(8);
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('vi').compare));
});

test('một địa chỉ có bộ lọc mở ra đúng danh sách ấy, cho người khác cũng vậy', async ({ as, isMobile }) => {
  const office = await as('chanhvanphong');
  await office.goto('/sang-kien?the=tat-ca');
  await office.getByRole('combobox', { name: 'Trạng thái' }).click();
  await office.getByRole('option', { name: 'Được công nhận', exact: true }).click();
  await shown(office, 5);
  if (isMobile) await office.getByRole('combobox', { name: 'Sắp xếp theo' }).selectOption('Mã: từ nhỏ đến lớn');
  else await office.getByRole('columnheader', { name: 'Mã' }).getByRole('button').click();
  await expect(office.getByRole('rowheader').first()).toHaveText(/^Số hóa và tra cứu/);
  const list = await rowHeaders(office);
  const { pathname, search } = new URL(office.url());

  const director = await as('giamdoc');
  await director.goto(`${pathname}${search}`);
  await shown(director, 5);
  expect(await rowHeaders(director)).toEqual(list);
  await director.goto('/');
  await director.goBack();
  await shown(director, 5);
});
