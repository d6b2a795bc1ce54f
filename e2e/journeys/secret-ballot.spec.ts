import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { SAMPLE_REHEARSAL_ID } from '@thidua/testing';
import { expect, test } from '../support/fixtures.ts';
import { DECEMBER } from '../support/meeting.ts';

test.use({ story: 'secret-ballot' });
test.describe.configure({ mode: 'serial' });

const ROUND = `/phien-hop/${DECEMBER}/phieu-kin/${SAMPLE_REHEARSAL_ID}`;
/** A ballot waits up to 25 seconds of its own before it leaves. */
const SENDING = 60_000;
/** A whole code, of no round here. */
const OTHER_CODE = '0C71-J91F-792N-0PV6-E5Y8-F4MX-N2SV-XJEM-K9P7';
const VERIFIER = path.resolve(import.meta.dirname, '../../verifier/round_verify.py');

/** What each of those who come says of the three items: nothing is unanimous. */
const VOTERS = {
  giamdoc: ['Đồng ý', 'Đồng ý', 'Không đồng ý'],
  'phogiamdoc.y': ['Đồng ý', 'Không đồng ý', 'Không có ý kiến'],
  'phogiamdoc.phuoc': ['Đồng ý', 'Đồng ý', 'Đồng ý'],
  'truongphong.lsvk': ['Không đồng ý', 'Đồng ý', 'Đồng ý'],
  'truongphong.htqt': ['Đồng ý', 'Không có ý kiến', 'Đồng ý'],
} as const;

async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden({ timeout: SENDING });
}

/** At a desk all items stand on the page; on a phone one after the other. */
async function choose(page: Page, choices: readonly string[]): Promise<void> {
  const next = page.getByRole('button', { name: 'Phiếu sau' });
  for (const [index, choice] of choices.entries()) {
    const item = page.getByRole('group', { name: new RegExp(`^${index + 1}\\. `) });
    if (index > 0 && (await next.isVisible())) await next.click();
    await item.getByRole('radio', { name: choice, exact: true }).check();
  }
}

