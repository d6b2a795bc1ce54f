import type { Outcome, Verdict } from '../eligibility/index.ts';
import { AWARDED_STATUSES, REFUSED_STATUSES, type NominationStatus } from '../nominations/index.ts';

/** Verdicts with which a line does not go on by itself: the records refuse it, or a pending case suspends it. */
const STOPPING_VERDICTS: readonly Verdict[] = ['NOT_ELIGIBLE', 'SUSPENDED'];
const STOPPING_OUTCOMES: readonly Outcome[] = ['NOT_MET', 'SUSPENDED'];

export function isStopped(verdict: Verdict): boolean {
  return STOPPING_VERDICTS.includes(verdict);
}

/** The conditions that stop a line, by their ids. */
export function stoppingRules(findings: readonly { readonly rule: string; readonly outcome: Outcome }[]): string[] {
  return findings.filter(isStopping).map(({ rule }) => rule);
}

function isStopping({ outcome }: { readonly outcome: Outcome }): boolean {
  return STOPPING_OUTCOMES.includes(outcome);
}

/** A condition that stops a line, as far as an override has to know it again. */
interface Stopping {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly sources: readonly { readonly kind: string; readonly id: string }[];
}

/**
 * True when an override made on the card `seen` covers everything that stops `now`. It covers what its maker read: the same
 * condition that came out the same on the same records. A second record under the same condition, or a pending case that ended
 * in a discipline, was read by nobody.
 */
export function isCovered(now: readonly Stopping[], seen: readonly Stopping[]): boolean {
  const known = seen.filter(isStopping);
  return now
    .filter(isStopping)
    .every(({ rule, outcome, sources }) =>
      known.some(
        (before) =>
          before.rule === rule &&
          before.outcome === outcome &&
          sources.every(({ kind, id }) => before.sources.some((each) => each.kind === kind && each.id === id)),
      ),
    );
}

/** Not sent yet or again with the division, or finished with: all others are still to be decided and are judged anew. */
const CLOSED_TO_RECHECK: readonly NominationStatus[] = [
  'DRAFT',
  'RETURNED',
  ...REFUSED_STATUSES,
  ...AWARDED_STATUSES,
  'WITHDRAWN',
];

export function isStillOpenToRecheck(status: NominationStatus): boolean {
  return !CLOSED_TO_RECHECK.includes(status);
}
