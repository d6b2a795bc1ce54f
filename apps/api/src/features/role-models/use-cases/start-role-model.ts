import type { Tx } from '@thidua/db';
import { cleanLine, err, midnightUtcOf, ok, yearOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import { achievedProblems, mayProposeRoleModel, savedProblems } from '@thidua/domain/role-models';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { heldOn } from '../../../platform/dated.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { visibleMovements } from '../../movements/index.ts';
import { areDivisionsOf } from '../../organisation/index.ts';
import type { StartRoleModelInput } from '../role-model.input.ts';

/** Starts an example of a person or a collective. The id comes from the client: the same id twice starts one. */
export function startRoleModel(
  context: ActingContext,
  input: StartRoleModelInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id, movementId, achievedOn, staffId = null } = input;
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.roleModel.findUnique({
      where: { id },
      select: { organisationId: true, departmentId: true },
    });
    if (known !== null) {
      if (known.organisationId === organisationId && mayProposeRoleModel(actor, known.departmentId)) return ok({ id });
      throw badInput();
    }
    const title = cleanLine(input.title);
    const problems = [
      ...savedProblems({ title, field: '', story: '' }),
      ...achievedProblems(achievedOn, businessToday(context, actor)),
    ];
    const departmentId = await unitOf(tx, organisationId, input);
    // Whose example it would be is not told before the right to write of the unit is known.
    if (departmentId !== undefined && !mayProposeRoleModel(actor, departmentId)) throw forbidden();
    if (departmentId === undefined) problems.push({ field: 'subject', code: 'NOT_IN_SERVICE' });
    if (problems.length > 0 || departmentId === undefined) return err({ code: 'INPUT_PROBLEMS', problems });
    const movement = await tx.movement.findFirst({
      where: { AND: [{ id: movementId }, visibleMovements(actor)] },
      select: { id: true },
    });
    if (movement === null) throw badInput();
    const now = businessNow(context, actor);
    const year = yearOf(achievedOn);
    await tx.roleModel.create({
      data: {
        id,
        organisationId,
        year,
        movementId,
        staffId,
        departmentId,
        title,
        achievedOn: midnightUtcOf(achievedOn),
        createdById: actor.accountId,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    audit({ action: 'ROLE_MODEL_STARTED', objectType: 'RoleModel', objectId: id, detail: { year, departmentId } });
    return ok({ id });
  });
}

/** The person's division of the day, or the collective itself; undefined for whoever is not of the body that day. */
async function unitOf(
  tx: Tx,
  organisationId: string,
  { staffId, departmentId, achievedOn }: StartRoleModelInput & { readonly achievedOn: PlainDate },
): Promise<string | undefined> {
  // One of the two, or it is nobody's example.
  if ((staffId == null) === (departmentId == null)) throw badInput();
  if (staffId == null) {
    const stands = departmentId != null && (await areDivisionsOf(tx, organisationId, [departmentId], achievedOn));
    return stands ? departmentId : undefined;
  }
  const place = await tx.membership.findFirst({
    where: { staffId, staff: { organisationId }, kind: 'MAIN', ...heldOn(achievedOn) },
    select: { departmentId: true },
    orderBy: { validFrom: 'desc' },
  });
  return place?.departmentId;
}
