import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOMINATION_STATUSES } from '../nominations/index.ts';
import { fieldsToName, NOMINATION_FIELD_NAMES, NOMINATION_FIELDS, sectionsOfFields } from './nomination-field.ts';
import { areJudgementsOpen, openNominationFields } from './open-fields.ts';

describe('what the desk of a line may change', () => {
  test.each([
    ['a draft is open', 'DRAFT', ['SUMMARY'], NOMINATION_FIELDS],
    ['of a return only what was named', 'RETURNED', ['REPORT_RESULTS', 'SUMMARY'], ['SUMMARY', 'REPORT_RESULTS']],
    ['a return from before fields were named', 'RETURNED', undefined, NOMINATION_FIELDS],
    ['what was sent is closed', 'SUBMITTED', undefined, []],
  ] as const)('%s', (_what, status, named, open) => {
    expect(openNominationFields(status, named)).toEqual(open);
  });

  test('nothing is ever open that a return has not named, and nothing beyond the desk', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NOMINATION_STATUSES), fc.subarray([...NOMINATION_FIELDS]), (status, named) => {
        const open = openNominationFields(status, named);
        const most = status === 'DRAFT' ? NOMINATION_FIELDS : status === 'RETURNED' ? named : [];
        expect(open.every((field) => most.includes(field))).toBe(true);
        expect(open).toHaveLength(most.length);
      }),
    );
  });
});

describe('the answers of a list', () => {
  test.each([
    ['nothing lies at the desk', [['SUBMITTED', undefined]], true],
    [
      'a draft lies there',
      [
        ['DRAFT', undefined],
        ['RETURNED', ['SUMMARY']],
      ],
      true,
    ],
    [
      'all that came back asks for something else',
      [
        ['RETURNED', ['SUMMARY']],
        ['SUBMITTED', undefined],
      ],
      false,
    ],
    [
      'one that came back asks for them',
      [
        ['RETURNED', ['SUMMARY']],
        ['RETURNED', ['JUDGEMENTS']],
      ],
      true,
    ],
    ['one came back before fields were named', [['RETURNED', undefined]], true],
  ] as const)('while %s', (_what, lines, isOpen) => {
    expect(areJudgementsOpen(lines.map(([status, named]) => ({ status, named })))).toBe(isOpen);
  });
});

test('the form of a line says which fields of the report can be named', () => {
  expect(fieldsToName(['RESULTS', 'HOME_PLACE'])).toEqual([
    'SUMMARY',
    'JUDGEMENTS',
    'PAPERS',
    'REPORT_HOME_PLACE',
    'REPORT_RESULTS',
  ]);
  expect(sectionsOfFields(['REPORT_RESULTS', 'SUMMARY'])).toEqual(['RESULTS']);
});

test('every field has a name of its own', () => {
  const names = NOMINATION_FIELDS.map((field) => NOMINATION_FIELD_NAMES[field]);
  expect(new Set(names).size).toBe(NOMINATION_FIELDS.length);
});
