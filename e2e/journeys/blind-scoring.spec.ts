import { sampleInitiativeId, sampleStaffId } from '@thidua/testing';
import type { Page } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'blind-scoring' });

const ID = sampleInitiativeId(6);
const TITLE = 'Theo dõi thời hạn hộ chiếu công vụ của cán bộ bằng bảng nhắc hạn tự động';
const AUTHOR = 'Trần Văn Dũng';
const POINTS = { 'Tính mới': '22', 'Hiệu quả': '33', 'Khả năng áp dụng, nhân rộng': '17', 'Trình bày': '8' } as const;

function points(page: Page, criterion: string) {
  return page.getByRole('textbox', { name: new RegExp(`^${criterion} \\(0-`) });
}

async function fillAll(page: Page): Promise<void> {
  for (const [criterion, typed] of Object.entries(POINTS)) await points(page, criterion).fill(typed);
  await page.getByRole('textbox', { name: 'Nhận xét (không bắt buộc)', exact: true }).fill('Có số liệu trước và sau.');
}

test('thư ký giao chấm, người chấm nhập điểm tự lưu, gửi rồi mới thấy điểm người khác, và không đâu thấy tác giả', async ({
  as,
  programOf,
  looksRight,
}) => {
  const office = await as('chanhvanphong');
  await office.goto(`/sang-kien/${ID}`);
  await office.getByRole('button', { name: 'Giao chấm', exact: true }).click();
  const dialog = office.getByRole('dialog');
  for (const name of ['Hồ Thị Như Ỷ', 'Phạm Đức Ước']) await dialog.getByRole('checkbox', { name }).check();
  await dialog.getByRole('button', { name: 'Giao chấm', exact: true }).click();
  await expect(office.getByText('Đã giao chấm.')).toBeVisible();

  const scorer = await as('truongphong.htqt');
  await scorer.goto('/cham-sang-kien');
  await scorer.getByRole('link', { name: TITLE }).click();
  await fillAll(scorer);
  await expect(scorer.getByText('Tổng: 80/100 điểm')).toBeVisible();
  await expect(scorer.getByText(/^Đã lưu lúc/)).toBeVisible();
  await scorer.reload();
  await expect(points(scorer, 'Hiệu quả')).toHaveValue('33');
  await looksRight(scorer);
  await expect(scorer.getByText(AUTHOR)).toHaveCount(0);

  // On to the other open sheet, whose other scorer has sent 80 points already: unseen before the own ones are in.
  await scorer.keyboard.press('Alt+ArrowDown');
  await expect(scorer.getByRole('heading', { name: /^Lịch trực đường dây nóng/, level: 1 })).toBeVisible();
  await fillAll(scorer);
  await expect(scorer.getByText(/Tổng điểm người khác/)).toHaveCount(0);
  await scorer.getByRole('button', { name: 'Gửi điểm' }).click();
  const confirm = scorer.getByRole('dialog');
  await expect(confirm.getByText('Tổng 80/100 điểm. Đã gửi thì không sửa được.')).toBeVisible();
  await confirm.getByRole('button', { name: 'Gửi điểm' }).click();
  await expect(scorer.getByText('Tổng điểm người khác đã gửi: 80.')).toBeVisible();
  await looksRight(scorer);

  // Whatever this account asks, nothing leads from the text to who wrote it.
  const program = await programOf('truongphong.htqt');
  const told = await ask<Record<string, unknown>>(
    program,
    `{ search(text: "hộ chiếu công vụ", year: 2021) { id title detail }
       named: search(text: "${AUTHOR}", year: 2021) { id title detail }
       initiatives(year: 2021, filter: { text: "hộ chiếu công vụ" }) { totalCount nodes { code title } }
       staffMember(id: "${sampleStaffId('dung90')}") { initiatives { code title } }
       yearBoard(year: 2021) { initiativeSteps { status count } }
       scoreSheets { nodes { number title otherTotals files { name } } } }`,
  );
  const { scoreSheets, ...channels } = told;
  expect(JSON.stringify(channels)).not.toContain(ID);
  expect(JSON.stringify(channels)).not.toContain(TITLE);
  expect(JSON.stringify(scoreSheets)).not.toContain(AUTHOR);
  expect(channels['initiatives']).toMatchObject({ totalCount: 0 });
  const file = await program.get(`/files/export/initiatives.csv?variables=${encodeURIComponent('{"year":2021}')}`);
  expect(file.ok()).toBe(true);
  expect(await file.text()).not.toContain(TITLE);
});
