import type { Tx } from '@thidua/db';
import {
  hasRole,
  sameRoleHeld,
  separationConflicts,
  wantedRoleProblems,
  type Role,
  type RolePeriod,
} from '@thidua/domain/accounts';
import { cleanText, err, midnightUtcOf, ok } from '@thidua/domain/kernel';
import type { InputProblem, PlainDate, Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError } from '../../../platform/user-error.ts';
import { RoleHeldError, RoleSeparationError } from '../administration.result.ts';
import { OPEN_PROPOSALS } from '../role-proposal.queries.ts';
import { knownProposal } from './known-proposal.ts';
import { roleFacts } from '../../accounts/index.ts';
import { belongingProblems, departureProblems, rolePeriodsOf, takeUpAccount } from './take-up-account.ts';

export interface ProposedRole {
  readonly id: string;
  readonly accountId: string;
  readonly role: Role;
  readonly departmentId?: string | null | undefined;
  readonly validFrom: PlainDate;
  readonly validTo?: PlainDate | null | undefined;
  readonly reason: string;
}

export type ProposeRoleRefusal = InputProblemsError | RoleSeparationError | RoleHeldError;

/**
 * The secretary proposes a role for an account. What separation forbids is refused here already, and again when it is applied,
 * because a year may lie between. The id is the client's. Gives the id.
 */
export async function proposeRole(
  context: ActingContext,
  input: ProposedRole,
): Promise<Result<string, ProposeRoleRefusal>> {
  const { actor, platform } = context;
  const reason = cleanText(input.reason).trim();
  const wanted: RolePeriod = {
    role: input.role,
    departmentId: input.departmentId ?? undefined,
    from: input.validFrom,
    to: input.validTo ?? undefined,
  };
  return inTransaction<string, ProposeRoleRefusal>(context, async ({ tx, audit }) => {
    const { owner, isDisabled } = await takeUpAccount(tx, actor, input.accountId);
    if (!hasRole(actor, 'SECRETARY')) throw forbidden();
    if (await knownProposal(tx, actor, input.id)) return ok(input.id);
    const hasPerson = owner.staffId !== undefined;
    const problems: readonly InputProblem[] = [
      ...(isDisabled ? [{ field: 'accountId', code: 'DISABLED' }] : []),
      ...wantedRoleProblems({ ...wanted, reason, hasPerson }, businessToday(platform, actor)),
      ...(await placeProblems(tx, actor.organisationId, wanted)),
      ...(await belongingProblems(tx, owner, wanted)),
      ...(await departureProblems(tx, owner, wanted)),
      ...(await doubleProblems(tx, input)),
    ];
    if (problems.length > 0) return err(new InputProblemsError(problems));
    const refused = standsAgainst(await rolePeriodsOf(tx, input.accountId), wanted);
    if (refused !== undefined) return err(refused);
    const row = await tx.roleProposal.create({
      data: {
        id: input.id,
        organisationId: actor.organisationId,
        kind: 'GRANT',
        accountId: input.accountId,
        role: wanted.role,
        departmentId: wanted.departmentId ?? null,
        validFrom: midnightUtcOf(wanted.from),
        validTo: wanted.to === undefined ? null : midnightUtcOf(wanted.to),
        reason,
        proposedById: actor.accountId,
        proposedAt: businessNow(platform, actor),
      },
    });
    audit({ action: 'ROLE_PROPOSED', objectType: 'RoleProposal', objectId: input.id, detail: roleFacts(row) });
    return ok(input.id);
  });
}

/** Why the account cannot hold the role in these days, beside what it holds. */
export function standsAgainst(
  held: readonly RolePeriod[],
  wanted: RolePeriod,
): RoleSeparationError | RoleHeldError | undefined {
  const [conflict] = separationConflicts(held, wanted);
  if (conflict !== undefined) return new RoleSeparationError(conflict.role, conflict.from);
  const double = sameRoleHeld(held, wanted);
  return double === undefined ? undefined : new RoleHeldError(double.from);
}

/** The same role for the same account waits already: that one is decided or withdrawn first. */
async function doubleProblems(
  tx: Tx,
  { accountId, role, departmentId }: ProposedRole,
): Promise<readonly InputProblem[]> {
  const open = await tx.roleProposal.findFirst({
    where: {
      kind: 'GRANT',
      accountId,
      role,
      departmentId: departmentId ?? null,
      status: { in: [...OPEN_PROPOSALS] },
    },
    select: { id: true },
  });
  return open === null ? [] : [{ field: 'role', code: 'PROPOSED_ALREADY' }];
}

/** A head heads a department that stands on the first day. */
async function placeProblems(
  tx: Tx,
  organisationId: string,
  { departmentId, from }: RolePeriod,
): Promise<readonly InputProblem[]> {
  if (departmentId === undefined) return [];
  const day = midnightUtcOf(from);
  const place = await tx.department.findFirst({
    where: { id: departmentId, organisationId, OR: [{ closedOn: null }, { closedOn: { gte: day } }] },
    select: { id: true },
  });
  return place === null ? [{ field: 'departmentId', code: 'UNKNOWN' }] : [];
}
