import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'nomination' });
test.describe.configure({ mode: 'serial' });

const DUNG = 'Trần Văn Dũng';
const NGHI = 'Tô Hữu Nghị';
const NHI = 'Nguyễn Thị Ỷ Nhi';

/** The tick of a line: named by award and person in the grid, and so on the card of a phone. */
function tickOf(page: Page, award: string, name: string) {
  return page
    .getByRole('checkbox', { name: `Đề nghị ${award} cho ${name}` })
    .or(page.getByRole('checkbox', { name: `${award} – ${name}` }));
}

const quota = (page: Page) => page.getByRole('region', { name: 'Số đề nghị so với chỉ tiêu và mức tối đa' });

test('trưởng phòng mở danh sách từ Việc của tôi, thấy điều kiện của từng người và chỗ còn lại', async ({ as }) => {
  const head = await as('truongphong.lsvk');
  await head.goto('/');
  await head.getByRole('link', { name: 'Lập danh sách đề nghị: Phòng Lãnh sự - Việt kiều' }).click();
  await expect(head.getByRole('heading', { name: 'Lập danh sách theo phòng', level: 1 })).toBeVisible();
  await expect(quota(head)).toContainText('Phòng: LĐTT 2/5 · CSTĐCS 1/2 (50%)');
  await expect(quota(head)).toContainText('Toàn cơ quan: CSTĐCS 2/17 (11,8%), tối đa 2 theo quy định, vừa đủ');
  await expect(quota(head)).toContainText('Kế hoạch: ít nhất 4 người (15% của 24 người), còn thiếu 2');
  await expect(
    head.getByRole('button', { name: new RegExp(`Chưa đủ.*Xem điều kiện LĐTT của ${NGHI}`) }),
    'who was disciplined this year',
  ).toBeVisible();
});

test('trưởng phòng chọn bằng bàn phím; dòng của chính mình thì khóa và nói vì sao; chưa đủ thì có điều luật', async ({
  as,
  isMobile,
}) => {
  const head = await as('truongphong.lsvk');
  await head.goto('/lap-danh-sach');
  const dung = tickOf(head, 'LĐTT', DUNG);
  const nghi = tickOf(head, 'LĐTT', NGHI);
  const own = tickOf(head, 'LĐTT', 'Mai Xuân Đức');
  if (isMobile) {
    await dung.click();
    await expect(dung).toBeChecked();
    await expect(own).toBeDisabled();
    await nghi.click();
    await expect(nghi).toBeChecked();
    await head.getByRole('button', { name: `Xem điều kiện LĐTT của ${NGHI}` }).click();
  } else {
    await dung.focus();
    await head.keyboard.press('Space');
    await expect(dung).toBeChecked();
    await head.keyboard.press('ArrowDown');
    await expect(own).toBeFocused();
    await expect(own).toBeDisabled();
    await expect(own).toHaveAccessibleDescription('Không ai tự đề nghị cho mình; Thường trực Hội đồng lập dòng này.');
    await head.keyboard.press('ArrowDown');
    await expect(nghi).toBeFocused();
    await head.keyboard.press('Space');
    await expect(nghi).toBeChecked();
    await head.keyboard.press('Enter');
  }
  const panel = head.getByRole('dialog', { name: `Lao động tiên tiến: ${NGHI}` });
  await expect(panel).toContainText('Không bị kỷ luật trong năm – Chưa đạt');
  await expect(panel).toContainText('khoản 6 Điều 10 Nghị định 91/2017/NĐ-CP');
  await head.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(quota(head)).toContainText('Phòng: LĐTT 4/5');
});

