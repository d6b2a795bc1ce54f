import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { PLAN_LACKS, planLacks, type LaunchedPlan } from './launch-check.ts';

const READY: LaunchedPlan = {
  theme: 'Chủ động, sáng tạo',
  purposes: ['Khơi dậy truyền thống yêu nước'],
  generalGoals: ['Hoàn thành nhiệm vụ'],
  fromDay: plainDate('2022-01-01'),
  toDay: plainDate('2022-12-31'),
  signerName: 'Nguyễn Văn A',
  signerPost: 'GIÁM ĐỐC',
  phases: [{ name: 'Đợt 1', fromDay: plainDate('2022-01-01'), toDay: plainDate('2022-05-19') }],
  targets: [{ code: 'P3', kind: 'AWARD_SHARE_ALL', base: 'STAFF', ownerDepartmentId: 'd', decider: undefined }],
  taskCount: 1,
  recipientCount: 1,
};

test('a plan with all its parts lacks nothing', () => {
  expect(planLacks(READY)).toEqual([]);
});

test('an empty plan lacks each part, in the order of the plan', () => {
  const empty = {
    ...READY,
    theme: ' ',
    purposes: [],
    generalGoals: [],
    phases: [],
    targets: [],
    taskCount: 0,
    recipientCount: 0,
    signerName: undefined,
  };
  expect(planLacks(empty).map(({ code }) => code)).toEqual(
    PLAN_LACKS.filter(
      (code) => !['PHASE_OUTSIDE_PERIOD', 'TARGET_OWNER', 'TARGET_BASE', 'TARGET_DECIDER'].includes(code),
    ),
  );
});

test('a phase outside the plan, a target of nobody, a percentage of nothing, a recognition by nobody are named', () => {
  const phases = [{ name: 'Đợt 2', fromDay: plainDate('2022-06-01'), toDay: plainDate('2023-01-15') }];
  const nothing = { base: undefined, ownerDepartmentId: undefined, decider: undefined } as const;
  const targets = [
    { code: 'P2', kind: 'AWARD_SHARE_MINIMUM', ...nothing },
    { code: 'T7a', kind: 'RECOGNITION', ...nothing, ownerDepartmentId: 'd' },
  ] as const;
  expect(planLacks({ ...READY, phases, targets })).toEqual([
    { code: 'PHASE_OUTSIDE_PERIOD', subject: 'Đợt 2' },
    { code: 'TARGET_OWNER', subject: 'P2' },
    { code: 'TARGET_BASE', subject: 'P2' },
    { code: 'TARGET_DECIDER', subject: 'T7a' },
  ]);
});
