import { readFile, writeFile } from 'node:fs/promises';
import type { Page, Request } from '@playwright/test';
import { SAMPLE_PLAYED_REHEARSAL_ID } from '@thidua/testing';
import { act, choose, collect, confirmCode, RECOUNTS, sealCode, SENDING, takeList } from '../support/ballot-round.ts';
import { expect, test } from '../support/fixtures.ts';
import { DECEMBER, openMeeting } from '../support/meeting.ts';
import { meetingOfTwelve } from '../support/secret-meeting.ts';

test.use({ story: 'secret-ballot' });
test.describe.configure({ mode: 'serial' });

/** A whole code, of no round here. */
const OTHER_CODE = '0C71-J91F-792N-0PV6-E5Y8-F4MX-N2SV-XJEM-K9P7';
const YES = 'Đồng ý';
const NO = 'Không đồng ý';
const ITEMS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The seven, three of them on phones, each with what they say of an item: all agree to the first alone. */
const VOTERS = [
  { username: 'giamdoc', on: 'desk', says: (item: number) => (item === 2 ? NO : YES) },
  { username: 'phogiamdoc.y', on: 'phone', says: (item: number) => (item % 3 === 0 ? NO : YES) },
  { username: 'phogiamdoc.phuoc', on: 'phone', says: (item: number) => (item > 1 && item % 3 === 1 ? NO : YES) },
  { username: 'phochanhvanphong', on: 'desk', says: () => YES },
  { username: 'truongphong.htqt', on: 'desk', says: (item: number) => (item > 8 ? 'Không có ý kiến' : YES) },
  { username: 'truongphong.lsvk', on: 'phone', says: (item: number) => (item % 3 === 2 ? NO : YES) },
  { username: 'giamdoc.ttdv', on: 'desk', says: (item: number) => (item === 12 ? NO : YES) },
] as const;

let meeting = '';
let round = '';

