import { expect, test } from '../support/fixtures.ts';
import { saved, saveLine, shareOf, targetOfInitiatives } from '../support/initiative-page.ts';

test.use({ story: 'initiative' });
test.describe.configure({ mode: 'serial' });

const TITLE = 'Rút ngắn thời gian trả lời công hàm bằng bộ mẫu dùng chung';
const SOLUTION =
  'Lập bộ mẫu công hàm theo tám loại việc, có sẵn phần mở đầu và kết thúc; chuyên viên chỉ điền phần giữa.';

const SECRET = 'Địa chỉ kho mẫu và cách mở khóa.';

/** Where the draft is written; known once it has been made. */
let editor = '';

test('chuyên viên thêm sáng kiến, có mã ngay, viết đến đâu lưu đến đó', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto('/sang-kien');
  await ha.getByRole('button', { name: 'Thêm sáng kiến' }).click();
  const dialog = ha.getByRole('dialog', { name: 'Thêm sáng kiến' });
  await dialog.getByRole('button', { name: 'Tạo bản nháp' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Tên sáng kiến' })).toHaveAccessibleDescription(
    /Nhập tên sáng kiến/,
  );
  await dialog.getByRole('textbox', { name: 'Tên sáng kiến' }).fill(TITLE);
  await dialog.getByRole('button', { name: 'Tạo bản nháp' }).click();

  await expect(ha.getByRole('heading', { name: 'Soạn sáng kiến', level: 1 })).toBeVisible();
  await expect(ha.getByRole('link', { name: 'SK-2021-019' })).toBeVisible();
  editor = new URL(ha.url()).pathname;

  await ha.getByRole('textbox', { name: 'Lĩnh vực áp dụng' }).fill('Cải cách hành chính');
  await ha.getByRole('textbox', { name: 'Tình trạng trước khi có sáng kiến' }).fill('Mỗi công hàm soạn lại từ đầu.');
  await expect(saveLine(ha)).toHaveText(saved);
});

test('đóng trang rồi mở lại, nội dung còn nguyên', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto(editor);
  await ha.getByRole('textbox', { name: 'Tính mới của giải pháp' }).fill('Lần đầu các phòng dùng chung một bộ mẫu.');
  await expect(saveLine(ha)).toHaveText(saved);
  await ha.close();

  const again = await ha.context().newPage();
  await again.goto(editor);
  await expect(again.getByRole('textbox', { name: 'Tên sáng kiến' })).toHaveValue(TITLE);
  await expect(again.getByRole('textbox', { name: 'Tình trạng trước khi có sáng kiến' })).toHaveValue(
    'Mỗi công hàm soạn lại từ đầu.',
  );
  await expect(again.getByRole('textbox', { name: 'Tính mới của giải pháp' })).toHaveValue(
    'Lần đầu các phòng dùng chung một bộ mẫu.',
  );
});

test('máy chủ mất điện giữa lúc đang gõ: không mất chữ nào, có điện lại thì tự lưu', async ({ as, body }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto(editor);
  const solution = ha.getByRole('textbox', { name: 'Nội dung giải pháp' });
  const half = SOLUTION.length / 2;
  await solution.pressSequentially(SOLUTION.slice(0, half));
  await body.crash();
  await solution.pressSequentially(SOLUTION.slice(half));
  await expect(saveLine(ha)).toHaveText('Chưa lưu được, đang thử lại');
  await expect(solution).toHaveValue(SOLUTION);

  await body.restart();
  await expect(saveLine(ha)).toHaveText(saved, { timeout: 20_000 });
  await ha.reload();
  await expect(ha.getByRole('textbox', { name: 'Nội dung giải pháp' })).toHaveValue(SOLUTION);
});

