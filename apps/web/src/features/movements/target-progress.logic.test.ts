import { describe, expect, test } from 'vitest';
import type { ProgressFigures } from './target-progress.logic.ts';
import { ceilingWords, shownProgress } from './target-progress.logic.ts';
import { vi } from './text.vi.ts';

const NOTHING: ProgressFigures = {
  __typename: 'TargetProgress',
  state: 'NO_DATA',
  isComputed: true,
  value: null,
  proposed: null,
  registered: null,
  granted: null,
  waiting: null,
  pace: null,
  base: null,
  baseKind: null,
  wanted: null,
  wantedMaximum: null,
  shareBasisPoints: null,
  ceiling: null,
  ceilingShareBasisPoints: null,
  ceilingBase: null,
  rating: null,
  asOf: '2021-12-06T01:00:00.000Z',
};

describe('what the board says of a target', () => {
  test('8 of the wanted 7 to 9 initiatives', () => {
    const shown = shownProgress('COUNT_RANGE', { ...NOTHING, value: 8, wanted: 7, wantedMaximum: 9 }, vi.target);
    expect(shown).toMatchObject({ kind: 'bar', value: 8, target: { minimum: 7, maximum: 9 }, words: '8 / 7–9' });
  });

  test('a share is told with its denominator, what it needs and what the law allows', () => {
    const progress = { ...NOTHING, value: 3, base: 24, baseKind: 'STAFF', wanted: 4, ceiling: 3 } as const;
    expect(shownProgress('AWARD_SHARE_MINIMUM', progress, vi.target)).toMatchObject({
      ceiling: 3,
      words: '3/24 người (12,5%) · cần 4',
    });
  });

  test('the legal ceiling is told with its arithmetic', () => {
    const progress = { ...NOTHING, ceiling: 2, ceilingShareBasisPoints: 1500, ceilingBase: 17 };
    expect(ceilingWords(progress, vi.target)).toBe(
      'tối đa 2 theo quy định: 15% của 17 người đạt hoặc được đề nghị Lao động tiên tiến',
    );
    expect(ceilingWords(NOTHING, vi.target)).toBeUndefined();
  });

  test('an award that is proposed and not yet given is told apart', () => {
    const shown = shownProgress('AWARD_COUNT', { ...NOTHING, value: 0, wanted: 8, proposed: 5 }, vi.target);
    expect(shown.words).toBe('0 / 8 · đang đề nghị 5');
  });

  test('no information is not the same as nobody', () => {
    expect(shownProgress('CONDUCT_ALL', NOTHING, vi.target)).toEqual({ kind: 'words', words: 'Chưa có thông tin' });
  });

  test('a rating is told in words', () => {
    expect(shownProgress('ORGANISATION_RATING', { ...NOTHING, rating: 'EXCELLENT' }, vi.target).words).toBe(
      'Hoàn thành xuất sắc nhiệm vụ',
    );
  });

  test('what is registered, finished and waiting is told apart', () => {
    const progress = { ...NOTHING, value: 1, wanted: 2, wantedMaximum: 2, registered: 2, waiting: 2 };
    expect(shownProgress('COUNT_RANGE', progress, vi.target).words).toBe(
      'đăng ký 2 · hoàn thành 1 / 2 · chờ xác nhận 2',
    );
  });

  test('a proposal has two states: sent, and granted by somebody else', () => {
    const progress = { ...NOTHING, value: 1, wanted: 1, granted: 0 };
    expect(shownProgress('AWARD_PROPOSAL', progress, vi.target).words).toBe('Đã trình 1 · được tặng 0');
  });
});