test('mười hai người được đề nghị, bảy thành viên, ba người bỏ phiếu trên điện thoại: từ khai mạc tới ký xác nhận; mỗi phiếu gửi riêng và không kèm phiên đăng nhập; hai chương trình kiểm phiếu lại ra cùng kết quả, sửa một chữ thì cả hai từ chối', async ({
  as,
  body,
  programOf,
  looksRight,
}, info) => {
  test.setTimeout(300_000);
  meeting = `/phien-hop/${await openedMeeting()}`;
  const secretary = await as('chanhvanphong', 'desk');
  await secretary.goto(`${meeting}/phieu-kin`);
  await secretary.getByRole('button', { name: 'Soạn kỳ bỏ phiếu kín' }).click();
  for (const teller of ['Hồ Thị Như Ỷ', 'Ưng Đình Phước'])
    await secretary.getByRole('checkbox', { name: teller }).check();
  await secretary.getByRole('button', { name: 'Lưu bản thảo' }).click();
  await expect(secretary.getByRole('heading', { level: 1, name: 'Bỏ phiếu kín đợt 1' })).toBeVisible();
  round = new URL(secretary.url()).pathname;

  const voters = await Promise.all(
    VOTERS.map(async ({ username, on, says }) => {
      const page = await as(username, on);
      await page.goto(round);
      return { username, page, says };
    }),
  );
  const pageOf = (username: (typeof VOTERS)[number]['username']): Page => {
    const voter = voters.find((each) => each.username === username);
    if (voter === undefined) throw new Error(`Nobody here signs in as ${username}`);
    return voter.page;
  };
  const chair = pageOf('giamdoc');
  const phone = pageOf('phogiamdoc.y');
  await act(chair, 'Niêm phong');
  const code = await sealCode(chair);
  const wall = secretary;
  await wall.goto(`${meeting}/man-hinh`);
  await expect(wall.getByText(code, { exact: true })).toBeVisible();
  for (const teller of [phone, pageOf('phogiamdoc.phuoc')]) await confirmCode(teller, code.toLowerCase());
  await act(chair, 'Bắt đầu phát phiếu');
  const byList = pageOf('truongphong.lsvk');
  await byList.goto(`${meeting}/bieu-quyet`);
  const door = byList.getByRole('link', { name: 'Vào bỏ phiếu kín' });
  await expect(door).toBeVisible();
  await looksRight(byList);
  await door.click();
  await expect(byList).toHaveURL(round);
  const square = info.outputPath('square.png');
  let written = '';
  await Promise.all(
    voters.map(async ({ page }) => {
      if (page === phone)
        written = await collect(page, async () => {
          await looksRight(page);
          await page.getByRole('img', { name: /^Mã khôi phục dạng ô vuông/ }).screenshot({ path: square });
        });
      else await collect(page);
    }),
  );
  await expect(wall.getByText('7/7 người đã nhận phiếu')).toBeVisible({ timeout: SENDING });
  await looksRight(wall);
  await act(chair, 'Mở hòm phiếu');
  await Promise.all(voters.map(({ page, says }) => choose(page, ITEMS.map(says))));
  await looksRight(phone);

  const sent: Sent[] = [];
  phone.on('request', (request) => sent.push({ at: Date.now(), request }));
  const waits = await Promise.all(voters.map(({ page }) => cast(page)));
  const urn = sent.filter(({ request }) => new URL(request.url()).pathname.startsWith('/urn/'));
  expect(
    await Promise.all(urn.map(({ request }) => seenOnTheWire(request))),
    'B24: a request for each item, of one size both ways, without cookie or address',
  ).toEqual(ITEMS.map(() => ({ to: 'cast', cookie: undefined, referer: '', size: 658, answer: 96 })));
  const [first, last] = [Math.min(...urn.map(({ at }) => at)), Math.max(...urn.map(({ at }) => at))];
  expect(
    sent.filter((each) => !urn.includes(each) && each.at > first && each.at < last).map(({ request }) => request.url()),
    'B24: nothing else is sent between the first ballot and the last',
  ).toEqual([]);

  await act(chair, 'Đóng hòm phiếu');
  const closed = Date.now();
  await chair.getByRole('button', { name: 'Mở hòm, đếm và công bố' }).click();
  const dialog = chair.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Mở hòm, đếm và công bố' }).click();
  await expect(dialog.getByText(/^Chiến sĩ thi đua cấp tỉnh: Lê Đức Tâm: mọi phiếu giống nhau/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Vẫn công bố' }).click();
  await chair.getByText('7/7 = 100%, cần 7 (từ 90% tổng số thành viên)').first().waitFor({ timeout: SENDING });
  const figures = { castMs: waits, publishedMs: Date.now() - closed };
  info.annotations.push({ type: 'figures', description: JSON.stringify(figures) });
  await expect(wall.getByText('Kết quả kiểm phiếu')).toBeVisible({ timeout: SENDING });
  await expect(wall.getByText(/^Trang [123]\/3/)).toBeVisible();
  await looksRight(wall);

  await phone.getByRole('button', { name: 'Tìm phiếu của tôi trong danh sách' }).click();
  await expect(phone.getByText('12/12 phiếu của anh/chị có trong danh sách.')).toBeVisible();
  await phone.getByRole('button', { name: 'Xem lựa chọn đã được đếm' }).click();
  await expect(phone.getByText(`được đếm là: ${NO}`)).toHaveCount(4);
  await looksRight(phone);
  const other = await as('phogiamdoc.y', 'desk');
  await findsByPicture(other, square, written);
  await looksRight(other);
  for (const teller of [phone, pageOf('phogiamdoc.phuoc')]) await act(teller, 'Ký xác nhận kiểm phiếu');
  await act(chair, 'Người chủ trì xác nhận kết quả');
  await expect(chair.getByText('Đã ký xác nhận')).toBeVisible();

  const [file, forged] = [info.outputPath('round.json'), info.outputPath('forged.json')];
  await takeList(chair, file);
  await writeFile(forged, withOneLetterChanged(await readFile(file)));
  for (const recount of RECOUNTS) {
    const told = await recount(file, code);
    expect(told.match(/phát ra 7, thu về 7/gi), 'every item with its numbers').toHaveLength(12);
    expect(told.match(/^Mục \d+: ĐẠT/gm), 'one nominee has 90 %').toEqual(['Mục 1: ĐẠT']);
    expect(told).toMatch(/mọi chữ ký, mọi con số và mọi mã đều (?:khớp|đúng)\./);
    await expect(recount(forged, code)).rejects.toMatchObject({ code: 1 });
  }

  async function openedMeeting(): Promise<string> {
    const id = await meetingOfTwelve(body.databaseUrl);
    await openMeeting(await programOf('giamdoc'), id);
    return id;
  }
});

test('máy của thành viên mất: mã gõ sai, mã của kỳ khác đều được nói rõ trên máy thứ hai; diễn tập xong thì xóa cả kỳ', async ({
  as,
  looksRight,
}) => {
  const member = await as('truongphong.lsvk', 'phone');
  await member.goto(round);
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
  const rounds = `/phien-hop/${DECEMBER}/phieu-kin`;
  await chair.goto(`${rounds}/${SAMPLE_PLAYED_REHEARSAL_ID}`);
  await act(chair, 'Xóa kỳ diễn tập');
  await expect(chair.getByRole('heading', { name: 'Bỏ phiếu kín', level: 1 })).toBeVisible();
  await expect(chair.getByText('Diễn tập bỏ phiếu kín lần thứ nhất')).toBeHidden();
});

interface Sent {
  readonly at: number;
  readonly request: Request;
}

/** How long a member waits from "Bỏ phiếu" until the urn has taken all their ballots, in milliseconds. */
async function cast(page: Page): Promise<number> {
  const began = Date.now();
  await page.getByRole('button', { name: 'Bỏ 12 phiếu' }).click();
  await page.getByText('Hòm phiếu đã ghi nhận 12 phiếu của anh/chị.').waitFor({ timeout: SENDING });
  return Date.now() - began;
}

async function seenOnTheWire(request: Request) {
  const { cookie, referer = '' } = request.headers();
  const answer = (await (await request.response())?.body())?.length;
  return {
    to: request.url().split('/').at(-1),
    cookie,
    referer,
    size: request.postDataBuffer()?.length,
    answer,
  };
}

/** A second device reads the code from a picture, finds the ballots and tells no server what it looks for. */
async function findsByPicture(other: Page, square: string, written: string): Promise<void> {
  const told: string[] = [];
  other.on('request', (request) => told.push(`${request.url()} ${request.postData() ?? ''}`));
  await other.goto(round);
  await other.getByRole('button', { name: 'Tìm trên máy này bằng mã khôi phục' }).click();
  await other.getByLabel('Hoặc chụp, chọn ảnh ô vuông QR').setInputFiles(square);
  await expect(other.getByText('Đã đọc mã từ ảnh.')).toBeVisible();
  await expect(other.getByRole('textbox', { name: /^Mã khôi phục/ })).toHaveValue(written);
  await other.getByRole('checkbox', { name: /^Máy này nhiều người dùng chung/ }).check();
  await other.getByRole('button', { name: 'Tìm trên máy này bằng mã khôi phục' }).click();
  await other.getByRole('button', { name: 'Tìm phiếu của tôi trong danh sách' }).click();
  await expect(other.getByText('Mã này có phiếu ở cả 12 mục, phiếu nào cũng có trong danh sách.')).toBeVisible();
  const secret = written.replaceAll('-', '');
  expect(
    told.filter((request) => request.replaceAll('-', '').includes(secret) || request.includes('/urn/')),
    'the code stays on the device, and no server is asked about a ballot',
  ).toEqual([]);
}

/** One letter of a signature: a byte anywhere might be a brace, and the file none that can be read. */
function withOneLetterChanged(file: Buffer): Buffer {
  const field = '"ballotSig":"';
  const at = file.indexOf(field) + field.length;
  const forged = Buffer.from(file);
  forged.write(file.toString('latin1', at, at + 1) === 'A' ? 'B' : 'A', at);
  return forged;
}
