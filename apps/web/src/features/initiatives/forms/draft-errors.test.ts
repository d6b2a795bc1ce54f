import { expect, test } from 'vitest';

import { uiText } from '../../../ui/text.ts';
import { initiativeText } from '../text.ts';
import { aDraft, anAuthor } from './a-draft.ts';
import { draftErrors, summaryOf } from './draft-errors.ts';
import { newHelper } from './helper-draft.ts';

const t = initiativeText.vi;
const NONE = { shares: new Set<string>() };

test('a finished draft has no errors', () => {
  expect(draftErrors(t, aDraft(), [], NONE)).toEqual({ fields: {}, shares: {}, helpers: {} });
});

test('a text beyond its limit says so with both numbers', () => {
  expect(draftErrors(t, aDraft({ title: 'ă'.repeat(251) }), [], NONE).fields.title).toBe(
    'Tên sáng kiến không được quá 250 ký tự. Hiện có 251 ký tự.',
  );
});

test('a share that cannot be read is told only after leaving it', () => {
  const draft = aDraft({ authors: [anAuthor('lan', 'một nửa')] });
  expect(draftErrors(t, draft, [], NONE).shares).toEqual({});
  expect(draftErrors(t, draft, [], { shares: new Set(['lan']) }).shares[0]).toBe(
    'Nhập tỷ lệ bằng số, ví dụ 40 hoặc 33,3.',
  );
});

test('an empty share is told only when the person goes on: leaving it may be the way to an even split', () => {
  const draft = aDraft({ authors: [anAuthor('lan', '')] });
  const left = { shares: new Set(['lan']) };
  expect(draftErrors(t, draft, [], left).shares).toEqual({});
  expect(draftErrors(t, draft, [], { ...left, dateWords: uiText.vi.date }).shares[0]).toBe(
    'Nhập tỷ lệ, ví dụ 40 hoặc 33,3.',
  );
});

test('what the server found stands at its field and its row, and in the summary in the order of the form', () => {
  const draft = aDraft({ authors: [anAuthor('lan', '60'), anAuthor('minh', '0')] });
  const problems = [
    { field: 'novelty', code: 'REQUIRED' },
    { field: 'authors.1', code: 'SHARE_ZERO' },
    { field: 'authors', code: 'SHARES_NOT_WHOLE', actual: 6000 },
  ];
  expect(summaryOf(draftErrors(t, draft, problems, NONE))).toEqual([
    { fieldId: 'truong-authors', message: 'Tổng tỷ lệ đóng góp phải bằng 100%. Hiện là 60%.' },
    {
      fieldId: 'truong-authors-1',
      message: 'Nhập tỷ lệ lớn hơn 0 cho Nguyễn Thị minh, hoặc gỡ khỏi danh sách tác giả.',
    },
    { fieldId: 'truong-novelty', message: 'Nêu tính mới của giải pháp.' },
  ]);
});

test('a date that does not exist is in the summary once the person wants to go on', () => {
  const draft = aDraft({ firstAppliedOn: '31/02/2021' });
  expect(draftErrors(t, draft, [], NONE).fields.firstAppliedOn).toBeUndefined();
  expect(draftErrors(t, draft, [], { ...NONE, dateWords: uiText.vi.date }).fields.firstAppliedOn).toBe(
    'Không có ngày 31/02/2021. Tháng 02/2021 có 28 ngày.',
  );
});

test('what is wrong with a helper is told at their field, and in the summary row by row', () => {
  const helpers = [newHelper({ fullName: 'Bùi Quang Trung' }), { ...newHelper(), birthDate: '31/02/1984' }];
  const problems = [
    { field: 'helpers.1.fullName', code: 'REQUIRED' },
    { field: 'helpers.0.work', code: 'REQUIRED' },
  ];
  const errors = draftErrors(t, aDraft({ helpers }), problems, { ...NONE, dateWords: uiText.vi.date });
  expect(summaryOf(errors).map(({ fieldId }) => fieldId)).toEqual([
    'truong-helpers-0-work',
    'truong-helpers-1-fullName',
    'truong-helpers-1-birthDate',
  ]);
  expect(errors.helpers['0.work']).toBe('Ghi công việc người thứ 1 đã hỗ trợ.');
});
