import { sampleStaffId } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'records' });

const person = (key: Parameters<typeof sampleStaffId>[0]) => `/ca-nhan/${sampleStaffId(key)}`;

test('Văn phòng mở số căn cước có lý do, người có hồ sơ thấy ai đã xem', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto(person('ha'));
  const card = office.getByRole('region', { name: 'Dữ liệu cá nhân' });
  await expect(card).toContainText(/000•+\d{2}/);
  await card.getByRole('button', { name: 'Mở xem số căn cước' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel('Kiểm tra, đính chính dữ liệu').check();
  await dialog.getByRole('button', { name: 'Mở xem' }).click();
  await expect(card).toContainText(/000\d{9}/);
  await office.reload();
  await expect(card).not.toContainText(/000\d{9}/);

  const herself = await as('chuyenvien.ha');
  await herself.goto(person('ha'));
  await expect(herself.getByRole('region', { name: 'Ai đã xem dữ liệu nhạy cảm của tôi' })).toContainText(
    'Mở xem số căn cước. Lý do: Kiểm tra, đính chính dữ liệu.',
  );
});

test('ghi vụ việc đang xem xét thì khen thưởng tạm dừng ngay, kết luận thì hết', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto(person('lyAn'));
  const outlook = office.getByRole('region', { name: /^Còn thiếu gì/ });
  await expect(outlook).not.toContainText('Tạm dừng');
  await office.getByRole('button', { name: 'Ghi vụ việc đang xem xét' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nhập loại vụ việc.');
  await dialog.getByRole('combobox', { name: 'Loại vụ việc' }).click();
  await dialog.getByRole('option', { name: /khiếu nại, tố cáo/ }).click();
  await dialog.getByLabel('Ngày bắt đầu xem xét').fill('1/12/2021');
  await dialog.getByLabel('Nội dung').fill('Đơn phản ánh');
  await dialog.getByLabel('Nguồn').fill('Bưu điện');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toBeHidden();
  await expect(office.getByText('Đang xem xét: việc khen thưởng tạm dừng')).toBeVisible();
  await expect(outlook).toContainText('Tạm dừng');

  await office.getByRole('button', { name: 'Kết luận vụ việc' }).click();
  await dialog.getByRole('combobox', { name: 'Kết luận' }).click();
  await dialog.getByRole('option', { name: 'Không vi phạm' }).click();
  await dialog.getByLabel('Ngày kết luận').fill('3/12/2021');
  await dialog.getByLabel('Văn bản kết luận').fill('09/KL-SNgV');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(dialog).toBeHidden();
  await expect(outlook).not.toContainText('Tạm dừng');
});

test('bảng xếp loại điền bằng phím, hoàn tác được, chưa xếp loại có lý do và lưu một lần', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto('/xep-loai');
  const of = (name: string) => office.getByLabel(`Mức xếp loại của ${name}`).first();
  await of('Châu Ngọc Ý').focus();
  await office.keyboard.press('t');
  await expect(of('Châu Ngọc Ý')).toHaveValue('GOOD');
  await office.keyboard.press('Control+z');
  await expect(of('Châu Ngọc Ý')).toHaveValue('');
  await of('Châu Ngọc Ý').selectOption('UNRATED:LONG_LEAVE');
  await office.getByRole('button', { name: 'Lưu 1 dòng' }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(office.getByRole('dialog')).toBeHidden();
  await office.reload();
  await expect(of('Châu Ngọc Ý')).toHaveValue('UNRATED:LONG_LEAVE');
});
