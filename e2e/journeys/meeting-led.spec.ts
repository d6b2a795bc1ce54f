import { sampleSeatId } from '@thidua/testing';
import { ask } from '../support/ask.ts';
import { expect, test } from '../support/fixtures.ts';
import { DECEMBER, openMeeting } from '../support/meeting.ts';
import { meetingOfTwelve } from '../support/secret-meeting.ts';

test.use({ story: 'meeting-led' });
test.describe.configure({ mode: 'serial' });

const MEETING = `/phien-hop/${DECEMBER}`;

test('Thường trực gửi giấy mời; ủy viên báo dự họp trên điện thoại; Thường trực thấy câu trả lời', async ({
  as,
  looksRight,
}) => {
  const office = await as('chanhvanphong');
  await office.goto(`${MEETING}?the=giay-moi`);
  await office.getByRole('button', { name: 'Gửi giấy mời', exact: true }).click();
  const sending = office.getByRole('dialog', { name: 'Gửi giấy mời họp' });
  await sending.getByRole('textbox', { name: 'Nội dung cần chuẩn bị' }).fill('Đọc hồ sơ trước phiên họp.');
  await sending.getByRole('button', { name: 'Gửi giấy mời' }).click();
  await expect(office.getByRole('heading', { name: 'Giấy mời lần 1' })).toBeVisible();

  const member = await as('truongphong.htqt', 'phone');
  await member.goto(`${MEETING}?the=giay-moi`);
  await member.getByRole('button', { name: 'Gửi trả lời' }).click();
  await member.getByRole('radio', { name: 'Sẽ dự họp' }).check();
  await member.getByRole('dialog').getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(member.getByText(/^Sẽ dự họp, trả lời lúc/)).toBeVisible();
  await looksRight(member);
  await expect(office.getByText('1 sẽ dự · 0 báo vắng · 7 chưa trả lời')).toBeVisible();
});

test('đổi giờ và nơi họp thì giấy mời mới đi ngay, nói khác lần trước ở đâu, và ủy viên trả lời lại', async ({
  as,
  looksRightAtBothSizes,
}) => {
  const office = await as('chanhvanphong');
  await office.goto(`${MEETING}?the=giay-moi`);
  await office.getByRole('button', { name: 'Đổi giờ, nơi họp' }).click();
  const dialog = office.getByRole('dialog', { name: 'Đổi giờ, nơi họp' });
  await dialog.getByRole('textbox', { name: 'Giờ họp' }).fill('15h30');
  await dialog.getByRole('textbox', { name: 'Địa điểm' }).fill('Hội trường tầng 5');
  await looksRightAtBothSizes(office);
  await dialog.getByRole('button', { name: 'Lưu và gửi giấy mời mới' }).click();
  await expect(office.getByRole('heading', { name: 'Giấy mời lần 2' })).toBeVisible();
  await expect(office.getByText('(trước là: 14:00 ngày 10/12/2021)')).toBeVisible();
  await expect(office.getByText('0 sẽ dự · 0 báo vắng · 8 chưa trả lời')).toBeVisible();

  const member = await as('truongphong.htqt', 'phone');
  await member.goto(`${MEETING}?the=giay-moi`);
  await expect(member.getByText('15:30 ngày 10/12/2021').first()).toBeVisible();
  await member.getByRole('button', { name: 'Gửi trả lời' }).click();
  await member.getByRole('radio', { name: 'Sẽ dự họp' }).check();
  await member.getByRole('dialog').getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(office.getByText('1 sẽ dự · 0 báo vắng · 7 chưa trả lời')).toBeVisible();
});

