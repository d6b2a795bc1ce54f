import { sampleDepartmentId, sampleStaffId } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'organisation' });
test.describe.configure({ mode: 'serial' });

test('trưởng phòng trả lời đề nghị điều động trong Việc của tôi, cho ý kiến về người chuyển đi', async ({ as }) => {
  const uoc = await as('truongphong.htqt');
  await uoc.goto('/viec-cua-toi');
  await expect(uoc.getByText('Trả lời đề nghị điều động: Lý Thị Ân')).toBeVisible();
  await uoc.goto('/dieu-dong');
  await uoc.getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await uoc.getByRole('dialog').getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await expect(uoc.getByText('Chờ ghi vào hồ sơ')).toBeVisible();

  await uoc.getByRole('button', { name: 'Cho ý kiến' }).click();
  const dialog = uoc.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nhập nội dung ý kiến.');
  await dialog.getByRole('radio', { name: 'Đồng ý xét danh hiệu', exact: true }).check();
  await dialog.getByRole('textbox', { name: 'Nội dung ý kiến' }).fill('Hoàn thành tốt nhiệm vụ năm 2021.');
  await dialog.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(uoc.getByText(/Nơi cũ đồng ý xét danh hiệu: Hoàn thành tốt/)).toBeVisible();
});

test('Văn phòng ghi vào hồ sơ từ 01/01/2022, quá trình công tác có dòng mới', async ({ as }) => {
  const an = await as('chanhvanphong');
  await an.goto('/dieu-dong');
  await an.getByRole('button', { name: 'Ghi vào hồ sơ' }).click();
  await an.getByRole('dialog').getByRole('button', { name: 'Ghi vào hồ sơ' }).click();
  await expect(an.getByText('Đã ghi vào hồ sơ.')).toBeVisible();
  await an.goto(`/ca-nhan/${sampleStaffId('lyAn')}/qua-trinh`);
  const line = an.getByRole('listitem').filter({ hasText: 'Biên chế' }).first();
  await expect(line).toContainText('Từ 01/01/2022');
  await expect(line.getByRole('link', { name: 'Phòng Lãnh sự - Việt kiều' })).toBeVisible();
});

test('đổi tên lùi ngày phải nêu lý do, thấy chạm đến hồ sơ nào; ngày trước vẫn mang tên cũ', async ({ as }) => {
  const an = await as('chanhvanphong');
  const unit = `/co-cau/${sampleDepartmentId('HTQT')}`;
  await an.goto(unit);
  await an.getByRole('button', { name: 'Đổi tên' }).click();
  const dialog = an.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Tên đầy đủ' }).fill('Phòng Đối ngoại');
  await dialog.getByRole('textbox', { name: 'Từ ngày' }).fill('1/7/2021');
  await dialog.getByRole('button', { name: 'Kiểm tra' }).click();
  await expect(dialog.getByRole('link', { name: /đề nghị khen thưởng đã gửi năm 2021/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Đổi tên' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nhập lý do sửa.');
  await dialog.getByRole('textbox', { name: 'Lý do sửa' }).fill('Theo Quyết định 25/QĐ-UBND ngày 28/6/2021.');
  await dialog.getByRole('button', { name: 'Đổi tên' }).click();

  await expect(an.getByRole('heading', { level: 1 })).toHaveText('Phòng Đối ngoại');
  await an.goto(`${unit}?ngay=2021-06-30`);
  await expect(an.getByRole('heading', { level: 1 })).toHaveText('Phòng Hợp tác quốc tế');
});

test('giải thể khi còn người, còn hồ sơ thì bị từ chối và nói rõ còn gì', async ({ as }) => {
  const an = await as('chanhvanphong');
  await an.goto(`/co-cau/${sampleDepartmentId('LSVK')}`);
  await an.getByRole('button', { name: 'Giải thể' }).click();
  const dialog = an.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Kiểm tra' }).click();
  await dialog.getByRole('button', { name: 'Giải thể' }).click();
  await expect(dialog.getByRole('alert')).toContainText(/người thuộc phòng, đơn vị/);
  await expect(dialog.getByRole('link', { name: /đề nghị khen thưởng chưa xong/ })).toBeVisible();
});
