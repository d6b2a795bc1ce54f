import type { Prisma, Tx } from '@thidua/db';
import { consentProblems } from '@thidua/domain/initiatives';
import { midnightUtcOf, type InputProblem, type PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { loader } from '../../platform/loader.ts';
import { isActing } from '../../platform/request-context.ts';
import { heldOn } from '../../platform/dated.ts';
import type { InitiativeInHand } from './use-cases/change-initiative.ts';

/** Who can answer by an account of their own: still here, with a way in. Everybody else agrees on paper. */
function answering(staffIds: readonly string[], today: PlainDate): Prisma.StaffWhereInput {
  return {
    id: { in: [...staffIds] },
    OR: [{ retiredOn: null }, { retiredOn: { gt: midnightUtcOf(today) } }],
    account: { disabledAt: null, roleGrants: { some: { role: 'STAFF', ...heldOn(today) } } },
  };
}

async function whoCanAnswer(
  db: Pick<Tx, 'staff'>,
  staffIds: readonly string[],
  today: PlainDate,
): Promise<ReadonlySet<string>> {
  const staff = await db.staff.findMany({ where: answering(staffIds, today), select: { id: true } });
  return new Set(staff.map(({ id }) => id));
}

/** What keeps the request from going on: authors who have not agreed to their share. */
export async function missingConsents(
  tx: Tx,
  { ownerId, authors }: InitiativeInHand,
  today: PlainDate,
): Promise<readonly InputProblem[]> {
  const able = await whoCanAnswer(
    tx,
    authors.map(({ staffId }) => staffId),
    today,
  );
  return consentProblems(ownerId, authors, (staffId) => able.has(staffId));
}

/** Whether each person can answer by an account of their own today. */
export const canAnswer = loader<string, boolean>(async (context, staffIds) => {
  if (!isActing(context)) throw new Error('Authors are read for a signed-in actor');
  const able = await whoCanAnswer(context.db, staffIds, businessToday(context.platform, context.actor));
  return staffIds.map((id) => able.has(id));
});
