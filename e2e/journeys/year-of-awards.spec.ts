import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { DECEMBER } from '../support/meeting.ts';

test.use({ story: 'year-of-awards' });
test.describe.configure({ mode: 'serial' });

const DIVISION = 'Phòng Lãnh sự - Việt kiều';
const DUNG = 'Trần Văn Dũng';
const OANH = 'Phùng Thị Oanh';

/** What every report of the year has to say, in the words of its form. */
const REPORT = {
  'Quê quán': 'Xã Cẩm Lĩnh, huyện Cẩm Xuyên, tỉnh Hà Tĩnh',
  'Nơi thường trú': 'Thành phố Hà Tĩnh',
  'Trình độ chuyên môn, nghiệp vụ': 'Cử nhân Quan hệ quốc tế',
  'Quyền hạn, nhiệm vụ được giao hoặc đảm nhận': 'Tiếp nhận và giải quyết hồ sơ lãnh sự.',
  'Kết quả thực hiện nhiệm vụ': 'Giải quyết 412 hồ sơ, đúng hạn 100%.',
  'Chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước': 'Chấp hành tốt.',
} as const;

const tickOf = (page: Page, award: string, name: string) =>
  page.getByRole('checkbox', { name: `Đề nghị ${award} cho ${name}` });
const cardOf = (page: Page, award: string, name: string, verdict = '') =>
  page.getByRole('button', { name: new RegExp(`${verdict}.*Xem điều kiện ${award} của ${name}`) });

test('tập thể chưa đủ điều kiện: trưởng phòng đọc thiếu gì, theo điều nào, làm đủ rồi đề nghị được', async ({ as }) => {
  const head = await as('truongphong.lsvk');
  await head.goto('/lap-danh-sach');
  await cardOf(head, 'TTLĐTT', DIVISION, 'Chưa đủ').click();
  const panel = head.getByRole('dialog', { name: `Tập thể lao động tiên tiến: ${DIVISION}` });
  await expect(panel).toContainText('2/5 người đạt Lao động tiên tiến (40 %)');
  await expect(panel).toContainText('cần trên 50 %');
  await expect(panel).toContainText('điểm c khoản 1 Điều 28 Luật Thi đua, khen thưởng năm 2003');
  await head.keyboard.press('Escape');

  for (const name of [DUNG, OANH]) {
    await tickOf(head, 'LĐTT', name).focus();
    await head.keyboard.press('Space');
    await expect(tickOf(head, 'LĐTT', name)).toBeChecked();
  }
  const questions = head.getByRole('region', { name: 'Xác nhận của trưởng phòng' });
  for (const left of [4, 3, 2, 1]) {
    await expect(questions).toContainText(`Còn ${left} câu chưa trả lời`);
    await questions
      .getByRole('radiogroup')
      .filter({ hasNot: head.getByRole('radio', { checked: true }) })
      .first()
      .getByText('Đạt', { exact: true })
      .click();
  }
  await expect(cardOf(head, 'TTLĐTT', DIVISION, 'Đủ điều kiện')).toBeVisible();
  await tickOf(head, 'TTLĐTT', DIVISION).focus();
  await head.keyboard.press('Space');
  await expect(tickOf(head, 'TTLĐTT', DIVISION)).toBeChecked();
});

test('phòng họp bình xét: ghi cuộc họp, số phiếu từng đề nghị, chốt biên bản', async ({ as }) => {
  const head = await as('truongphong.lsvk');
  await head.goto('/lap-danh-sach');
  await head.getByRole('link', { name: 'Bình xét của phòng' }).click();
  await head.getByRole('button', { name: 'Ghi cuộc họp' }).click();
  const meeting = head.getByRole('dialog', { name: 'Cuộc họp' });
  await meeting.getByRole('textbox', { name: 'Địa điểm' }).fill('Phòng họp tầng 2');
  for (const [office, name] of [
    ['Chủ trì', 'Mai Xuân Đức'],
    ['Thư ký', DUNG],
  ] as const) {
    await meeting.getByRole('combobox', { name: office }).click();
    await head.getByRole('option', { name }).click();
  }
  await meeting.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(head.getByText('Đã ghi cuộc họp.')).toBeVisible();
  await head.getByRole('button', { name: 'Điền tất cả đồng ý cho dòng chưa ghi' }).click();
  await head.getByRole('button', { name: 'Lưu số phiếu' }).click();
  await expect(head.getByText('Đã lưu số phiếu.')).toBeVisible();
  await head.getByRole('button', { name: 'Chốt biên bản' }).click();
  await head.getByRole('dialog').getByRole('button', { name: 'Chốt biên bản' }).click();
  await expect(head.getByText('Đã chốt biên bản.')).toBeVisible();
});