test('máy chủ mất điện rồi đóng trang: lần mở sau, máy hỏi dùng bản nào', async ({ as, body }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto(editor);
  await expect(ha.getByRole('textbox', { name: 'Nội dung giải pháp' })).toHaveValue(SOLUTION);
  await body.crash();
  await ha
    .getByRole('textbox', { name: 'Lợi ích theo ý kiến của tác giả' })
    .fill('Trả lời trong ba ngày thay vì mười.');
  await expect(saveLine(ha)).toHaveText('Chưa lưu được, đang thử lại');
  await ha.close();
  await body.restart();

  const again = await ha.context().newPage();
  await again.goto(editor);
  await expect(again.getByRole('heading', { name: /Có bản nháp trên máy này mới hơn bản đã lưu/ })).toBeVisible();
  await again.getByRole('button', { name: 'Dùng bản đã chọn' }).click();
  await expect(again.getByRole('textbox', { name: 'Lợi ích theo ý kiến của tác giả' })).toHaveValue(
    'Trả lời trong ba ngày thay vì mười.',
  );
  await expect(saveLine(again)).toHaveText(saved);
});

test('tổng tỷ lệ 110 % và ngày 31/02/2021 được nói rõ là sai ở đâu, chữ đã gõ vẫn còn', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto(editor);
  await ha.getByRole('combobox', { name: 'Thêm đồng tác giả' }).fill('tran van dung');
  await expect(ha.getByRole('option', { name: /Trần Văn Dũng/ })).toHaveCount(2);
  await ha.getByRole('option', { name: /Trần Văn Dũng.*Phòng Hợp tác quốc tế/ }).click();
  const share = (name: string) => shareOf(ha, name);
  await share('Nguyễn Thị Hà').fill('60');
  await share('Trần Văn Dũng').fill('50');
  await expect(ha.getByText('Tổng: 110% (vượt 10%)')).toBeVisible();
  const date = ha.getByRole('textbox', { name: 'Ngày áp dụng lần đầu' });
  await date.fill('31/02/2021');
  const check = ha.getByRole('button', { name: 'Kiểm tra lại trước khi nộp' }).first();
  await check.click();

  const noSuchDay = ha.getByRole('alert').getByRole('link', { name: /^Không có ngày 31\/02\/2021\. .*28 ngày\.$/ });
  await noSuchDay.click();
  await expect(date).toBeFocused();
  await expect(date).toHaveValue('31/02/2021');
  await date.fill('15.9.21');
  await expect(noSuchDay, 'an error goes as soon as it is mended').toBeHidden();
  await check.click();

  await ha.getByRole('button', { name: 'Nộp sáng kiến' }).click();
  const tooMuch = 'Tổng tỷ lệ đóng góp phải bằng 100%. Hiện là 110%.';
  await expect(ha.getByRole('alert')).toContainText(tooMuch);
  await ha.getByRole('link', { name: 'Sửa Tác giả và tỷ lệ đóng góp' }).click();
  await expect(ha.getByRole('group', { name: 'Tác giả và tỷ lệ đóng góp' })).toContainText(tooMuch);
  await expect(date).toHaveValue('15/09/2021');
  await ha.getByRole('button', { name: 'Chia đều tỷ lệ' }).click();
  await expect(ha.getByText('Đã chia đều, mỗi tác giả 50%.')).toBeVisible();
  await share('Nguyễn Thị Hà').fill('60');
  await share('Trần Văn Dũng').fill('40');
  await share('Trần Văn Dũng').blur();
  await expect(ha.getByText('Tổng: 100%')).toBeVisible();
  await expect(saveLine(ha)).toHaveText(saved);
});

test('ghi người đã giúp áp dụng lần đầu; dòng thiếu tên được nói rõ, chữ vẫn còn', async ({ as, looksRight }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto(editor);
  await ha.getByRole('textbox', { name: 'Chủ đầu tư tạo ra sáng kiến' }).fill('Sở Ngoại vụ Hà Tĩnh');
  await ha.getByRole('button', { name: 'Thêm người khác' }).click();
  const row = ha.getByRole('group', { name: /^Người thứ 1/ });
  await expect(row.getByRole('textbox', { name: 'Họ và tên' })).toBeFocused();
  await row.getByRole('textbox', { name: 'Nội dung công việc hỗ trợ' }).fill('Nhập tám bộ mẫu.');
  await row.getByRole('textbox', { name: 'Ngày sinh' }).fill('5/1/1984');
  await expect(saveLine(ha)).toHaveText(saved);
  await ha.getByRole('button', { name: 'Kiểm tra lại trước khi nộp' }).first().click();
  await ha.getByRole('button', { name: 'Nộp sáng kiến' }).click();
  await expect(ha.getByRole('alert')).toContainText('Nhập họ tên người thứ 1, hoặc gỡ dòng này.');
  await ha.getByRole('link', { name: /^Sửa Người tham gia áp dụng/ }).click();
  await row.getByRole('textbox', { name: 'Họ và tên' }).fill('Bùi Quang Trung');
  await row.getByRole('textbox', { name: 'Họ và tên' }).blur();
  await expect(row.getByRole('textbox', { name: 'Ngày sinh' })).toHaveValue('05/01/1984');
  await expect(saveLine(ha)).toHaveText(saved);
  await looksRight(ha);
});

