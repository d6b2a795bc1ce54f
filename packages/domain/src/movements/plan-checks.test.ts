import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { planChecks, type BodyFacts, type CheckedPlan, type CheckedTarget } from './plan-checks.ts';

const SOUND: CheckedPlan = {
  title: 'Kế hoạch năm 2021',
  planNumber: '12/KH-SNgV',
  planDate: plainDate('2021-02-05'),
  phases: [phase('Đợt 1', '2021-01-01', '2021-05-31'), phase('Đợt 2', '2021-06-01', '2021-12-31')],
  targets: [],
  references: [{ number: '15/KH-UBND', issuedOn: plainDate('2021-01-19') }],
};
const BODY: BodyFacts = { regime: 'A', staffCount: 24, barredFromAdvancedWorker: 0, fighterCap: undefined };

const NO_MEASURE = {
  initiativeScope: undefined,
  minimum: undefined,
  maximum: undefined,
  shareBasisPoints: undefined,
  base: undefined,
  ratingLevel: undefined,
} as const;

const FIGHTERS: CheckedTarget = {
  ...NO_MEASURE,
  id: 'p2',
  code: 'P2',
  sourceText: 'Ít nhất 15% CBCCVC đạt danh hiệu Chiến sỹ thi đua cấp cơ sở.',
  kind: 'AWARD_SHARE_MINIMUM',
  awardCode: 'GRASSROOTS_EMULATION_FIGHTER',
  subjectKind: 'PERSON',
  shareBasisPoints: 1_500,
  base: 'STAFF',
};
const WORKERS: CheckedTarget = {
  ...FIGHTERS,
  id: 'p3',
  code: 'P3',
  sourceText: '100 % CBCCVC đạt danh hiệu Lao động tiên tiến.',
  kind: 'AWARD_SHARE_ALL',
  awardCode: 'ADVANCED_WORKER',
  shareBasisPoints: 10_000,
};
const COLLECTIVES: CheckedTarget = {
  ...WORKERS,
  id: 't6',
  code: 'T6',
  sourceText: '100% phòng, đơn vị đạt danh hiệu Lao động tiên tiến.',
  awardCode: 'ADVANCED_COLLECTIVE',
  subjectKind: 'COLLECTIVE',
  base: 'DEPARTMENTS',
};

function phase(name: string, from: string, to: string): CheckedPlan['phases'][number] {
  return { name, fromDay: plainDate(from), toDay: plainDate(to), occasions: [] };
}

function xoViet(statedYears: number): CheckedPlan['phases'] {
  const days = { originDay: plainDate('1930-09-12'), anniversary: plainDate('2021-09-12') };
  return [
    { ...phase('Đợt 1', '2021-01-01', '2021-12-31'), occasions: [{ name: 'Xô Viết Nghệ Tĩnh', ...days, statedYears }] },
  ];
}

describe('what is wrong with a plan', () => {
  test('nothing, when it is sound', () => {
    expect(planChecks(SOUND, BODY)).toEqual([]);
  });

  test('at least 15 % of 24 people are four, and the law allows three', () => {
    expect(planChecks({ ...SOUND, targets: [FIGHTERS] }, BODY)).toEqual([
      {
        code: 'FLOOR_ABOVE_CAP',
        targetId: 'p2',
        subject: 'P2',
        stated: 4,
        actual: 3,
        base: 24,
        share: 1_500,
        citation: 'khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP',
      },
    ]);
  });

  test('with 20 people floor and cap are the same three', () => {
    expect(planChecks({ ...SOUND, targets: [FIGHTERS] }, { ...BODY, staffCount: 20 })).toEqual([]);
  });

  test('the law of 2022 sets no cap to run against', () => {
    expect(planChecks({ ...SOUND, targets: [FIGHTERS] }, { ...BODY, regime: 'B1' })).toEqual([]);
  });

  test('not everybody can have LĐTT while somebody is too new', () => {
    expect(planChecks({ ...SOUND, targets: [WORKERS] }, { ...BODY, barredFromAdvancedWorker: 1 })).toMatchObject([
      {
        code: 'ALL_IMPOSSIBLE',
        subject: 'P3',
        stated: 24,
        actual: 23,
        citation: 'khoản 6 Điều 10 Nghị định 91/2017/NĐ-CP',
      },
    ]);
  });

  test('a person’s title is not a collective’s', () => {
    expect(planChecks({ ...SOUND, targets: [COLLECTIVES, WORKERS] }, BODY)).toEqual([
      { code: 'PERSON_TITLE_FOR_COLLECTIVE', targetId: 't6', subject: 'T6' },
    ]);
  });

  test('the collective’s own title is in order', () => {
    const named = { ...COLLECTIVES, sourceText: '100% phòng đạt danh hiệu Tập thể lao động tiên tiến.' };
    expect(planChecks({ ...SOUND, targets: [named] }, BODY)).toEqual([]);
  });

  test('days that lie in no phase', () => {
    const phases = [phase('Đợt 1', '2021-01-01', '2021-05-19'), phase('Đợt 2', '2021-06-01', '2021-12-31')];
    expect(planChecks({ ...SOUND, phases }, BODY)).toEqual([
      { code: 'PHASE_GAP', subject: 'Đợt 1 – Đợt 2', fromDay: '2021-05-20', toDay: '2021-05-31' },
    ]);
  });

  test('days that lie in two phases', () => {
    const phases = [phase('Đợt 1', '2021-01-01', '2021-06-10'), phase('Đợt 2', '2021-06-01', '2021-12-31')];
    expect(planChecks({ ...SOUND, phases }, BODY)).toMatchObject([
      { code: 'PHASE_OVERLAP', fromDay: '2021-06-01', toDay: '2021-06-10' },
    ]);
  });

  test('1930 to 2021 are 91 years, not 90', () => {
    expect(planChecks({ ...SOUND, phases: xoViet(90) }, BODY)).toEqual([
      { code: 'ANNIVERSARY_COUNT', subject: 'Xô Viết Nghệ Tĩnh', stated: 90, actual: 91 },
    ]);
    expect(planChecks({ ...SOUND, phases: xoViet(91) }, BODY)).toEqual([]);
  });

  test('a paper without its day, a plan without number and date', () => {
    const plan = {
      ...SOUND,
      planNumber: undefined,
      planDate: undefined,
      references: [{ number: 'Chỉ thị 35', issuedOn: undefined }],
    };
    expect(planChecks(plan, BODY).map(({ code }) => code)).toEqual([
      'PLAN_WITHOUT_NUMBER',
      'PLAN_WITHOUT_DATE',
      'REFERENCE_WITHOUT_DATE',
    ]);
  });
});
