import { describe, expect, test } from 'vitest';

import { EMPTY_DRAFT, isSheetDraft, SHEET_SHAPE, waitingFields, withPledge, type RegistrationDraft } from './draft.ts';

const { changedFields, mergeDrafts, patchOf } = SHEET_SHAPE;
const hours = { movementId: 'a', commitments: [] };
const no = { movementId: 'b', commitments: ['Không'] };

describe('a sheet', () => {
  test('sends what changed; the order of ticks and the ends of lines are no change', () => {
    const base: RegistrationDraft = { ...EMPTY_DRAFT, content: 'Cũ\n', pledges: [hours, no] };
    const draft = { ...base, content: 'Cũ\r\n', measures: 'Mới', pledges: [no, hours] };
    expect(changedFields(base, draft)).toEqual(['measures']);
    expect(patchOf(base, draft)).toEqual({ measures: 'Mới' });
    expect(patchOf(base, base)).toBeUndefined();
  });

  test('keeps here what no server could store, and sends the rest', () => {
    const draft = { ...EMPTY_DRAFT, content: 'x'.repeat(2_001), initiativeCount: 30, measures: 'Mới' };
    expect(waitingFields(EMPTY_DRAFT, draft)).toEqual(['content', 'initiativeCount']);
    expect(patchOf(EMPTY_DRAFT, draft)).toEqual({ measures: 'Mới' });
  });

  test('written in two places: different parts are joined, the same part is a conflict with mine in it', () => {
    const mine = { ...EMPTY_DRAFT, content: 'Của tôi', initiativeCount: 1 };
    const theirs: RegistrationDraft = { ...EMPTY_DRAFT, content: 'Ở nơi khác', titles: ['ADVANCED_WORKER'] };
    expect(mergeDrafts(EMPTY_DRAFT, mine, theirs)).toEqual({
      draft: { ...mine, titles: ['ADVANCED_WORKER'] },
      conflicts: ['content'],
    });
  });

  test('is known again on this machine, and what is none is not', () => {
    expect(isSheetDraft(JSON.parse(JSON.stringify(EMPTY_DRAFT)))).toBe(true);
    expect(isSheetDraft({ content: 1 })).toBe(false);
    expect(isSheetDraft('')).toBe(false);
  });
});

test('points keep the order of the movement, and leaving it takes the pledge away', () => {
  const movement = { id: 'a', commitments: ['một', 'hai'] };
  const taken = withPledge([], movement, ['hai', 'một']);
  expect(taken).toEqual([{ movementId: 'a', commitments: ['một', 'hai'] }]);
  expect(withPledge(taken, movement, undefined)).toEqual([]);
});
