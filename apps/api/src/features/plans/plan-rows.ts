import type { Tx } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import type { NamedReference, PlanDuty, PlanPhase, PlanRecipient, PlanTask } from '@thidua/domain/plans';
import { badInput } from '../../platform/fault.ts';

/*
 * Each list of a plan replaces the old one, but rows keep their ids: a task that was renumbered is still the task that events
 * and references point at. Places and numbers are unique in a plan, so the kept rows step aside before they are written anew.
 */

interface Sorted {
  readonly keep: ReadonlySet<string>;
  readonly gone: readonly string[];
}

/** Which rows stay and which go. An id that names a row of another plan is no accident: BAD_USER_INPUT. */
async function sorted(
  wanted: readonly { readonly id: string }[],
  own: readonly { readonly id: string }[],
  countElsewhere: (ids: string[]) => Promise<number>,
): Promise<Sorted> {
  const ids = new Set(wanted.map(({ id }) => id));
  if (ids.size !== wanted.length) throw badInput();
  const known = new Set(own.map(({ id }) => id));
  const fresh = [...ids].filter((id) => !known.has(id));
  if (fresh.length > 0 && (await countElsewhere(fresh)) > 0) throw badInput();
  return {
    keep: new Set([...known].filter((id) => ids.has(id))),
    gone: [...known].filter((id) => !ids.has(id)),
  };
}

export async function replacePhases(tx: Tx, movementId: string, phases: readonly PlanPhase[]): Promise<void> {
  const own = await tx.movementPhase.findMany({ where: { movementId }, select: { id: true } });
  const { keep, gone } = await sorted(phases, own, (ids) => tx.movementPhase.count({ where: { id: { in: ids } } }));
  const occasions = phases.flatMap(({ occasions: rows }) => rows);
  const ownOccasions = await tx.occasion.findMany({ where: { phase: { movementId } }, select: { id: true } });
  await sorted(occasions, ownOccasions, (ids) => tx.occasion.count({ where: { id: { in: ids } } }));
  await tx.occasion.deleteMany({ where: { phase: { movementId } } });
  await tx.movementPhase.deleteMany({ where: { id: { in: [...gone] } } });
  await tx.$executeRaw`UPDATE movement_phases SET ordinal = -ordinal WHERE "movementId" = ${movementId}::uuid`;
  for (const [index, { id, occasions: rows, reviewText, ...phase }] of phases.entries()) {
    const columns = {
      name: phase.name,
      fromText: phase.fromText,
      toText: phase.toText,
      ordinal: index + 1,
      fromDay: midnightUtcOf(phase.fromDay),
      toDay: midnightUtcOf(phase.toDay),
      reviewOn: dateOrNull(phase.reviewOn),
      reviewText: reviewText ?? null,
    };
    if (keep.has(id)) await tx.movementPhase.update({ where: { id }, data: columns, select: { id: true } });
    else await tx.movementPhase.create({ data: { ...columns, id, movementId }, select: { id: true } });
    await tx.occasion.createMany({
      data: rows.map(({ originDay, anniversary, statedYears, ...occasion }) => ({
        id: occasion.id,
        name: occasion.name,
        phaseId: id,
        originDay: dateOrNull(originDay),
        anniversary: dateOrNull(anniversary),
        statedYears: statedYears ?? null,
      })),
    });
  }
}

