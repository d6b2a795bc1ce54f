import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { floorMeetsCap, grassrootsFighterQuota, nonLeaderShare, planFloor } from './quota.ts';

const provincialCap = (value: number) => ({ value, ground: 'Điều 8 Quyết định 23/2018/QĐ-UBND' });

describe('the quota of CSTĐCS is counted on the holders of LĐTT', () => {
  test.each([
    [33, 4],
    [34, 5],
    [26, 3],
    [23, 3],
    [20, 3],
    [19, 2],
    [6, 0],
    [0, 0],
  ])('15 %% of %i holders allows %i', (advancedWorkers, allowed) => {
    expect(grassrootsFighterQuota({ regime: 'A', advancedWorkers, nominated: 0 }).allowed).toBe(allowed);
  });

  test('a lower cap of the province holds', () => {
    const quota = grassrootsFighterQuota({ regime: 'A', advancedWorkers: 33, nominated: 2, cap: provincialCap(1_000) });
    expect(quota).toMatchObject({
      allowed: 3,
      left: 1,
      over: 0,
      capBasisPoints: 1_000,
      ground: provincialCap(0).ground,
    });
  });

  test('a cap above the law is cut to the law and says so', () => {
    const quota = grassrootsFighterQuota({
      regime: 'A',
      advancedWorkers: 100,
      nominated: 0,
      cap: provincialCap(2_000),
    });
    expect(quota.allowed).toBe(15);
    expect(quota.note).toContain('vượt mức tối đa');
  });

  test.each(['B1', 'B2'] as const)('in regime %s there is no national cap', (regime) => {
    expect(grassrootsFighterQuota({ regime, advancedWorkers: 10, nominated: 10 })).toMatchObject({
      allowed: undefined,
      left: undefined,
      over: 0,
    });
    expect(
      grassrootsFighterQuota({ regime, advancedWorkers: 10, nominated: 4, cap: provincialCap(2_000) }),
    ).toMatchObject({ allowed: 2, over: 2 });
  });

  test('the line of the board reads as an official would say it', () => {
    const { sentence, citation } = grassrootsFighterQuota({ regime: 'A', advancedWorkers: 23, nominated: 4 });
    expect(sentence).toBe('Đã đề nghị 4 người, tối đa 3 (15 % của 23 người đạt Lao động tiên tiến), đang vượt 1.');
    expect(citation.text).toBe('khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP');
  });

  test('the cap is never exceeded and never one too low', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 2_000_000 }),
        fc.nat({ max: 1_500 }),
        fc.nat({ max: 3_000 }),
        (advancedWorkers, value, nominated) => {
          const quota = grassrootsFighterQuota({ regime: 'A', advancedWorkers, nominated, cap: provincialCap(value) });
          const allowed = quota.allowed ?? Number.NaN;
          expect(allowed * 10_000).toBeLessThanOrEqual(value * advancedWorkers);
          expect((allowed + 1) * 10_000).toBeGreaterThan(value * advancedWorkers);
          expect(nominated - quota.over + (quota.left ?? 0)).toBe(allowed);
        },
      ),
    );
  });
});

describe('the floor of the plan against the cap', () => {
  test.each([
    [24, 23, 4, 3],
    [26, 26, 4, 3],
    [20, 20, 3, 3],
    [40, 40, 6, 6],
  ])(
    '%i staff with %i holders of LĐTT: the plan asks for %i, the cap allows %i',
    (staff, advancedWorkers, target, allowed) => {
      const check = floorMeetsCap(1_500, staff, grassrootsFighterQuota({ regime: 'A', advancedWorkers, nominated: 0 }));
      expect(check).toMatchObject({
        target,
        allowed,
        canBeMet: target <= allowed,
        shortBy: Math.max(0, target - allowed),
      });
    },
  );

  test('the conflict of the 2021 plan is explained with its article', () => {
    const quota = grassrootsFighterQuota({ regime: 'A', advancedWorkers: 23, nominated: 0 });
    expect(floorMeetsCap(1_500, 24, quota).sentence).toBe(
      'Chỉ tiêu ít nhất 15 % của 24 người là 4 người; hạn mức 15 % của 23 người đạt Lao động tiên tiến cho phép 3 người (khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP); không thể đạt chỉ tiêu, thiếu 1.',
    );
  });

  test('without a cap every floor can be met', () => {
    expect(
      floorMeetsCap(1_500, 24, grassrootsFighterQuota({ regime: 'B1', advancedWorkers: 0, nominated: 0 })).canBeMet,
    ).toBe(true);
  });

  test('a floor is the least whole number of people', () => {
    expect([planFloor(1_500, 20), planFloor(1_500, 24), planFloor(10_000, 24)]).toEqual([3, 4, 24]);
  });
});

describe('the share of nominees without a leading post', () => {
  test('is cut, never rounded up', () => {
    const nominees = [{ isLeader: true }, { isLeader: false }, { isLeader: false }];
    expect(nonLeaderShare(nominees)).toEqual({ total: 3, nonLeaders: 2, basisPoints: 6_666 });
  });

  test('an empty list has no share', () => {
    expect(nonLeaderShare([])).toEqual({ total: 0, nonLeaders: 0, basisPoints: undefined });
  });
});
