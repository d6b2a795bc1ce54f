import { describe, expect, test } from 'vitest';
import {
  closedFieldProblems,
  INITIATIVE_FIELDS,
  namedFields,
  openFields,
  returnProblems,
} from './initiative-returns.ts';

describe('a return names what is to be mended', () => {
  test.each([
    ['nothing named', [], [{ field: 'fields', code: 'NO_FIELD_NAMED' }]],
    [
      'two fields',
      [
        ['novelty', 'Nêu điểm mới.'],
        ['evidence', 'Kèm biên bản.'],
      ],
      [],
    ],
    ['a field without a remark', [['novelty', '  ']], [{ field: 'fields.novelty', code: 'REQUIRED' }]],
    [
      'one field twice',
      [
        ['novelty', 'Nêu điểm mới.'],
        ['novelty', 'Rõ hơn.'],
      ],
      [{ field: 'fields.novelty', code: 'FIELD_TWICE' }],
    ],
    [
      'a remark that is too long',
      [['before', 'ă'.repeat(1_001)]],
      [{ field: 'fields.before', code: 'TOO_LONG', limit: 1_000, actual: 1_001 }],
    ],
  ] as const)('%s', (_what, named, problems) => {
    expect(returnProblems(named.map(([field, remark]) => ({ field, remark })))).toEqual(problems);
  });
});

describe('what the author may change', () => {
  test.each([
    ['a draft is open', 'DRAFT', ['novelty'], false, INITIATIVE_FIELDS],
    ['of a return only what was named', 'RETURNED', ['novelty', 'before'], false, ['before', 'novelty']],
    ['and the authors where one asks for a change', 'RETURNED', ['novelty'], true, ['authors', 'novelty']],
    ['a return from before fields were named', 'RETURNED', undefined, false, INITIATIVE_FIELDS],
  ] as const)('%s', (_what, status, named, isChangeAsked, open) => {
    expect(openFields(status, named, isChangeAsked)).toEqual(open);
  });

  test('the rest is refused by name', () => {
    expect(closedFieldProblems(['novelty', 'title'], ['novelty'])).toEqual([
      { field: 'title', code: 'FIELD_NOT_OPEN' },
    ]);
  });

  test('a consent taken back after a round opens the authors and what that round named, not the rest', () => {
    const round = (day: string, ...fields: readonly ('novelty' | 'evidence')[]) => ({
      returnedAt: new Date(day),
      fields: fields.map((field) => ({ field })),
    });
    const rounds = [round('2021-10-01', 'evidence'), round('2021-11-01', 'novelty')];
    expect(namedFields(rounds, new Date('2021-10-01'))).toEqual(['evidence']);
    expect(namedFields(rounds, new Date('2021-11-09'))).toEqual(['authors', 'novelty']);
    expect(namedFields([], new Date('2021-11-09'))).toBeUndefined();
  });
});
