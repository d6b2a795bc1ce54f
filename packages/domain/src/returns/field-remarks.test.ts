import { describe, expect, test } from 'vitest';
import { closedFieldProblems, remarkProblems } from './field-remarks.ts';

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
    expect(remarkProblems(named.map(([field, remark]) => ({ field, remark })))).toEqual(problems);
  });
});

test('the rest is refused by name', () => {
  expect(closedFieldProblems(['novelty', 'title'], ['novelty'])).toEqual([{ field: 'title', code: 'FIELD_NOT_OPEN' }]);
});
