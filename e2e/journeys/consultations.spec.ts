import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'consultations' });
test.describe.configure({ mode: 'serial' });

const NAME = 'Nguyễn Hữu Đạt';
const CONSULAR = 'Phòng Lãnh sự - Việt kiều';
const COOPERATION = 'Phòng Hợp tác quốc tế';

async function openQuestion(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: `Cho ý kiến thẩm định: ${NAME}` }).click();
  await expect(page.getByRole('heading', { name: NAME, level: 1 })).toBeVisible();
}

/** The minutes of the division are not there yet; that is another matter. */
async function letPapersPass(conclusion: Locator): Promise<void> {
  await conclusion
    .getByRole('textbox', { name: 'Vì sao cho đi tiếp dù thiếu giấy tờ' })
    .fill('Biên bản bình xét nộp sau.');
}

test('thường trực Hội đồng hỏi hai phòng cùng lúc; chưa đủ ý kiến thì chưa kết luận được', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto('/ban-tham-dinh?ban=tat-ca');
  await office.getByRole('checkbox', { name: new RegExp(NAME) }).check();
  await office.getByRole('button', { name: 'Hỏi các phòng về 1 hồ sơ' }).click();
  const form = office.getByRole('dialog', { name: 'Hỏi các phòng về hồ sơ này' });
  for (const [name, aspect] of [
    [CONSULAR, 'Thành tích, số liệu trong báo cáo'],
    [COOPERATION, 'Tài chính, tài sản'],
  ] as const) {
    await form.getByRole('checkbox', { name }).check();
    await form.getByRole('combobox', { name: `Nội dung hỏi ${name}` }).click();
    await office.getByRole('option', { name: aspect }).click();
  }
  await form.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await expect(office.getByText('Đã hỏi 2 lượt.')).toBeVisible();

  await office.getByRole('link', { name: NAME }).click();
  await office.getByRole('button', { name: 'Đủ điều kiện', exact: true }).click();
  const conclusion = office.getByRole('dialog');
  await letPapersPass(conclusion);
  await conclusion.getByRole('button', { name: 'Xác nhận đủ điều kiện' }).click();
  await expect(conclusion.getByRole('alert')).toContainText(
    `còn chờ ý kiến của ${COOPERATION} (hỏi ngày 06/12/2021, hạn 09/12/2021); ${CONSULAR}`,
  );
});

test('mỗi trưởng phòng thấy việc ở trang Việc của tôi, trả lời riêng; không nhất trí thì ghi vì sao', async ({
  as,
}) => {
  const consular = await as('truongphong.lsvk');
  await openQuestion(consular);
  await consular.getByRole('button', { name: 'Cho ý kiến' }).click();
  const first = consular.getByRole('dialog');
  await first.getByRole('radio', { name: 'Không nhất trí' }).check();
  await first.getByRole('button', { name: 'Gửi ý kiến' }).click();
  const remark = first.getByRole('textbox', { name: /Nội dung ý kiến/ });
  await expect(remark).toHaveAccessibleDescription(/Nhập nội dung ý kiến\./);
  await remark.fill('Số vụ nêu trong báo cáo chưa khớp sổ của phòng.');
  await first.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(consular.getByText('Đã gửi ý kiến.')).toBeVisible();

  const cooperation = await as('truongphong.htqt');
  await openQuestion(cooperation);
  await cooperation.getByRole('button', { name: 'Cho ý kiến' }).click();
  const second = cooperation.getByRole('dialog');
  await second.getByRole('radio', { name: 'Nhất trí', exact: true }).check();
  await second.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(cooperation.getByText('Đã gửi ý kiến.')).toBeVisible();
  // The dossier is open to the office, what the other said of it is not.
  await cooperation.getByRole('link', { name: /^HS-2021-\d{3}, Lao động tiên tiến$/ }).click();
  await expect(cooperation.getByRole('region', { name: 'Thẩm định của các phòng' })).toContainText(COOPERATION);
  await expect(cooperation.getByText('chưa khớp sổ')).toBeHidden();
});

test('còn ý kiến không nhất trí thì kết luận phải ghi lý do; lý do đứng cạnh ý kiến', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto('/ban-tham-dinh?ban=tat-ca');
  await expect(office.getByText(`Không nhất trí: ${CONSULAR}`)).toBeVisible();
  await office.getByRole('link', { name: NAME }).click();
  await office.getByRole('button', { name: 'Đủ điều kiện', exact: true }).click();
  const conclusion = office.getByRole('dialog');
  await letPapersPass(conclusion);
  await conclusion.getByRole('button', { name: 'Xác nhận đủ điều kiện' }).click();
  await expect(conclusion.getByRole('alert')).toContainText('chưa khớp sổ của phòng');
  await conclusion
    .getByRole('textbox', { name: 'Lý do vẫn kết luận đủ điều kiện' })
    .fill('Đã đối chiếu lại, hai bên thống nhất 12 vụ.');
  await conclusion.getByRole('button', { name: 'Xác nhận đủ điều kiện' }).click();
  await expect(office.getByText(/^Hồ sơ HS-2021-\d{3} đủ điều kiện\.$/)).toBeVisible();
  await expect(office.getByRole('region', { name: 'Thẩm định của các phòng' })).toContainText(
    'vẫn kết luận đủ điều kiện: Đã đối chiếu lại, hai bên thống nhất 12 vụ.',
  );
});
