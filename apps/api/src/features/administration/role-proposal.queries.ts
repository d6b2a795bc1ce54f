import type { Prisma } from '@thidua/db';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf } from '../../platform/page.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { RoleProposalArgs } from './role-proposal.input.ts';

export const ROLE_PROPOSAL_ROW = {
  id: true,
  version: true,
  kind: true,
  status: true,
  accountId: true,
  role: true,
  departmentId: true,
  validFrom: true,
  validTo: true,
  grantId: true,
  reason: true,
  isAtOnce: true,
  proposedById: true,
  proposedAt: true,
  decidedById: true,
  decidedAt: true,
  decisionReason: true,
  withdrawnById: true,
  withdrawnAt: true,
  withdrawalReason: true,
  appliedById: true,
  appliedAt: true,
} as const satisfies Prisma.RoleProposalSelect;
export type RoleProposalRow = Prisma.RoleProposalGetPayload<{ select: typeof ROLE_PROPOSAL_ROW }>;

/** States in which somebody still has to do something. */
export const OPEN_PROPOSALS = ['PROPOSED', 'APPROVED'] as const;

const NEWEST_FIRST = keyset<
  RoleProposalRow,
  Prisma.RoleProposalWhereInput,
  Prisma.RoleProposalOrderByWithRelationInput
>([
  { path: 'proposedAt', direction: 'desc', kind: 'instant', valueOf: ({ proposedAt }) => proposedAt },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of the proposals of the body, the newest first. One statement, two with the count. */
export async function listRoleProposals(
  { db, actor }: ActingContext,
  { isOpen, first, after }: RoleProposalArgs,
): Promise<Page<RoleProposalRow>> {
  const where: Prisma.RoleProposalWhereInput = {
    organisationId: actor.organisationId,
    ...(isOpen == null ? {} : { status: isOpen ? { in: [...OPEN_PROPOSALS] } : { notIn: [...OPEN_PROPOSALS] } }),
  };
  const take = checkedFirst(first);
  const rows = await db.roleProposal.findMany({
    select: ROLE_PROPOSAL_ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, NEWEST_FIRST.cursorOf, () => db.roleProposal.count({ where }));
}
