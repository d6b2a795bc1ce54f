import { administer } from '@thidua/db/server';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'council composition' });
test.describe.configure({ mode: 'serial' });

const PAGE = '/hoi-dong-thi-dua-khen-thuong';
const LEAVES = 'Nguyễn Hữu Đạt';
const JOINS = 'Đào Thị Ánh';

test('thường trực ghi quyết định thay một ủy viên, giám đốc duyệt; phần mềm tự nói ai thôi, ai tham gia', async ({
  as,
  looksRight,
}) => {
  const office = await as('chanhvanphong');
  await office.goto(PAGE);
  await office.getByRole('button', { name: 'Thay đổi thành phần' }).click();
  const dialog = office.getByRole('dialog', { name: 'Ghi quyết định thay đổi thành phần' });
  await dialog.getByRole('textbox', { name: 'Số, ký hiệu quyết định' }).fill('95/QĐ-SNgV');
  await dialog.getByRole('textbox', { name: 'Ngày quyết định' }).fill('3/12/2021');
  await dialog.getByRole('textbox', { name: 'Người ký' }).fill('Giám đốc Sở');
  await dialog.getByRole('textbox', { name: 'Có hiệu lực từ ngày' }).fill('8/12/2021');
  await dialog.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(dialog.getByRole('alert'), 'nobody was changed').toContainText('Thành phần không khác trước');
  await dialog.getByRole('button', { name: 'Bỏ người thứ 7' }).click();
  await dialog.getByRole('button', { name: 'Thêm thành viên' }).click();
  await dialog.getByRole('combobox', { name: 'Họ và tên' }).last().click();
  await office.getByRole('option', { name: JOINS }).click();
  await looksRight(office);
  await dialog.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(office.getByRole('main')).toContainText(`${LEAVES} thôi tham gia (Ủy viên)`);
  await expect(office.getByRole('main')).toContainText(`${JOINS} tham gia, Ủy viên`);
  await expect(office.getByRole('button', { name: 'Duyệt', exact: true }), 'not by who wrote it').toHaveCount(0);

  const director = await as('giamdoc');
  await director.goto('/');
  await director.getByRole('link', { name: 'Duyệt thành phần Hội đồng theo Quyết định số 95/QĐ-SNgV' }).click();
  await director.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await director.getByRole('dialog').getByRole('button', { name: 'Duyệt thay đổi' }).click();
  await expect(director.getByRole('row').filter({ hasText: LEAVES })).toContainText('15/01/2021 – 07/12/2021');
  await expect(director.getByRole('row').filter({ hasText: JOINS })).toContainText('Từ 08/12/2021');
  await looksRight(director);
});

test('phiên họp ngày 10/12 họp với thành phần mới; người đã thôi không còn thấy phiên họp', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto('/phien-hop');
  await office.getByRole('link', { name: 'Xét danh hiệu thi đua và khen thưởng năm 2021' }).click();
  await office.getByRole('tab', { name: /Thành phần/ }).click();
  await expect(office.getByRole('main')).toContainText(JOINS);
  await expect(office.getByRole('main')).not.toContainText(LEAVES);
  const former = await as('giamdoc.ttdv');
  await former.goto('/phien-hop');
  await expect(former.getByRole('main')).toContainText('2021');
  await expect(former.getByRole('link', { name: 'Xét danh hiệu thi đua và khen thưởng năm 2021' })).toHaveCount(0);
});

test('lập phiên họp vào ngày không có Hội đồng: lời từ chối dẫn đến trang ghi Hội đồng', async ({ as, body }) => {
  await administer(body.databaseUrl, `UPDATE councils SET "termTo" = '2021-12-31'`);
  const office = await as('chanhvanphong');
  await office.goto('/phien-hop');
  await office.getByRole('button', { name: 'Tạo phiên họp' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Tên phiên họp' }).fill('Xét bổ sung');
  await dialog.getByRole('textbox', { name: 'Ngày họp' }).fill('14/1/2022');
  await dialog.getByRole('textbox', { name: 'Giờ họp' }).fill('14:00');
  await dialog.getByRole('textbox', { name: 'Địa điểm' }).fill('Tầng 2');
  await dialog.getByRole('button', { name: 'Tạo phiên họp' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Không có Hội đồng nào còn nhiệm kỳ vào ngày họp');
  await dialog.getByRole('link', { name: 'Mở trang Hội đồng để ghi quyết định thành lập' }).click();
  await expect(office.getByRole('heading', { level: 1 })).toHaveText('Hội đồng Thi đua, Khen thưởng');
});
