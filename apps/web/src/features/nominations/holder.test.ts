import { expect, test } from 'vitest';

import { holderOf, sinceOf } from './holder.ts';
import { nominationText } from './text.ts';

const head = { id: 'head', fullName: 'Phạm Đức Ước' };
const department = { name: 'Phòng Hợp tác quốc tế', head };

test('a draft is with the head of its division', () => {
  expect(holderOf(nominationText.vi, { status: 'DRAFT', staff: { id: 'other' }, checker: null, department })).toBe(
    'Phạm Đức Ước, Phòng Hợp tác quốc tế',
  );
});

test.each([
  ['the head is proposed', { staff: { id: 'head' }, department }],
  ['the post is vacant', { staff: { id: 'other' }, department: { ...department, head: null } }],
])('the office keeps the line where %s', (_case, facts) => {
  expect(holderOf(nominationText.vi, { status: 'RETURNED', checker: null, ...facts })).toBe(
    'Thường trực Hội đồng (thay người đứng đầu Phòng Hợp tác quốc tế)',
  );
});

test('a dossier that was sent is with the office since it was sent', () => {
  const moments = {
    submittedAt: '2021-12-01T04:20:00Z',
    receivedAt: null,
    checkedAt: null,
    updatedAt: '2021-12-02T01:00:00Z',
  };
  expect(holderOf(nominationText.vi, { status: 'SUBMITTED', staff: null, checker: null, department })).toBe(
    'Thường trực Hội đồng',
  );
  const received = { status: 'RECEIVED', staff: null, department } as const;
  expect(holderOf(nominationText.vi, { ...received, checker: null })).toBe('Thường trực Hội đồng');
  expect(holderOf(nominationText.vi, { ...received, checker: { fullName: 'Phan Thị Tâm' } })).toBe('Phan Thị Tâm');
  expect(sinceOf({ status: 'SUBMITTED', ...moments })).toBe('2021-12-01T04:20:00Z');
});
