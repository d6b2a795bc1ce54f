import type { Page } from '@playwright/test';
import { SAMPLE_REHEARSAL_ID } from '@thidua/testing';
import { act } from '../support/ballot-round.ts';
import { expect, test } from '../support/fixtures.ts';
import { DECEMBER } from '../support/meeting.ts';

test.use({ story: 'booth-by-keyboard' });

const ROUND = `/phien-hop/${DECEMBER}/phieu-kin/${SAMPLE_REHEARSAL_ID}`;
const SENDING = 90_000;
/** More steps than any of these pages has places for the focus. */
const STEPS = 120;

/** Goes on with Tab until the focus stands on what has this role and name, then presses the key. */
async function press(page: Page, role: 'button' | 'checkbox' | 'radio', name: string | RegExp, key: string) {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  await expect(wanted).toBeVisible({ timeout: SENDING });
  for (let step = 0; step < STEPS; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(name)}`);
}

/** Chooses in a group of three: Tab comes to the first, the arrows go on. */
async function choose(page: Page, item: number, downs: number): Promise<void> {
  const group = page.getByRole('group', { name: new RegExp(`^${item}\\. `) });
  const first = group.getByRole('radio').first();
  for (let step = 0; step < STEPS; step += 1) {
    if (await first.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  for (let down = 0; down < downs; down += 1) await page.keyboard.press('ArrowDown');
  await expect(group.getByRole('radio').nth(downs)).toBeChecked();
}

test('B32: chỉ bằng bàn phím, màn hình 360 px, mạng chậm như 3G: nhận phiếu, chép mã, chọn, kiểm tra, bỏ phiếu; trình đọc màn hình gặp từng bước đúng thứ tự', async ({
  as,
}, info) => {
  test.setTimeout(300_000);
  const chair = await as('giamdoc', 'desk');
  await chair.goto(ROUND);
  await act(chair, 'Niêm phong');
  await act(chair, 'Bắt đầu phát phiếu');

  const member = await as('truongphong.lsvk', 'desk');
  await member.setViewportSize({ width: 360, height: 740 });
  await member.goto(ROUND);
  const line = await member.context().newCDPSession(member);
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  await press(member, 'checkbox', 'Hai mã giống nhau', 'Space');
  await press(member, 'button', 'Nhận phiếu', 'Enter');
  await press(member, 'button', 'Tôi đã chép mã', 'Enter');
  await expect(member.getByText('Đã nhận phiếu. Chờ người chủ trì mở hòm phiếu.')).toBeVisible({ timeout: SENDING });
  await act(chair, 'Mở hòm phiếu');

  await expect(member.getByRole('group', { name: /^1\. / })).toBeVisible({ timeout: SENDING });
  const heard = await member.locator('main').ariaSnapshot();
  const order = [
    'Phiếu của tôi',
    'Phiếu 1/3',
    'radio "Đồng ý"',
    'radio "Không đồng ý"',
    'radio "Không có ý kiến"',
    'Phiếu sau',
  ];
  const places = order.map((each) => heard.indexOf(each));
  expect(places, 'each is there, one after the other').toEqual(places.toSorted((one, other) => one - other));
  expect(Math.min(...places)).toBeGreaterThan(-1);

  for (const item of [1, 2, 3]) {
    await choose(member, item, item - 1);
    if (item < 3) await press(member, 'button', 'Phiếu sau', 'Enter');
  }
  await press(member, 'button', 'Kiểm tra trước khi bỏ phiếu', 'Enter');
  const began = Date.now();
  await press(member, 'button', 'Bỏ 3 phiếu', 'Enter');
  await expect(
    member.getByRole('status').filter({ hasText: 'Hòm phiếu đã ghi nhận 3 phiếu của anh/chị.' }),
  ).toBeVisible({
    timeout: SENDING,
  });
  info.annotations.push({ type: 'slow line', description: `${Date.now() - began} ms from "Bỏ 3 phiếu" to taken` });
  expect(await member.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
