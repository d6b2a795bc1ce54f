import { sampleInitiativeId } from '@thidua/testing';
import type { Page } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'session-recognition' });

const ID = sampleInitiativeId(8);
const CODE = 'SK-2021-008';
const AUTHOR = 'phiendich.on';
const SCORERS = ['phogiamdoc.y', 'truongphong.htqt'] as const;
const POINTS = [22, 33, 17, 8] as const;

/** Presses what opens a dialog, and in it what confirms; waits until it has closed. */
async function confirm(page: Page, opens: string, confirms = opens): Promise<void> {
  await page.getByRole('button', { name: opens, exact: true }).click();
  await confirmed(page, confirms);
}

async function confirmed(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}

interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly grid: { readonly criteria: readonly { readonly id: string }[] };
}

test('một đợt chấm đi trọn đường: công bố, hai người chấm, khóa, phiên họp, quyết định, giấy chứng nhận tác giả đọc được', async ({
  as,
  programOf,
  looksRight,
}) => {
  const office = await as('chanhvanphong');
  const receive = 'mutation ($input: InitiativeActInput!) { receiveInitiative(input: $input) { __typename } }';
  const { initiative } = await ask<{ readonly initiative: { readonly version: number } }>(
    office,
    `{ initiative(id: "${ID}") { version } }`,
  );
  await ask(office, receive, { input: { id: ID, version: initiative.version, reason: '' } });

  await office.goto('/sang-kien/dot-cham');
  await office.getByRole('button', { name: 'Lập đợt chấm' }).click();
  await office.getByRole('dialog').getByRole('textbox', { name: 'Tên đợt chấm' }).fill('Đợt 3 năm 2021');
  await confirmed(office, 'Lập đợt chấm');
  await office.getByRole('button', { name: 'Chọn sáng kiến' }).click();
  // All that were received are ticked.
  for (const other of ['SK-2021-006', 'SK-2021-007']) {
    await office
      .getByRole('dialog')
      .getByRole('checkbox', { name: new RegExp(`^${other}`) })
      .uncheck();
  }
  await confirmed(office, 'Lưu');
  await confirm(office, 'Chia đều');
  await confirm(office, 'Công bố phân công', 'Công bố');
  await expect(office.getByText('0/2 phiếu đã gửi điểm')).toBeVisible();

  // How a sheet is filled is told by blind-scoring; here the points come in.
  for (const username of SCORERS) {
    const scorer = await programOf(username);
    const { scoreSheets } = await ask<{ readonly scoreSheets: { readonly nodes: readonly Sheet[] } }>(
      scorer,
      '{ scoreSheets { nodes { id version title grid { criteria { id } } } } }',
    );
    const sheet = scoreSheets.nodes.find(({ title }) => title.startsWith('Sổ tay phiên dịch'));
    expect(sheet).toBeDefined();
    if (sheet === undefined) return;
    const marks = sheet.grid.criteria.map(({ id }, at) => ({ criterionId: id, points: POINTS[at], comment: '' }));
    const send = 'mutation ($input: ScoreSheetInput!) { sendScoreSheet(input: $input) { __typename } }';
    const input = { id: sheet.id, version: sheet.version, marks, remark: 'Dùng được ngay.' };
    expect(await ask(scorer, send, { input })).toEqual({ sendScoreSheet: { __typename: 'ScoreSheet' } });
  }

  await office.reload();
  await confirm(office, 'Khóa đợt chấm');
  await confirm(office, 'Trình Hội đồng cả đợt');
  await looksRight(office);
  await office.getByRole('link', { name: 'Phiên họp Hội đồng sáng kiến' }).click();

  await office.getByRole('button', { name: 'Ghi phiên họp' }).click();
  const start = office.getByRole('dialog');
  await start.getByRole('textbox', { name: 'Nơi họp' }).fill('Phòng họp tầng 2');
  await expect(start.getByRole('checkbox', { name: new RegExp(`^${CODE}`) })).toBeChecked();
  await start.getByRole('checkbox', { name: /^SK-2021-017/ }).uncheck();
  await confirmed(office, 'Bắt đầu ghi');
  await expect(office.getByText('Chưa ghi nhận có mặt')).toBeVisible();
  await expect(office.getByText('Không thông qua')).toHaveCount(0);
  await confirm(office, 'Ghi có mặt', 'Lưu');
  await confirm(office, 'Tất cả đồng ý', 'Lưu');
  await expect(office.getByText('7 đồng ý, 0 không đồng ý, 0 không có ý kiến hoặc phiếu trắng')).toBeVisible();
  await looksRight(office);
  await confirm(office, 'Chốt kết quả');
  await office.getByRole('button', { name: 'Ghi quyết định', exact: true }).click();
  await office.getByRole('textbox', { name: 'Số, ký hiệu quyết định' }).fill('150/QĐ-SNgV');
  await office.getByRole('textbox', { name: 'Người ký, cơ quan ban hành' }).fill('Giám đốc Sở Ngoại vụ');
  await confirmed(office, 'Ghi quyết định');

  await office.goto('/sang-kien/so-giay-chung-nhan');
  await confirm(office, 'Cấp giấy chứng nhận', 'Cấp giấy');

  const author = await as(AUTHOR);
  await author.goto(`/sang-kien/${ID}`);
  await expect(author.getByText(/^Số .*, cấp ngày 06\/12\/2021$/)).toBeVisible();
  await expect(author.getByText('Số 150/QĐ-SNgV, ngày 06/12/2021, Giám đốc Sở Ngoại vụ')).toBeVisible();
  // The author reads the outcome and not who voted how.
  await expect(author.getByText(/đồng ý, \d+ không đồng ý/)).toHaveCount(0);
});
