import type { Tx } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import type { AssembledPlan } from '@thidua/domain/plan-proposal';
import { documentTypeOfSign } from '@thidua/domain/plans';
import type { RatedKind } from '@thidua/domain/vocabulary';
import type { Change } from '../../platform/in-transaction.ts';
import { knownDocument, lockRegister, type DocumentColumns } from '../documents/index.ts';

/** Where the parts of an assembled plan go. */
export interface PlanPlace {
  readonly organisationId: string;
  readonly movementId: string;
  readonly ownerDepartmentId: string;
  /** The organisations that are rated, by their kind. */
  readonly rated: ReadonlyMap<RatedKind, string>;
}

/** Adds the parts behind those that the plan has already. */
export async function writeParts(
  { tx, audit }: Pick<Change, 'tx' | 'audit'>,
  place: PlanPlace,
  plan: AssembledPlan,
): Promise<void> {
  await writePhases(tx, place, plan);
  const movements = await writeThematicMovements(tx, place, plan);
  await writeTargets(tx, place, plan, movements);
  const tasks = await writeTasks(tx, place, plan);
  await writeReferences({ tx, audit }, place, plan, tasks);
  await writeRecipients(tx, place, plan);
  await writeDuties(tx, place, plan);
}

async function writePhases(tx: Tx, { movementId }: PlanPlace, { phases }: AssembledPlan): Promise<void> {
  const last = await tx.movementPhase.aggregate({ where: { movementId }, _max: { ordinal: true } });
  let ordinal = last._max.ordinal ?? 0;
  for (const { occasions, fromDay, toDay, reviewOn, ...named } of phases) {
    ordinal += 1;
    await tx.movementPhase.create({
      data: {
        ...named,
        movementId,
        ordinal,
        fromDay: midnightUtcOf(fromDay),
        toDay: midnightUtcOf(toDay),
        reviewOn: dateOrNull(reviewOn),
        occasions: {
          createMany: {
            data: occasions.map(({ name, originDay, anniversary, statedYears }) => {
              return { name, originDay: dateOrNull(originDay), anniversary: dateOrNull(anniversary), statedYears };
            }),
          },
        },
      },
      select: { id: true },
    });
  }
}

async function writeTargets(
  tx: Tx,
  { movementId, ownerDepartmentId, rated }: PlanPlace,
  { targets, toDay }: AssembledPlan,
  movements: ReadonlyMap<string, string>,
): Promise<void> {
  const last = await tx.target.aggregate({ where: { movementId }, _max: { ordinal: true } });
  await tx.target.createMany({
    data: targets.map(({ ratedKind, key: _key, incidentKinds, thematicName, ...target }, at) => ({
      ...target,
      incidentKinds: [...incidentKinds],
      thematicMovementId: movements.get(thematicName ?? '') ?? null,
      movementId,
      ownerDepartmentId,
      ordinal: (last._max.ordinal ?? 0) + at + 1,
      ratedDepartmentId: ratedKind === null ? null : (rated.get(ratedKind) ?? null),
      dueOn: midnightUtcOf(toDay),
    })),
  });
}

/** Answers the ids by the numbers. */
async function writeTasks(
  tx: Tx,
  { movementId }: PlanPlace,
  { tasks }: AssembledPlan,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const last = await tx.movementTask.aggregate({ where: { movementId }, _max: { ordinal: true } });
  for (const [at, { number, title, content, subItems }] of tasks.entries()) {
    const items = subItems.map((text, place) => ({ text, ordinal: place + 1 }));
    const { id } = await tx.movementTask.create({
      data: {
        number,
        title,
        content,
        movementId,
        ordinal: (last._max.ordinal ?? 0) + at + 1,
        items: { createMany: { data: items } },
      },
      select: { id: true },
    });
    ids.set(number, id);
  }
  return ids;
}

