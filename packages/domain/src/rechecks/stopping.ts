import type { Outcome, Verdict } from '../eligibility/index.ts';
import { REFUSED_STATUSES, type NominationStatus } from '../nominations/index.ts';

/** Verdicts with which a line does not go on by itself: the records refuse it, or a pending case suspends it. */
const STOPPING_VERDICTS: readonly Verdict[] = ['NOT_ELIGIBLE', 'SUSPENDED'];
const STOPPING_OUTCOMES: readonly Outcome[] = ['NOT_MET', 'SUSPENDED'];

export function isStopped(verdict: Verdict): boolean {
  return STOPPING_VERDICTS.includes(verdict);
}

/** The conditions that stop a line, by their ids. */
export function stoppingRules(findings: readonly { readonly rule: string; readonly outcome: Outcome }[]): string[] {
  return findings.filter(({ outcome }) => STOPPING_OUTCOMES.includes(outcome)).map(({ rule }) => rule);
}

/** Not sent yet or again with the division, or finished with: all others are still to be decided and are judged anew. */
const CLOSED_TO_RECHECK: readonly NominationStatus[] = [
  'DRAFT',
  'RETURNED',
  ...REFUSED_STATUSES,
  'DECIDED',
  'WITHDRAWN',
];

export function isStillOpenToRecheck(status: NominationStatus): boolean {
  return !CLOSED_TO_RECHECK.includes(status);
}
