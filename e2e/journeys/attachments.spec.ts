import { readFile } from 'node:fs/promises';
import { buildPdf, buildPhoto, PHOTO_MARK } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'attachments' });
test.describe.configure({ mode: 'serial' });

const REPORT = {
  name: 'Báo cáo kết quả.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(buildPdf({ filler: 600_000 })),
};
const { photo, bare } = buildPhoto();
const PHOTO = { name: 'Trước khi áp dụng.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(photo) };
/** Three files of three portions, each kept on disk and looked into: on a busy machine longer than a screen may take. */
const SENDING = 60_000;
const SHAM = { name: 'Số liệu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<script>alert(1)</script>') };

test('tác giả kèm minh chứng: tệp sai bị từ chối và nói rõ cách sửa, ảnh bỏ vị trí, gỡ rồi lấy lại', async ({
  as,
  looksRight,
}) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto('/sang-kien');
  await ha.getByRole('button', { name: 'Thêm sáng kiến' }).click();
  await ha.getByRole('textbox', { name: 'Tên sáng kiến' }).fill('Sổ lễ tân đối ngoại điện tử');
  await ha.getByRole('button', { name: 'Tạo bản nháp' }).click();
  const part = ha.getByRole('region', { name: 'Minh chứng' });
  const field = part.getByLabel(/Chọn tệp|Kéo tệp/);

  await field.setInputFiles([REPORT, PHOTO, SHAM]);
  const rowOf = (name: string) => part.getByRole('listitem').filter({ hasText: name });
  await expect(rowOf(REPORT.name)).toContainText('PDF, 586 KB. Nguyễn Thị Hà gửi lúc', { timeout: SENDING });
  await expect(rowOf(PHOTO.name)).toContainText('ảnh JPEG');
  await expect(rowOf(SHAM.name)).toContainText('Đuôi tên tệp không đúng với nội dung bên trong.');
  await looksRight(ha);
  await rowOf(SHAM.name).getByRole('button', { name: 'Bỏ qua' }).click();

  const [download] = await Promise.all([
    ha.waitForEvent('download'),
    part.getByRole('link', { name: `Tải về ${PHOTO.name}` }).click(),
  ]);
  const kept = await readFile(await download.path());
  expect(kept.equals(Buffer.from(bare)) && !kept.includes(PHOTO_MARK), 'the picture as it was, without its place').toBe(
    true,
  );

  await rowOf(REPORT.name).getByRole('button', { name: 'Gỡ' }).click();
  await expect(rowOf(REPORT.name)).toHaveCount(0);
  await ha.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(rowOf(REPORT.name)).toBeVisible();
});

test('mất mạng giữa lúc gửi: chưa gửi xong thì chưa đi tiếp được, có mạng lại thì tự gửi nốt', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto('/sang-kien');
  await ha.getByRole('link', { name: /Sổ lễ tân đối ngoại điện tử/ }).click();
  await ha.getByRole('link', { name: 'Soạn tiếp' }).click();
  const part = ha.getByRole('region', { name: 'Minh chứng' });
  await ha.route('**/files/attachments/upload*', (route) => route.abort());
  await part.getByLabel(/Chọn tệp|Kéo tệp/).setInputFiles({ ...REPORT, name: 'Biên bản.pdf' });
  const row = part.getByRole('listitem').filter({ hasText: 'Biên bản.pdf' });
  await expect(row).toContainText('Mất kết nối. Có mạng lại sẽ gửi tiếp phần còn lại.');
  await ha.getByRole('button', { name: 'Kiểm tra lại trước khi nộp' }).first().click();
  await expect(ha.getByRole('alert').getByRole('link', { name: /Còn tệp chưa gửi xong/ })).toBeVisible();

  await ha.unroute('**/files/attachments/upload*');
  await expect(row).toContainText('gửi lúc', { timeout: SENDING });
  await ha.getByRole('button', { name: 'Kiểm tra lại trước khi nộp' }).first().click();
  await expect(ha.getByRole('region', { name: 'Minh chứng' })).toContainText('Biên bản.pdf');
});
