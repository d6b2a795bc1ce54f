import type { Prisma } from '@thidua/db';
import { err, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SignPactInput } from '../pact.input.ts';
import { changePact, type PactRefusal } from './change-pact.ts';

/** Writes down that the pact was signed: on which day, by whom. Who signs was a member on that day. */
export function signPact(
  context: ActingContext,
  { signedOn, memberIds, ...input }: SignPactInput,
): Promise<Result<{ readonly id: string }, PactRefusal>> {
  return changePact(context, input, 'SIGN', async ({ tx, row, to, today }) => {
    const day = midnightUtcOf(signedOn);
    const wanted = [...new Set(memberIds)];
    const isMember: Prisma.BlockTermWhereInput = {
      role: 'MEMBER',
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    };
    const members = await tx.blockMember.findMany({
      where: { id: { in: wanted }, blockId: row.blockId, terms: { some: isMember } },
      select: { id: true },
    });
    const problems: InputProblem[] = [];
    if (row.text === '') problems.push({ field: 'text', code: 'REQUIRED' });
    if (signedOn > today) problems.push({ field: 'signedOn', code: 'IN_FUTURE' });
    if (wanted.length === 0) problems.push({ field: 'memberIds', code: 'REQUIRED' });
    if (members.length < wanted.length) problems.push({ field: 'memberIds', code: 'NOT_A_MEMBER' });
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.blockPactSigner.createMany({ data: members.map(({ id }) => ({ pactId: row.id, memberId: id })) });
    return ok({
      data: { signedOn: day },
      event: {
        action: 'PACT_SIGNED',
        objectType: 'BlockPact',
        objectId: row.id,
        detail: { from: row.status, to, signedOn, count: members.length },
      },
    });
  });
}