test('cá nhân được nhờ viết báo cáo thành tích trên điện thoại; trưởng phòng đọc và xác nhận', async ({ as }) => {
  const head = await as('truongphong.lsvk');
  await head.goto('/ho-so');
  await head.getByRole('row').filter({ hasText: 'Bản nháp' }).getByRole('link', { name: OANH }).click();
  await head.getByRole('link', { name: /áo cáo thành tích/ }).click();
  await head.getByRole('button', { name: 'Nhờ cá nhân viết' }).click();
  await head.getByRole('dialog').getByRole('button', { name: 'Nhờ cá nhân viết' }).click();
  await expect(head.getByText('Đã nhờ cá nhân viết.')).toBeVisible();

  const writer = await as('chuyenvien.oanh', 'phone');
  await writer.goto('/');
  await writer
    .getByRole('link', { name: /áo cáo thành tích/ })
    .first()
    .click();
  for (const [section, words] of Object.entries(REPORT)) {
    await writer.getByRole('textbox', { name: section }).fill(words);
  }
  await expect(writer.getByText(/^Đã lưu lúc/)).toBeVisible();
  await writer.getByRole('button', { name: 'Gửi để xác nhận' }).click();
  await writer.getByRole('dialog').getByRole('button', { name: 'Gửi để xác nhận' }).click();
  await expect(writer.getByText('Đã gửi báo cáo.')).toBeVisible();

  await head.reload();
  await head.getByRole('button', { name: 'Xác nhận báo cáo' }).click();
  await head.getByRole('dialog').getByRole('button', { name: 'Xác nhận báo cáo' }).click();
  await expect(head.getByText('Đã xác nhận báo cáo.')).toBeVisible();
});

test('danh sách đủ điều kiện gửi đi trong một lần, điều kiện giữ nguyên từ lúc gửi', async ({ as }) => {
  const head = await as('truongphong.lsvk');
  await head.goto('/lap-danh-sach');
  await head.getByRole('link', { name: 'Kiểm tra lại trước khi gửi' }).click();
  await head.getByRole('button', { name: /^Gửi danh sách/ }).click();
  await head.getByRole('dialog').getByRole('button', { name: 'Gửi danh sách' }).click();
  await expect(head.getByText('Đã gửi thẩm định 5 hồ sơ')).toBeVisible();
});

test('thường trực tiếp nhận cả danh sách, nhận về bàn, thẩm định; phần mềm chỉ cho xác nhận hồ sơ đạt mọi điều kiện', async ({
  as,
}) => {
  const office = await as('chanhvanphong');
  await office.goto('/');
  await office.getByRole('link', { name: `Tiếp nhận 5 hồ sơ đề nghị: ${DIVISION}` }).click();
  await office.getByRole('checkbox', { name: /^Chọn tất cả/ }).check();
  await office.getByRole('button', { name: 'Tiếp nhận 5 hồ sơ' }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
  await expect(office.getByText('Đã tiếp nhận 5 hồ sơ.')).toBeVisible();

  await office.goto('/ban-tham-dinh');
  await office.getByRole('tab', { name: 'Chưa ai nhận' }).click();
  await office.getByRole('checkbox', { name: /^Chọn tất cả/ }).check();
  await office.getByRole('button', { name: /^Nhận \d hồ sơ$/ }).click();
  await expect(office.getByText(/^Đã giao \d hồ sơ\./)).toBeVisible();
  await office.getByRole('tab', { name: 'Bàn của tôi' }).click();
  // “All” are those in sight: what was just taken has to be there first.
  const own = office.getByRole('tabpanel', { name: 'Bàn của tôi' });
  for (const name of [DUNG, OANH, DIVISION])
    await expect(own.getByRole('row').filter({ hasText: name })).not.toHaveCount(0);
  await own.getByRole('checkbox', { name: /^Chọn tất cả/ }).check();
  await office.getByRole('button', { name: /^Xác nhận \d hồ sơ đủ điều kiện$/ }).click();
  const confirming = office.getByRole('dialog');
  await confirming
    .getByRole('textbox', { name: 'Vì sao cho đi tiếp dù thiếu giấy tờ' })
    .fill('Tóm tắt thành tích nộp trước phiên họp.');
  await confirming.getByRole('button', { name: 'Xác nhận đủ điều kiện' }).click();
  await expect(office.getByText(/^Đã xác nhận \d hồ sơ đủ điều kiện\./)).toBeVisible();
});

test('hồ sơ đủ điều kiện vào chương trình họp Hội đồng', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto(`/phien-hop/${DECEMBER}`);
  await office.getByRole('tab', { name: /Chương trình/ }).click();
  const waiting = office.getByRole('table', { name: 'Hồ sơ chờ đưa ra Hội đồng' });
  for (const name of [DUNG, OANH, DIVISION])
    await waiting
      .getByRole('checkbox', { name: new RegExp(name) })
      .first()
      .check();
  await office.getByRole('button', { name: 'Đưa vào chương trình' }).click();
  await expect(office.getByText(/^Đã đưa \d hồ sơ vào chương trình\./)).toBeVisible();
  const agenda = office.getByRole('table', { name: 'Chương trình họp, theo thứ tự' });
  for (const name of [`${DUNG} Chuyên viên, ${DIVISION}`, `${OANH} Chuyên viên, ${DIVISION}`, DIVISION]) {
    await expect(agenda.getByRole('rowheader', { name, exact: true })).toBeVisible();
  }
});
