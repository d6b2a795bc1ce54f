import { expect, test } from 'vitest';

import { councilPlaces, type PlaceTaker } from './council-places.ts';
import type { QuotaLimit, QuotaRule } from './sending-quota.ts';

const LIMIT: QuotaLimit = {
  rule: 'BODY_FIGHTERS',
  allowed: 3,
  base: 20,
  ground: 'Khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP',
  holdsAtSending: false,
};
const NONE: Readonly<Record<QuotaRule, number>> = {
  BODY_FIGHTERS: 0,
  DIVISION_FIGHTERS: 0,
  BODY_COMMENDATIONS: 0,
  PROVINCIAL_FIGHTERS: 0,
  PROVINCIAL_MERITS: 0,
  EXCELLENT_COLLECTIVES: 0,
};

function fighter(id: string, more: Partial<PlaceTaker> = {}): PlaceTaker {
  return {
    id,
    awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
    commendationKind: 'MERIT',
    staffId: id,
    collectiveId: null,
    ...more,
  };
}

test('đã thông qua đủ 3 trên hạn mức 3 thì các mục còn lại hết chỗ', () => {
  expect(councilPlaces([LIMIT], { ...NONE, BODY_FIGHTERS: 3 }, [fighter('a'), fighter('b')])).toMatchObject([
    { allowed: 3, passed: 3, left: 0, takerIds: ['a', 'b'], isReached: true, isTight: true },
  ]);
});

test('còn 1 chỗ cho 2 mục thì báo trước, chưa chặn', () => {
  expect(councilPlaces([LIMIT], { ...NONE, BODY_FIGHTERS: 2 }, [fighter('a'), fighter('b')])).toMatchObject([
    { left: 1, isReached: false, isTight: true },
  ]);
});

test('đủ chỗ thì không có gì phải nói', () => {
  expect(councilPlaces([LIMIT], NONE, [fighter('a')])).toMatchObject([{ isReached: false, isTight: false }]);
});

test('chưa thông qua ai thì hạn mức chưa hết, kể cả khi tỷ lệ tính ra 0', () => {
  expect(councilPlaces([{ ...LIMIT, allowed: 0 }], NONE, [fighter('a')])).toMatchObject([{ isReached: false }]);
});

test('khen đột xuất, danh hiệu khác và nơi không có hạn mức thì không tính', () => {
  const others = [fighter('a', { commendationKind: 'SUDDEN' }), fighter('b', { awardCode: 'ADVANCED_WORKER' })];
  expect(councilPlaces([LIMIT], { ...NONE, BODY_FIGHTERS: 3 }, others)).toEqual([]);
  expect(councilPlaces([{ ...LIMIT, allowed: undefined }], NONE, [fighter('a')])).toEqual([]);
});
