import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { sampleBlockId } from '@thidua/testing';
import { ask } from '../support/ask.ts';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'block-scoring' });
test.describe.configure({ mode: 'serial' });

const sheetId = randomUUID();

test('Văn phòng soạn bảng chấm điểm, mở tự chấm cho các phòng', async ({ as, programOf }) => {
  const office = await programOf('chanhvanphong');
  const [blockId, pactId] = [sampleBlockId('divisions'), randomUUID()];
  await ask(office, 'mutation ($input: StartPactInput!) { startPact(input: $input) { __typename } }', {
    input: { id: pactId, blockId, year: 2022 },
  });
  await ask(office, 'mutation ($input: StartBlockSheetInput!) { startBlockSheet(input: $input) { __typename } }', {
    input: { id: sheetId, pactId },
  });
  const empty = { id: sheetId, version: 1, tieRule: 'SHARED', groups: [] };
  await ask(office, 'mutation ($input: SaveBlockSheetInput!) { saveBlockSheet(input: $input) { __typename } }', {
    input: empty,
  });

  const an = await as('chanhvanphong');
  await an.goto(`/bang-diem/${sheetId}`);
  await an.getByRole('button', { name: 'Thêm nhóm tiêu chí' }).click();
  await an.getByRole('textbox', { name: 'Tên nhóm' }).fill('Nhiệm vụ được giao');
  await an.getByRole('textbox', { name: 'Tiêu chí 1.1' }).fill('Hoàn thành chương trình công tác');
  await an.getByRole('button', { name: 'Mở tự chấm' }).click();
  await expect(an.getByRole('alert')).toContainText('Ghi điểm tối đa.');
  await an.getByRole('textbox', { name: 'Điểm tối đa' }).fill('100');
  await expect(an.getByText('Tổng điểm chuẩn: 100')).toBeVisible();
  await an.getByRole('button', { name: 'Mở tự chấm' }).click();
  await an.getByRole('dialog').getByRole('button', { name: 'Mở tự chấm' }).click();
  await expect(an.getByText('Đã mở tự chấm.')).toBeVisible();
});

test('trưởng phòng tự chấm, chữ đang viết còn sau khi tải lại; phòng khác thì không thấy', async ({ as }) => {
  const uoc = await as('truongphong.htqt');
  await uoc.goto(`/bang-diem/${sheetId}`);
  await expect(uoc.getByRole('table', { name: 'Điểm các thành viên' }).getByRole('row')).toHaveCount(2);
  await uoc.getByRole('link', { name: 'Phòng Hợp tác quốc tế' }).click();
  await uoc.getByRole('textbox', { name: 'Điểm tự chấm' }).fill('100,5');
  await expect(uoc.getByText('Điểm phải từ 0 đến điểm tối đa của tiêu chí')).toBeVisible();
  await uoc.getByRole('textbox', { name: 'Điểm tự chấm' }).fill('97,25');
  await uoc.getByRole('textbox', { name: 'Thuyết minh' }).fill('Hoàn thành 38/39 việc');
  await expect(uoc.getByText(/^Đã lưu lúc/)).toBeVisible();
  await uoc.reload();
  await expect(uoc.getByRole('textbox', { name: 'Thuyết minh' })).toHaveValue('Hoàn thành 38/39 việc');
  await uoc.getByRole('button', { name: 'Ghi đã gửi điểm' }).click();
  const dialog = uoc.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Ngày gửi' }).fill('6/12/2021');
  await dialog.getByRole('button', { name: 'Ghi đã gửi điểm' }).click();
  await expect(uoc.getByText('Đã ghi điểm tự chấm đã gửi.')).toBeVisible();
});

test('thẩm định khác điểm phải nêu lý do; xếp hạng công bố cho mọi người', async ({ as, programOf }) => {
  const office = await programOf('chanhvanphong');
  const before = await read(office);
  await ask(office, 'mutation ($input: BlockSheetActInput!) { closeBlockScoring(input: $input) { __typename } }', {
    input: { id: sheetId, version: before.version },
  });
  const blockSheet = await read(office);
  const own = blockSheet.entries.find(({ member }) => member.name === 'Phòng Hợp tác quốc tế');
  expect(own).toBeDefined();
  for (const { id, version } of blockSheet.entries.filter((entry) => entry !== own)) {
    await ask(office, 'mutation ($input: MarkBlockEntryInput!) { markBlockEntry(input: $input) { __typename } }', {
      input: { id, version, votes: null, unrankedReason: 'Chưa gửi điểm tự chấm' },
    });
  }

  const an = await as('chanhvanphong');
  await an.goto(`/bang-diem/thanh-vien/${own?.id}`);
  await expect(an.getByText('Tự chấm: 97,25')).toBeVisible();
  await an.getByRole('textbox', { name: 'Điểm thẩm định' }).fill('95');
  await expect(an.getByText('Nêu lý do trước khi công bố.')).toBeVisible();
  await expect(an.getByText(/^Đã lưu lúc/)).toBeVisible();

  await an.goto(`/bang-diem/${sheetId}`);
  await an.getByRole('button', { name: 'Công bố xếp hạng' }).click();
  const dialog = an.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Ngày công bố' }).fill('6/12/2021');
  await dialog.getByRole('button', { name: 'Công bố xếp hạng' }).click();
  await expect(dialog.getByText(/1 điểm thẩm định khác điểm tự chấm/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Hủy' }).click();

  await an.goto(`/bang-diem/thanh-vien/${own?.id}`);
  await an.getByRole('textbox', { name: 'Lý do khác điểm tự chấm' }).fill('Một việc chậm hạn');
  await expect(an.getByText(/^Đã lưu lúc/)).toBeVisible();
  await an.goto(`/bang-diem/${sheetId}`);
  await an.getByRole('button', { name: 'Công bố xếp hạng' }).click();
  await dialog.getByRole('textbox', { name: 'Ngày công bố' }).fill('6/12/2021');
  await dialog.getByRole('button', { name: 'Công bố xếp hạng' }).click();
  await expect(an.getByText('Đã công bố bảng xếp hạng.')).toBeVisible();

  const ha = await as('chuyenvien.ha');
  await ha.goto(`/bang-diem/${sheetId}`);
  const ranking = ha.getByRole('table', { name: 'Bảng xếp hạng' });
  await expect(ranking.getByRole('row', { name: /1 Phòng Hợp tác quốc tế 95/ })).toBeVisible();
  await expect(ranking.getByText('Không xếp hạng')).toHaveCount(3);
  await expect(ha.getByRole('heading', { name: 'Điểm các thành viên' })).toBeHidden();
});

interface Sheet {
  readonly version: number;
  readonly entries: readonly {
    readonly id: string;
    readonly version: number;
    readonly member: { readonly name: string };
  }[];
}

async function read(office: APIRequestContext): Promise<Sheet> {
  const document = 'query ($id: UUID!) { blockSheet(id: $id) { version entries { id version member { name } } } }';
  return (await ask<{ readonly blockSheet: Sheet }>(office, document, { id: sheetId })).blockSheet;
}
