import { expect, test } from '../support/fixtures.ts';

test.use({ story: 'registration' });
test.describe.configure({ mode: 'serial' });

const AI = 'Đinh Trọng Ái';

test('công chức mới đăng ký trên điện thoại: ba trang ngắn, thiếu thì nói chỗ thiếu, gửi rồi vẫn rút được', async ({
  as,
  looksRight,
}) => {
  const ai = await as('chuyenvien.ai', 'phone');
  await ai.goto('/');
  await ai.getByRole('link', { name: 'Đăng ký thi đua năm 2021' }).click();
  await expect(ai.getByRole('heading', { name: 'Đăng ký thi đua của tôi', level: 1 })).toBeVisible();
  await expect(ai.getByText('Phòng được gửi muộn đến hết ngày 10/12/2021')).toBeVisible();
  // The higher title brings the one it stands on.
  await ai.getByRole('checkbox', { name: 'Chiến sĩ thi đua cơ sở' }).click();
  await expect(ai.getByRole('checkbox', { name: 'Lao động tiên tiến' })).toBeChecked();
  await looksRight(ai);
  await ai.getByRole('button', { name: 'Tiếp tục' }).click();
  await ai.getByLabel('Nội dung thi đua').fill('Theo dõi 12 thỏa thuận quốc tế, báo cáo trước ngày 25 hằng tháng.');
  await ai.getByRole('checkbox', { name: 'Ngày làm việc 8 giờ chất lượng, hiệu quả' }).click();
  await ai.getByRole('checkbox', { name: 'Không xu nịnh, chạy chọt, gian dối' }).click();
  await expect(ai.getByText('Đã cam kết 1/5 điều')).toBeVisible();
  await looksRight(ai);
  await ai.getByRole('button', { name: 'Tiếp tục' }).click();
  await ai.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await expect(ai.getByRole('heading', { name: 'Có 2 chỗ cần sửa' })).toBeVisible();
  await ai.getByLabel('Biện pháp thực hiện').fill('Viết một sáng kiến về theo dõi cam kết.');
  await ai.getByRole('checkbox', { name: 'Cán bộ, công chức, viên chức nói không với tiêu cực' }).click();
  await expect(ai.getByText('Đã cam kết 5/5 điều')).toBeVisible();
  await expect(ai.getByText(/^Đã lưu lúc/)).toBeVisible();
  await ai.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(ai.getByText('Phiếu được gửi đến Phạm Đức Ước để duyệt.')).toBeVisible();
  await ai.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await expect(ai.getByText('Chờ duyệt')).toBeVisible();
  await expect(ai.getByText('Gửi muộn')).toBeVisible();
  await expect(ai.getByRole('button', { name: 'Rút đăng ký' })).toBeVisible();
});

test('trưởng phòng trả lại có lý do, rồi duyệt bằng bàn phím từ danh sách của phòng', async ({ as, looksRight }) => {
  const head = await as('truongphong.htqt');
  await head.goto('/');
  await head.getByRole('link', { name: 'Duyệt 1 đăng ký thi đua: Phòng Hợp tác quốc tế' }).click();
  await head.getByRole('link', { name: `Mở phiếu của ${AI}` }).click();
  await head.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  const dialog = head.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await expect(dialog.getByText('Chọn phần cần bổ sung.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Nội dung thi đua' }).click();
  await dialog.getByLabel('Cần bổ sung gì').fill('Nêu rõ việc của quý IV.');
  await dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await expect(head.getByText('Cần bổ sung: Nội dung thi đua')).toBeVisible();

  const ai = await as('chuyenvien.ai', 'phone');
  await ai.goto('/dang-ky/phieu?buoc=2');
  await expect(ai.getByText('Nêu rõ việc của quý IV.')).toBeVisible();
  await ai.getByLabel('Nội dung thi đua').fill('Quý IV: tổng kết 12 thỏa thuận quốc tế trước 15/12.');
  await expect(ai.getByText(/^Đã lưu lúc/)).toBeVisible();
  await ai.getByRole('button', { name: 'Tiếp tục' }).click();
  await ai.getByRole('button', { name: 'Gửi đăng ký' }).click();
  await expect(ai.getByText('Chờ duyệt')).toBeVisible();

  await head.goto('/dang-ky/phong');
  await expect(head.getByRole('checkbox', { name: `CSTĐCS: ${AI}` })).toBeChecked();
  await looksRight(head);
  await head.getByRole('button', { name: 'Duyệt 1 phiếu' }).click();
  await head.getByRole('dialog').getByRole('button', { name: 'Duyệt' }).click();
  await expect(head.getByText('Đã duyệt 1 phiếu.')).toBeVisible();
  await expect(head.getByText('Đã duyệt 7/7')).toBeVisible();
});

test('Thường trực thấy cả cơ quan đã đăng ký, so với chỉ tiêu và mức tối đa, và duyệt phần của mình', async ({
  as,
  looksRight,
}) => {
  const secretary = await as('chanhvanphong');
  await secretary.goto('/dang-ky/tong-hop');
  await expect(secretary.getByText('Đã duyệt 26/28 cá nhân, tập thể. Mọi người đã đăng ký.')).toBeVisible();
  const titles = secretary.getByRole('region', { name: 'Danh hiệu đăng ký so với chỉ tiêu và mức tối đa' });
  await expect(titles.getByRole('row', { name: /Chiến sĩ thi đua cơ sở 7 0 4 3/ })).toContainText(
    'không thể đạt cả hai',
  );
  const movements = secretary.getByRole('region', { name: 'Cam kết với các phong trào' });
  await expect(movements.getByRole('row', { name: /8 giờ chất lượng/ })).toContainText('24/24');
  await looksRight(secretary);
  await secretary.getByRole('link', { name: 'Phòng Lãnh sự - Việt kiều', exact: true }).click();
  await secretary.getByRole('button', { name: 'Duyệt 1 phiếu' }).click();
  await secretary.getByRole('dialog').getByRole('button', { name: 'Duyệt' }).click();
  await expect(secretary.getByText('Đã duyệt 6/6')).toBeVisible();
});
