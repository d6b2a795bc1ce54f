import type { Tx } from '@thidua/db';
import { midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import { runsIn, yearShift, type YearShift } from '@thidua/domain/plans';

interface PlanOfYear {
  readonly id: string;
  readonly year: number;
}

/**
 * Copies what one plan says into the draft of another: texts, phases with their occasions, targets, tasks, duties, papers,
 * readers, and the thematic movements that still run. Days move by whole years; number, date and signatures are not copied.
 */
export async function copyPlan(tx: Tx, source: PlanOfYear, target: PlanOfYear): Promise<void> {
  const shift = yearShift(source.year, target.year);
  await copyHead(tx, source, target);
  await copyPhases(tx, source, target, shift);
  const tasks = await copyTasks(tx, source, target, shift);
  await copyTargets(tx, source, target, shift);
  const recipients = await tx.planRecipient.findMany({ where: { movementId: source.id } });
  await tx.planRecipient.createMany({
    data: recipients.map(({ id: _id, ...row }) => ({ ...row, movementId: target.id })),
  });
  const duties = await tx.planDuty.findMany({ where: { movementId: source.id } });
  await tx.planDuty.createMany({
    data: duties.map(({ id: _id, text, ...row }) => ({ ...row, text: shift.text(text), movementId: target.id })),
  });
  const references = await tx.planReference.findMany({ where: { movementId: source.id } });
  await tx.planReference.createMany({
    data: references.map(({ id: _id, taskId, ...row }) => ({
      ...row,
      movementId: target.id,
      taskId: taskId === null ? null : (tasks.get(taskId) ?? null),
    })),
  });
  const links = await tx.planThematicMovement.findMany({
    where: { movementId: source.id },
    include: { thematicMovement: { select: { fromYear: true, toYear: true } } },
  });
  await tx.planThematicMovement.createMany({
    data: links.flatMap(({ thematicMovement, ...link }) =>
      runsIn(thematicMovement, target.year) ? [{ ...link, movementId: target.id }] : [],
    ),
  });
}

async function copyHead(tx: Tx, source: PlanOfYear, target: PlanOfYear): Promise<void> {
  const head = await tx.movement.findUniqueOrThrow({
    where: { id: source.id },
    select: {
      theme: true,
      purposes: true,
      requirements: true,
      generalGoals: true,
      paperType: true,
      issuer: true,
      signerPost: true,
      signerName: true,
    },
  });
  await tx.movement.update({ where: { id: target.id }, data: head, select: { id: true } });
}

async function copyPhases(tx: Tx, source: PlanOfYear, target: PlanOfYear, shift: YearShift): Promise<void> {
  const phases = await tx.movementPhase.findMany({ where: { movementId: source.id }, include: { occasions: true } });
  for (const { id: _id, movementId: _movementId, occasions, ...phase } of phases) {
    await tx.movementPhase.create({
      data: {
        ...phase,
        movementId: target.id,
        fromDay: moved(phase.fromDay, shift),
        fromText: shift.text(phase.fromText),
        toDay: moved(phase.toDay, shift),
        toText: shift.text(phase.toText),
        reviewOn: phase.reviewOn && moved(phase.reviewOn, shift),
        reviewText: phase.reviewText && shift.text(phase.reviewText),
        occasions: {
          create: occasions.map(({ name, originDay, anniversary, statedYears }) => ({
            name,
            originDay,
            anniversary: anniversary && moved(anniversary, shift),
            statedYears: statedYears === null ? null : statedYears + shift.years,
          })),
        },
      },
      select: { id: true },
    });
  }
}

/** Answers which task became which. */
async function copyTasks(
  tx: Tx,
  source: PlanOfYear,
  target: PlanOfYear,
  shift: YearShift,
): Promise<ReadonlyMap<string, string>> {
  const tasks = await tx.movementTask.findMany({ where: { movementId: source.id }, include: { items: true } });
  const copies = new Map<string, string>();
  for (const { id, movementId: _movementId, items, content, ...task } of tasks) {
    const copy = await tx.movementTask.create({
      data: {
        ...task,
        movementId: target.id,
        content: shift.text(content),
        items: { create: items.map(({ ordinal, text }) => ({ ordinal, text: shift.text(text) })) },
      },
      select: { id: true },
    });
    copies.set(id, copy.id);
  }
  return copies;
}

/**
 * Every column of a target is its measure or its text; only its day and its words move. A target of taking part in a movement
 * that has ended by then stands without one.
 */
async function copyTargets(tx: Tx, source: PlanOfYear, target: PlanOfYear, shift: YearShift): Promise<void> {
  const targets = await tx.target.findMany({
    where: { movementId: source.id, removedAt: null },
    include: { thematicMovement: { select: { fromYear: true, toYear: true } } },
  });
  await tx.target.createMany({
    data: targets.map(({ id: _id, version: _version, createdAt: _createdAt, thematicMovement, ...row }) => ({
      ...row,
      thematicMovementId:
        thematicMovement !== null && runsIn(thematicMovement, target.year) ? row.thematicMovementId : null,
      movementId: target.id,
      title: shift.text(row.title),
      sourceText: shift.text(row.sourceText),
      dueOn: moved(row.dueOn, shift),
    })),
  });
}

function moved(date: Date, { day }: YearShift): Date {
  return midnightUtcOf(day(plainDateOf(date)));
}
