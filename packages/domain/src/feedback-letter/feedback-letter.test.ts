import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { letterEventsFor, readsDrafts, type LetterActor } from './letter-life.ts';
import { letterMaterial, letterProblems, signingProblems } from './letter-text.ts';

const NOTHING = { accountId: 'x', staffId: 'x', roles: [], standsIn: [] } as const satisfies LetterActor;
const role = (name: 'SECRETARY' | 'DIRECTOR' | 'AUDITOR', id: string): LetterActor => ({
  ...NOTHING,
  accountId: id,
  staffId: id,
  roles: [{ role: name, departmentId: undefined }],
});
const FACTS = { authorIds: ['author'], secretaryIds: ['sec'], preparedBy: { accountId: 'sec', staffId: 'sec' } };

test('the secretariat writes, who signs approves, and no author does either', () => {
  expect(letterEventsFor(role('SECRETARY', 'sec'), 'DRAFT', FACTS)).toEqual(['SAVE']);
  expect(letterEventsFor(role('DIRECTOR', 'dir'), 'DRAFT', FACTS)).toEqual(['APPROVE']);
  expect(letterEventsFor(role('SECRETARY', 'author'), 'DRAFT', FACTS)).toEqual([]);
  expect(letterEventsFor(role('DIRECTOR', 'author'), 'DRAFT', FACTS)).toEqual([]);
  // Every secretary is an author: the director writes, and then is no second person.
  const alone = { authorIds: ['sec'], secretaryIds: ['sec'], preparedBy: { accountId: 'dir', staffId: 'dir' } };
  expect(letterEventsFor(role('DIRECTOR', 'dir'), 'DRAFT', alone)).toEqual(['SAVE']);
  expect(letterEventsFor(role('DIRECTOR', 'dir'), 'APPROVED', FACTS)).toEqual([]);
  expect(readsDrafts(role('AUDITOR', 'aud'), FACTS)).toBe(true);
  expect(readsDrafts(role('SECRETARY', 'author'), FACTS)).toBe(false);
  expect(readsDrafts(NOTHING, FACTS)).toBe(false);
});

describe('a letter', () => {
  const told = (remarks: string, advice = '') =>
    letterProblems({ remarks, advice }, ['Lê Quang Hưng', 'Ưng Thị Ỷ']).map(({ field, code }) => `${field} ${code}`);

  test.each([
    ['Giải pháp có 03 điểm mới, áp dụng từ 10/2021; nộp ngày 15/10/2021.', []],
    ['Tiết kiệm 100 giờ mỗi năm, còn 2/3 hồ sơ chưa số hóa.', []],
    ['', ['remarks REQUIRED']],
    ['Ông lê  quang hưng cho rằng cần bổ sung.', ['remarks NAMES_A_JUDGE']],
    ['Tính mới đạt 25,5 điểm.', ['remarks TELLS_A_SCORE']],
    ['Đạt 85/100.', ['remarks TELLS_A_SCORE']],
    ['Được 5/7 phiếu đồng ý.', ['remarks TELLS_A_SCORE']],
    ['Chỉ 3 thành viên đồng ý.', ['remarks TELLS_A_SCORE']],
    ['Có 5/7 ủy viên, 02 uỷ viên vắng.', ['remarks TELLS_A_SCORE']],
    ['Tổng điểm của sáng kiến là 85.', ['remarks TELLS_A_SCORE']],
    ['Điểm trung bình 25,5.', ['remarks TELLS_A_SCORE']],
    ['Tính mới, điểm: 27.', ['remarks TELLS_A_SCORE']],
    ['Tính mới đạt 27 trên 30.', ['remarks TELLS_A_SCORE']],
    ['Tỷ lệ đồng ý là 71,43 %.', ['remarks TELLS_A_SCORE']],
    ['Áp dụng từ ngày 15/10; Hội đồng đồng ý là giảm 4 bước; một số điểm cần làm rõ: bước 2.', []],
  ])('“%s”: %j', (remarks, problems) => expect(told(remarks)).toEqual(problems));

  test('is as strict with the advice', () => {
    expect(told('Có tính mới.', 'Hỏi Ưng Thị Ỷ.')).toEqual(['advice NAMES_A_JUDGE']);
  });
});

test('it is approved with number, day and signer, not before the decision', () => {
  const signing = { number: '88/SNgV-VP', issuedOn: plainDate('2021-12-06'), signerPost: 'Giám đốc', signerName: 'A' };
  const days = { decidedOn: plainDate('2021-12-01'), today: plainDate('2021-12-06') };
  const told = (change: object) =>
    signingProblems({ ...signing, ...change }, days).map(({ field, code }) => `${field} ${code}`);
  expect(told({})).toEqual([]);
  expect(told({ number: ' ', signerName: '' })).toEqual(['number REQUIRED', 'signerName REQUIRED']);
  expect(told({ issuedOn: plainDate('2021-12-07') })).toEqual(['issuedOn IN_FUTURE']);
  expect(told({ issuedOn: plainDate('2021-11-30') })).toEqual(['issuedOn BEFORE_DECISION']);
});

test('what was said is told once and in the order of letters', () => {
  expect(letterMaterial(['Nên thử ở phòng khác.', ' ', 'Có tính mới.', 'Nên thử ở phòng khác. '])).toEqual([
    'Có tính mới.',
    'Nên thử ở phòng khác.',
  ]);
});
