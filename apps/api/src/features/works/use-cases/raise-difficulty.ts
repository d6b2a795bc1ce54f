import { cleanLine, cleanText, err, ok, yearOf, type Result } from '@thidua/domain/kernel';
import { DIFFICULTY_LIMITS, neededProblems, speaksForUnit } from '@thidua/domain/works';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { standsOn } from '../../../platform/dated.ts';
import { badInput, forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import type { RaiseDifficultyInput } from '../difficulty.input.ts';

/** A division tells the secretariat what stands in its way. The id comes from the client: the same id twice raises once. */
export async function raiseDifficulty(
  context: ActingContext,
  { id, departmentId, ...typed }: RaiseDifficultyInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  const title = cleanLine(typed.title);
  const content = cleanText(typed.content).trim();
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const today = businessToday(context, actor);
    const unit = await tx.department.findFirst({
      where: {
        id: departmentId,
        organisationId,
        ...standsOn(today),
      },
      select: { id: true },
    });
    if (unit === null) throw notFound();
    const { headIds } = await readDesks(tx, organisationId, today);
    if (!speaksForUnit(actor, { departmentId, headIds: headIds.get(departmentId) ?? [] })) throw forbidden();
    const known = await tx.difficulty.findUnique({ where: { id }, select: { departmentId: true } });
    if (known?.departmentId === departmentId) return ok({ id });
    if (known !== null) throw badInput();
    const problems = [
      ...neededProblems('title', title, DIFFICULTY_LIMITS.title),
      ...neededProblems('content', content, DIFFICULTY_LIMITS.content),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const now = businessNow(context, actor);
    const year = yearOf(today);
    await tx.difficulty.create({
      data: {
        id,
        organisationId,
        year,
        departmentId,
        title,
        content,
        raisedById: actor.accountId,
        raisedAt: now,
        heldSince: now,
      },
      select: { id: true },
    });
    audit({ action: 'DIFFICULTY_RAISED', objectType: 'Difficulty', objectId: id, detail: { year, departmentId } });
    return ok({ id });
  });
}
