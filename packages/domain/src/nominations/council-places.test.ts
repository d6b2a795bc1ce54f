import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { councilPlaces, crowdedPlaces, type PassedTaker, type PlaceTaker } from './council-places.ts';
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

test('người đạt ít phiếu hơn những người đang bỏ phiếu lại thì không giữ chỗ trước họ', () => {
  const takers = [fighter('a'), fighter('b')];
  expect(councilPlaces([LIMIT], { ...NONE, BODY_FIGHTERS: 3 }, takers, [fighter('c')])).toMatchObject([
    { passed: 2, left: 1, isReached: false, isTight: true },
  ]);
});

describe('đạt nhiều hơn số chỗ', () => {
  const passedWith = (id: string, firstAgree: number, lastAgree = firstAgree): PassedTaker => ({
    ...fighter(id),
    firstAgree,
    lastAgree,
  });
  const crowded = (allowed: number, lines: readonly PassedTaker[], elsewhere = 0) =>
    crowdedPlaces([{ ...LIMIT, allowed }], { ...NONE, BODY_FIGHTERS: lines.length + elsewhere }, lines);

  test('số phiếu phân được: người nhiều phiếu hơn có chỗ, người còn lại không', () => {
    expect(crowded(1, [passedWith('a', 5), passedWith('b', 6)])).toMatchObject([
      { placedIds: ['b'], tiedIds: [], left: 0, beyondIds: ['a'] },
    ]);
  });

  test('hai người bằng phiếu ở chỗ cuối: một người trên có chỗ, một người dưới không, hai người ấy chờ bỏ phiếu lại', () => {
    const lines = [passedWith('a', 7), passedWith('b', 6), passedWith('c', 6), passedWith('d', 5)];
    expect(crowded(2, lines)).toMatchObject([{ placedIds: ['a'], tiedIds: ['b', 'c'], left: 1, beyondIds: ['d'] }]);
  });

  test('lần hai phân được người bằng phiếu; người ít phiếu hơn ở lần một không chen vào', () => {
    const lines = [passedWith('a', 7), passedWith('b', 6, 4), passedWith('c', 6, 5), passedWith('d', 5)];
    expect(crowded(2, lines)).toMatchObject([{ placedIds: ['a', 'c'], tiedIds: [], beyondIds: ['b', 'd'] }]);
  });

  test('chỗ đã hết từ phiên họp trước thì không còn ai có chỗ và không ai chờ bỏ phiếu lại', () => {
    expect(crowded(1, [passedWith('a', 7)], 1)).toMatchObject([{ placedIds: [], tiedIds: [], beyondIds: ['a'] }]);
  });

  test('đủ chỗ, hoặc hạn mức bằng 0 (quyết định mới xét), thì không có gì phải phân', () => {
    expect(crowded(2, [passedWith('a', 6), passedWith('b', 6)])).toEqual([]);
    expect(crowded(0, [passedWith('a', 6)])).toEqual([]);
  });

  test('mỗi người ở đúng một nhóm; có chỗ và chờ bỏ phiếu lại đủ lấp số chỗ; không ai có chỗ mà ít phiếu hơn người không', () => {
    const votes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 8 }), (agree, allowed) => {
        const lines = agree.map((count, at) => passedWith(String(at), count));
        const [found] = crowded(allowed, lines);
        expect(found === undefined).toBe(lines.length <= allowed);
        if (found === undefined) return;
        const { placedIds, tiedIds, left, beyondIds } = found;
        expect([...placedIds, ...tiedIds, ...beyondIds].toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
        expect(placedIds.length + (tiedIds.length > 0 ? left : 0)).toBe(allowed);
        const of = (ids: readonly string[]) => ids.map((id) => agree[Number(id)] ?? 0);
        expect(Math.min(...of([...placedIds, ...tiedIds]))).toBeGreaterThanOrEqual(Math.max(0, ...of(beyondIds)));
      }),
    );
  });
});
