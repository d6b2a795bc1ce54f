import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'award-revocation' });

const PERSON = 'Lê Đức Tâm';
/** The person's line of the decision; the certificates below name the same people. */
const lineOf = (page: Page) =>
  page.getByRole('table', { name: 'Danh sách kèm theo' }).getByRole('row').filter({ hasText: PERSON });
/** Where a director is asked, and where a member looks something up. */
const PHONE = { width: 360, height: 740 };

test('thường trực đề nghị hủy bỏ một khen thưởng, giám đốc xác nhận: ai mở quyết định cũng thấy dấu', async ({
  as,
}) => {
  const office = await as('chanhvanphong');
  await office.goto('/quyet-dinh');
  await office.getByRole('link', { name: '78/QĐ-SNgV' }).click();
  await office.getByRole('button', { name: `Đề nghị hủy bỏ ${PERSON}` }).click();
  const form = office.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Số quyết định hủy bỏ' }).fill('148/QĐ-SNgV');
  await form.getByRole('textbox', { name: 'Ngày quyết định hủy bỏ' }).fill('2/12/2021');
  await form.getByRole('radio', { name: /^Gian dối/ }).check();
  await form.getByRole('textbox', { name: 'Sự việc' }).fill('Số liệu trong báo cáo thành tích không đúng.');
  await form.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(lineOf(office)).toContainText('Chờ xác nhận hủy bỏ');
  const address = office.url();

  const director = await as('giamdoc');
  await director.setViewportSize(PHONE);
  await director.goto('/');
  await director.getByRole('link', { name: `Xác nhận hủy bỏ khen thưởng của ${PERSON}` }).click();
  await director.getByRole('button', { name: 'Xác nhận hủy bỏ' }).click();
  await director.getByRole('dialog').getByRole('button', { name: 'Xác nhận hủy bỏ' }).click();
  await expect(director.getByRole('main')).toContainText('Muốn khôi phục phải có quyết định mới.');

  const member = await as('chuyenvien.ha');
  await member.setViewportSize(PHONE);
  await member.goto(address);
  const row = lineOf(member);
  await expect(row).toContainText('Đã hủy bỏ ngày 02/12/2021');
  await expect(row).toContainText('theo Quyết định số 148/QĐ-SNgV');
  await expect(row.getByRole('link', { name: /hủy bỏ/ }), 'why it was revoked is not for everybody').toHaveCount(0);
});
