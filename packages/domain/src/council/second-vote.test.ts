import { expect, test } from 'vitest';

import { secondVoteHindrance, type RepeatedItemFacts } from './second-vote.ts';

const failed: RepeatedItemFacts = {
  meetingStatus: 'OPEN',
  itemStatus: 'CLOSED',
  isPassed: false,
  isTied: false,
  attempt: 1,
  isAllowed: true,
  hasSecond: false,
  isLowered: false,
  isFinal: true,
};

test('mục không đạt được biểu quyết lần hai khi quy tắc cho phép', () => {
  expect(secondVoteHindrance(failed)).toBeUndefined();
});

test('mục đã đạt nhưng bằng phiếu ở chỗ cuối của hạn mức được bỏ phiếu lại, một lần', () => {
  const tied = { ...failed, isPassed: true, isTied: true };
  expect(secondVoteHindrance(tied)).toBeUndefined();
  expect(secondVoteHindrance({ ...tied, attempt: 2 })).toBe('HAS_SECOND');
});

test.each([
  ['phiên họp đã kết thúc', { meetingStatus: 'CLOSED' }, 'MEETING_NOT_OPEN'],
  ['phiên họp chưa bắt đầu', { meetingStatus: 'PLANNED' }, 'MEETING_NOT_OPEN'],
  ['mục còn đang mở', { itemStatus: 'OPEN' }, 'NOT_CLOSED'],
  ['mục đã đạt', { isPassed: true }, 'PASSED'],
  ['quy tắc không cho biểu quyết lại', { isAllowed: false }, 'NOT_ALLOWED'],
  ['đã biểu quyết lần hai', { hasSecond: true }, 'HAS_SECOND'],
  ['đã đưa ra xét danh hiệu thấp hơn', { isLowered: true }, 'LOWERED'],
  ['lần hai cũng không đạt: không có lần ba', { attempt: 2 }, 'HAS_SECOND'],
  ['kết quả phiếu kín lần một chưa ký xác nhận', { isFinal: false }, 'NOT_CERTIFIED'],
] as const)('%s thì không biểu quyết lần hai', (_, facts, hindrance) => {
  expect(secondVoteHindrance({ ...failed, ...facts })).toBe(hindrance);
});