test('một kỳ diễn tập từ niêm phong tới ký xác nhận: ba người bỏ phiếu trên điện thoại, mỗi phiếu gửi riêng và không kèm phiên đăng nhập, người kiểm phiếu độc lập đếm lại ra cùng kết quả', async ({
  as,
  looksRight,
}, info) => {
  test.setTimeout(300_000);
  const chair = await as('giamdoc', 'desk');
  const pages: Record<string, Page> = { giamdoc: chair };
  for (const [username, on] of [
    ['phogiamdoc.y', 'phone'],
    ['phogiamdoc.phuoc', 'phone'],
    ['truongphong.lsvk', 'phone'],
    ['truongphong.htqt', 'desk'],
  ] as const)
    pages[username] = await as(username, on);
  for (const page of Object.values(pages)) await page.goto(ROUND);

  await act(chair, 'Niêm phong');
  const code =
    (await chair
      .getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/)
      .first()
      .textContent()) ?? '';
  const wall = await as('chanhvanphong', 'desk');
  await wall.goto(`/phien-hop/${DECEMBER}/man-hinh`);
  await expect(wall.getByText(code, { exact: true })).toBeVisible();
  await expect(wall.getByText('Diễn tập: phiếu không có giá trị')).toBeVisible();
  for (const username of ['phogiamdoc.y', 'phogiamdoc.phuoc']) {
    const teller = pages[username] ?? chair;
    await teller.getByRole('button', { name: 'Xác nhận mã' }).click();
    await teller.getByRole('textbox', { name: 'Mã trên màn hình phòng họp' }).fill(code.toLowerCase());
    await teller.getByRole('dialog').getByRole('button', { name: 'Xác nhận mã' }).click();
    await expect(teller.getByRole('dialog')).toBeHidden();
  }
  await act(chair, 'Bắt đầu phát phiếu');
  const square = info.outputPath('square.png');
  let written = '';
  for (const page of Object.values(pages)) {
    await page.getByRole('checkbox', { name: 'Hai mã giống nhau' }).check();
    await page.getByRole('button', { name: 'Nhận phiếu', exact: true }).click();
    if (page === pages['phogiamdoc.y']) {
      await looksRight(page);
      await page.getByRole('img', { name: /^Mã khôi phục dạng ô vuông/ }).screenshot({ path: square });
      written = (await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){8}$/).textContent()) ?? '';
    }
    await page.getByRole('button', { name: 'Tôi đã chép mã' }).click();
    await expect(page.getByText('Đã nhận phiếu. Chờ chủ tọa mở hòm phiếu.')).toBeVisible();
  }
  await expect(wall.getByText('5/7 người đã nhận phiếu')).toBeVisible({ timeout: SENDING });
  await looksRight(wall);
  await act(chair, 'Mở hòm phiếu');
  for (const [username, choices] of Object.entries(VOTERS)) {
    const page = pages[username] ?? chair;
    await choose(page, choices);
    await page.getByRole('button', { name: 'Kiểm tra trước khi bỏ phiếu' }).click();
  }
  const phone = pages['phogiamdoc.y'] ?? chair;
  await looksRight(phone);
  const sent: { readonly at: number; readonly path: string; readonly seen: unknown }[] = [];
  phone.on('request', (request) => {
    const { cookie, referer = '' } = request.headers();
    const seen = { cookie, referer, size: request.postDataBuffer()?.length ?? 0 };
    sent.push({ at: Date.now(), path: new URL(request.url()).pathname, seen });
  });
  const began = Date.now();
  await phone.getByRole('button', { name: 'Bỏ 3 phiếu' }).click();
  await expect(phone.getByText(/^Đang gửi: /)).toBeVisible();
  const quietFrom = Date.now();
  for (const page of Object.values(pages))
    if (page !== phone) await page.getByRole('button', { name: 'Bỏ 3 phiếu' }).click();
  for (const page of Object.values(pages))
    await expect(page.getByText('Hòm phiếu đã ghi nhận 3 phiếu của anh/chị.')).toBeVisible({ timeout: SENDING });
  info.annotations.push({ type: 'cast', description: `${Date.now() - began} ms until all 15 ballots were taken` });
  const urn = `/urn/v1/${SAMPLE_REHEARSAL_ID}/cast`;
  const casts = sent.filter(({ path: to }) => to === urn);
  const last = Math.max(...casts.map(({ at }) => at));
  expect(
    casts.map(({ seen }) => seen),
    'B24: three requests of one size, without cookie or address',
  ).toEqual([1, 2, 3].map(() => ({ cookie: undefined, referer: '', size: 658 })));
  expect(
    sent.filter(({ at, path: to }) => to !== urn && at > quietFrom && at < last),
    'B24: nothing else is sent until the last ballot has left',
  ).toEqual([]);

  await act(chair, 'Đóng hòm phiếu');
  const closed = Date.now();
  await act(chair, 'Mở hòm, đếm và công bố');
  await expect(chair.getByText('4/7 = 57,14%, cần 4 (trên 1/2 tổng số thành viên)').first()).toBeVisible();
  await expect(wall.getByText('Kết quả kiểm phiếu')).toBeVisible({ timeout: SENDING });
  await looksRight(wall);
  info.annotations.push({ type: 'count', description: `${Date.now() - closed} ms from closed to published` });
  await phone.getByRole('button', { name: 'Tìm phiếu của tôi trong danh sách' }).click();
  await expect(phone.getByText('3/3 phiếu của anh/chị có trong danh sách.')).toBeVisible();
  await phone.getByRole('button', { name: 'Xem lựa chọn đã được đếm' }).click();
  await expect(phone.getByText('được đếm là: Không đồng ý')).toBeVisible();
  await looksRight(phone);

  const other = await as('phogiamdoc.y', 'desk');
  const told: string[] = [];
  other.on('request', (request) => told.push(`${request.url()} ${request.postData() ?? ''}`));
  await other.goto(ROUND);
  await other.getByRole('button', { name: 'Tìm trên máy này bằng mã khôi phục' }).click();
  await other.getByLabel('Hoặc chụp, chọn ảnh ô vuông QR').setInputFiles(square);
  await expect(other.getByText('Đã đọc mã từ ảnh.')).toBeVisible();
  await expect(other.getByRole('textbox', { name: /^Mã khôi phục/ })).toHaveValue(written);
  await looksRight(other);
  await other.getByRole('checkbox', { name: /^Máy này nhiều người dùng chung/ }).check();
  await other.getByRole('button', { name: 'Tìm trên máy này bằng mã khôi phục' }).click();
  await other.getByRole('button', { name: 'Tìm phiếu của tôi trong danh sách' }).click();
  await expect(other.getByText('Mã này có phiếu ở cả 3 mục, phiếu nào cũng có trong danh sách.')).toBeVisible();
  await looksRight(other);
  const secret = written.replaceAll('-', '');
  expect(
    told.filter((request) => request.replaceAll('-', '').includes(secret) || request.includes('/urn/')),
    'the code stays on the device, and no server is asked about a ballot',
  ).toEqual([]);
  for (const username of ['phogiamdoc.y', 'phogiamdoc.phuoc'])
    await act(pages[username] ?? chair, 'Ký xác nhận kiểm phiếu');
  await act(chair, 'Chủ tọa xác nhận kết quả');
  await expect(chair.getByText('Đã ký xác nhận')).toBeVisible();

  const [download] = await Promise.all([
    chair.waitForEvent('download'),
    chair.getByRole('button', { name: 'Tải danh sách phiếu (JSON)' }).click(),
  ]);
  const file = info.outputPath('round.json');
  await download.saveAs(file);
  const run = promisify(execFile);
  const { stdout } = await run('python3', [VERIFIER, file, '--code', code]);
  expect(stdout).toContain('Đúng: mọi chữ ký, mọi con số và mọi mã đều khớp.');
  const bytes = await readFile(file);
  // One letter of a signature: a byte anywhere might be a brace, and the file none that can be read.
  const field = '"ballotSig":"';
  const at = bytes.indexOf(field) + field.length;
  bytes.write(bytes.toString('latin1', at, at + 1) === 'A' ? 'B' : 'A', at);
  const forged = info.outputPath('forged.json');
  await writeFile(forged, bytes);
  await expect(run('python3', [VERIFIER, forged])).rejects.toMatchObject({ code: 1 });
});