/** Contents are kept like tasks: who is in charge, what was reported and how it was judged hang on their rows. */
export async function replaceTasks(tx: Tx, movementId: string, tasks: readonly PlanTask[]): Promise<void> {
  const own = await tx.movementTask.findMany({ where: { movementId }, select: { id: true } });
  const { keep, gone } = await sorted(tasks, own, (ids) => tx.movementTask.count({ where: { id: { in: ids } } }));
  const ownItems = await tx.taskItem.findMany({ where: { task: { movementId } }, select: { id: true } });
  const items = await sorted(
    tasks.flatMap((task) => task.items),
    ownItems,
    (ids) => tx.taskItem.count({ where: { id: { in: ids } } }),
  );
  await tx.taskItem.deleteMany({ where: { id: { in: [...items.gone] } } });
  await tx.$executeRaw`UPDATE movement_tasks SET number = id::text WHERE "movementId" = ${movementId}::uuid`;
  for (const [index, { id, number, title, content, items: contents }] of tasks.entries()) {
    const columns = { number, title, content, ordinal: index + 1 };
    if (keep.has(id)) await tx.movementTask.update({ where: { id }, data: columns, select: { id: true } });
    else await tx.movementTask.create({ data: { ...columns, id, movementId }, select: { id: true } });
    for (const [at, item] of contents.entries()) {
      const data = { text: item.text, taskId: id, ordinal: at + 1 };
      if (items.keep.has(item.id)) await tx.taskItem.update({ where: { id: item.id }, data, select: { id: true } });
      else await tx.taskItem.create({ data: { ...data, id: item.id }, select: { id: true } });
    }
  }
  // Last: what was moved to another task has left these.
  await tx.movementTask.deleteMany({ where: { id: { in: [...gone] } } });
}

/** How many contents that were worked on would be lost with these tasks. */
export function countLostContents(tx: Tx, movementId: string, tasks: readonly PlanTask[]): Promise<number> {
  const stay = tasks.flatMap(({ items }) => items.map(({ id }) => id));
  return tx.taskItem.count({
    where: {
      id: { notIn: stay },
      task: { movementId },
      OR: [{ entries: { some: {} } }, { attachments: { some: {} } }],
    },
  });
}

export async function replaceRecipients(
  tx: Tx,
  movementId: string,
  recipients: readonly PlanRecipient[],
): Promise<void> {
  const own = await tx.planRecipient.findMany({ where: { movementId }, select: { id: true } });
  await sorted(recipients, own, (ids) => tx.planRecipient.count({ where: { id: { in: ids } } }));
  await tx.planRecipient.deleteMany({ where: { movementId } });
  await tx.planRecipient.createMany({
    data: recipients.map(({ id, name, purpose, group }, index) => ({
      id,
      name,
      movementId,
      ordinal: index + 1,
      purpose: purpose ?? null,
      group: group ?? null,
    })),
  });
}

export async function replaceDuties(tx: Tx, movementId: string, duties: readonly PlanDuty[]): Promise<void> {
  const own = await tx.planDuty.findMany({ where: { movementId }, select: { id: true } });
  await sorted(duties, own, (ids) => tx.planDuty.count({ where: { id: { in: ids } } }));
  await tx.planDuty.deleteMany({ where: { movementId } });
  await tx.planDuty.createMany({
    data: duties.map(({ id, unit, text }, index) => ({ id, unit, text, movementId, ordinal: index + 1 })),
  });
}

export async function replaceReferences(
  tx: Tx,
  movementId: string,
  references: readonly NamedReference[],
): Promise<void> {
  const own = await tx.planReference.findMany({ where: { movementId }, select: { id: true } });
  await sorted(references, own, (ids) => tx.planReference.count({ where: { id: { in: ids } } }));
  await tx.planReference.deleteMany({ where: { movementId } });
  await tx.planReference.createMany({
    data: references.map(({ id, documentId, number, taskId, isBasis }, index) => ({
      id,
      documentId,
      number,
      isBasis,
      movementId,
      ordinal: index + 1,
      taskId: taskId ?? null,
    })),
  });
}

export async function replaceThematicLinks(
  tx: Tx,
  movementId: string,
  movements: readonly { readonly id: string }[],
): Promise<void> {
  await tx.planThematicMovement.deleteMany({ where: { movementId } });
  await tx.planThematicMovement.createMany({
    data: movements.map(({ id }, index) => ({ movementId, thematicMovementId: id, ordinal: index + 1 })),
  });
}

function dateOrNull(day: PlainDate | undefined): Date | null {
  return day === undefined ? null : midnightUtcOf(day);
}
