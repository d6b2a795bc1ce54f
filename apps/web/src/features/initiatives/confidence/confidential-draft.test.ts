import { expect, test } from 'vitest';

import { CONFIDENTIAL_SHAPE, isHeldBack, type ConfidentialDraft } from './confidential-draft.ts';

const LAN = { id: 'lan', fullName: 'Nguyễn Thị Lan', detail: 'Chuyên viên' };
const HUNG = { id: 'hung', fullName: 'Lê Quang Hưng', detail: 'Trưởng phòng' };
const EMPTY: ConfidentialDraft = { text: '', confidants: [] };
const { patchOf, mergeDrafts } = CONFIDENTIAL_SHAPE;

test('people alone are nothing to send; with a text they go along, and an emptied text goes too', () => {
  expect(patchOf(EMPTY, { text: ' \n', confidants: [LAN] })).toBeUndefined();
  expect(patchOf(EMPTY, { text: 'Cách pha mực', confidants: [LAN] })).toEqual({
    text: 'Cách pha mực',
    confidantIds: ['lan'],
  });
  expect(patchOf({ text: 'Cách pha mực', confidants: [] }, EMPTY)).toEqual({ text: '', confidantIds: [] });
});

test('a text that is too long waits, and the order of people is no change', () => {
  expect(patchOf(EMPTY, { text: 'ă'.repeat(5_001), confidants: [] })).toBeUndefined();
  expect(patchOf({ text: 'x', confidants: [LAN, HUNG] }, { text: 'x', confidants: [HUNG, LAN] })).toBeUndefined();
});

test('leaving loses what cannot be sent now, and what no server would take; not what is on its way', () => {
  const draft = { text: 'Cách pha mực', confidants: [] };
  for (const phase of ['RETRYING', 'OFFLINE', 'REFUSED', 'SIGNED_OUT', 'CONFLICT'] as const) {
    expect(isHeldBack({ phase, draft })).toBe(true);
  }
  for (const phase of ['SAVED', 'PENDING', 'SAVING', 'CLOSED'] as const) {
    expect(isHeldBack({ phase, draft })).toBe(false);
  }
  expect(isHeldBack({ phase: 'SAVED', draft: { text: 'ă'.repeat(5_001), confidants: [] } })).toBe(true);
});

test('what two machines wrote is joined; the same field asks', () => {
  const base = { text: 'x', confidants: [LAN] };
  const theirs = { text: 'x y', confidants: [LAN] };
  expect(mergeDrafts(base, { text: 'x', confidants: [LAN, HUNG] }, theirs)).toEqual({
    draft: { text: 'x y', confidants: [LAN, HUNG] },
    conflicts: [],
  });
  expect(mergeDrafts(base, { text: 'z', confidants: [LAN] }, theirs).conflicts).toEqual(['confidential']);
});
