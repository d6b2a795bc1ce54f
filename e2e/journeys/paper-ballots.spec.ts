import type { Page } from '@playwright/test';
import { SAMPLE_REHEARSAL_ID } from '@thidua/testing';
import { act, choose, collect, confirmCode, RECOUNTS, sealCode, SENDING, takeList } from '../support/ballot-round.ts';
import { expect, test } from '../support/fixtures.ts';
import { DECEMBER } from '../support/meeting.ts';

test.use({ story: 'paper-ballots' });

const ROUND = `/phien-hop/${DECEMBER}/phieu-kin/${SAMPLE_REHEARSAL_ID}`;
const TELLERS = ['phogiamdoc.y', 'phogiamdoc.phuoc'] as const;
const IN_ROOM = 'Nguyễn Hữu Đạt';
const BY_ENVELOPE = 'Nguyễn Thị Hằng Nga';

async function cast(page: Page, choice: string): Promise<void> {
  await choose(page, [choice, choice, choice]);
  await page.getByRole('button', { name: 'Bỏ 3 phiếu' }).click();
}

async function select(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('một người bỏ phiếu giấy tại phòng họp, một phong bì của người vắng mặt, còn lại bỏ phiếu trên máy: hai người kiểm phiếu cùng mở, nhập từng phiếu vào hòm; kết quả chỉ có một tổng', async ({
  as,
  looksRight,
}, info) => {
  test.setTimeout(300_000);
  const secretary = await as('chanhvanphong', 'desk');
  await secretary.goto(ROUND);
  await secretary.getByRole('button', { name: 'Sửa bản soạn' }).click();
  await select(secretary, IN_ROOM, 'Phiếu giấy tại phòng họp');
  await select(secretary, BY_ENVELOPE, 'Phong bì, vắng mặt');
  await secretary.getByRole('button', { name: 'Lưu bản soạn' }).click();
  await expect(secretary.getByRole('dialog')).toBeHidden();
  await expect(secretary.getByText('5 người bỏ phiếu trên máy, 2 người bỏ phiếu giấy.')).toBeVisible();
  await looksRight(secretary);

  const chair = await as('giamdoc', 'desk');
  const pages: Record<string, Page> = { giamdoc: chair };
  for (const username of [...TELLERS, 'truongphong.lsvk', 'truongphong.htqt'])
    pages[username] = await as(username, 'phone');
  const [first, second] = TELLERS.map((username) => pages[username] ?? chair) as [Page, Page];
  for (const page of Object.values(pages)) await page.goto(ROUND);
  await act(chair, 'Niêm phong');
  const code = await sealCode(chair);
  for (const teller of [first, second]) await confirmCode(teller, code);
  const register = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
  await register(secretary, BY_ENVELOPE).getByRole('checkbox', { name: 'Phong bì đã đến' }).click();
  await expect(register(secretary, BY_ENVELOPE).getByRole('checkbox', { name: 'Phong bì đã đến' })).toBeChecked();

  await act(chair, 'Bắt đầu phát phiếu');
  const paperVoter = await as('giamdoc.ttdv', 'phone');
  await paperVoter.goto(ROUND);
  await expect(paperVoter.getByText(/^Anh\/chị bỏ phiếu giấy tại phòng họp\./)).toBeVisible();
  await looksRight(paperVoter);
  await register(first, IN_ROOM).getByRole('checkbox', { name: 'Đã phát phiếu' }).click();
  for (const page of Object.values(pages)) await collect(page);
  await act(chair, 'Mở hòm phiếu');
  for (const [username, page] of Object.entries(pages))
    await cast(page, username === 'truongphong.htqt' ? 'Không đồng ý' : 'Đồng ý');
  for (const page of Object.values(pages))
    await expect(page.getByText('Hòm phiếu đã ghi nhận 3 phiếu của anh/chị.')).toBeVisible({ timeout: SENDING });
  await register(first, IN_ROOM).getByRole('checkbox', { name: 'Đã bỏ vào hòm' }).click();

  await chair.getByRole('button', { name: 'Đóng hòm phiếu', exact: true }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Đóng hòm phiếu' }).click();
  await expect(chair.getByRole('dialog').getByText(/^Có mục chỉ có 1 hoặc 2 phiếu giấy/)).toBeVisible();
  await chair.keyboard.press('Escape');

  await act(first, 'Mở phiếu giấy');
  await expect(first.getByText(/^Chờ người thứ hai/)).toBeVisible();
  await act(second, 'Cùng mở phiếu giấy');
  for (const [number, choice] of [
    [1, 'Không có ý kiến'],
    [2, 'Phiếu không hợp lệ'],
  ] as const) {
    await expect(first.getByRole('heading', { name: `Phiếu giấy ${number}/2` })).toBeVisible({ timeout: SENDING });
    for (const item of [1, 2, 3])
      await first
        .getByRole('group', { name: `${item}. Người thử ${item}` })
        .getByRole('radio', { name: choice, exact: true })
        .check();
    if (number === 1) await looksRight(first);
    await first.getByRole('button', { name: 'Bỏ phiếu này vào hòm' }).click();
    await first.getByRole('dialog').getByRole('button', { name: 'Bỏ phiếu này vào hòm' }).click();
  }
  await expect(first.getByText('Phiếu giấy đã nằm trong hòm, lẫn với phiếu của mọi người.')).toBeVisible({
    timeout: SENDING,
  });

  await act(chair, 'Đóng hòm phiếu');
  await act(chair, 'Mở hòm, đếm và công bố');
  await expect(chair.getByText('4/7 = 57,14%, cần 4 (trên 1/2 tổng số thành viên)').first()).toBeVisible();
  await expect(chair.getByText(/^Trong đó phiếu giấy/)).toBeHidden();
  await looksRight(chair);

  const file = info.outputPath('round.json');
  await takeList(chair, file);
  for (const recount of RECOUNTS) {
    const told = await recount(file, code);
    expect(told).toMatch(/phát ra 7, thu về 7/i);
    expect(told).toContain('không hợp lệ 1');
    expect(told).toMatch(/mọi chữ ký, mọi con số và mọi mã đều (?:khớp|đúng)\./);
  }
});
