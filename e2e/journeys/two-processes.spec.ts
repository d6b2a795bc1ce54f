import { sampleItemId } from '@thidua/testing';
import { ask } from '../support/ask.ts';
import { expect, test } from '../support/fixtures.ts';
import { DECEMBER, openItems, openMeeting } from '../support/meeting.ts';

test.use({ story: 'two-processes' });

const ITEM = sampleItemId('cstdcs-ha');
const VOTE = 'mutation Vote($input: CastVoteInput!) { castVote(input: $input) { __typename } }';

test('hai máy chủ, một cơ sở dữ liệu: phiếu gửi qua máy này, người chủ trì ở máy kia thấy ngay', async ({
  as,
  body,
  programOf,
}) => {
  const other = await body.startSecond();
  const director = await programOf('giamdoc');
  await openMeeting(director);

  const chair = await as('giamdoc');
  await chair.goto(`${other}/phien-hop/${DECEMBER}/dieu-hanh`);
  await expect(chair.getByRole('button', { name: 'Mở biểu quyết mục 2' })).toBeVisible();
  await openItems(director, [ITEM]);
  const fighter = chair.getByRole('article', { name: 'Nguyễn Thị Hà' });
  await expect(fighter.getByRole('status')).toHaveText('Đã biểu quyết 0/7');

  const nga = await as('phochanhvanphong', 'phone');
  // One item is open: a phone that follows the chair goes to it by itself.
  await nga.goto(`/phien-hop/${DECEMBER}/bieu-quyet`);
  await nga.getByRole('radio', { name: 'Đồng ý', exact: true }).check();
  await nga.getByRole('link', { name: 'Kiểm tra lại' }).click();
  await nga.getByRole('button', { name: /^Gửi biểu quyết/ }).click();
  await expect(nga.getByText('Đã ghi nhận 1 ý kiến của anh/chị.')).toBeVisible();
  await expect(fighter.getByRole('status')).toHaveText('Đã biểu quyết 1/7');

  await test.step('và người chủ trì đóng ở máy kia thì máy này biết ngay', async () => {
    await chair.getByRole('button', { name: 'Đóng biểu quyết' }).click();
    await chair.getByRole('dialog').getByRole('button', { name: 'Đóng biểu quyết' }).click();
    await expect(nga.getByText(/1\/7 = 14,28%, cần 5/)).toBeVisible();
  });

  const duc = await programOf('truongphong.lsvk');
  const { castVote } = await ask<{ readonly castVote: { readonly __typename: string } }>(duc, VOTE, {
    input: { itemId: ITEM, choice: 'AGREE' },
  });
  expect(castVote.__typename).toBe('ItemNotOpenError');
});

test('một máy chủ mất điện rồi chạy lại: màn hình người chủ trì nói là mất kết nối, tự nối lại và đủ số phiếu', async ({
  as,
  body,
  programOf,
}) => {
  const other = await body.startSecond();
  const director = await programOf('giamdoc');
  const item = sampleItemId('ldtt-ha');
  await openItems(director, [item]);
  const chair = await as('giamdoc');
  await chair.goto(`/phien-hop/${DECEMBER}/dieu-hanh`);
  const worker = chair.getByRole('article', { name: 'Nguyễn Thị Hà' });
  await expect(worker.getByRole('status')).toHaveText('Đã biểu quyết 0/7');

  await body.crash();
  await expect(chair.getByText(/^Mất kết nối\. Phiên họp vẫn được giữ trên máy chủ/)).toBeVisible({ timeout: 20_000 });
  const y = await programOf('phogiamdoc.y', other);
  await ask(y, VOTE, { input: { itemId: item, choice: 'AGREE' } });
  await body.restart();
  await expect(worker.getByRole('status')).toHaveText('Đã biểu quyết 1/7', { timeout: 20_000 });
  await expect(chair.getByText(/^Mất kết nối\. Phiên họp/)).toBeHidden();
});