test('trưởng phòng xác nhận những điều hồ sơ không tự nói được, kết luận đổi theo', async ({ as }) => {
  const head = await as('truongphong.lsvk');
  await head.goto('/lap-danh-sach');
  await expect(
    head.getByRole('button', { name: new RegExp(`Cần nhận xét.*Xem điều kiện LĐTT của ${DUNG}`) }),
  ).toBeVisible();
  const questions = head.getByRole('region', { name: 'Xác nhận của trưởng phòng' });
  for (const left of [4, 3, 2, 1]) {
    await expect(questions).toContainText(`Còn ${left} câu chưa trả lời`);
    const open = questions
      .getByRole('radiogroup')
      .filter({ hasNot: head.getByRole('radio', { checked: true }) })
      .first();
    await open.getByText('Đạt', { exact: true }).click();
  }
  await expect(questions).toContainText('Đã trả lời hết');
  await expect(
    head.getByRole('button', { name: new RegExp(`Đủ điều kiện.*Xem điều kiện LĐTT của ${DUNG}`) }),
  ).toBeVisible();
});

test('tóm tắt thành tích tự lưu trong lúc viết', async ({ as }) => {
  const head = await as('truongphong.lsvk');
  await head.goto('/lap-danh-sach');
  await head.getByRole('button', { name: `Viết tóm tắt – ${DUNG}` }).click();
  const panel = head.getByRole('dialog', { name: `Thành tích: ${DUNG}` });
  await panel
    .getByRole('textbox', { name: 'Tóm tắt thành tích (LĐTT)' })
    .fill('Giải quyết 412 hồ sơ lãnh sự, đúng hạn.');
  await expect(panel.getByRole('status').filter({ hasText: /^Đã lưu lúc/ })).toBeVisible();
  await head.reload();
  await head.getByRole('button', { name: `Viết tóm tắt – ${DUNG}` }).click();
  await expect(panel.getByRole('textbox')).toHaveValue('Giải quyết 412 hồ sơ lãnh sự, đúng hạn.');
});

test('còn dòng chưa đủ điều kiện thì danh sách chưa gửi được; bỏ dòng đó rồi gửi', async ({ as }) => {
  const head = await as('truongphong.lsvk');
  await head.goto('/lap-danh-sach');
  await head.getByRole('link', { name: 'Kiểm tra lại trước khi gửi' }).click();
  await expect(head.getByRole('region', { name: 'Chưa đủ điều kiện (1)' })).toContainText(NGHI);
  await expect(head.getByRole('region', { name: 'Đủ điều kiện (3)' })).toContainText(DUNG);
  await head.getByRole('button', { name: /^Gửi danh sách/ }).click();
  await expect(head.getByRole('alert')).toContainText('Có đề nghị chưa đủ điều kiện, chưa có gì được gửi.');
  await expect(head.getByRole('alert')).toContainText(`${NGHI}, LĐTT: Chưa đủ`);

  await head.getByRole('link', { name: 'Quay lại danh sách' }).click();
  await tickOf(head, 'LĐTT', NGHI).click();
  await expect(tickOf(head, 'LĐTT', NGHI)).not.toBeChecked();
  await expect(quota(head)).toContainText('Phòng: LĐTT 3/5');
  await head.getByRole('link', { name: 'Kiểm tra lại trước khi gửi' }).click();
  await head.getByRole('button', { name: 'Gửi danh sách (3 hồ sơ)' }).click();
  const dialog = head.getByRole('dialog', { name: 'Gửi 3 hồ sơ đến Thường trực Hội đồng?' });
  await dialog.getByRole('button', { name: 'Gửi danh sách' }).click();
  await expect(head.getByText('Đã gửi thẩm định 3 hồ sơ')).toBeVisible();
});

