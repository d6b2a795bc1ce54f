import { aheadProblems, cleanText, type Result } from '@thidua/domain/kernel';
import { filledProblems, lineProblems, needsReason, touchedLines } from '@thidua/domain/organisation';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { pastTerms, touchedByChange } from '../past-effects.queries.ts';
import { reasonChange, takenMeanwhile } from './change-staff.ts';
import { recruitStaff, type Recruited, type RecruitInput } from './recruit-staff.ts';
import { refuse } from './recorded.ts';

export interface RecruitMemberInput extends Omit<RecruitInput, 'organisationId' | 'joinedOn'> {
  readonly reason?: string | null | undefined;
}

/** Puts a new person on the books of the actor's body. */
export async function recruitMember(
  context: ActingContext,
  { reason: typed, ...person }: RecruitMemberInput,
): Promise<Result<Recruited, InputProblems>> {
  const reason = cleanText(typed ?? '').trim();
  const { organisationId } = context.actor;
  return takenMeanwhile<Recruited, never>(() =>
    inTransaction<Recruited, InputProblems>(context, async ({ tx, audit }) => {
      const from = person.recruitedOn;
      const terms = await pastTerms(context, tx, from);
      const problems = [
        ...aheadProblems([{ field: 'recruitedOn', day: from, kind: 'BEGINNING' }], terms.today),
        ...(needsReason(terms) ? filledProblems('reason', reason) : lineProblems('reason', reason)),
      ];
      if (problems.length > 0) return refuse(...problems);
      // A person who was not on the books touches the counts: shares, caps, targets.
      const scope = { staffIds: [NOBODY], departmentIds: [], from };
      const touched = await touchedByChange(context, tx, scope, terms);
      const outcome = await recruitStaff(tx, { ...person, organisationId });
      if (!outcome.ok) return outcome;
      const { id } = outcome.value;
      audit(
        {
          action: 'STAFF_RECRUITED',
          objectType: 'Staff',
          objectId: id,
          detail: { from, touched: touchedLines(touched) },
        },
        {
          subjectId: id,
          changes: [{ field: 'fullName', before: null, after: person.fullName }, ...reasonChange(reason)],
        },
      );
      return outcome;
    }),
  );
}

/** An id that no record bears. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
