import { planText } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'plan-proposal' });

/** The plan of 2021 told of a year that has none yet. */
const TEXT = planText('so-ngoai-vu-2021').replaceAll('năm 2021', 'năm 2023').replaceAll('/2021', '/2023');

test('dán kế hoạch, xem từng đề xuất cạnh dòng văn bản, bỏ một, sửa một, lập dự thảo', async ({ as, looksRight }) => {
  const office = await as('chanhvanphong');
  await office.goto('/phong-trao/lap-tu-van-ban');
  await office.getByRole('button', { name: 'Đọc văn bản' }).click();
  await expect(office.getByRole('alert')).toContainText('Dán nội dung văn bản');
  await office.getByLabel('Nội dung văn bản').fill(TEXT);
  await office.getByRole('button', { name: 'Đọc văn bản' }).click();
  await expect(office.getByText('Đọc được 25 chỉ tiêu, 2 đợt, 10 nhiệm vụ.')).toBeVisible();

  const medals = office.getByRole('article', { name: /8 cá nhân được Giám đốc Sở tặng Giấy khen/ });
  await medals.focus();
  await office.keyboard.press('x');
  await expect(medals).toContainText('Đã bỏ');
  const fighters = office.getByRole('article', { name: /^Chỉ tiêu: P2/ });
  await expect(fighters, 'the next item has the focus').toBeFocused();
  await expect(fighters).toContainText('Hai mức có thể không cùng đạt được.');
  await office.keyboard.press('e');
  await office.getByRole('textbox', { name: 'Tỷ lệ (%)' }).fill('12');
  await office.getByRole('button', { name: 'Lưu và nhận' }).click();
  await expect(fighters).toContainText('Đã sửa');
  await expect(fighters).toContainText('12 %');

  await office.getByRole('button', { name: /^Nhận \d+ mục chắc chắn$/ }).click();
  await expect(office.getByRole('button', { name: /mục chắc chắn$/ })).toHaveCount(0);
  await office.reload();
  await expect(fighters, 'a reload loses nothing').toContainText('12 %');
  await office.getByRole('radio', { name: 'Chưa xem' }).check();
  await looksRight(office);
  const open = office.getByRole('article', { name: /^(Chỉ tiêu|Đợt thi đua)/ });
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().focus();
    await office.keyboard.press('Enter');
    await expect(open).toHaveCount(left - 1);
  }

  await office.getByRole('button', { name: 'Lập kế hoạch', exact: true }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /theo dõi các chỉ tiêu/ }).click();
  await office.getByRole('option', { name: 'Văn phòng - Thanh tra' }).click();
  await dialog.getByRole('button', { name: 'Lập kế hoạch' }).click();
  await expect(office.getByText('Đã lập dự thảo với 24 chỉ tiêu.')).toBeVisible();
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(/thi đua yêu nước năm 2023/);
  await office.goto('/chi-tieu?nam=2023');
  await expect(office.getByText('Ít nhất 15% CBCCVC đạt danh hiệu Chiến sỹ thi đua cấp cơ sở').first()).toBeVisible();
  await expect(office.getByText('8 cá nhân được Giám đốc Sở tặng Giấy khen')).toHaveCount(0);
});
