import { buildPng } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'attendance' });
test.describe.configure({ mode: 'serial' });

const CONFERENCE = 'Hội nghị phổ biến Luật Phòng, chống tham nhũng và kê khai tài sản';

test('trưởng phòng điểm danh phòng mình trên điện thoại: một người vắng, những người còn lại có mặt, bấm nhầm thì hoàn tác', async ({
  as,
  looksRight,
}) => {
  const duc = await as('truongphong.lsvk', 'phone');
  await duc.goto('/hoi-nghi');
  await duc.getByRole('link', { name: CONFERENCE }).click();
  await expect(duc.getByText('Đã điểm danh 16/21 người.')).toBeVisible();
  const oanh = duc.getByRole('group', { name: 'Điểm danh Phùng Thị Oanh' });
  await oanh.getByText('Có phép').click();
  await expect(duc.getByText('Đã điểm danh 17/21 người.')).toBeVisible();
  await duc.getByRole('button', { name: '4 người còn lại đều có mặt' }).click();
  await expect(duc.getByText('Đã điểm danh 21/21 người.')).toBeVisible();
  await expect(oanh.getByRole('radio', { name: 'Có phép' })).toBeChecked();
  await looksRight(duc);
  await duc.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect(duc.getByText('Đã điểm danh 17/21 người.')).toBeVisible();
  await duc.getByRole('button', { name: '4 người còn lại đều có mặt' }).click();
  await expect(duc.getByText('Đã điểm danh 21/21 người.')).toBeVisible();
});

test('Văn phòng gửi ảnh từ điện thoại, ghi kết quả; người được mời xem ảnh, sự kiện đứng trên dải các đợt', async ({
  as,
}) => {
  const an = await as('chanhvanphong', 'phone');
  await an.goto('/hoi-nghi');
  await an.getByRole('link', { name: CONFERENCE }).click();
  await an.getByLabel(/Chọn tệp|Kéo tệp/).setInputFiles({
    name: 'Toàn cảnh.png',
    mimeType: 'image/png',
    buffer: Buffer.from(buildPng()),
  });
  await expect(an.getByRole('link', { name: 'Tải về Toàn cảnh.png' })).toBeVisible();
  await an.getByRole('button', { name: 'Ghi kết quả' }).click();
  const dialog = an.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Kết quả' }).fill('Phổ biến đủ năm chuyên đề; mọi người đã kê khai.');
  await dialog.getByRole('button', { name: 'Ghi kết quả' }).click();
  await expect(an.getByText('Đã ghi kết quả.')).toBeVisible();

  const ha = await as('chuyenvien.ha', 'phone');
  await ha.goto('/tong-quan');
  await ha.getByRole('link', { name: CONFERENCE }).first().click();
  await expect(ha.getByText('Phổ biến đủ năm chuyên đề')).toBeVisible();
  await ha.getByRole('button', { name: 'Xem 1 ảnh' }).click();
  await expect(ha.getByRole('img', { name: 'Toàn cảnh.png' })).toBeVisible();
});
