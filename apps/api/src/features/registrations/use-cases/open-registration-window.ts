import { err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { windowProblems } from '@thidua/domain/registrations';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { checkedYear } from '../../../platform/checked-year.ts';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { NOMINATED_KINDS } from '../../eligibility/index.ts';
import type { OpenRegistrationWindowInput } from '../management.input.ts';
import { reasonOf } from './reason-of.ts';

/** Opens the door once more for one division, with a reason; what comes through it is marked late. */
export async function openRegistrationWindow(
  context: ActingContext,
  input: OpenRegistrationWindowInput,
): Promise<Result<undefined, InputProblems>> {
  const { actor, platform } = context;
  const year = checkedYear(input.year);
  const { organisationId } = actor;
  return inTransaction<undefined, InputProblems>(context, async ({ tx, audit }) => {
    const { id: departmentId } = found(
      await tx.department.findFirst({
        where: { id: input.departmentId, organisationId, kind: { in: [...NOMINATED_KINDS] } },
        select: { id: true },
      }),
    );
    const round = await tx.registrationRound.findUnique({
      where: { organisationId_year: { organisationId, year } },
      select: { dueOn: true },
    });
    const dueOn = round === null ? undefined : plainDateOf(round.dueOn);
    const { untilDay } = input;
    const reason = reasonOf(input.reason);
    const problems = [
      ...windowProblems({ year, untilDay }, dueOn, businessToday(platform, actor)),
      ...(reason.ok ? [] : reason.error.problems),
    ];
    if (problems.length > 0 || !reason.ok) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.registrationWindow.create({
      data: {
        departmentId,
        year,
        untilDay: midnightUtcOf(untilDay),
        reason: reason.value,
        openedById: actor.accountId,
        openedAt: businessNow(platform, actor),
      },
      select: { id: true },
    });
    audit({
      action: 'REGISTRATION_WINDOW_OPENED',
      objectType: 'Department',
      objectId: departmentId,
      detail: { year, untilDay },
    });
    return ok(undefined);
  });
}