/** A movement outlives a plan: one of the same name is the same, and only what is new is made. Answers the ids by the names. */
async function writeThematicMovements(
  tx: Tx,
  { organisationId, movementId }: PlanPlace,
  { thematicMovements }: AssembledPlan,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const last = await tx.planThematicMovement.aggregate({ where: { movementId }, _max: { ordinal: true } });
  let ordinal = last._max.ordinal ?? 0;
  for (const { name, commitments, fromYear, toYear } of thematicMovements) {
    const where = { organisationId_name: { organisationId, name } };
    const known = await tx.thematicMovement.findUnique({ where, select: { id: true } });
    const { id } =
      known ??
      (await tx.thematicMovement.create({
        data: {
          organisationId,
          name,
          fromYear,
          toYear,
          commitments: { createMany: { data: commitments.map((text, at) => ({ text, ordinal: at + 1 })) } },
        },
        select: { id: true },
      }));
    ids.set(name, id);
    const link = { movementId_thematicMovementId: { movementId, thematicMovementId: id } };
    if ((await tx.planThematicMovement.count({ where: { movementId, thematicMovementId: id } })) > 0) continue;
    ordinal += 1;
    await tx.planThematicMovement.upsert({
      where: link,
      create: { movementId, thematicMovementId: id, ordinal },
      update: {},
      select: { ordinal: true },
    });
  }
  return ids;
}

/** Papers stand in the register once, however many plans name them; the plan keeps the signs, and the task that names them. */
async function writeReferences(
  { tx, audit }: Pick<Change, 'tx' | 'audit'>,
  { organisationId, movementId }: PlanPlace,
  { references }: AssembledPlan,
  tasks: ReadonlyMap<string, string>,
): Promise<void> {
  if (references.length === 0) return;
  await lockRegister(tx, organisationId);
  const last = await tx.planReference.aggregate({ where: { movementId }, _max: { ordinal: true } });
  for (const [at, { number, isParent, taskNumber, ...paper }] of references.entries()) {
    const columns = documentOf({ number, ...paper });
    let documentId = await knownDocument(tx, organisationId, columns);
    if (documentId === undefined) {
      const made = await tx.higherDocument.create({ data: { ...columns, organisationId }, select: { id: true } });
      documentId = made.id;
      audit({
        action: 'HIGHER_DOCUMENT_REGISTERED',
        objectType: 'HigherDocument',
        objectId: documentId,
        detail: { code: number },
      });
    }
    const ordinal = (last._max.ordinal ?? 0) + at + 1;
    await tx.planReference.create({
      data: { movementId, ordinal, number, documentId, isBasis: isParent, taskId: tasks.get(taskNumber ?? '') ?? null },
      select: { id: true },
    });
  }
}

function documentOf({
  number,
  issuedOn,
  issuer,
  subject,
}: Omit<AssembledPlan['references'][number], 'isParent' | 'taskNumber'>): DocumentColumns {
  const [year, month, day] = (issuedOn ?? '').split('-').map(Number);
  return {
    number,
    typeName: documentTypeOfSign(number) ?? null,
    issuedYear: year || null,
    issuedMonth: month ?? null,
    issuedDay: day ?? null,
    issuer,
    subject,
  };
}

async function writeRecipients(tx: Tx, { movementId }: PlanPlace, { recipients }: AssembledPlan): Promise<void> {
  const last = await tx.planRecipient.aggregate({ where: { movementId }, _max: { ordinal: true } });
  await tx.planRecipient.createMany({
    data: recipients.map(({ name, purpose, group }, at) => {
      return { name, purpose, group, movementId, ordinal: (last._max.ordinal ?? 0) + at + 1 };
    }),
  });
}

async function writeDuties(tx: Tx, { movementId }: PlanPlace, { duties }: AssembledPlan): Promise<void> {
  const last = await tx.planDuty.aggregate({ where: { movementId }, _max: { ordinal: true } });
  await tx.planDuty.createMany({
    data: duties.map(({ unit, text }, at) => ({ unit, text, movementId, ordinal: (last._max.ordinal ?? 0) + at + 1 })),
  });
}

function dateOrNull(day: PlainDate | null): Date | null {
  return day === null ? null : midnightUtcOf(day);
}