test('thường trực tiếp nhận hai hồ sơ, trả lại một hồ sơ kèm lý do', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto('/');
  await office.getByRole('link', { name: 'Tiếp nhận 3 hồ sơ đề nghị: Phòng Lãnh sự - Việt kiều' }).click();
  await expect(office.getByRole('status').filter({ hasText: 'Đang hiện 3 trong 3' })).toBeVisible();
  const fighter = office.getByRole('row').filter({ hasText: 'Chiến sĩ thi đua cơ sở' });
  await fighter.getByRole('link', { name: NHI }).click();
  await office.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Chọn ít nhất một mục phải bổ sung.');
  for (const [name, remark] of [
    ['Tóm tắt thành tích', 'Nêu rõ phạm vi áp dụng của SK-2021-003.'],
    ['Kết quả thực hiện nhiệm vụ', 'So với chỉ tiêu được giao.'],
  ] as const) {
    await dialog.getByRole('checkbox', { name }).check();
    await dialog.getByRole('textbox', { name: `Điều cần bổ sung ở mục “${name}”` }).fill(remark);
  }
  await dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await expect(office.getByText(/Đã trả lại hồ sơ HS-2021-\d{3} để bổ sung\./)).toBeVisible();

  await office.goBack();
  for (const name of [DUNG, NHI]) await office.getByRole('checkbox', { name: new RegExp(`Chọn .* ${name}`) }).check();
  await office.getByRole('button', { name: 'Tiếp nhận 2 hồ sơ' }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
  await expect(office.getByText('Đã tiếp nhận 2 hồ sơ.')).toBeVisible();
});

test('trưởng phòng chỉ sửa được hai mục phải bổ sung, gửi lại; người đã trả xem đã sửa gì rồi tiếp nhận', async ({
  as,
  looksRight,
}) => {
  const head = await as('truongphong.lsvk');
  await head.goto('/');
  await head.getByRole('link', { name: /^Bổ sung hồ sơ đề nghị/ }).click();
  await expect(head.getByText('Cần bổ sung (lần 1)')).toBeVisible();
  await expect(head.getByText('còn 5 ngày làm việc').first()).toBeVisible();
  await looksRight(head);
  await head.getByRole('link', { name: 'Mở báo cáo thành tích' }).click();
  await expect(head.getByRole('textbox', { name: 'Quê quán' })).toHaveCount(0);
  await head.getByRole('textbox', { name: /^Kết quả thực hiện nhiệm vụ/ }).fill('Xử lý 412 hồ sơ, đạt 118% chỉ tiêu.');
  await expect(head.getByRole('status').filter({ hasText: /^Đã lưu lúc/ })).toBeVisible();
  await head.goBack();
  await head.getByRole('link', { name: 'Sửa trong danh sách' }).click();
  await head.getByRole('button', { name: `Viết tóm tắt – ${NHI}` }).click();
  const panel = head.getByRole('dialog', { name: `Thành tích: ${NHI}` });
  await expect(panel).toContainText('Nêu rõ phạm vi áp dụng của SK-2021-003.');
  await panel
    .getByRole('textbox', { name: 'Tóm tắt thành tích' })
    .fill('Tác giả chính SK-2021-003; áp dụng tại 13 huyện, thành phố, thị xã từ tháng 3/2021.');
  await expect(panel.getByRole('status').filter({ hasText: /^Đã lưu lúc/ })).toBeVisible();
  await head.keyboard.press('Escape');
  await head.getByRole('link', { name: 'Kiểm tra lại trước khi gửi' }).click();
  await head.getByRole('button', { name: 'Gửi danh sách (1 hồ sơ)' }).click();
  await head.getByRole('dialog').getByRole('button', { name: 'Gửi danh sách' }).click();
  await expect(head.getByText('Đã gửi thẩm định 1 hồ sơ')).toBeVisible();

  const office = await as('chanhvanphong');
  await office.goto('/');
  await office.getByRole('link', { name: 'Tiếp nhận 1 hồ sơ đề nghị: Phòng Lãnh sự - Việt kiều' }).click();
  await office.getByRole('link', { name: NHI }).click();
  await expect(office.getByText('áp dụng tại 13 huyện').first()).toBeVisible();
  const rounds = office.getByRole('region', { name: 'Các lần bổ sung' });
  await rounds.getByText('đã sửa').last().click();
  await expect(rounds).toContainText('412 hồ sơ');
  await office.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
  await expect(office.getByText(/Đã tiếp nhận hồ sơ HS-2021-\d{3}\./)).toBeVisible();
});
