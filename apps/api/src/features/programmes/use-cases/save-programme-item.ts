import type { Tx } from '@thidua/db';
import { cleanText, err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import {
  applyProgrammeItemEvent,
  mayEditProgramme,
  PROGRAMME_LIMITS,
  programmeItemProblems,
} from '@thidua/domain/programmes';
import { businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { visibleMovements } from '../../movements/index.ts';
import { areDivisionsOf } from '../../organisation/index.ts';
import type { SaveProgrammeItemInput } from '../programme.input.ts';

/** Writes a content: its words, its year, who does it, the task it carries out and the target that counts it. */
export function saveProgrammeItem(
  context: ActingContext,
  input: SaveProgrammeItemInput,
): Promise<Result<{ readonly itemId: string }, SharedRefusal>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id, version = null, programmeId, year } = input;
  return inTransaction<{ readonly itemId: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    // Contents of one programme are numbered one after the other.
    await tx.$queryRaw`SELECT id FROM work_programmes WHERE id = ${programmeId}::uuid FOR NO KEY UPDATE`;
    const programme = found(
      await tx.workProgramme.findFirst({
        where: { id: programmeId, organisationId },
        select: { fromYear: true, toYear: true },
      }),
    );
    if (!mayEditProgramme(actor)) throw forbidden();
    const known = await tx.workProgrammeItem.findUnique({
      where: { id },
      select: { programmeId: true, status: true, version: true },
    });
    if (known === null ? version !== null : known.programmeId !== programmeId) throw badInput();
    if (known !== null && version === null) return ok({ itemId: id });
    if (known !== null) {
      const next = applyProgrammeItemEvent(known.status, 'EDIT');
      if (!next.ok) return next;
      if (known.version !== version) return err({ code: 'STALE_RECORD', currentVersion: known.version });
    }
    const columns = {
      year,
      text: cleanText(input.text).trim(),
      ownerDepartmentId: input.ownerDepartmentId ?? null,
      taskId: input.taskId ?? null,
      targetId: input.targetId ?? null,
    };
    const count = known === null ? await tx.workProgrammeItem.count({ where: { programmeId } }) : 0;
    const problems = [
      ...programmeItemProblems(columns, programme),
      ...(await placeProblems(tx, context, columns)),
      ...(count >= PROGRAMME_LIMITS.items
        ? [{ field: 'text', code: 'TOO_MANY_ITEMS', limit: PROGRAMME_LIMITS.items }]
        : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    if (known === null) {
      await tx.workProgrammeItem.create({
        data: { id, programmeId, ...columns, ordinal: count + 1 },
        select: { id: true },
      });
    } else {
      await tx.workProgrammeItem.update({
        where: { id },
        data: { ...columns, version: { increment: 1 } },
        select: { id: true },
      });
    }
    audit({
      action: 'PROGRAMME_ITEM_SAVED',
      objectType: 'WorkProgramme',
      objectId: programmeId,
      detail: { recordId: id, year },
    });
    return ok({ itemId: id });
  });
}

interface Places {
  readonly year: number;
  readonly ownerDepartmentId: string | null;
  readonly taskId: string | null;
  readonly targetId: string | null;
}

/** Division, task and target are of this body; the target counts two steps and its plan, which is of that year, is not closed. */
async function placeProblems(
  tx: Tx,
  context: ActingContext,
  { year, ownerDepartmentId, taskId, targetId }: Places,
): Promise<readonly InputProblem[]> {
  const { actor } = context;
  const movement = visibleMovements(actor);
  const today = businessToday(context, actor);
  const isDivision =
    ownerDepartmentId === null || (await areDivisionsOf(tx, actor.organisationId, [ownerDepartmentId], today));
  if (taskId !== null && (await tx.movementTask.count({ where: { id: taskId, movement } })) === 0) throw badInput();
  const target =
    targetId === null
      ? undefined
      : found(
          await tx.target.findFirst({
            where: { id: targetId, movement },
            select: {
              kind: true,
              countsRegistered: true,
              removedAt: true,
              movement: { select: { status: true, year: true } },
            },
          }),
        );
  const isCounting =
    target === undefined ||
    (target.kind === 'COUNT_RANGE' &&
      target.countsRegistered &&
      target.removedAt === null &&
      target.movement.year === year &&
      target.movement.status !== 'CLOSED');
  return [
    ...(isDivision ? [] : [{ field: 'ownerDepartmentId', code: 'UNKNOWN_DEPARTMENT' }]),
    ...(isCounting ? [] : [{ field: 'targetId', code: 'NOT_COUNTING' }]),
  ];
}
