import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'plan' });

test('a plan of 2022 is drafted, checked, launched by the director, changed with a reason, and its history tells', async ({
  as,
  looksRight,
}) => {
  const office = await as('chanhvanphong');
  await office.goto('/phong-trao');
  await office.getByRole('button', { name: 'Thêm kế hoạch' }).click();
  await office.getByRole('button', { name: 'Tạo bản dự thảo' }).click();
  await expect(office.getByRole('heading', { level: 1 })).toHaveText(/^Soạn: .* năm 2022$/);

  // Arithmetic speaks while one types: a phase that ends before it starts is told at its field and waits on this machine.
  const lastDay = office.getByLabel('Đến ngày').nth(1);
  await lastDay.fill('19/05/2021');
  await expect(office.getByText('Đợt 1 kết thúc trước khi bắt đầu.')).toBeVisible();
  await lastDay.fill('31/05/2022');
  await expect(office.getByText('Khoảng trống giữa hai đợt')).toHaveCount(0);
  await office.getByLabel('Chủ đề', { exact: true }).fill('Đoàn kết, kỷ cương, bứt phá');
  await expect(office.getByText(/^Đã lưu lúc/)).toBeVisible();

  // Staff see nothing of a draft; the secretariat sees what is missing, and does not launch.
  const staff = await as('chuyenvien.ha');
  await staff.goto('/phong-trao?nam=2022');
  await expect(staff.getByText('Kế hoạch tổ chức phong trào thi đua yêu nước năm 2022')).toHaveCount(0);
  await office.getByLabel('Họ tên người ký').fill('');
  await office.getByRole('button', { name: 'Kiểm tra trước khi phát động' }).click();
  await expect(office.getByText('Chức vụ và họ tên người ký')).toBeVisible();
  await expect(office.getByRole('button', { name: 'Phát động' })).toHaveCount(0);
  const check = office.url();

  const director = await as('giamdoc');
  await director.goto(check);
  await director.getByRole('button', { name: 'Phát động' }).click();
  await expect(director.getByRole('alert')).toHaveText(/Chưa phát động được/);
  await office.getByRole('link', { name: 'Soạn tiếp' }).click();
  await office.getByLabel('Họ tên người ký').fill('Đặng Minh Trí');
  await expect(office.getByText(/^Đã lưu lúc/)).toBeVisible();
  await director.reload();
  await expect(director.getByText('Kế hoạch đã đủ các phần để phát động.')).toBeVisible();
  await director.getByRole('button', { name: 'Phát động' }).click();
  await director.getByRole('dialog').getByRole('button', { name: 'Phát động' }).click();
  await expect(director.getByText('Đã phát động phong trào.')).toBeVisible();

  // From now on a change has a reason, and the old words stay.
  await office.reload();
  await office.getByLabel('Chủ đề', { exact: true }).fill('Đoàn kết, kỷ cương, về đích');
  await office.getByRole('button', { name: 'Lưu thay đổi…' }).click();
  await office.getByLabel('Lý do sửa').fill('Theo góp ý của Công đoàn cơ sở');
  await office.getByRole('dialog').getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(office.getByRole('tab', { name: 'Lịch sử', selected: true })).toBeVisible();

  await staff.goto(new URL(office.url()).pathname + '?the=lich-su');
  await expect(staff.getByText('Lý do: Theo góp ý của Công đoàn cơ sở')).toBeVisible();
  await expect(staff.locator('del')).toHaveText('Đoàn kết, kỷ cương, bứt phá');
  await expect(staff.locator('ins')).toHaveText('Đoàn kết, kỷ cương, về đích');
  await looksRight(staff);
});

test('the plan of 2021 leaves as Word and as PDF, as those read it who may read the plan', async ({ as }) => {
  const staff = await as('chuyenvien.ha');
  await staff.goto('/phong-trao?nam=2021');
  for (const [button, ending, start] of [
    ['Word (.docx)', '.docx', 'PK'],
    ['PDF (.pdf)', '.pdf', '%PDF-'],
  ] as const) {
    await staff.getByRole('button', { name: 'Tải văn bản' }).click();
    const [download] = await Promise.all([
      staff.waitForEvent('download'),
      staff.getByRole('button', { name: button }).click(),
    ]);
    const name = download.suggestedFilename();
    expect(name).toBe(`Ke-hoach-to-chuc-phong-trao-thi-dua-yeu-nuoc-nam-2021${ending}`);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, start.length).toString()).toBe(start);
    await expect(staff.getByText(`Đã tải ${name}.`)).toBeVisible();
  }
});