test('Thường trực xếp lại chương trình; ủy viên đánh dấu hồ sơ đã đọc; Thường trực thấy số người đã đọc', async ({
  as,
  looksRight,
}) => {
  const office = await as('chanhvanphong');
  await office.goto(MEETING);
  await office.getByRole('button', { name: 'Xếp lại' }).click();
  const order = office.getByRole('dialog', { name: 'Xếp lại chương trình họp' });
  await order.getByRole('button', { name: /^Đưa Hoàng Thị Ngọc Ẩn lên/ }).click();
  await order.getByRole('button', { name: 'Lưu thứ tự' }).click();
  await expect(order).toBeHidden();

  const member = await as('truongphong.lsvk', 'phone');
  await member.goto(`${MEETING}?the=doc-truoc`);
  await expect(member.getByText('Đã đọc 0/7')).toBeVisible();
  await member.getByRole('checkbox', { name: 'Đã đọc hồ sơ của Hoàng Thị Ngọc Ẩn' }).check();
  await expect(member.getByText('Đã đọc 1/7')).toBeVisible();
  await member.reload();
  await expect(member.getByRole('checkbox', { name: 'Đã đọc hồ sơ của Hoàng Thị Ngọc Ẩn' })).toBeChecked();
  await looksRight(member);

  await office.goto(`${MEETING}?the=doc-truoc`);
  const counts = office.getByRole('table', { name: 'Các thành viên đã đọc' });
  await expect(counts.getByRole('row', { name: /2\. Hoàng Thị Ngọc Ẩn/ })).toContainText('1/7');
});

test('ủy viên khai có liên quan; bảng liên quan của Thường trực có tên người đó', async ({ as }) => {
  const member = await as('truongphong.lsvk', 'phone');
  await member.goto(`${MEETING}?the=lien-quan`);
  await member.getByRole('button', { name: 'Khai có liên quan' }).click();
  const dialog = member.getByRole('dialog', { name: 'Khai có liên quan' });
  await dialog.getByRole('combobox', { name: 'Mục' }).click();
  await member.getByRole('option', { name: '4. Trần Văn Dũng' }).click();
  await dialog.getByRole('radio', { name: 'Lý do khác ảnh hưởng đến khách quan' }).check();
  await dialog.getByRole('button', { name: 'Khai có liên quan' }).click();
  await expect(dialog).toBeHidden();
  await expect(member.getByText('4. Trần Văn Dũng')).toBeVisible();

  const office = await as('chanhvanphong', 'desk');
  await office.goto(`${MEETING}?the=lien-quan`);
  const row = office.getByRole('row', { name: /4\. Trần Văn Dũng/ });
  await expect(row).toContainText('Đã báo');
});

test('Chủ tịch giao chủ trì cho Phó Chủ tịch có lý do; người nhận mở biểu quyết, Chủ tịch thì không', async ({
  as,
  programOf,
  looksRight,
  looksRightAtBothSizes,
}) => {
  await openMeeting(await programOf('giamdoc'));
  const chair = await as('giamdoc');
  await chair.goto(`${MEETING}/dieu-hanh`);
  await chair.getByRole('button', { name: 'Giao quyền chủ trì' }).click();
  const dialog = chair.getByRole('dialog', { name: 'Giao quyền chủ trì phiên họp' });
  await dialog.getByRole('button', { name: 'Giao quyền chủ trì' }).click();
  await expect(dialog.getByRole('link', { name: 'Chọn người nhận quyền chủ trì.' })).toBeVisible();
  await dialog.getByRole('radio', { name: /^Ưng Đình Phước/ }).check();
  await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Phải dự họp với UBND tỉnh');
  await looksRightAtBothSizes(chair);
  await dialog.getByRole('button', { name: 'Giao quyền chủ trì' }).click();
  await expect(chair.getByRole('button', { name: 'Nhận lại quyền chủ trì' })).toBeVisible();
  await expect(chair.getByRole('button', { name: /^Mở biểu quyết/ })).toHaveCount(0);

  const vice = await as('phogiamdoc.phuoc', 'phone');
  await vice.goto(`${MEETING}/dieu-hanh`);
  await expect(vice.getByRole('button', { name: 'Mở biểu quyết mục 1' })).toBeVisible();
  await looksRight(vice);
  await vice.goto(`${MEETING}?the=thanh-phan`);
  await expect(vice.getByText('Quyền chủ trì chuyển từ Đặng Minh Trí sang Ưng Đình Phước')).toBeVisible();
});

