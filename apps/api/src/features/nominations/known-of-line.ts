import { isHeadOf } from '@thidua/domain/accounts';
import { withholdFrom, type Assessment } from '@thidua/domain/eligibility';
import { accessTo, type ProtectedField } from '@thidua/domain/records';
import type { ActingContext } from '../../platform/request-context.ts';
import { assessmentType, type AssessmentType } from '../eligibility/index.ts';
import { relationsTo, relationsToCollective } from '../records/index.ts';

/** The person or collective that a line or a cell is about, and the department whose list it stands in. */
interface AboutLine {
  readonly departmentId: string;
  readonly staffId: string | null;
  readonly collectiveId: string | null;
}

/** What a reader may know of the records that a judgement rests on. */
export type Known = (field: ProtectedField) => boolean;

/**
 * By the classes of the records themselves (security.md 4.2, decision 0019): a list tells no more of discipline and cases than the
 * person's own page. Whoever keeps the list knows what it rests on, wherever the person works by now.
 */
export async function knownOfLine(
  context: ActingContext,
  { departmentId, staffId, collectiveId }: AboutLine,
): Promise<Known> {
  if (isHeadOf(context.actor, departmentId)) return () => true;
  const relations =
    staffId === null
      ? await relationsToCollective(context, collectiveId ?? departmentId)
      : await relationsTo(context, staffId);
  return (field) => accessTo(field, relations) !== 'NONE';
}

/** A judgement as this reader sees it. */
export function shownTo(mayKnow: Known, judged: Judged): AssessmentType {
  return assessmentType(withholdFrom(judged.assessment, mayKnow), judged.at, judged.isFrozen);
}

/** A judgement, live or as it was kept when the line was sent. */
export interface Judged {
  readonly assessment: Pick<Assessment, 'award' | 'regime' | 'verdict' | 'findings' | 'branches'>;
  readonly at: Date;
  readonly isFrozen: boolean;
}
