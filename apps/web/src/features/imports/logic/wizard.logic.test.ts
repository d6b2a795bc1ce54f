import { IMPORT_STATUSES, nextImportStatus } from '@thidua/domain/imports';
import { describe, expect, test } from 'vitest';

import { outcomeOf } from './upload.logic.ts';
import { draftOf, isWorking, mappingOf, mappingProblems, STEP_OF_STATUS, withoutColumn } from './wizard.logic.ts';

test('a state in which the background works is one that people cannot leave by themselves', () => {
  const working = IMPORT_STATUSES.filter(isWorking);
  expect(working).toEqual(['MAPPED', 'IMPORTING', 'UNDOING']);
  for (const status of working) expect(nextImportStatus(status, 'START')).toBeUndefined();
});

test('a checked import stands at the check until it is confirmed', () => {
  expect(STEP_OF_STATUS.CHECKED).toBe('CHECK');
});

describe('a mapping', () => {
  const stored = [
    { field: 'FULL_NAME', column: 1, constant: null },
    { field: 'DECIDED_BY', column: null, constant: 'Giám đốc Sở' },
  ] as const;

  test('comes back as it was stored', () => {
    expect(mappingOf(draftOf(stored))).toEqual([
      { field: 'FULL_NAME', column: 1 },
      { field: 'DECIDED_BY', constant: 'Giám đốc Sở' },
    ]);
  });

  test('names the required fields that have neither a column nor a value, and columns that stand twice', () => {
    const draft = draftOf([...stored, { field: 'FULL_NAME', column: 3, constant: null }]);
    expect(mappingProblems(draft, 'RATING')).toEqual({
      missing: ['YEAR', 'RATING', 'DECISION_NUMBER', 'DECIDED_ON'],
      twice: [3],
    });
  });

  test('offers one value for all rows where no column gives a required field', () => {
    const open = ['YEAR', 'RATING', 'DECISION_NUMBER', 'DECIDED_ON', 'DECIDED_BY'];
    expect(withoutColumn(draftOf(stored), 'RATING')).toEqual(open);
    const unrated = draftOf([...stored, { field: 'RATING', column: null, constant: 'chưa xếp loại' }]);
    expect(withoutColumn(unrated, 'RATING')).toEqual(['YEAR', 'RATING', 'UNRATED_REASON']);
  });

  test('a value that a column took over is left out', () => {
    const draft = draftOf([...stored, { field: 'DECIDED_BY', column: 2, constant: null }]);
    expect(mappingOf(draft)).not.toContainEqual({ field: 'DECIDED_BY', constant: 'Giám đốc Sở' });
  });
});

describe('the answer to an upload', () => {
  test.each([
    [201, { id: 'a' }, { kind: 'RECEIVED', id: 'a' }],
    [422, { refusal: { code: 'HAS_MACROS' } }, { kind: 'REFUSED', code: 'HAS_MACROS' }],
    [422, { refusal: { code: 'SOMETHING_NEW' } }, { kind: 'FAILED' }],
    [403, { errors: [] }, { kind: 'FAILED' }],
    [413, {}, { kind: 'FAILED' }],
  ])('%s %j', (status, body, outcome) => {
    expect(outcomeOf(status, body)).toEqual(outcome);
  });
});