test('điện thoại của ủy viên đi theo người chủ trì; tự xem thì đứng yên, bấm một lần thì theo lại', async ({
  as,
  looksRight,
}) => {
  const vice = await as('phogiamdoc.phuoc');
  await vice.goto(`${MEETING}/dieu-hanh`);
  const member = await as('truongphong.htqt', 'phone');
  await member.goto(`${MEETING}/bieu-quyet`);
  await vice.getByRole('button', { name: 'Chuyển đến mục đầu' }).click();
  await expect(member.getByText('Mục 1/7')).toBeVisible();
  await vice.getByRole('button', { name: 'Mở biểu quyết mục 2' }).click();
  await vice.getByRole('dialog').getByRole('button', { name: 'Mở biểu quyết' }).click();
  await expect(member.getByRole('heading', { level: 1, name: 'Hoàng Thị Ngọc Ẩn' })).toBeVisible();
  await looksRight(member);

  await member.getByRole('button', { name: 'Tự xem' }).click();
  await vice.getByRole('button', { name: 'Đến mục 5' }).click();
  await expect(member.getByText(/Người chủ trì đang ở mục 5/)).toBeVisible();
  await expect(member.getByRole('heading', { level: 1, name: 'Hoàng Thị Ngọc Ẩn' })).toBeVisible();
  await member.reload();
  await expect(member.getByText(/Anh\/chị đang tự xem/)).toBeVisible();
  await member.getByRole('button', { name: 'Theo người chủ trì' }).click();
  await expect(member.getByText('Mục 5/7')).toBeVisible();

  await member.context().setOffline(true);
  await vice.getByRole('button', { name: 'Đến mục 6' }).click();
  await expect(vice.getByText('Mục 6/7')).toBeVisible();
  await member.context().setOffline(false);
  await expect(member.getByText('Mục 6/7')).toBeVisible();
});

test('phát phiếu kín: điện thoại đang theo tự đến mục đó và có đường vào phòng phiếu; người chủ trì không bấm thêm gì', async ({
  as,
  programOf,
  body,
  looksRight,
}) => {
  const meetingId = await meetingOfTwelve(body.databaseUrl);
  const api = await programOf('giamdoc');
  await openMeeting(api, meetingId);
  const { meeting } = await ask<{ readonly meeting: { readonly agenda: readonly { readonly id: string }[] } }>(
    api,
    'query Agenda($id: UUID!) { meeting(id: $id) { agenda { id } } }',
    { id: meetingId },
  );
  const roundId = crypto.randomUUID();
  const tellerIds = [sampleSeatId('y'), sampleSeatId('phuoc')];
  const agendaItemIds = meeting.agenda.slice(4, 6).map(({ id }) => id);
  await ask(
    await programOf('chanhvanphong'),
    'mutation Draft($input: SaveBallotRoundInput!) { saveBallotRound(input: $input) { __typename } }',
    {
      input: {
        id: roundId,
        meetingId,
        title: 'Bỏ phiếu kín đợt 1',
        agendaItemIds,
        rehearsalTitles: [],
        tellerIds,
        leadTellerId: tellerIds[0],
        paperVoters: [],
        namedMemberIds: [],
        smallConfirmedItemIds: [],
      },
    },
  );
  const member = await as('truongphong.htqt', 'phone');
  await member.goto(`/phien-hop/${meetingId}/bieu-quyet`);

  const chair = await as('giamdoc');
  await chair.goto(`/phien-hop/${meetingId}/phieu-kin/${roundId}`);
  for (const name of ['Niêm phong', 'Bắt đầu phát phiếu']) {
    await chair.getByRole('button', { name, exact: true }).click();
    await chair.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    await expect(chair.getByRole('dialog')).toBeHidden({ timeout: 60_000 });
  }
  await expect(member.getByText('Mục 5/12')).toBeVisible();
  await looksRight(member);
  await member.getByRole('link', { name: 'Vào bỏ phiếu kín' }).click();
  await expect(member).toHaveURL(`/phien-hop/${meetingId}/phieu-kin/${roundId}`);
});
