import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';

import type { FormField } from '../../../ui/forms/form-field.ts';
import { isKeptForm, restoredValues } from './kept-form.ts';

const FIELDS: readonly FormField[] = [
  { name: 'title', kind: 'text', label: '' },
  { name: 'on', kind: 'date', label: '' },
  { name: 'until', kind: 'date', label: '' },
  { name: 'amount', kind: 'number', label: '' },
  { name: 'isApplied', kind: 'check', label: '' },
  { name: 'members', kind: 'many', label: '' },
];

test('what was typed comes back as it was typed, through JSON', () => {
  const typed = {
    title: 'Đề tài',
    on: { text: '05/12/2021', day: plainDate('2021-12-05') },
    until: { text: '32/12', day: undefined },
    amount: { text: 'mười', value: undefined },
    isApplied: true,
    members: ['a', 'b'],
  };
  const kept: unknown = JSON.parse(JSON.stringify(typed));
  expect(isKeptForm(kept)).toBe(true);
  expect(restoredValues(FIELDS, { title: '' }, kept as typeof typed)).toEqual(typed);
});

test('what is not the form’s is left as the form starts', () => {
  const kept = { title: true, on: 'x', gone: 'y', members: ['a'] };
  expect(restoredValues(FIELDS, { title: 'Mới' }, kept)).toEqual({ title: 'Mới', members: ['a'] });
  expect(isKeptForm(null)).toBe(false);
});
