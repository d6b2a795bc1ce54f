import type { Prisma } from '@thidua/db';
import {
  BLOCK_LIMITS,
  rewritesThePast,
  termProblems,
  turnWithoutMembership,
  type BlockTerm,
  type Span,
} from '@thidua/domain/blocks';
import {
  cleanText,
  err,
  midnightUtcOf,
  ok,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { neededProblems, tooLongProblems } from '@thidua/domain/works';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { changeBlock, type BlockRefusal } from './change-block.ts';

interface Rewriting {
  readonly id: string;
  readonly version: number;
  readonly termId: string;
  readonly reason?: string | null;
}

/** Gives a term other days, or strikes it out where `after` is undefined; a day that is over wants a reason. */
export function rewriteBlockTerm(
  context: ActingContext,
  input: Rewriting,
  after: Span | undefined,
): Promise<Result<{ readonly id: string }, BlockRefusal>> {
  const reason = cleanText(input.reason ?? '');
  return changeBlock(context, input, async ({ tx, row, terms, now, today }) => {
    const before = found(terms.find(({ id }) => id === input.termId));
    const problems = [
      ...reasonProblems(reason, rewritesThePast(before, after, today)),
      ...rewriteProblems(before, after, terms),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const { id, memberId, role } = before;
    if (after === undefined) await tx.blockTerm.delete({ where: { id }, select: { id: true } });
    else await tx.blockTerm.update({ where: { id }, data: columnsOf(after), select: { id: true } });
    await tx.blockTermChange.create({
      data: { memberId, role, ...changeOf(before, after), reason, byId: context.actor.accountId, at: now },
      select: { id: true },
    });
    const { validFrom, validTo } = after ?? before;
    return ok({
      data: {},
      event: {
        action: after === undefined ? 'BLOCK_TERM_REMOVED' : 'BLOCK_TERM_CHANGED',
        objectType: 'EmulationBlock',
        objectId: row.id,
        detail: { memberId, role, validFrom, validTo: validTo ?? null },
      },
    });
  });
}

function reasonProblems(reason: string, isNeeded: boolean): readonly InputProblem[] {
  return (isNeeded ? neededProblems : tooLongProblems)('reason', reason, BLOCK_LIMITS.reason);
}

function rewriteProblems(
  before: BlockTerm,
  after: Span | undefined,
  terms: readonly BlockTerm[],
): readonly InputProblem[] {
  const others = terms.filter(({ id }) => id !== before.id);
  const changed = after === undefined ? undefined : { ...before, ...after };
  const own = changed === undefined ? [] : termProblems(changed, others);
  if (own.length > 0) return own;
  const left = turnWithoutMembership(changed === undefined ? others : [...others, changed]);
  return left === undefined ? [] : [{ field: 'validTo', code: 'TURN_LEFT' }];
}

function columnsOf({ validFrom, validTo }: Span): { validFrom: Date; validTo: Date | null } {
  return { validFrom: midnightUtcOf(validFrom), validTo: dateOf(validTo) };
}

function changeOf(
  before: Span,
  after: Span | undefined,
): Pick<Prisma.BlockTermChangeUncheckedCreateInput, 'fromBefore' | 'toBefore' | 'fromAfter' | 'toAfter'> {
  return {
    fromBefore: midnightUtcOf(before.validFrom),
    toBefore: dateOf(before.validTo),
    fromAfter: dateOf(after?.validFrom),
    toAfter: dateOf(after?.validTo),
  };
}

function dateOf(day: PlainDate | undefined): Date | null {
  return day === undefined ? null : midnightUtcOf(day);
}
