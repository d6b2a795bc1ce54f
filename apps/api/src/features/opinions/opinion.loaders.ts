import type { Prisma } from '@thidua/db';
import { hasRole } from '@thidua/domain/accounts';
import type { PlainDate } from '@thidua/domain/kernel';
import { readsOpinions } from '@thidua/domain/opinions';
import { COUNCIL_STATUSES } from '@thidua/domain/nominations';
import { businessToday } from '../../platform/business-clock.ts';
import { heldOn } from '../../platform/dated.ts';
import { loader } from '../../platform/loader.ts';
import { clockOf, LETTER } from './opinion.row.ts';
import type { NominationOpinionType } from './opinion.type.ts';

/**
 * What other bodies were asked and answered about each line, the earliest first: for whoever keeps or inspects the letters, and for
 * the council about what is before it, each member's own line left out: nobody reads there what others think of them. One
 * statement.
 */
export const opinionsOfNominations = loader<string, readonly NominationOpinionType[]>(async (context, ids) => {
  const { actor, db } = context;
  const readsAll = actor !== undefined && readsOpinions(actor);
  if (actor === undefined || (!readsAll && !hasRole(actor, 'COUNCIL', 'CHAIR'))) return ids.map(() => []);
  const rows = await db.opinionLine.findMany({
    where: {
      nominationId: { in: [...ids] },
      nomination: {
        organisationId: actor.organisationId,
        ...(readsAll ? {} : { status: { in: [...COUNCIL_STATUSES] }, ...notOf(actor.staffId) }),
      },
      request: { status: { not: 'CANCELLED' } },
    },
    select: { nominationId: true, answer: true, remark: true, request: { select: LETTER } },
    orderBy: [{ request: { letterOn: 'asc' } }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
  const today = businessToday(context.platform, actor);
  const byLine = Map.groupBy(rows, ({ nominationId }) => nominationId);
  return ids.map((id) =>
    (byLine.get(id) ?? []).map(({ answer, remark, request }) => ({
      ...request,
      ...clockOf(request, today),
      answer,
      remark,
    })),
  );
});

/** Lines of anybody else; a collective's line has no person. */
function notOf(staffId: string | undefined): Prisma.NominationWhereInput {
  return staffId === undefined ? {} : { OR: [{ staffId: null }, { staffId: { not: staffId } }] };
}

/** Whether each person heads the body itself today: the Party committee of the province manages them. One statement. */
export const headsOfBody = loader<string, boolean>(async (context, staffIds) => {
  const { actor, db } = context;
  if (actor === undefined) return staffIds.map(() => false);
  const day: PlainDate = businessToday(context.platform, actor);
  const posts = await db.post.findMany({
    where: {
      staffId: { in: [...staffIds] },
      isHead: true,
      department: { organisationId: actor.organisationId, kind: 'DIRECTORATE' },
      ...heldOn(day),
    },
    select: { staffId: true },
  });
  const heads = new Set(posts.map(({ staffId }) => staffId));
  return staffIds.map((id) => heads.has(id));
});
