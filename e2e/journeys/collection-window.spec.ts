import type { Page } from '@playwright/test';
import { SAMPLE_REHEARSAL_ID } from '@thidua/testing';
import { act, choose, collect, SENDING } from '../support/ballot-round.ts';
import { expect, test } from '../support/fixtures.ts';
import { DECEMBER } from '../support/meeting.ts';

test.use({ story: 'collection-window' });

const ROUND = `/phien-hop/${DECEMBER}/phieu-kin/${SAMPLE_REHEARSAL_ID}`;
const IN_ROOM = 'Nguyễn Hữu Đạt';

async function seal(page: Page, choices: readonly string[]): Promise<void> {
  await choose(page, choices);
  await page.getByRole('button', { name: 'Bỏ 3 phiếu' }).click();
}

test('thu phiếu cùng một lúc: phiếu chờ trên máy và sửa lại được, phiếu giấy nhập từng tờ cũng chờ; người chủ trì mở cửa thì mọi máy cùng gửi trong 30 giây', async ({
  as,
  looksRight,
}, info) => {
  test.setTimeout(300_000);
  const secretary = await as('chanhvanphong', 'desk');
  await secretary.goto(ROUND);
  await secretary.getByRole('button', { name: 'Sửa bản thảo' }).click();
  await secretary.getByRole('checkbox', { name: /^Thu phiếu cùng một lúc/ }).check();
  await secretary.getByRole('combobox', { name: IN_ROOM }).click();
  await secretary.getByRole('option', { name: 'Phiếu giấy tại phòng họp', exact: true }).click();
  await secretary.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(secretary.getByRole('dialog')).toBeHidden();

  const chair = await as('giamdoc', 'desk');
  const first = await as('phogiamdoc.y', 'desk');
  const second = await as('phogiamdoc.phuoc', 'phone');
  const members = [chair, first, second, await as('truongphong.lsvk', 'phone'), await as('truongphong.htqt', 'phone')];
  for (const page of members) await page.goto(ROUND);
  await act(chair, 'Niêm phong');
  await secretary.goto(`/phien-hop/${DECEMBER}/man-hinh`);
  await expect(secretary.getByText('Diễn tập: phiếu không có giá trị')).toBeVisible();
  await act(chair, 'Bắt đầu phát phiếu');
  const register = first.getByRole('group', { name: IN_ROOM, exact: true });
  await register.getByRole('checkbox', { name: 'Đã phát phiếu' }).click();
  for (const page of members) await collect(page);
  await act(chair, 'Mở hòm phiếu');
  await register.getByRole('checkbox', { name: 'Đã bỏ vào hòm' }).click();

  const posted: string[] = [];
  for (const page of members)
    page.on('request', (request) => {
      if (request.url().includes('/urn/')) posted.push(request.url());
    });
  for (const [at, page] of members.entries()) {
    await seal(page, at === 3 ? ['Không đồng ý', 'Đồng ý', 'Đồng ý'] : ['Đồng ý', 'Đồng ý', 'Không có ý kiến']);
    await expect(page.getByText(/^3 phiếu đã niêm phong trên máy này/)).toBeVisible();
  }
  const phone = members[4] ?? chair;
  await looksRight(phone);
  await phone.getByRole('button', { name: 'Sửa lại' }).click();
  await seal(phone, ['Đồng ý', 'Không đồng ý', 'Đồng ý']);
  await expect(phone.getByText(/^3 phiếu đã niêm phong trên máy này/)).toBeVisible();

  await act(first, 'Mở phiếu giấy');
  await act(second, 'Cùng mở phiếu giấy');
  for (const item of [1, 2, 3])
    await first
      .locator('section')
      .getByRole('group', { name: `${item}. Người thử ${item}` })
      .getByRole('radio', { name: 'Không đồng ý', exact: true })
      .check();
  await first.getByRole('button', { name: 'Bỏ phiếu này vào hòm' }).click();
  await first.getByRole('dialog').getByRole('button', { name: 'Bỏ phiếu này vào hòm' }).click();
  await expect(first.getByText(/^1 phiếu giấy đã niêm phong trên máy này/)).toBeVisible();
  await looksRight(first);
  expect(posted, 'nothing leaves before the chair collects').toEqual([]);

  const opened = Date.now();
  await act(chair, 'Mở cửa thu phiếu (30 giây)');
  for (const page of members)
    await expect(page.getByText('Hòm phiếu đã ghi nhận 3 phiếu của anh/chị.')).toBeVisible({ timeout: SENDING });
  await expect(first.getByText('Phiếu giấy đã nằm trong hòm, lẫn với phiếu của mọi người.')).toBeVisible({
    timeout: SENDING,
  });
  info.annotations.push({ type: 'window', description: `${Date.now() - opened} ms until all 18 ballots were taken` });
  expect(posted, 'five members with three items each, and one paper').toHaveLength(18);

  // The urn is not shut before the half minute is over, and says so.
  await chair.getByRole('button', { name: 'Đóng hòm phiếu', exact: true }).click();
  const closing = chair.getByRole('dialog');
  await expect(async () => {
    await closing.getByRole('button', { name: 'Đóng hòm phiếu' }).click();
    await expect(closing).toBeHidden({ timeout: 3_000 });
  }).toPass({ timeout: SENDING });
  await act(chair, 'Mở hòm, đếm và công bố');
  await expect(chair.getByText('Kết quả kiểm phiếu').first()).toBeVisible();
  await looksRight(chair);
});
