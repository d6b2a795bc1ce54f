import type { Page } from '@playwright/test';
import { SAMPLE_PASSWORD } from '@thidua/testing';
import { generateSync } from 'otplib';
import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'account' });

const NEW_PASSWORD = 'mưa chiều trên phố núi';

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(username);
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

test('chị Hà đổi mật khẩu: máy kia phải đăng nhập lại, mật khẩu cũ không còn dùng được', async ({ as, page }) => {
  const here = await as('chuyenvien.ha');
  const elsewhere = await as('chuyenvien.ha');
  await elsewhere.goto('/sang-kien');
  await here.goto('/tai-khoan');
  const signIns = here.getByRole('region', { name: 'Các lần đăng nhập' });
  await expect(signIns.getByRole('listitem')).toHaveCount(2);

  await here.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await here.getByRole('textbox', { name: 'Mật khẩu hiện nay' }).fill(SAMPLE_PASSWORD);
  await here.getByRole('textbox', { name: 'Mật khẩu mới' }).fill('iloveyou1');
  await here.getByRole('button', { name: 'Lưu mật khẩu mới' }).click();
  await expect(here.getByRole('textbox', { name: 'Mật khẩu mới' })).toHaveAccessibleDescription(/dễ bị đoán/);
  await here.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(NEW_PASSWORD);
  await here.keyboard.press('Enter');
  await expect(here.getByText('Đã đổi mật khẩu.')).toBeVisible();
  await expect(signIns.getByRole('listitem')).toHaveCount(1);

  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { name: 'Đăng nhập', level: 1 })).toBeVisible();
  await signIn(page, 'chuyenvien.ha', SAMPLE_PASSWORD);
  await expect(page.getByRole('alert')).toHaveText('Tên đăng nhập hoặc mật khẩu không đúng.');
  await signIn(page, 'chuyenvien.ha', NEW_PASSWORD);
  await expect(page.getByRole('heading', { name: 'Việc cần làm' })).toBeVisible();
});

test('thanh tra bật xác thực hai bước, rồi đăng nhập bằng mã của ứng dụng', async ({ as, page, looksRight }) => {
  const inspector = await as('thanhtra');
  await inspector.goto('/tai-khoan');
  await inspector.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  await expect(inspector.getByRole('img', { name: /Mã QR/ })).toBeVisible();
  await looksRight(inspector);
  const secret = (await inspector.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText()).replaceAll(' ', '');
  await inspector.getByRole('textbox', { name: /Mã 6 số/ }).fill(generateSync({ secret }));
  await inspector.keyboard.press('Enter');
  const codes = inspector.getByRole('list', { name: 'Các mã dự phòng' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  await looksRight(inspector);
  const recoveryCode = await codes.first().innerText();
  await inspector.getByRole('button', { name: 'Đã cất các mã' }).click();
  await expect(inspector.getByText('Còn 10 mã dự phòng chưa dùng.')).toBeVisible();

  await signIn(page, 'thanhtra', SAMPLE_PASSWORD);
  await expect(page.getByRole('heading', { name: 'Nhập mã xác thực', level: 1 })).toBeFocused();
  await looksRight(page);
  await page.getByRole('textbox', { name: /Mã của ứng dụng/ }).fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /Mã của ứng dụng/ })).toHaveAccessibleDescription(/Mã không đúng/);
  await page.getByRole('textbox', { name: /Mã của ứng dụng/ }).fill(recoveryCode);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Việc cần làm' })).toBeVisible();
});
