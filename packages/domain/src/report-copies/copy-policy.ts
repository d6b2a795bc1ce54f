import { hasRole, isHeadOf } from '../accounts/index.ts';
import {
  isOneOfStatuses,
  mayDoWithNomination,
  type NominationActor,
  type NominationFacts,
  type NominationStatus,
} from '../nominations/index.ts';

/** The line is sent and its check not over: what is copied can still be given back. */
export const COPY_JUDGED_IN = ['SUBMITTED', 'RECEIVED'] as const satisfies readonly NominationStatus[];

const isSubject = (actor: NominationActor, staffId: string | undefined): boolean =>
  staffId !== undefined && actor.staffId === staffId;

/**
 * Who is told what the report of a line resembles: the secretariat, the director, the inspector, and the head of the division. Never
 * the person it is about, and no colleague. The other report of a pair asks the same question: who may not see its copies is not
 * told that it was copied.
 */
export function maySeeCopies(
  actor: NominationActor,
  facts: Pick<NominationFacts, 'departmentId' | 'staffId'>,
): boolean {
  if (isSubject(actor, facts.staffId)) return false;
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') || isHeadOf(actor, facts.departmentId);
}

/** True when the person holds the right to conclude: who may give the line back. */
export function mayEverJudgeCopy(actor: NominationActor, facts: NominationFacts): boolean {
  return maySeeCopies(actor, facts) && mayDoWithNomination(actor, 'RETURN', facts);
}

export function isOpenForCopyJudgement(status: NominationStatus): boolean {
  return isOneOfStatuses(status, COPY_JUDGED_IN);
}
