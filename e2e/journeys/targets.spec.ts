import { sampleTargetId } from '@thidua/testing';

import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'targets' });

test('Văn phòng sửa chỉ tiêu có lý do, ghi kết quả; Giám đốc xác nhận; bảng ngày 19/5 không đổi', async ({
  as,
  looksRight,
}) => {
  const an = await as('chanhvanphong');
  await an.goto(`/chi-tieu/${sampleTargetId('P6')}`);
  await an.getByRole('link', { name: 'Sửa chỉ tiêu' }).click();
  await an.getByLabel('Số gia đình').fill('021');
  await an.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
  await expect(an.getByRole('link', { name: 'Lý do sửa: còn trống.' })).toBeVisible();
  await looksRight(an);
  await an.getByLabel('Ai quyết định, công nhận').fill('Ủy ban nhân dân xã, phường');
  await an.getByLabel('Lý do sửa').fill('Một gia đình chuyển đi.');
  await an.getByRole('button', { name: 'Lưu chỉ tiêu' }).click();
  await expect(an.getByText('Lịch sử sửa chỉ tiêu')).toBeVisible();

  await an.getByLabel('Kết quả đến ngày này').fill('21');
  await an.getByLabel('Dựa vào đâu').fill('Quyết định của các xã, phường');
  await an.getByRole('button', { name: 'Ghi kết quả' }).click();
  await expect(an.getByText('19/21 gia đình · chờ xác nhận 21')).toBeVisible();

  const tri = await as('giamdoc');
  await tri.goto('/viec-cua-toi');
  await tri.getByRole('link', { name: /Xác nhận kết quả chỉ tiêu/ }).click();
  await tri.getByRole('button', { name: 'Xác nhận kết quả 21' }).click();
  await expect(tri.getByText('21/21 gia đình', { exact: true })).toBeVisible();

  await an.goto('/chi-tieu?ngay=2021-05-19');
  await expect(an.getByText('Số liệu cuối ngày 19/05/2021')).toBeVisible();
  await looksRight(an);
  await expect(an.getByRole('listitem').filter({ hasText: '2.8a' })).toContainText('23/24 người');
  await expect(an.getByRole('listitem').filter({ hasText: 'P6' })).toContainText('Chưa có thông tin');
});
