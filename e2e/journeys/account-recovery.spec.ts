import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'account-recovery' });

test('quản trị giúp người mất mật khẩu, mất điện thoại; chưa nối máy chủ thư thì nói rõ phải làm gì', async ({
  as,
}) => {
  const admin = await as('quantri');
  await admin.goto('/quan-tri/tai-khoan');
  await admin.getByRole('link', { name: 'truongphong.htqt' }).click();

  await admin.getByRole('button', { name: 'Gửi thư đặt lại mật khẩu' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Gửi thư' }).click();
  await expect(dialog).toContainText('Phần mềm chưa nối máy chủ thư. Hãy cấp mật khẩu dùng một lần.');
  await admin.keyboard.press('Escape');

  await admin.getByRole('button', { name: 'Gỡ xác thực hai bước' }).click();
  await dialog.getByRole('button', { name: 'Gỡ xác thực hai bước' }).click();
  await expect(admin.getByText('Đã gỡ xác thực hai bước.')).toBeVisible();
});