test('đồng tác giả chưa xác nhận thì chưa nộp được; đề nghị sửa, được sửa, rồi đồng ý', async ({ as, looksRight }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto(editor.replace(/soan$/, 'kiem-tra'));
  await ha.getByRole('button', { name: 'Nộp sáng kiến' }).click();
  await expect(ha.getByRole('alert')).toContainText('Trần Văn Dũng chưa xác nhận tỷ lệ đóng góp.');

  const dung = await as('chuyenvien.dung');
  await dung.goto('/');
  await dung.getByRole('link', { name: `Xác nhận tỷ lệ đóng góp 40%: ${TITLE}` }).click();
  await dung.getByRole('button', { name: 'Đề nghị sửa' }).click();
  const dialog = dung.getByRole('dialog', { name: 'Đề nghị sửa?' });
  await dialog.getByRole('textbox', { name: 'Điều cần sửa' }).fill('Ghi thêm phần khảo sát của tôi.');
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(dung.getByText('Anh/chị đã đề nghị sửa')).toBeVisible();
  await looksRight(dung);

  await ha.goto('/');
  await ha.getByRole('link', { name: `Đồng tác giả đề nghị sửa: ${TITLE}` }).click();
  await expect(ha.getByText('Ghi thêm phần khảo sát của tôi.')).toBeVisible();
  await ha.goto(editor.replace(/\/soan$/, ''));
  await ha.getByRole('button', { name: 'Hỏi lại' }).click();
  await expect(ha.getByText('Đã hỏi lại Trần Văn Dũng.')).toBeVisible();

  await dung.reload();
  await dung.getByRole('button', { name: 'Đồng ý 40%' }).click();
  await expect(dung.getByText('Đã ghi nhận anh/chị đồng ý tỷ lệ 40%.')).toBeVisible();
});

test('tác giả ghi phần cần bảo mật: lưu ngay, không để bản sao trên máy', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto(editor);
  await ha.getByRole('textbox', { name: 'Nội dung cần bảo mật' }).fill(SECRET);
  await ha.getByRole('textbox', { name: 'Nội dung cần bảo mật' }).blur();
  await expect(ha.getByRole('region', { name: 'Thông tin cần được bảo mật' }).getByRole('status')).toHaveText('Đã lưu');
  expect(
    await ha.evaluate(() =>
      [localStorage, sessionStorage].flatMap((store) => Object.values(store) as string[]).join('\n'),
    ),
  ).not.toContain(SECRET);
});

test('tác giả đọc lại từng mục rồi nộp, và biết hồ sơ đang ở đâu', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto(editor);
  await ha.getByRole('button', { name: 'Kiểm tra lại trước khi nộp' }).first().click();
  await expect(ha.getByRole('heading', { name: 'Kiểm tra lại trước khi nộp', level: 1 })).toBeVisible();
  await expect(ha.getByRole('region', { name: 'Tác giả', exact: true })).toContainText(
    'Nguyễn Thị Hà, Chuyên viên, Phòng Hợp tác quốc tế: 60%',
  );
  await expect(
    ha.getByText('Sau khi nộp, sáng kiến đến Phạm Đức Ước, Phòng Hợp tác quốc tế để xác nhận.'),
  ).toBeVisible();
  await ha.getByRole('button', { name: 'Nộp sáng kiến' }).click();
  await expect(ha.getByText('Đã nộp sáng kiến SK-2021-019')).toBeVisible();
  await expect(ha.getByText('Đang ở Phạm Đức Ước, Phòng Hợp tác quốc tế, chờ xác nhận')).toBeVisible();
  await expect(ha.getByText('Bùi Quang Trung: Nhập tám bộ mẫu.')).toBeVisible();

  await ha.getByRole('button', { name: 'Đơn (Phụ lục I)' }).click();
  const paper = ha.waitForEvent('download');
  await ha.getByRole('button', { name: /PDF/ }).click();
  expect((await paper).suggestedFilename()).toBe('Don-yeu-cau-cong-nhan-sang-kien-SK-2021-019.pdf');
});

