import type { Outcome, Verdict } from '@thidua/domain/eligibility';

/** How a line goes out: as it is, with open points that its readers see, or not at all. */
export const CHECK_GROUPS = ['STOPPED', 'EXPLAIN', 'READY'] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

const GROUP_OF = {
  ELIGIBLE: 'READY',
  INCOMPLETE: 'EXPLAIN',
  AMBIGUOUS: 'EXPLAIN',
  LOCAL_SETTING: 'EXPLAIN',
  NEEDS_JUDGEMENT: 'EXPLAIN',
  NOT_ELIGIBLE: 'STOPPED',
  SUSPENDED: 'STOPPED',
} as const satisfies Record<Verdict, CheckGroup>;

export function checkGroupOf(verdict: Verdict): CheckGroup {
  return GROUP_OF[verdict];
}

interface Judged {
  readonly assessment: { readonly verdict: Verdict };
}

/** The lines of each group, each group in the order given. */
export function checkGroups<Line extends Judged>(
  lines: readonly Line[],
): Readonly<Record<CheckGroup, readonly Line[]>> {
  const inGroup = (group: CheckGroup) => lines.filter(({ assessment }) => GROUP_OF[assessment.verdict] === group);
  return { STOPPED: inGroup('STOPPED'), EXPLAIN: inGroup('EXPLAIN'), READY: inGroup('READY') };
}

interface Said {
  readonly outcome: Outcome;
}

/** Findings as people read them: what decides or is open first, then what is met, then what does not apply. */
export interface SortedFindings<F extends Said> {
  readonly open: readonly F[];
  readonly met: readonly F[];
  readonly notApplicable: readonly F[];
}

export function sortFindings<F extends Said>(findings: readonly F[]): SortedFindings<F> {
  return {
    // The server puts the heaviest first.
    open: findings.filter(({ outcome }) => outcome !== 'MET' && outcome !== 'NOT_APPLICABLE'),
    met: findings.filter(({ outcome }) => outcome === 'MET'),
    notApplicable: findings.filter(({ outcome }) => outcome === 'NOT_APPLICABLE'),
  };
}
