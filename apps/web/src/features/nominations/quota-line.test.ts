import { describe, expect, test } from 'vitest';

import { quotaLine, type Board, type Figures } from './quota-line.ts';
import { nominationText } from './text.ts';

const t = nominationText.vi;

function figures(changes: Partial<Figures> = {}): Figures {
  return {
    staffCount: 9,
    advancedWorkers: 9,
    fighters: 2,
    fighterCap: null,
    fighterFloor: null,
    commendations: 1,
    nomineeCount: 2,
    nonLeaderNominees: 1,
    womenNominees: 1,
    ...changes,
  };
}

/** The body of the plan: 24 people, floor 15 % of staff, ceiling 15 % of the holders of LĐTT. */
function board(changes: Partial<Figures> = {}): Board {
  return {
    organisation: figures({
      staffCount: 24,
      advancedWorkers: 24,
      fighters: 4,
      fighterCap: 3,
      fighterFloor: 4,
      ...changes,
    }),
    department: figures(),
    capBasisPoints: 1_500,
    capGround: 'Điểm b khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP',
    planFloorBasisPoints: 1_500,
  };
}

describe('the line of totals', () => {
  test('counts the division against its own people', () => {
    expect(quotaLine(t, board()).department).toBe(
      'Phòng: LĐTT 9/9 · CSTĐCS 2/9 (22,2%) · Giấy khen 1 · Không giữ chức vụ lãnh đạo 1/2 · Nữ 1/2',
    );
  });

  test('names the whole body where the ceiling is passed', () => {
    const line = quotaLine(t, board());
    expect(line.organisation).toBe('Toàn cơ quan: CSTĐCS 4/24 (16,7%), tối đa 3 theo quy định, đang vượt 1');
    expect(line.isOver).toBe(true);
  });

  test('says what is left within the ceiling', () => {
    const line = quotaLine(t, board({ fighters: 2 }));
    expect(line.organisation).toBe('Toàn cơ quan: CSTĐCS 2/24 (8,3%), tối đa 3 theo quy định, còn 1');
    expect(line.isOver).toBe(false);
  });

  test('says that the ceiling is just reached', () => {
    expect(quotaLine(t, board({ fighters: 3 })).organisation).toContain('tối đa 3 theo quy định, vừa đủ');
  });

  test('says what the plan still lacks', () => {
    expect(quotaLine(t, board({ fighters: 2 })).plan).toBe('Kế hoạch: ít nhất 4 người (15% của 24 người), còn thiếu 2');
  });

  test('explains that 15% of 24 rounded up cannot stand under 15% of 24 rounded down', () => {
    expect(quotaLine(t, board()).contradiction).toContain(
      'Chỉ tiêu ít nhất 4 người không thể đạt trong mức tối đa: dù cả 24 người được đề nghị LĐTT, quy định chỉ cho 3.',
    );
  });

  test('sees no contradiction where the numbers divide evenly', () => {
    expect(quotaLine(t, board({ staffCount: 20, advancedWorkers: 20, fighterFloor: 3 })).contradiction).toBeUndefined();
  });

  test('gives no share of nobody', () => {
    const nobody = { ...board(), department: figures({ advancedWorkers: 0, fighters: 0 }) };
    expect(quotaLine(t, nobody).department).toContain('CSTĐCS 0/0 ·');
  });

  test('says that no ceiling holds where none does', () => {
    const free = {
      ...board({ fighterCap: null, fighterFloor: null }),
      capBasisPoints: null,
      planFloorBasisPoints: null,
    };
    expect(quotaLine(t, free)).toMatchObject({
      organisation: 'Toàn cơ quan: CSTĐCS 4/24 (16,7%), không có mức tối đa chung',
      plan: undefined,
      contradiction: undefined,
    });
  });
});
