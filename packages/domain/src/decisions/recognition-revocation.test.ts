import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import {
  RECOGNITION_GROUND_LIMIT,
  recognitionRevocationProblems,
  scopesRevokedWith,
} from './recognition-revocation.ts';

test('with the body’s own recognition every scope falls, a wider one falls alone', () => {
  expect(scopesRevokedWith('GRASSROOTS')).toEqual(['GRASSROOTS', 'PROVINCE', 'NATION']);
  expect(scopesRevokedWith('PROVINCE')).toEqual(['PROVINCE']);
  expect(scopesRevokedWith('NATION')).toEqual(['NATION']);
});

const form = {
  ground: 'khoản 2 Điều 3 Nghị định 13/2012/NĐ-CP',
  reason: 'Giải pháp đã được bảo hộ trước ngày nộp đơn.',
  paperNumber: '91/QĐ-SNgV',
  paperDate: plainDate('2021-11-30'),
  revokedBy: 'Giám đốc Sở',
};
const days = { decidedOn: plainDate('2021-11-22'), today: plainDate('2021-12-06') };
const wrong = (change: Partial<typeof form>) =>
  recognitionRevocationProblems({ ...form, ...change }, days).map(({ field, code }) => `${field} ${code}`);

test('a form that is whole has nothing wrong', () => expect(wrong({})).toEqual([]));

test.each([
  [{ ground: '' }, 'ground REQUIRED'],
  [{ ground: 'x'.repeat(RECOGNITION_GROUND_LIMIT + 1) }, 'ground TOO_LONG'],
  [{ paperDate: plainDate('2021-11-21') }, 'paperDate BEFORE_DECISION'],
  [{ paperDate: plainDate('2021-12-07') }, 'paperDate IN_THE_FUTURE'],
  [{ paperNumber: '' }, 'paperNumber REQUIRED'],
  [{ revokedBy: '' }, 'revokedBy REQUIRED'],
  [{ reason: '' }, 'reason REQUIRED'],
])('%o', (change, problem) => expect(wrong(change)).toEqual([problem]));
