import type { Page } from '@playwright/test';
import { buildPdf } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';
import { openSearch } from '../support/frame.ts';

test.use({ story: 'examples-and-checks' });
test.describe.configure({ mode: 'serial' });

/** Types words without marks into the search of the whole app and opens what is found. */
async function find(page: Page, words: string, name: RegExp): Promise<void> {
  await page.goto('/');
  const search = await openSearch(page, false);
  await search.getByRole('combobox').fill(words);
  await search.getByRole('option', { name }).click();
}

test('trưởng phòng viết điển hình có minh chứng, Văn phòng tìm bằng Ctrl+K rồi công bố, mọi người đọc được câu chuyện', async ({
  as,
  looksRight,
}) => {
  const uoc = await as('truongphong.htqt');
  await uoc.goto('/dien-hinh');
  await uoc.getByRole('button', { name: 'Thêm điển hình' }).click();
  const form = uoc.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Tên điển hình' }).fill('Người giữ lịch làm việc với đối tác');
  await form.getByRole('combobox', { name: 'Cá nhân hoặc tập thể' }).click();
  await uoc.getByRole('option', { name: /Nguyễn Thị Hà/ }).click();
  await form.getByRole('textbox', { name: 'Ngày lập thành tích' }).fill('30/11/2021');
  await form.getByRole('button', { name: 'Thêm', exact: true }).click();
  await uoc.getByRole('textbox', { name: 'Lĩnh vực' }).fill('Đối ngoại');
  await uoc.getByRole('textbox', { name: 'Câu chuyện' }).fill('Chị Hà giữ 42 cuộc hẹn với đối tác, không cuộc nào lỡ.');
  await uoc.getByLabel(/Chọn tệp|Kéo tệp/).setInputFiles({
    name: 'Thư cảm ơn.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(buildPdf()),
  });
  await expect(uoc.getByRole('link', { name: 'Tải về Thư cảm ơn.pdf' })).toBeVisible();
  await looksRight(uoc);
  await uoc.getByRole('button', { name: 'Đề nghị công bố' }).click();
  await uoc.getByRole('dialog').getByRole('button', { name: 'Đề nghị công bố' }).click();
  await expect(uoc.getByText('Chờ công bố')).toBeVisible();

  const an = await as('chanhvanphong');
  await find(an, 'giu lich lam viec', /Người giữ lịch/);
  await expect(an.getByRole('link', { name: 'Tải về Thư cảm ơn.pdf' })).toBeVisible();
  await an.getByRole('button', { name: 'Công bố' }).click();
  await an.getByRole('dialog').getByRole('button', { name: 'Công bố' }).click();
  await expect(an.getByText('Đã công bố điển hình.')).toBeVisible();

  const ai = await as('chuyenvien.ai');
  await find(ai, 'dien hinh nguyen thi ha', /Người giữ lịch/);
  await expect(ai.getByText('42 cuộc hẹn')).toBeVisible();
  await expect(ai.getByText('Thư cảm ơn.pdf')).toHaveCount(0);
});

test('trưởng phòng tìm cuộc kiểm tra bằng Ctrl+K, giải trình; Văn phòng chấp nhận rồi kết thúc', async ({ as }) => {
  const uoc = await as('truongphong.htqt');
  await find(uoc, 'kiem tra quy iv', /quý IV/);
  await uoc.getByRole('button', { name: 'Giải trình', exact: true }).click();
  await uoc.getByRole('dialog').getByRole('textbox').fill('Phòng đã lập sổ theo dõi, ghi đủ chín người.');
  await uoc.getByRole('dialog').getByRole('button', { name: 'Giải trình' }).click();
  await expect(uoc.getByText('Đã gửi giải trình.')).toBeVisible();

  const an = await as('chanhvanphong');
  await find(an, 'kiem tra quy iv', /quý IV/);
  for (const settled of ['1/2', '2/2']) {
    await an.getByRole('button', { name: 'Chấp nhận' }).first().click();
    await an.getByRole('dialog').getByRole('button', { name: 'Chấp nhận' }).click();
    await expect(an.getByText(`Đã khắc phục ${settled} nhận xét có hạn.`)).toBeVisible();
  }
  await an.getByRole('button', { name: 'Kết thúc' }).click();
  await an.getByRole('dialog').getByRole('button', { name: 'Kết thúc' }).click();
  await expect(an.getByText('Đã kết thúc cuộc kiểm tra.')).toBeVisible();
});
