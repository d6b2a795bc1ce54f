import { expect, test } from 'vitest';

import { checkSearch, nextToChoose, nomineeSearch, placeOf } from './booth-place.ts';

const open = [{ id: 'a' }, { id: 'b' }];

test('the address of a nominee opens the nominee', () => {
  expect(placeOf(new URLSearchParams(nomineeSearch('b')), open)).toEqual({ view: 'nominee', item: { id: 'b' } });
});

test('an item that was closed meanwhile leads back to the overview', () => {
  expect(placeOf(new URLSearchParams(nomineeSearch('c')), open)).toEqual({ view: 'overview' });
});

test('the check page is there as long as something is open', () => {
  expect(placeOf(new URLSearchParams(checkSearch), open)).toEqual({ view: 'check' });
});

test('after the last item is sent or closed there is nothing to check', () => {
  expect(placeOf(new URLSearchParams(checkSearch), [])).toEqual({ view: 'overview' });
});

test('choosing goes on with the first item without a choice', () => {
  expect(nextToChoose(open, { a: 'AGREE' })).toEqual({ id: 'b' });
});
