import { type InputProblem, type PlainDate } from '../kernel/index.ts';
import type { InitiativeScope } from '../vocabulary/index.ts';
import { neededProblems } from '../works/index.ts';
import { requiredProblems } from './initiative-completeness.ts';
import { INITIATIVE_LIMITS } from './initiative-limits.ts';
import { signsForOwn, type BodyLeader } from './recognition-signer.ts';

/** The decision that recognises an initiative for one scope, recorded with its number, day and signer. */
export interface RecognitionRecord {
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  readonly decidedBy: string;
}

/** The paper by which the superior body agrees to a recognition. */
export interface SuperiorApproval {
  readonly approvalNumber: string;
  /** Undefined where no day was written. */
  readonly approvedOn: PlainDate | undefined;
  /** The body that agreed. */
  readonly approvedBy: string;
}

/** What the own decision of a body depends on beside its paper. */
export interface RecognitionCircumstances {
  /** Leaders of the body on the day of the decision who are authors. */
  readonly leaderAuthors: readonly BodyLeader[];
  /** The State paid for making it. */
  readonly isStateFunded: boolean;
  readonly approval: SuperiorApproval;
}

/** What is wrong with a recorded decision: texts missing, or a day before the request was filed or after today. */
export function recognitionProblems(
  record: RecognitionRecord,
  filedOn: PlainDate,
  today: PlainDate,
): readonly InputProblem[] {
  const problems = [
    ...requiredProblems('decisionNumber', record.decisionNumber),
    ...requiredProblems('decidedBy', record.decidedBy),
  ];
  if (record.decidedOn < filedOn) problems.push({ field: 'decidedOn', code: 'BEFORE_SUBMISSION' });
  if (record.decidedOn > today) problems.push({ field: 'decidedOn', code: 'IN_FUTURE' });
  return problems;
}

/**
 * What keeps the body's own decision from being recorded: a leader signs for the own initiative, or the superior has not agreed where
 * the head is an author or the State paid (Nghị định 13/2012/NĐ-CP Điều 7). What was written of an approval is written whole.
 */
export function circumstanceProblems(
  { decidedBy, decidedOn }: RecognitionRecord,
  { leaderAuthors, isStateFunded, approval }: RecognitionCircumstances,
): readonly InputProblem[] {
  const isNeeded = needsApproval({ leaderAuthors, isStateFunded });
  const isNamed = isApproved(approval);
  return [
    ...(signsForOwn(decidedBy, leaderAuthors) ? [{ field: 'decidedBy', code: 'SIGNS_OWN' }] : []),
    ...(isNeeded && !isNamed ? [{ field: 'approvalNumber', code: 'APPROVAL_NEEDED' }] : []),
    ...(isNamed ? approvalProblems(approval, decidedOn) : []),
  ];
}

/** Where the head is an author or the State paid, the superior agrees first. */
export function needsApproval({
  leaderAuthors,
  isStateFunded,
}: Pick<RecognitionCircumstances, 'leaderAuthors' | 'isStateFunded'>): boolean {
  return isStateFunded || leaderAuthors.some(({ isHead }) => isHead);
}

/** True when anything of an approval was written. */
export function isApproved({ approvalNumber, approvedOn, approvedBy }: SuperiorApproval): boolean {
  return approvalNumber !== '' || approvedOn !== undefined || approvedBy !== '';
}

function approvalProblems(
  { approvalNumber, approvedOn, approvedBy }: SuperiorApproval,
  decidedOn: PlainDate,
): readonly InputProblem[] {
  return [
    ...neededProblems('approvalNumber', approvalNumber, INITIATIVE_LIMITS.decisionNumber),
    ...(approvedOn === undefined ? [{ field: 'approvedOn', code: 'REQUIRED' }] : []),
    ...(approvedOn !== undefined && approvedOn > decidedOn ? [{ field: 'approvedOn', code: 'AFTER_DECISION' }] : []),
    ...neededProblems('approvedBy', approvedBy, INITIATIVE_LIMITS.decidedBy),
  ];
}

/** What keeps a wider scope from being recorded: the own decision is not there yet or is later, or this scope has its decision. */
export function addedScopeProblems(
  added: { readonly scope: InitiativeScope; readonly decidedOn: PlainDate },
  recorded: readonly { readonly scope: InitiativeScope; readonly decidedOn: PlainDate }[],
): readonly InputProblem[] {
  if (recorded.some(({ scope }) => scope === added.scope)) return [{ field: 'scope', code: 'SCOPE_RECORDED' }];
  const own = recorded.find(({ scope }) => scope === 'GRASSROOTS');
  if (own === undefined) return [{ field: 'scope', code: 'GRASSROOTS_FIRST' }];
  return added.decidedOn < own.decidedOn ? [{ field: 'decidedOn', code: 'BEFORE_GRASSROOTS' }] : [];
}
