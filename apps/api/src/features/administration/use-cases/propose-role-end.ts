import { hasRole, wantedEndProblems } from '@thidua/domain/accounts';
import { cleanText, err, midnightUtcOf, ok } from '@thidua/domain/kernel';
import type { PlainDate, Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError } from '../../../platform/user-error.ts';
import { OPEN_PROPOSALS } from '../role-proposal.queries.ts';
import { knownProposal } from './known-proposal.ts';
import { roleFacts } from '../../accounts/index.ts';
import { takeUpHeldRole } from './take-up-held-role.ts';

export interface ProposedRoleEnd {
  readonly id: string;
  readonly heldRoleId: string;
  readonly lastDay: PlainDate;
  readonly reason: string;
}

/** The secretary proposes the last day of a role; it goes the way on which roles are given. Gives the id of the proposal. */
export async function proposeRoleEnd(
  context: ActingContext,
  input: ProposedRoleEnd,
): Promise<Result<string, InputProblemsError>> {
  const { actor, platform } = context;
  const reason = cleanText(input.reason).trim();
  return inTransaction<string, InputProblemsError>(context, async ({ tx, audit }) => {
    const held = await takeUpHeldRole(tx, actor, input.heldRoleId);
    if (!hasRole(actor, 'SECRETARY')) throw forbidden();
    if (await knownProposal(tx, actor, input.id)) return ok(input.id);
    const { lastDay } = input;
    const open = await tx.roleProposal.findFirst({
      where: { grantId: held.id, kind: 'END', status: { in: [...OPEN_PROPOSALS] } },
      select: { id: true },
    });
    const problems = [
      ...wantedEndProblems({ lastDay, reason, held }, businessToday(platform, actor)),
      ...(open === null ? [] : [{ field: 'heldRoleId', code: 'PROPOSED_ALREADY' }]),
    ];
    if (problems.length > 0) return err(new InputProblemsError(problems));
    const row = await tx.roleProposal.create({
      data: {
        id: input.id,
        organisationId: actor.organisationId,
        kind: 'END',
        accountId: held.account.owner.accountId,
        role: held.role,
        departmentId: held.departmentId,
        validFrom: midnightUtcOf(held.from),
        validTo: midnightUtcOf(lastDay),
        grantId: held.id,
        reason,
        proposedById: actor.accountId,
        proposedAt: businessNow(platform, actor),
      },
    });
    audit({ action: 'ROLE_PROPOSED', objectType: 'RoleProposal', objectId: input.id, detail: roleFacts(row) });
    return ok(input.id);
  });
}
