import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';

import { dateEntry } from '../../../ui/date-entry.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
import { vi } from '../check-in-text.vi.ts';
import { isLowered, problemWords, readDraft, type RecordValueDraft } from './record-value.logic.ts';

const TERMS = {
  kind: 'RECOGNITION',
  base: 22,
  startsOn: plainDate('2021-01-01'),
  today: plainDate('2021-12-06'),
  lastValue: 20,
} as const;

function draft(changes: Partial<RecordValueDraft>): RecordValueDraft {
  return {
    value: numberEntry(21),
    registered: numberEntry(undefined),
    day: dateEntry('2021-12-06'),
    note: 'Quyết định của xã',
    confidence: null,
    blocker: '',
    evidenceNumber: '',
    evidenceUrl: '',
    loweredReason: '',
    files: [],
    ...changes,
  };
}

test('a whole figure is sent as it stands', () => {
  expect(readDraft(draft({}), TERMS)).toMatchObject({ ok: true, input: { value: 21, onDay: '2021-12-06' } });
});

test.each([
  ['nothing typed', { value: numberEntry(undefined), note: '' }, ['value', 'note']],
  ['half a family', { value: numberEntry(20.5) }, ['value']],
  ['less than before without a word', { value: numberEntry(18) }, ['loweredReason']],
  ['a day that is none', { day: { text: '31/02', day: undefined } }, ['onDay']],
  ['doubt without its cause', { confidence: 'LOW' }, ['blocker']],
] as const)('%s', (_title, changes, fields) => {
  const read = readDraft(draft(changes), TERMS);
  expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(fields);
});

test('the reason for less is asked for as soon as less is typed', () => {
  expect(isLowered(draft({ value: numberEntry(19) }), 20)).toBe(true);
  expect(isLowered(draft({ value: numberEntry(20) }), 20)).toBe(false);
  expect(isLowered(draft({}), undefined)).toBe(false);
});

test('more than there are is told with the number', () => {
  expect(problemWords({ field: 'value', code: 'TOO_LARGE', limit: 22 }, vi).message).toBe(
    'Kết quả nhiều hơn tổng số (22).',
  );
});
