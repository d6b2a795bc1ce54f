import { expect, test } from 'vitest';

import { draftOfText, EMPTY_DRAFT, textOfDraft, withPledge } from './draft.ts';

test('a draft survives its text, and what is none is the empty one', () => {
  const draft = { ...EMPTY_DRAFT, content: 'Nội dung', pledges: [{ movementId: 'a', commitments: ['Không'] }] };
  expect(draftOfText(textOfDraft(draft))).toEqual(draft);
  expect(draftOfText('{"content":1}')).toEqual(EMPTY_DRAFT);
  expect(draftOfText('')).toEqual(EMPTY_DRAFT);
});

test('points keep the order of the movement, and leaving it takes the pledge away', () => {
  const movement = { id: 'a', commitments: ['một', 'hai'] };
  const taken = withPledge([], movement, ['hai', 'một']);
  expect(taken).toEqual([{ movementId: 'a', commitments: ['một', 'hai'] }]);
  expect(withPledge(taken, movement, undefined)).toEqual([]);
});
