import { expect, test } from 'vitest';

import type { BallotRoundStatus } from '../../../gql/schema-types.ts';
import { roundOnScreen } from './round-on-screen.ts';

const round = (status: BallotRoundStatus) => ({ id: status, status });

test('bản thảo, kỳ đã hủy và kỳ đã ký xác nhận không lên màn hình phòng họp', () => {
  expect(roundOnScreen([round('DRAFT'), round('VOID'), round('CERTIFIED')])).toBeUndefined();
});

test('kỳ đang bỏ phiếu lên màn hình trước kỳ mới công bố kết quả', () => {
  expect(roundOnScreen([round('VOTING'), round('PUBLISHED')])?.id).toBe('VOTING');
});

test('kỳ đã công bố còn trên màn hình cho tới khi ký xong', () => {
  expect(roundOnScreen([round('CERTIFIED'), round('PUBLISHED')])?.id).toBe('PUBLISHED');
});
