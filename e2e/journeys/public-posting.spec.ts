import { samplePostingId } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';
import { DECEMBER } from '../support/meeting.ts';

test.use({ story: 'public-posting' });
test.describe.configure({ mode: 'serial' });

const POSTING = `/cong-khai/${samplePostingId('december')}`;
const DOUBT = 'Đề nghị kiểm tra lại số ngày nghỉ không lương của chị Ân.';

test('thường trực mở công khai danh sách đã soạn, hồ sơ không còn chờ đưa ra Hội đồng', async ({ as, looksRight }) => {
  const office = await as('chanhvanphong');
  await office.goto(POSTING);
  await office.getByRole('button', { name: 'Mở công khai' }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Mở công khai' }).click();
  await expect(office.getByText('Còn 6 ngày làm việc')).toBeVisible();
  await looksRight(office);

  await office.goto(`/phien-hop/${DECEMBER}`);
  await expect(office.getByRole('link', { name: '2 hồ sơ đang công khai lấy ý kiến' })).toBeVisible();
  await expect(office.getByRole('checkbox', { name: /Lý Thị Ân/ })).toHaveCount(0);
});

test('cán bộ thấy đợt công khai ở Việc của tôi, góp ý về một hồ sơ từ điện thoại', async ({ as, looksRight }) => {
  const ha = await as('chuyenvien.ha', 'phone');
  await ha.goto('/');
  await ha
    .getByRole('link', { name: 'Đang công khai lấy ý kiến: Công khai đề nghị danh hiệu thi đua năm 2021' })
    .click();
  await ha.getByRole('button', { name: 'Góp ý về Lý Thị Ân' }).click();
  await ha.getByRole('textbox', { name: 'Nội dung ý kiến' }).fill(DOUBT);
  await ha.getByRole('dialog').getByRole('button', { name: 'Gửi ý kiến' }).click();
  await expect(ha.getByText('Ý kiến của anh/chị')).toBeVisible();
  await looksRight(ha);
});

test('thường trực trả lời cho mọi người cùng đọc; người khác đọc mà không biết ai góp ý', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto('/');
  await office.getByRole('link', { name: /^1 ý kiến chờ trả lời/ }).click();
  await expect(office.getByText('Nguyễn Thị Hà')).toBeVisible();
  await office.getByRole('button', { name: 'Trả lời', exact: true }).click();
  const dialog = office.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'Nội dung trả lời' })
    .fill('Không nghỉ không lương, bảng chấm công đã đối chiếu.');
  await dialog.getByRole('checkbox', { name: /Cho mọi người/ }).check();
  await dialog.getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(office.getByText('Mọi người cùng đọc')).toBeVisible();
  await expect(office.getByRole('button', { name: 'Kết thúc đợt' })).toHaveCount(0);

  const dung = await as('chuyenvien.dung');
  await dung.goto(POSTING);
  await expect(dung.getByText(DOUBT)).toBeVisible();
  await expect(dung.getByText('Một người trong cơ quan')).toBeVisible();
  await expect(dung.getByText('Nguyễn Thị Hà')).toHaveCount(0);
});

test('hồ sơ có ý kiến phải xác minh được rút khỏi đợt, trở về bước thẩm định', async ({ as }) => {
  const office = await as('chanhvanphong');
  await office.goto(POSTING);
  await office.getByRole('button', { name: 'Rút để thẩm định lại: Lý Thị Ân' }).click();
  await office.getByRole('textbox', { name: 'Lý do rút' }).fill('Xác minh thêm theo ý kiến góp.');
  await office.getByRole('dialog').getByRole('button', { name: 'Rút khỏi đợt' }).click();
  await expect(office.getByText('Xác minh thêm theo ý kiến góp.')).toBeVisible();
  await office.getByRole('link', { name: 'Lý Thị Ân' }).click();
  await expect(office.getByText('Rút khỏi đợt ngày 06/12/2021 để thẩm định lại')).toBeVisible();
  await expect(office.getByRole('button', { name: 'Đủ điều kiện', exact: true })).toBeVisible();
});
