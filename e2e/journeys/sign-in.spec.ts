import { SAMPLE_PASSWORD, SAMPLE_SIGN_INS } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'sign-in' });

/** What the first page tells each of the nine when their day begins. */
const FIRST_WORDS: Readonly<Record<string, string>> = {
  'chuyenvien.ha': 'Viết tiếp sáng kiến: Bảng theo dõi cam kết quốc tế của tỉnh theo màu',
  'truongphong.htqt': 'Xác nhận sáng kiến: Mẫu báo cáo tuần tự tổng hợp từ lịch công tác của phòng',
  'truongphong.lsvk': 'Lập danh sách đề nghị: Phòng Lãnh sự - Việt kiều',
  chanhvanphong: 'Đưa 2 hồ sơ đủ điều kiện ra Hội đồng',
  giamdoc: 'Chủ trì: Xét danh hiệu thi đua và khen thưởng năm 2021',
  'phogiamdoc.y': 'Anh/chị không còn việc nào phải làm. Hạn gần nhất: 10/12/2021.',
  phochanhvanphong:
    'Nhiệm vụ 2.3: Tiếp tục cập nhật, sửa đổi, bổ sung các quy trình áp dụng hệ thống chất lượng theo tiêu chuẩn Việt Nam TCVN ISO 9001 - 2015',
  thanhtra: 'Anh/chị không còn việc nào phải làm. Hạn gần nhất: 10/12/2021.',
  quantri: 'Anh/chị không còn việc nào phải làm.',
};

test('trang đăng nhập giới thiệu chín người của cơ quan mẫu', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Đăng nhập', level: 1 })).toBeVisible();
  const samples = page.getByRole('region', { name: 'Đăng nhập bằng tài khoản mẫu' });
  await expect(samples.getByRole('button')).toHaveCount(SAMPLE_SIGN_INS.length);
  expect(Object.keys(FIRST_WORDS)).toEqual(SAMPLE_SIGN_INS.map(({ username }) => username));
});

for (const { username, displayName, description } of SAMPLE_SIGN_INS) {
  test(`${displayName} chọn tên mình và thấy việc của mình`, async ({ page }) => {
    await page.goto('/dang-nhap');
    await page.getByRole('button', { name: description }).click();
    await expect(page.getByRole('heading', { name: 'Việc cần làm', level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByText(FIRST_WORDS[username] ?? '', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: `Tài khoản của ${displayName}` })).toBeVisible();
  });
}

test('sai mật khẩu thì được nói rõ, tên đã gõ vẫn còn, gõ lại đúng thì vào được', async ({ page }) => {
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Tên đăng nhập' })).toHaveAccessibleDescription('Nhập tên đăng nhập.');

  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('ChuyenVien.Ha');
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('không phải mật khẩu này');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('Tên đăng nhập hoặc mật khẩu không đúng.');
  await expect(page.getByRole('textbox', { name: 'Tên đăng nhập' })).toHaveValue('ChuyenVien.Ha');

  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(SAMPLE_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Việc cần làm' })).toBeVisible();
});

test('người chưa đăng nhập được đưa về đúng trang đã mở, sau khi đăng nhập', async ({ page }) => {
  await page.goto('/chi-tieu?nam=2021');
  await page.getByRole('button', { name: 'Chuyên viên Phòng Hợp tác quốc tế' }).click();
  await expect(page).toHaveURL(/\/chi-tieu\?nam=2021$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chỉ tiêu');
});

test('phiên hết giữa chừng: đăng nhập lại là thấy ngay trang đang mở dở', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto('/ca-nhan');
  await expect(ha.getByRole('link', { name: 'Lý Thị Ân' })).toBeVisible();
  await ha.context().clearCookies();
  await ha.getByRole('link', { name: 'Lý Thị Ân' }).click();
  await expect(ha.getByText('Phiên đăng nhập đã hết hạn')).toBeVisible();

  await ha.getByRole('button', { name: 'Chuyên viên Phòng Hợp tác quốc tế' }).click();
  await expect(ha.getByRole('heading', { level: 1 })).toContainText('Lý Thị Ân');
});

test('sau khi đăng xuất, trang cũ không còn mở được', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto('/sang-kien');
  await ha.getByRole('button', { name: 'Tài khoản của Nguyễn Thị Hà' }).click();
  await ha.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(ha.getByRole('heading', { name: 'Đăng nhập', level: 1 })).toBeVisible();

  await ha.goBack();
  await expect(ha.getByRole('heading', { name: 'Đăng nhập', level: 1 })).toBeVisible();
  await ha.goto('/sang-kien');
  await expect(ha).toHaveURL(/\/dang-nhap\?tiep=%2Fsang-kien/);
});

test('đổi sang tiếng Anh rồi trở lại tiếng Việt, máy nhớ lựa chọn', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto('/');
  await ha.getByRole('button', { name: 'Tài khoản của Nguyễn Thị Hà' }).click();
  await ha.getByRole('radio', { name: 'English' }).check();
  await expect(ha.getByRole('document')).toHaveAttribute('lang', 'en');
  await expect(ha.getByRole('button', { name: 'Sign out' })).toBeVisible();

  await ha.reload();
  await expect(ha.getByRole('document')).toHaveAttribute('lang', 'en');
  await ha.getByRole('button', { name: /Nguyễn Thị Hà/ }).click();
  await ha.getByRole('radio', { name: 'Tiếng Việt' }).check();
  await expect(ha.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
  await expect(ha.getByRole('document')).toHaveAttribute('lang', 'vi');
});
