import type { PlainDate } from '../kernel/index.ts';
import { lacksDecider, type TargetBase, type TargetKind } from '../movements/index.ts';

/**
 * What a plan cannot be launched without: a theme, aims, phases, targets that somebody answers for, tasks, a signer and readers
 * (TT 12/2019/TT-BNV Đ5; Luật TĐKT 2022 Đ17-18: theme, targets, content, ways).
 */
export const PLAN_LACKS = [
  'THEME',
  'PURPOSES',
  'GENERAL_GOALS',
  'PHASES',
  'PHASE_OUTSIDE_PERIOD',
  'TARGETS',
  'TARGET_OWNER',
  'TARGET_BASE',
  'TARGET_DECIDER',
  'TASKS',
  'SIGNER',
  'RECIPIENTS',
] as const;
export type PlanLackCode = (typeof PLAN_LACKS)[number];

export interface PlanLack {
  readonly code: PlanLackCode;
  /** Which target or phase, where it is about one. */
  readonly subject: string | undefined;
}

interface LaunchedTarget {
  readonly code: string;
  readonly kind: TargetKind;
  readonly base: TargetBase | undefined;
  readonly ownerDepartmentId: string | undefined;
  readonly decider: string | undefined;
}

export interface LaunchedPlan {
  readonly theme: string;
  readonly purposes: readonly string[];
  readonly generalGoals: readonly string[];
  readonly fromDay: PlainDate;
  readonly toDay: PlainDate;
  readonly signerName: string | undefined;
  readonly signerPost: string | undefined;
  readonly phases: readonly { readonly name: string; readonly fromDay: PlainDate; readonly toDay: PlainDate }[];
  readonly targets: readonly LaunchedTarget[];
  readonly taskCount: number;
  readonly recipientCount: number;
}

/** A share of nothing says nothing: these kinds need to know of whom they are a share. */
const SHARES: readonly TargetKind[] = ['AWARD_SHARE_MINIMUM', 'AWARD_SHARE_ALL', 'CONDUCT_ALL', 'PARTICIPATION_ALL'];

/** Everything that stands in the way of launching, in the order of the plan; empty when it is ready. */
export function planLacks(plan: LaunchedPlan): readonly PlanLack[] {
  const { fromDay, toDay, phases, targets } = plan;
  return [
    ...lack('THEME', plan.theme.trim() === ''),
    ...lack('PURPOSES', plan.purposes.length === 0),
    ...lack('GENERAL_GOALS', plan.generalGoals.length === 0),
    ...lack('PHASES', phases.length === 0),
    ...phases.flatMap((phase) =>
      lack('PHASE_OUTSIDE_PERIOD', phase.fromDay < fromDay || phase.toDay > toDay, phase.name),
    ),
    ...lack('TARGETS', targets.length === 0),
    ...targets.flatMap((target) => [
      ...lack('TARGET_OWNER', target.ownerDepartmentId === undefined, target.code),
      ...lack('TARGET_BASE', target.base === undefined && SHARES.includes(target.kind), target.code),
      ...lack('TARGET_DECIDER', lacksDecider(target), target.code),
    ]),
    ...lack('TASKS', plan.taskCount === 0),
    ...lack('SIGNER', plan.signerName === undefined || plan.signerPost === undefined),
    ...lack('RECIPIENTS', plan.recipientCount === 0),
  ];
}

function lack(code: PlanLackCode, isLacking: boolean, subject?: string): readonly PlanLack[] {
  return isLacking ? [{ code, subject }] : [];
}
