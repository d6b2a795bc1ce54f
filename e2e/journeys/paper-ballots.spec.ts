import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { SAMPLE_REHEARSAL_ID } from '@thidua/testing';
import { ask } from '../support/ask.ts';
import { act, choose, collect, confirmCode, RECOUNTS, sealCode, SENDING, takeList } from '../support/ballot-round.ts';
import { documentNamed } from '../support/documents.ts';
import { expect, test } from '../support/fixtures.ts';
import { DECEMBER } from '../support/meeting.ts';

test.use({ story: 'paper-ballots' });

const ROUND = `/phien-hop/${DECEMBER}/phieu-kin/${SAMPLE_REHEARSAL_ID}`;
const TELLERS = ['phogiamdoc.y', 'phogiamdoc.phuoc'] as const;
const IN_ROOM = 'Nguyễn Hữu Đạt';
const BY_ENVELOPE = 'Nguyễn Thị Hằng Nga';
const BY_NAME = 'Mai Xuân Đức';
const OPINIONS = ['Đồng ý', 'Không đồng ý', 'Không có ý kiến'];

async function cast(page: Page, choice: string): Promise<void> {
  await choose(page, [choice, choice, choice]);
  await page.getByRole('button', { name: 'Bỏ 3 phiếu' }).click();
}

async function select(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** The body's own regulation lets absent members give a signed opinion: the secretariat proposes it, the director approves. */
async function allowNamedOpinions(office: APIRequestContext, director: APIRequestContext): Promise<void> {
  const id = randomUUID();
  const ground = { legalGround: 'Điều 7 Quy chế hoạt động của Hội đồng', validFrom: '2021-12-06' };
  await ask(office, await documentNamed('ProposeSetting'), {
    input: { id, key: 'ballotNamedOpinions', value: 'true', ...ground },
  });
  await ask(director, await documentNamed('ApproveSetting'), { input: { id, version: 1 } });
}

/** What the letter of the absent member says, first with nothing filled in. */
async function writeOpinionDown(secretary: Page, looksRight: (page: Page) => Promise<void>): Promise<void> {
  await secretary.getByRole('button', { name: 'Ghi ý kiến', exact: true }).click();
  const dialog = secretary.getByRole('dialog', { name: `Ghi ý kiến của ${BY_NAME}` });
  await dialog.getByRole('button', { name: 'Ghi ý kiến', exact: true }).click();
  await expect(dialog.getByText('Chưa có sự đồng ý của người viết thì không ghi được.')).toBeVisible();
  await expect(dialog.getByText('Chọn ý kiến cho từng mục.')).toHaveCount(3);
  await looksRight(secretary);
  await dialog.getByRole('textbox', { name: 'Số, ký hiệu văn bản' }).fill('15/YK');
  await dialog.getByRole('textbox', { name: 'Ngày văn bản' }).fill('03/12/2021');
  for (const [at, opinion] of OPINIONS.entries())
    await dialog
      .getByRole('group', { name: `${at + 1}. Người thử ${at + 1}` })
      .getByRole('radio', { name: opinion, exact: true })
      .check();
  await dialog.getByRole('checkbox', { name: /^Văn bản có chữ ký/ }).check();
  await dialog.getByRole('button', { name: 'Ghi ý kiến', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(secretary.getByText('Văn bản số 15/YK ngày 03/12/2021')).toBeVisible();
}

test('một người bỏ phiếu giấy tại phòng họp, một phong bì và một ý kiến ghi tên của người vắng mặt, còn lại bỏ phiếu trên máy: hai người kiểm phiếu cùng mở, nhập từng phiếu vào hòm; kết quả chỉ có một tổng, ý kiến ghi tên có tên người', async ({
  as,
  programOf,
  looksRight,
}, info) => {
  test.setTimeout(300_000);
  await allowNamedOpinions(await programOf('chanhvanphong'), await programOf('giamdoc'));
  const secretary = await as('chanhvanphong', 'desk');
  await secretary.goto(ROUND);
  await secretary.getByRole('button', { name: 'Sửa bản thảo' }).click();
  await select(secretary, IN_ROOM, 'Phiếu giấy tại phòng họp');
  await select(secretary, BY_ENVELOPE, 'Phong bì, vắng mặt');
  await select(secretary, BY_NAME, 'Ý kiến ghi tên, vắng mặt');
  await secretary.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(secretary.getByRole('dialog')).toBeHidden();
  await expect(secretary.getByText('4 người bỏ phiếu trên máy, 2 người bỏ phiếu giấy.')).toBeVisible();
  await looksRight(secretary);

  const chair = await as('giamdoc', 'desk');
  const pages: Record<string, Page> = { giamdoc: chair };
  for (const username of [...TELLERS, 'truongphong.htqt']) pages[username] = await as(username, 'phone');
  const [first, second] = TELLERS.map((username) => pages[username] ?? chair) as [Page, Page];
  for (const page of Object.values(pages)) await page.goto(ROUND);
  await act(chair, 'Niêm phong');
  const code = await sealCode(chair);
  for (const teller of [first, second]) await confirmCode(teller, code);
  const register = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
  await register(secretary, BY_ENVELOPE).getByRole('checkbox', { name: 'Phong bì đã đến' }).click();
  await expect(register(secretary, BY_ENVELOPE).getByRole('checkbox', { name: 'Phong bì đã đến' })).toBeChecked();

  const absent = await as('truongphong.lsvk', 'phone');
  await absent.goto(ROUND);
  await expect(absent.getByText(/^Anh\/chị vắng mặt và gửi ý kiến ghi tên/)).toBeVisible();
  await expect(absent.getByText('Văn bản chưa đến')).toBeVisible();
  await looksRight(absent);
  await writeOpinionDown(secretary, looksRight);
  await expect(absent.getByText('Văn bản số 15/YK ngày 03/12/2021')).toBeVisible({ timeout: SENDING });
  const saidByName = OPINIONS.map((opinion, at) => `${at + 1}. Người thử ${at + 1}: ${opinion}`);
  await expect(absent.getByText(saidByName[0] ?? '')).toBeHidden();

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
  await looksRight(chair);

  for (const said of saidByName)
    await expect(absent.getByText(said, { exact: true })).toBeVisible({ timeout: SENDING });
  await looksRight(absent);

  const file = info.outputPath('round.json');
  await takeList(chair, file);
  for (const recount of RECOUNTS) {
    const told = await recount(file, code);
    expect(told).toMatch(/phát ra 6, thu về 6/i);
    expect(told).toMatch(/ghi tên/i);
    expect(told).toContain('không hợp lệ 1');
    expect(told).toMatch(/mọi chữ ký, mọi con số và mọi mã đều (?:khớp|đúng)\./);
  }
});
