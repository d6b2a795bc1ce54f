import type { Page } from '@playwright/test';
import { buildDirtyStaffFile, buildLargeStaffFile, buildWorkbook } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'imports' });

const DEPARTMENT = 'Văn phòng - Thanh tra';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function upload(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.goto('/nhap-du-lieu');
  await page
    .getByLabel('Kéo tệp vào đây hoặc nhấn để chọn tệp')
    .setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

test('danh sách 26 người đầy lỗi: sửa tại chỗ, chỉ nhập dòng hợp lệ, nhập lại không đổi gì, hoàn tác được', async ({
  as,
  looksRight,
}) => {
  const office = await as('chanhvanphong');
  const bytes = buildDirtyStaffFile(DEPARTMENT);
  await upload(office, 'danh-sach-can-bo.xlsx', bytes);
  await office.getByRole('radio', { name: /^Danh sách/ }).check();
  await looksRight(office);
  await office.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(office.getByRole('combobox', { name: 'Trường dữ liệu: Ngày sinh' })).toHaveValue('Ngày sinh');
  await looksRight(office);

  await office.getByRole('button', { name: 'Kiểm tra dữ liệu' }).click();
  await expect(office.getByText('15 dòng hợp lệ, 11 dòng lỗi, 0 dòng trùng')).toBeVisible();
  await expect(office.getByText('Không có ngày 31/02/1988. Tháng 02/1988 có 29 ngày.')).toBeVisible();
  await looksRight(office);
  await office.getByRole('button', { name: 'Dùng gợi ý cho mọi dòng cùng lỗi' }).first().click();
  await expect(office.getByText('17 dòng hợp lệ, 9 dòng lỗi, 0 dòng trùng')).toBeVisible();
  await office.getByRole('textbox', { name: 'Giới tính, dòng 15' }).fill('Nữ');
  await office.getByRole('button', { name: 'Lưu ô này' }).click();
  await expect(office.getByText('18 dòng hợp lệ, 8 dòng lỗi, 0 dòng trùng')).toBeVisible();

  const download = office.waitForEvent('download');
  await office.getByRole('link', { name: 'Tải danh sách lỗi' }).click();
  expect((await download).suggestedFilename()).toMatch(/^Dong-loi.*\.xlsx$/);

  await office.getByRole('button', { name: 'Chỉ nhập 18 dòng hợp lệ' }).click();
  await expect(office.getByText('Đã nhập 18 dòng. Bỏ qua 8 dòng.')).toBeVisible();
  const first = office.url();

  await upload(office, 'danh-sach-can-bo.xlsx', bytes);
  await office.getByRole('radio', { name: /^Danh sách/ }).check();
  await office.getByRole('button', { name: 'Tiếp tục' }).click();
  await office.getByRole('button', { name: 'Kiểm tra dữ liệu' }).click();
  await expect(office.getByText(/^0 dòng hợp lệ, 11 dòng lỗi, 0 dòng trùng, 15 dòng đã có/)).toBeVisible();
  await expect(office.getByText(/Tệp này đã được nhập lúc/)).toBeVisible();
  await office.getByRole('button', { name: 'Hủy lần nhập' }).click();
  await expect(office.getByText('Lần nhập đã bị hủy. Hồ sơ của cơ quan không thay đổi.')).toBeVisible();

  await office.goto(first);
  await office.getByRole('button', { name: 'Hoàn tác lần nhập' }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Hoàn tác lần nhập' }).click();
  await expect(office.getByText('Đã hoàn tác. Hồ sơ trở lại như trước khi nhập.')).toBeVisible();
});

test('tệp có macro, tệp có mật khẩu không được nhận, và câu trả lời nói phải làm gì', async ({ as }) => {
  const office = await as('chanhvanphong');
  const sheets = [{ name: 'A', rows: [['Họ và tên'], ['Lê Văn Tám']] }];
  await upload(office, 'a.xlsx', buildWorkbook({ sheets, parts: { 'xl/vbaProject.bin': 'x' } }));
  await expect(office.getByRole('alert')).toContainText('Tệp có macro nên không nhận.');
  const locked = Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
  await upload(office, 'b.xlsx', locked);
  await expect(office.getByRole('alert')).toContainText('Tệp có mật khẩu.');
});

test('danh sách 5.000 người: thấy tiến độ, xong trong một phút', async ({ as }) => {
  const office = await as('chanhvanphong');
  await upload(office, 'nam-nghin-nguoi.xlsx', buildLargeStaffFile(5_000, DEPARTMENT));
  await office.getByRole('button', { name: 'Kiểm tra dữ liệu' }).click();
  await expect(office.getByText('5.000 dòng hợp lệ, 0 dòng lỗi, 0 dòng trùng')).toBeVisible();
  await office.getByRole('button', { name: 'Nhập 5.000 dòng hợp lệ' }).click();
  await expect(office.getByRole('progressbar', { name: 'Đang nhập' })).toBeVisible();
  await expect(office.getByText(/^Đã nhập 5\.000 dòng\./)).toBeVisible({ timeout: 60_000 });
});
