import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { standingChecks, type StandingTarget } from './standing-checks.ts';
import { textChecks, type CheckedTexts } from './text-checks.ts';

const NOTHING: CheckedTexts = {
  issuer: 'Sở Ngoại vụ',
  title: 'Kế hoạch',
  texts: [],
  phases: [],
  targets: [],
  references: [],
};

test('the words of the plan of 2021: what they leave open and write in two ways', () => {
  const phase = {
    name: 'Đợt 1',
    fromDay: plainDate('2021-01-01'),
    fromText: 'Từ đầu năm',
    toDay: plainDate('2021-05-19'),
    toText: 'đến 19/5/2021',
    hasReview: false,
  };
  const targets = [
    { id: 'a', code: '2.10b', sourceText: 'Phần đầu có 02 đề tài được công nhận sáng kiến cấp tỉnh' },
    { id: 'b', code: 'P1c', sourceText: '8 cá nhân được tặng Giấy khen' },
    { id: 'c', code: 'P1a', sourceText: '02 cá nhân được tặng Bằng khen' },
  ];
  const references = ['04-NQ-TW', '34-CT/W', 'Chỉ thị 35', '15/KH-UBND'].map((number) => ({ number }));
  const texts = ['100% CBCCVN thực hiện tốt', '100 % CBCCVC; CBCCVN', 'Chiến sỹ thi đua và Chiến sĩ thi đua'];
  expect(textChecks({ ...NOTHING, issuer: undefined, texts, phases: [phase], targets, references })).toEqual([
    { code: 'PLAN_WITHOUT_ISSUER', subject: 'Kế hoạch' },
    { code: 'PHASE_VAGUE_DAY', subject: 'Đợt 1', hint: 'Từ đầu năm', fromDay: '2021-01-01' },
    { code: 'PHASE_WITHOUT_REVIEW', subject: 'Đợt 1' },
    { code: 'REFERENCE_ODD_SIGN', subject: '04-NQ-TW', hint: '04-NQ/TW' },
    { code: 'REFERENCE_ODD_SIGN', subject: '34-CT/W', hint: '34-CT/TW' },
    { code: 'REFERENCE_ODD_SIGN', subject: 'Chỉ thị 35' },
    { code: 'SUSPECT_WORD', subject: 'CBCCVN', hint: 'CBCCVC', actual: 2 },
    { code: 'SUSPECT_WORD', subject: 'Phần đầu', hint: 'Phấn đấu', actual: 1 },
    { code: 'MIXED_SPELLING', subject: '“100%”, “100 %”' },
    { code: 'MIXED_SPELLING', subject: '“chiến sĩ”, “chiến sỹ”' },
    { code: 'MIXED_SPELLING', subject: '“02 cá nhân”, “8 cá nhân”' },
    { code: 'TOPIC_AS_INITIATIVE', targetId: 'a', subject: '2.10b' },
  ]);
});

test('a sound text has nothing to look at', () => {
  expect(textChecks({ ...NOTHING, texts: ['100% CBCCVC phấn đấu'] })).toEqual([]);
});

const TARGET: StandingTarget = {
  id: 't',
  code: 'T5a',
  kind: 'AWARD_COUNT',
  awardCode: 'PROVINCIAL_MERIT',
  subjectKind: 'COLLECTIVE',
  minimum: 1,
  ratedDepartmentId: undefined,
  ratingLevel: undefined,
};
const ORDER: StandingTarget = {
  ...TARGET,
  id: 'o',
  code: 'T1',
  kind: 'AWARD_PROPOSAL',
  awardCode: 'LABOUR_ORDER_SECOND',
};
const RATING: StandingTarget = {
  ...TARGET,
  id: 'r',
  code: 'T2',
  kind: 'ORGANISATION_RATING',
  awardCode: undefined,
  subjectKind: undefined,
  ratedDepartmentId: 'cell',
  ratingLevel: 'EXCELLENT',
};
const CELL = { departmentId: 'cell', name: 'Chi bộ', rating: undefined } as const;
const BODY = { regime: 'A', departmentCount: 4, organisations: [] } as const;

test('a bằng khen of the province for a division needs the same ratings as an order; a title does not', () => {
  const body = { ...BODY, organisations: [{ ...CELL, rating: 'GOOD' as const }] };
  expect(standingChecks([TARGET], body)).toMatchObject([{ code: 'PRECONDITION_MISSED', subject: 'T5a' }]);
  expect(standingChecks([{ ...TARGET, awardCode: 'EXCELLENT_COLLECTIVE' }], body)).toEqual([]);
});

test('three awards for four divisions: with four asked each carries one, with three asked nobody is short', () => {
  const three = [TARGET, { ...TARGET, code: 'T5b' }, { ...TARGET, code: 'T5c', minimum: 2 }];
  expect(standingChecks(three, BODY)).toEqual([
    { code: 'SAME_COLLECTIVES', subject: 'T5a, T5b, T5c', stated: 4, base: 4 },
  ]);
  expect(standingChecks(three, { ...BODY, departmentCount: 5 })).toEqual([]);
});

test('an order for the body needs its party cell rated best: asked for, and then given', () => {
  const shared = { targetId: 'o', subject: 'T1', hint: 'Chi bộ', citation: 'khoản 7 Điều 2 Thông tư 12/2019/TT-BNV' };
  const body = { ...BODY, organisations: [CELL] };
  expect(standingChecks([ORDER], body)).toEqual([{ ...shared, code: 'ORDER_WITHOUT_RATING' }]);
  expect(standingChecks([ORDER, RATING], body)).toEqual([]);
  const rated = { ...BODY, organisations: [{ ...CELL, rating: 'GOOD' as const }] };
  expect(standingChecks([ORDER, RATING], rated)).toEqual([{ ...shared, code: 'PRECONDITION_MISSED' }]);
  expect(standingChecks([ORDER], { ...body, regime: 'B1' })).toEqual([]);
});
