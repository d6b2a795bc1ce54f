import { expect, test } from 'vitest';

import { isTextDraft, textDraftShape, waitingTexts } from './text-draft.ts';

const { changedFields, patchOf, mergeDrafts } = textDraftShape(5);
const BASE = { a: 'một', b: 'hai' };

test('what is equal once it is stored is no change', () => {
  expect(changedFields(BASE, { a: 'một', b: 'hai' })).toEqual([]);
  expect(changedFields(BASE, { a: 'mô\u0323t', b: 'hai' })).toEqual([]);
  expect(changedFields(BASE, { a: 'ba', b: 'hai' })).toEqual(['a']);
});

test('what is too long waits, and the rest is sent', () => {
  const draft = { a: 'dài quá năm', b: 'ba' };
  expect(patchOf(BASE, draft)).toEqual({ a: 'một', b: 'ba' });
  expect(waitingTexts(BASE, draft, 5)).toEqual(['a']);
  expect(patchOf(BASE, { ...BASE, a: 'dài quá năm' })).toBeUndefined();
});

test('changes of different fields are joined, of one field they are a conflict', () => {
  expect(mergeDrafts(BASE, { a: 'ba', b: 'hai' }, { a: 'một', b: 'bốn' })).toEqual({
    draft: { a: 'ba', b: 'bốn' },
    conflicts: [],
  });
  expect(mergeDrafts(BASE, { a: 'ba', b: 'hai' }, { a: 'bốn', b: 'hai' })).toEqual({
    draft: { a: 'ba', b: 'hai' },
    conflicts: ['a'],
  });
});

test('something else from an older release is no draft', () => {
  expect([isTextDraft({ a: 'x' }), isTextDraft({ a: 1 }), isTextDraft(null)]).toEqual([true, false, false]);
});
