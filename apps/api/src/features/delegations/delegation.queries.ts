import type { Prisma } from '@thidua/db';
import type { DelegationView } from '@thidua/domain/accounts';
import { midnightUtcOf } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf } from '../../platform/page.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { DelegationArgs } from './delegation.input.ts';

export const DELEGATION_ROW = {
  id: true,
  version: true,
  duty: true,
  capacity: true,
  status: true,
  principalId: true,
  delegateId: true,
  departmentId: true,
  validFrom: true,
  validTo: true,
  paperNumber: true,
  paperDate: true,
  reason: true,
  proposedById: true,
  proposedAt: true,
  decidedById: true,
  decidedAt: true,
  decisionReason: true,
  endedById: true,
  endedOn: true,
  endReason: true,
} as const satisfies Prisma.DelegationSelect;
export type DelegationRow = Prisma.DelegationGetPayload<{ select: typeof DELEGATION_ROW }>;

const LATEST_FIRST = keyset<DelegationRow, Prisma.DelegationWhereInput, Prisma.DelegationOrderByWithRelationInput>([
  { path: 'validFrom', direction: 'desc', kind: 'instant', valueOf: ({ validFrom }) => validFrom },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of the delegations of the body, by their first day, the latest first. One statement, two with the count. */
export async function listDelegations(
  context: ActingContext,
  { view, duty, first, after }: DelegationArgs,
): Promise<Page<DelegationRow>> {
  const { db, actor } = context;
  const today = midnightUtcOf(businessToday(context, actor));
  const where: Prisma.DelegationWhereInput = {
    AND: [
      { organisationId: actor.organisationId },
      view == null ? {} : whereOf(view, today),
      duty == null ? {} : { duty },
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.delegation.findMany({
    select: DELEGATION_ROW,
    where: { AND: [where, LATEST_FIRST.after(after) ?? {}] },
    orderBy: LATEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, LATEST_FIRST.cursorOf, () => db.delegation.count({ where }));
}

/** As `delegationViewOn` of the domain. */
function whereOf(view: DelegationView, today: Date): Prisma.DelegationWhereInput {
  switch (view) {
    case 'WAITING':
      return { status: 'PROPOSED' };
    case 'IN_FORCE':
      return { status: 'APPROVED', validFrom: { lte: today }, validTo: { gte: today } };
    case 'COMING':
      return { status: 'APPROVED', validFrom: { gt: today } };
    case 'OVER':
      return {
        OR: [{ status: { in: ['REFUSED', 'WITHDRAWN', 'ENDED'] } }, { status: 'APPROVED', validTo: { lt: today } }],
      };
  }
}
