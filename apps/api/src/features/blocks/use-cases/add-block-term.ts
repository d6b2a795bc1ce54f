import { randomUUID } from 'node:crypto';
import { BLOCK_LIMITS, termProblems } from '@thidua/domain/blocks';
import { cleanLine, err, foldText, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { neededProblems } from '@thidua/domain/works';
import { badInput, notFound } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AddBlockTermInput } from '../block.input.ts';
import { changeBlock, type BlockHand, type BlockRefusal } from './change-block.ts';

interface WhoJoins {
  readonly departmentId: string | null;
  readonly name: string;
}

/** Writes down who is in a block, leads it or stands beside the leader, and for which days. */
export function addBlockTerm(
  context: ActingContext,
  input: AddBlockTermInput,
): Promise<Result<{ readonly id: string }, BlockRefusal>> {
  const { role, validFrom } = input;
  const validTo = input.validTo ?? undefined;
  const who = { departmentId: input.departmentId ?? null, name: cleanLine(input.name ?? '') };
  return changeBlock(context, input, async (hand) => {
    const { tx, row, terms } = hand;
    await checkWho(hand, who);
    const problems: readonly InputProblem[] =
      who.name === '' ? [] : neededProblems('name', who.name, BLOCK_LIMITS.name);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const known = await knownMember(hand, who);
    const term = { id: randomUUID(), memberId: known ?? randomUUID(), role, validFrom, validTo };
    const clashes = termProblems(term, terms);
    if (clashes.length > 0) return err({ code: 'INPUT_PROBLEMS', problems: clashes });
    if (known === undefined) {
      const isOwnBody = who.departmentId === null && who.name === '';
      await tx.blockMember.create({
        data: { id: term.memberId, blockId: row.id, isOwnBody, ...who },
        select: { id: true },
      });
    }
    await tx.blockTerm.create({
      data: {
        id: term.id,
        blockId: row.id,
        memberId: term.memberId,
        role,
        validFrom: midnightUtcOf(validFrom),
        validTo: validTo === undefined ? null : midnightUtcOf(validTo),
      },
      select: { id: true },
    });
    return ok({
      data: {},
      event: {
        action: 'BLOCK_TERM_ADDED',
        objectType: 'EmulationBlock',
        objectId: row.id,
        detail: { memberId: term.memberId, role, validFrom, validTo: validTo ?? null },
      },
    });
  });
}

/** Divisions are in blocks of their own body only; a division that is not ours is none. */
async function checkWho({ tx, row }: BlockHand, { departmentId, name }: WhoJoins): Promise<void> {
  if ((row.level === 'INTERNAL') !== (departmentId !== null) || (departmentId !== null && name !== ''))
    throw badInput();
  if (departmentId === null) return;
  const where = { id: departmentId, organisationId: row.organisationId };
  if ((await tx.department.findFirst({ where, select: { id: true } })) === null) throw notFound();
}

/** Whoever was in the block before is the same member again, with whatever signs the name is written. */
async function knownMember({ tx, row }: BlockHand, { departmentId, name }: WhoJoins): Promise<string | undefined> {
  const members = await tx.blockMember.findMany({
    where: { blockId: row.id },
    select: { id: true, departmentId: true, name: true },
  });
  return members.find((member) => member.departmentId === departmentId && foldText(member.name) === foldText(name))?.id;
}
