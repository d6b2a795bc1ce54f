import { describe, expect, test } from 'vitest';
import { newBodyProblems } from './index.ts';
import type { NewBody } from './index.ts';

const BODY: NewBody = {
  code: 'so-ngoai-vu',
  name: 'Sở Ngoại vụ',
  parentName: 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
  documentSign: 'SNgV',
  place: 'Hà Tĩnh',
  administrator: { username: 'quantri', displayName: 'Quản trị' },
};

describe('a new body', () => {
  test('with everything said can be made', () => {
    expect(newBodyProblems(BODY)).toEqual([]);
  });

  test.each([
    ['code', { code: 'Sở Ngoại vụ' }, 'WRONG_SHAPE'],
    ['name', { name: '  ' }, 'MISSING'],
    ['documentSign', { documentSign: 'S'.repeat(21) }, 'TOO_LONG'],
    ['admin', { administrator: { username: 'Quản Trị', displayName: 'Quản trị' } }, 'WRONG_SHAPE'],
  ])('says what is wrong with its %s', (field, change, code) => {
    expect(newBodyProblems({ ...BODY, ...change })).toMatchObject([{ field, code }]);
  });

  test('says everything that is wrong at once', () => {
    expect(newBodyProblems({ ...BODY, code: '', place: '', parentName: '' })).toHaveLength(3);
  });
});