test('đồng tác giả rút đồng ý: đơn trở về người viết, sửa rồi nộp lại, hai lần nộp so được từng chữ', async ({
  as,
  looksRight,
}) => {
  const dossier = editor.replace(/\/soan$/, '');
  const dung = await as('chuyenvien.dung');
  await dung.goto(dossier);
  await dung.getByRole('button', { name: 'Rút đồng ý' }).click();
  const dialog = dung.getByRole('dialog', { name: 'Rút đồng ý?' });
  await dialog.getByRole('textbox', { name: 'Lý do và điều cần sửa' }).fill('Ghi rõ tám loại việc.');
  await dialog.getByRole('button', { name: 'Rút đồng ý' }).click();
  await expect(dung.getByText('Đã rút đồng ý. Đơn đã trở về người viết đơn.')).toBeVisible();

  const ha = await as('chuyenvien.ha');
  await ha.goto('/');
  await ha.getByRole('link', { name: `Đồng tác giả đề nghị sửa: ${TITLE}` }).click();
  await ha.goto(editor);
  await ha.getByRole('textbox', { name: 'Tính mới của giải pháp' }).fill('Lần đầu mọi phòng dùng chung một bộ mẫu.');
  await dung.getByRole('button', { name: 'Đồng ý 40%' }).click();
  await expect(dung.getByText('Đã ghi nhận anh/chị đồng ý tỷ lệ 40%.')).toBeVisible();
  await ha.getByRole('button', { name: 'Kiểm tra lại trước khi nộp' }).first().click();
  await ha.getByRole('button', { name: 'Nộp sáng kiến' }).click();
  await expect(ha.getByText('Đã nộp sáng kiến SK-2021-019')).toBeVisible();
  await ha.getByRole('link', { name: 'So sánh các lần nộp' }).click();
  await expect(ha.getByRole('region', { name: 'Lần nộp 1 → Lần nộp 2' }).locator('del, ins')).toHaveText([
    /các/,
    /mọi/,
  ]);
  await expect(ha.getByText('Ghi rõ tám loại việc.')).toBeVisible();
  await looksRight(ha);
});

test('phòng trả lại hai mục: tác giả chỉ sửa được hai mục ấy, nộp lại, và phòng thấy đã sửa gì', async ({
  as,
  looksRight,
}) => {
  const head = await as('truongphong.htqt', 'desk');
  await head.goto(editor.replace(/\/soan$/, ''));
  await head.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  const dialog = head.getByRole('dialog', { name: 'Trả lại sáng kiến SK-2021-019 để bổ sung?' });
  await dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Chọn ít nhất một mục phải bổ sung.');
  for (const [name, remark] of [
    ['Tính mới của giải pháp', 'Nêu điểm chưa từng có ở Sở.'],
    ['Lợi ích theo ý kiến của tác giả', 'Nêu bằng số.'],
  ] as const) {
    await dialog.getByRole('checkbox', { name }).check();
    await dialog.getByRole('textbox', { name: `Điều cần bổ sung ở mục “${name}”` }).fill(remark);
  }
  await dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).click();
  await expect(head.getByText('Đã trả lại sáng kiến SK-2021-019 để bổ sung.')).toBeVisible();

  const ha = await as('chuyenvien.ha');
  await ha.goto('/');
  await ha.getByRole('link', { name: `Bổ sung sáng kiến: ${TITLE}` }).click();
  await expect(ha.getByText('Cần bổ sung (lần 1)')).toBeVisible();
  await expect(ha.getByText('còn 31 ngày').first()).toBeVisible();
  await expect(ha.getByRole('textbox', { name: 'Nội dung giải pháp' })).toHaveCount(0);
  await expect(ha.getByRole('region', { name: 'Nội dung giải pháp' })).toContainText(SOLUTION);
  await looksRight(ha);
  await ha.getByRole('textbox', { name: 'Tính mới của giải pháp' }).fill('Sở chưa từng có bộ mẫu chung.');
  await expect(saveLine(ha)).toHaveText(saved);
  await ha.getByRole('button', { name: 'Kiểm tra lại trước khi nộp' }).first().click();
  await ha.getByRole('button', { name: 'Nộp sáng kiến' }).click();
  await expect(ha.getByText('Đã nộp sáng kiến SK-2021-019')).toBeVisible();

  await head.reload();
  const rounds = head.getByRole('region', { name: 'Các lần bổ sung' });
  await expect(rounds).toContainText('Lần bổ sung thứ 1');
  await expect(rounds).toContainText('không thay đổi');
  await rounds.getByText('đã sửa').click();
  // Word by word, with what was cut beside what was added.
  await expect(rounds).toContainText('[thêm: Sở]');
});

