import { administer } from '@thidua/db/server';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'delegation' });
test.describe.configure({ mode: 'serial' });

const DIVISION = 'Phòng Lãnh sự - Việt kiều';
const DELEGATE = 'Phùng Thị Oanh';

test('thường trực đề nghị, giám đốc duyệt: trưởng phòng đi vắng thì có người phụ trách thay', async ({
  as,
  looksRight,
}) => {
  const office = await as('chanhvanphong');
  await office.goto('/quan-tri/uy-quyen');
  await office.getByRole('button', { name: 'Đề nghị ủy quyền' }).click();
  const dialog = office.getByRole('dialog', { name: 'Đề nghị ủy quyền' });
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Ghi số văn bản giao nhiệm vụ.');
  await dialog.getByRole('combobox', { name: 'Thay trưởng phòng, đơn vị nào' }).click();
  await office.getByRole('option', { name: new RegExp(DIVISION) }).click();
  await dialog.getByRole('combobox', { name: 'Người làm thay', exact: true }).click();
  await office.getByRole('option', { name: new RegExp(DELEGATE) }).click();
  await dialog.getByRole('radio', { name: /^KT\./ }).check();
  await dialog.getByRole('textbox', { name: 'Từ ngày' }).fill('6/12/2021');
  await dialog.getByRole('textbox', { name: 'Đến hết ngày' }).fill('10/12/2021');
  await dialog.getByRole('textbox', { name: 'Văn bản số' }).fill('77/TB-SNgV');
  await dialog.getByRole('textbox', { name: 'Ngày văn bản' }).fill('3/12/2021');
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Trưởng phòng đi công tác nước ngoài');
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(dialog.getByRole('alert'), 'a specialist is no deputy').toContainText('KT. chỉ dành cho cấp phó');
  await dialog.getByRole('radio', { name: /^Q\./ }).check();
  await looksRight(office);
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(office.getByRole('row').filter({ hasText: '77/TB-SNgV' })).toContainText('Chờ duyệt');

  const director = await as('giamdoc');
  await director.goto('/');
  await director.getByRole('link', { name: `Duyệt ủy quyền cho ${DELEGATE}` }).click();
  const row = director.getByRole('row').filter({ hasText: '77/TB-SNgV' });
  await row.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await director.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }).click();
  await expect(row).toContainText('Đang có hiệu lực');
});

test('người phụ trách thay mở danh sách của phòng và gửi; hồ sơ của phòng nói ai đang thay', async ({ as }) => {
  const delegate = await as('chuyenvien.oanh');
  await delegate.goto('/');
  await expect(delegate.getByRole('link', { name: 'Anh/chị đang phụ trách thay Mai Xuân Đức' })).toBeVisible();
  await delegate.getByRole('link', { name: `Lập danh sách đề nghị: ${DIVISION}` }).click();
  await delegate.getByRole('link', { name: 'Kiểm tra lại trước khi gửi' }).click();
  await delegate.getByRole('button', { name: 'Gửi danh sách (3 hồ sơ)' }).click();
  await delegate.getByRole('dialog').getByRole('button', { name: 'Gửi danh sách' }).click();
  await expect(delegate.getByText('Đã gửi thẩm định 3 hồ sơ')).toBeVisible();
  await delegate.goto('/tap-the');
  await delegate.getByRole('link', { name: DIVISION }).click();
  await expect(delegate.getByRole('main')).toContainText(
    `Người làm thay là ${DELEGATE}: Q. Trưởng phòng, từ 06/12/2021 đến 10/12/2021, văn bản số 77/TB-SNgV`,
  );
});

test('sau ngày cuối cùng cửa đóng lại', async ({ as, body }) => {
  await administer(
    body.databaseUrl,
    'UPDATE organisations SET "clockOffsetSeconds" = "clockOffsetSeconds" + 5 * 86400',
  );
  const delegate = await as('chuyenvien.oanh');
  await delegate.goto('/lap-danh-sach');
  await expect(delegate.getByRole('main')).not.toContainText(DIVISION);
  const office = await as('chanhvanphong');
  await office.goto('/quan-tri/uy-quyen?tinh-trang=OVER');
  await expect(office.getByRole('row').filter({ hasText: '77/TB-SNgV' })).toContainText('Đã hết thời hạn');
});
