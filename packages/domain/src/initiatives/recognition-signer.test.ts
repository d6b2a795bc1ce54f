import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { circumstanceProblems } from './recognition.ts';
import { signerOf, signsForOwn, type BodyLeader } from './recognition-signer.ts';

const HEAD: BodyLeader = { staffId: 'head', post: 'Giám đốc', name: 'Đặng Minh Trí', isHead: true };
const DEPUTY: BodyLeader = { staffId: 'one', post: 'Phó Giám đốc', name: 'Lê Hữu Phước', isHead: false };
const SECOND: BodyLeader = { staffId: 'two', post: 'Phó Giám đốc', name: 'Hồ Thị Như Ý', isHead: false };

test.each([
  ['Giám đốc Sở Ngoại vụ', [HEAD], true],
  ['giám đốc  Sở', [HEAD], true],
  ['Phó Giám đốc Sở Ngoại vụ', [HEAD], false],
  ['Ông ĐẶNG MINH TRÍ', [HEAD], true],
  ['Đặng Minh Trị', [HEAD], false],
  ['Phó Giám đốc', [DEPUTY], false],
  ['Phó Giám đốc Lê Hữu Phước', [DEPUTY], true],
  ['Giám đốc Sở Ngoại vụ', [], false],
  ['Giám đốc', [{ ...HEAD, post: 'Giám đốc Sở' }], true],
  ['', [HEAD], false],
])('%s with authors %j signs for the own: %s', (signer, authors, isOwn) => {
  expect(signsForOwn(signer, authors)).toBe(isOwn);
});

test.each([
  [[], null, 'Đặng Minh Trí'],
  [[], 'Giám đốc Sở Ngoại vụ', 'Đặng Minh Trí'],
  [[], 'KT. Giám đốc, Lê Hữu Phước', 'Lê Hữu Phước'],
  [['head'], null, ''],
  [['head', 'one'], null, 'Hồ Thị Như Ý'],
  [['head'], 'Phó Giám đốc Lê Hữu Phước', 'Lê Hữu Phước'],
  [['head', 'one', 'two'], null, undefined],
] as const)('authors %j, written %j: %s signs', (authorIds, written, name) => {
  expect(signerOf([HEAD, DEPUTY, SECOND], authorIds, written)?.name).toBe(name);
});

const RECORD = { decisionNumber: '1/QĐ', decidedOn: plainDate('2021-12-06'), decidedBy: 'Phó Giám đốc' };
const NONE = { approvalNumber: '', approvedOn: undefined, approvedBy: '' };
const PAPER = { approvalNumber: '512/UBND-NC', approvedOn: plainDate('2021-12-06'), approvedBy: 'UBND tỉnh' };

test.each([
  [[], false, NONE, []],
  [[DEPUTY], false, NONE, []],
  [[HEAD], false, NONE, ['approvalNumber APPROVAL_NEEDED']],
  [[], true, NONE, ['approvalNumber APPROVAL_NEEDED']],
  [[HEAD], false, PAPER, []],
  [[], false, { ...PAPER, approvedBy: '' }, ['approvedBy REQUIRED']],
])('leaders %j, State money %s, approval %j: %j', (leaderAuthors, isStateFunded, approval, told) => {
  const problems = circumstanceProblems(RECORD, { leaderAuthors, isStateFunded, approval });
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(told);
});