test('trưởng phòng xác nhận từ Việc của tôi, mở xem phần bảo mật', async ({ as }) => {
  const head = await as('truongphong.htqt', 'desk');
  await head.goto('/');
  await head.getByRole('link', { name: `Xác nhận sáng kiến: ${TITLE}` }).click();
  await expect(head.getByText(SECRET)).toBeHidden();
  await head.getByRole('button', { name: 'Mở xem' }).click();
  await expect(head.getByText(SECRET)).toBeVisible();
  await head.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  const dialog = head.getByRole('dialog', { name: 'Xác nhận sáng kiến SK-2021-019?' });
  await dialog.getByRole('textbox', { name: 'Ý kiến của phòng' }).fill('Đã áp dụng tại phòng từ tháng 9.');
  await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await expect(head.getByText('Đã xác nhận sáng kiến SK-2021-019. Hồ sơ đang ở Thường trực Hội đồng.')).toBeVisible();
});

test('thường trực Hội đồng tiếp nhận và ghi quyết định công nhận', async ({ as }) => {
  const office = await as('chanhvanphong', 'desk');
  await office.goto('/');
  await office.getByRole('link', { name: `Tiếp nhận sáng kiến: ${TITLE}` }).click();
  await office.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await expect(office.getByText('Đã tiếp nhận sáng kiến SK-2021-019.')).toBeVisible();

  await office.getByRole('button', { name: 'Ghi quyết định công nhận' }).click();
  const dialog = office.getByRole('dialog', { name: 'Ghi quyết định công nhận SK-2021-019' });
  await dialog.getByRole('textbox', { name: 'Số, ký hiệu quyết định' }).fill('141/QĐ-SNgV');
  await dialog.getByRole('textbox', { name: 'Ngày quyết định' }).fill('7/12/2021');
  await dialog.getByRole('textbox', { name: 'Người ký, cơ quan ban hành' }).fill('Giám đốc Sở Ngoại vụ');
  await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Ngày này chưa đến.');
  await dialog.getByRole('textbox', { name: 'Ngày quyết định' }).fill('6/12/2021');
  await dialog.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(office.getByText('Đã ghi quyết định công nhận sáng kiến SK-2021-019.')).toBeVisible();
});

test('tác giả thấy kết quả, và chỉ tiêu sáng kiến của năm tăng thêm một', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  await ha.goto('/');
  await ha.getByRole('link', { name: `Sáng kiến được công nhận: ${TITLE}` }).click();
  await expect(ha.getByText(/Đã có quyết định công nhận/)).toBeVisible();
  await expect(ha.getByText('Số 141/QĐ-SNgV, ngày 06/12/2021, Giám đốc Sở Ngoại vụ')).toBeVisible();

  await ha.goto('/chi-tieu');
  await expect(targetOfInitiatives(ha)).toContainText('6 / 7–9');
  await targetOfInitiatives(ha).getByRole('link').click();
  await expect(ha.getByRole('link', { name: /SK-2021-019/ })).toBeVisible();
});