test('máy của thành viên mất: mã gõ sai, mã của kỳ khác đều được nói rõ trên máy thứ hai; diễn tập xong thì xóa cả kỳ', async ({
  as,
  looksRight,
}) => {
  const member = await as('truongphong.lsvk', 'phone');
  await member.goto(ROUND);
  const find = member.getByRole('button', { name: 'Tìm trên máy này bằng mã khôi phục' });
  const field = member.getByRole('textbox', { name: /^Mã khôi phục/ });
  await find.click();
  await field.fill('AAAA-BBBB');
  await find.click();
  await expect(member.getByText(/^Mã chưa đúng/)).toBeVisible();
  await field.fill(OTHER_CODE);
  await find.click();
  await member.getByRole('button', { name: 'Tìm phiếu của tôi trong danh sách' }).click();
  await expect(member.getByText(/^Danh sách không có phiếu nào của mã này/)).toBeVisible();
  await looksRight(member);

  const chair = await as('giamdoc', 'desk');
  await chair.goto(ROUND);
  await act(chair, 'Xóa kỳ diễn tập');
  await expect(chair.getByRole('heading', { name: 'Bỏ phiếu kín', level: 1 })).toBeVisible();
  await expect(chair.getByText('Phiên họp này chưa có kỳ bỏ phiếu kín nào.')).toBeHidden();
});
