import { sampleItemId } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';
import { openSearch } from '../support/frame.ts';
import { DECEMBER, openItems, openMeeting } from '../support/meeting.ts';

test.use({ story: 'pages in use' });

test('tìm kiếm, tài khoản, menu và hộp thoại đọc được bằng trình đọc màn hình, sáng cũng như tối', async ({
  as,
  looksRight,
  isMobile,
}) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto('/sang-kien?the=tat-ca');
  const search = await openSearch(ha, isMobile);
  await search.getByRole('combobox').fill('sang kien');
  await expect(search.getByRole('option').first()).toBeVisible();
  await looksRight(ha);
  await ha.keyboard.press('Escape');

  await ha.getByRole('button', { name: /^Tài khoản của/ }).click();
  await expect(ha.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
  await looksRight(ha);
  await ha.keyboard.press('Escape');

  if (isMobile) {
    await ha.getByRole('button', { name: 'Menu' }).click();
    await expect(ha.getByRole('dialog', { name: 'Menu' })).toBeVisible();
    await looksRight(ha);
    await ha.keyboard.press('Escape');
  }
  await ha.getByRole('button', { name: 'Thêm sáng kiến' }).click();
  await ha.getByRole('dialog').getByRole('button', { name: 'Tạo bản nháp' }).click();
  await expect(ha.getByRole('dialog').getByRole('textbox')).toHaveAccessibleDescription(/Nhập tên sáng kiến/);
  await looksRight(ha);
});

test('lúc đang biểu quyết, ba màn hình của phiên họp cũng vậy', async ({ as, programOf, looksRight }) => {
  const chair = await programOf('giamdoc');
  await openMeeting(chair);
  await openItems(chair, ['ttldtt-htqt', 'cstdcs-ha', 'ldtt-y'].map(sampleItemId));
  const places = [
    ['giamdoc', 'dieu-hanh'],
    ['truongphong.htqt', 'bieu-quyet'],
    ['chanhvanphong', 'man-hinh'],
  ] as const;
  for (const [username, place] of places) {
    const visitor = await as(username);
    await visitor.goto(`/phien-hop/${DECEMBER}/${place}`);
    await expect(visitor.getByText('Nguyễn Thị Hà').first()).toBeVisible();
    await looksRight(visitor);
  }
});
