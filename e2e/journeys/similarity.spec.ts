import { sampleInitiativeId } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'similarity' });
test.describe.configure({ mode: 'serial' });

/** A draft of the sample body that takes over half a sentence of SK-2021-001. */
const address = `/sang-kien/${sampleInitiativeId(14)}`;

test('tác giả thấy nội dung giống khi soạn, nêu điểm khác rồi mới nộp được', async ({ as, looksRight }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto(`${address}/soan`);
  const panel = ha.getByRole('region', { name: 'Nội dung giống' });
  await expect(panel).toContainText('Số hóa và tra cứu hồ sơ đoàn ra, đoàn vào');
  await ha.getByRole('textbox', { name: 'Tính mới của giải pháp' }).fill('Tự đổi màu khi sắp hạn.');
  await ha.getByRole('textbox', { name: 'Lợi ích theo ý kiến của tác giả' }).fill('Không sót cam kết.');
  await ha.getByRole('button', { name: 'Kiểm tra lại trước khi nộp' }).first().click();
  await ha.getByRole('button', { name: 'Nộp sáng kiến' }).click();
  await expect(ha.getByRole('alert')).toContainText('Nêu điểm khác với 1 sáng kiến có nội dung giống.');

  await ha.getByRole('link', { name: 'Xem 1 sáng kiến giống' }).click();
  await expect(ha.getByRole('heading', { name: 'Nội dung giống', level: 1 })).toBeVisible();
  await expect(ha.locator('mark').filter({ hasText: 'Lập kho dữ liệu dùng chung, đặt mã theo' })).toHaveCount(2);
  await looksRight(ha);
  await ha.getByRole('textbox', { name: /khác SK-2021-001/ }).fill('Dùng kho chung, thêm phần nhắc hạn cam kết.');
  await ha.getByRole('button', { name: 'Lưu điểm khác' }).click();
  await expect(ha.getByText('Đã lưu điểm khác với SK-2021-001.')).toBeVisible();
  await ha.goto(`${address}/kiem-tra`);
  await ha.getByRole('button', { name: 'Nộp sáng kiến' }).click();
  await expect(ha.getByText('Đã nộp sáng kiến SK-2021-014')).toBeVisible();
});

test('Thường trực chỉ tiếp nhận sau khi kết luận, có lý do', async ({ as, looksRight }) => {
  const head = await as('truongphong.htqt');
  await head.goto(address);
  await expect(head.getByRole('link', { name: 'Nội dung giống' })).toHaveCount(0);
  await head.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await head.getByRole('dialog').getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await expect(head.getByText(/Đã xác nhận sáng kiến SK-2021-014/)).toBeVisible();

  const office = await as('chanhvanphong');
  await office.goto(address);
  await office.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('Có 1 sáng kiến giống chưa được kết luận.');
  await dialog.getByRole('button', { name: 'Hủy' }).click();

  await office.getByRole('link', { name: 'Nội dung giống' }).click();
  await expect(office.getByText('Dùng kho chung, thêm phần nhắc hạn cam kết.')).toBeVisible();
  await office.getByRole('button', { name: 'Ghi kết luận' }).click();
  await expect(office.getByText('Chọn một kết luận.')).toBeVisible();
  await office.getByRole('radio', { name: /Kế thừa/ }).check();
  await office.getByRole('textbox', { name: 'Lý do kết luận' }).fill('Cùng kho dữ liệu, thêm việc nhắc hạn.');
  await office.getByRole('button', { name: 'Ghi kết luận' }).click();
  await expect(office.getByText('Đã ghi kết luận so với SK-2021-001.')).toBeVisible();
  await looksRight(office);

  await office.goto(address);
  await office.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await expect(office.getByText('Đã tiếp nhận sáng kiến SK-2021-014.')).toBeVisible();
});
