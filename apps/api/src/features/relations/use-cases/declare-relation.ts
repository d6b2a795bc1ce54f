import type { Tx } from '@thidua/db';
import { err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { DeclareRelationInput } from '../relation.type.ts';
import { setAside } from '../sheets-aside.ts';

/**
 * The actor declares to be related to somebody of the body. Sheets that one of the two has for what the other wrote are set aside in
 * the same moment, sent or not, and drafts are gone: the secretariat sees whom it lacks. The scorer's own page shows nothing of it,
 * for a sheet that goes on declaring would tell who wrote. On the trail stands that it was declared.
 */
export function declareRelation(
  context: ActingContext,
  { id, relatedId, kind }: DeclareRelationInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId, staffId } = actor;
  if (staffId === undefined) throw forbidden();
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`relations ${staffId}`}, 0))`;
    const known = await tx.declaredRelation.findUnique({ where: { id }, select: { staffId: true } });
    if (known !== null && known.staffId !== staffId) throw badInput();
    if (known !== null) return ok({ id });
    const problems = await relationProblems(tx, { organisationId, staffId, relatedId });
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const now = businessNow(context, actor);
    await tx.declaredRelation.create({
      data: { id, organisationId, staffId, relatedId, kind, declaredAt: now },
      select: { id: true },
    });
    const count = (await setAside(tx, staffId, relatedId, now)) + (await setAside(tx, relatedId, staffId, now));
    audit({ action: 'RELATION_DECLARED', objectType: 'DeclaredRelation', objectId: id, detail: { count } });
    return ok({ id });
  });
}

interface Two {
  readonly organisationId: string;
  readonly staffId: string;
  readonly relatedId: string;
}

async function relationProblems(tx: Tx, { organisationId, staffId, relatedId }: Two): Promise<readonly InputProblem[]> {
  const field = 'relatedId';
  if (relatedId === staffId) return [{ field, code: 'ONESELF' }];
  const [person, twice] = [
    await tx.staff.findFirst({ where: { id: relatedId, organisationId }, select: { id: true } }),
    await tx.declaredRelation.findFirst({ where: { staffId, relatedId, withdrawnAt: null }, select: { id: true } }),
  ];
  if (person === null) throw badInput();
  return twice === null ? [] : [{ field, code: 'DECLARED_ALREADY' }];
}
