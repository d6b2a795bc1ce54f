import { actualYears } from '@thidua/domain/movements';
import { midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { suggestedSign, wholeDayOf, type PartialDay } from '@thidua/domain/plans';
import { groupedBy, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type {
  MovementPhaseType,
  MovementTaskType,
  PlanDutyType,
  PlanRecipientType,
  PlanReferenceType,
  ThematicMovementType,
} from './plan-parts.type.ts';
import { TARGET_ROW, THEMATIC_ROW } from './movement.queries.ts';
import type { TargetType } from './target.type.ts';

type Of<T> = T & { readonly movementId: string };

export const phasesOf = loader<string, readonly MovementPhaseType[]>(async ({ db }, ids) => {
  const rows = await db.movementPhase.findMany({
    where: { movementId: { in: [...ids] } },
    include: { occasions: { orderBy: [{ anniversary: 'asc' }, { id: 'asc' }] } },
    orderBy: { ordinal: 'asc' },
  });
  const phases: Of<MovementPhaseType>[] = rows.map((phase) => ({
    ...phase,
    occasions: phase.occasions.map((occasion) => ({ ...occasion, actualYears: yearsOf(occasion) ?? null })),
  }));
  return groupedBy(ids, phases, ({ movementId }) => movementId);
});

function yearsOf({ originDay, anniversary }: { originDay: Date | null; anniversary: Date | null }): number | undefined {
  return actualYears({ originDay: dayOrNone(originDay), anniversary: dayOrNone(anniversary) });
}

/** The day of a nullable date column, as the domain wants it. */
export function dayOrNone(date: Date | null): PlainDate | undefined {
  return date === null ? undefined : plainDateOf(date);
}

export const targetsOf = loader<string, readonly TargetType[]>(async ({ db }, ids) => {
  const rows = await db.target.findMany({
    select: TARGET_ROW,
    where: { movementId: { in: [...ids] }, removedAt: null },
    orderBy: { ordinal: 'asc' },
  });
  return groupedBy(ids, rows, ({ movementId }) => movementId);
});

/** The targets that the plan had at a past moment; those taken out since were still in it. */
export async function targetsAt(context: ActingContext, movementId: string, at: Date): Promise<readonly TargetType[]> {
  const [standing, removed] = await Promise.all([
    targetsOf(context).load(movementId),
    removedTargetsOf(context).load(movementId),
  ]);
  const since = removed.filter(({ removedAt }) => removedAt !== null && removedAt > at);
  return [...standing, ...since]
    .filter(({ createdAt }) => createdAt === null || createdAt <= at)
    .toSorted((left, right) => left.ordinal - right.ordinal);
}

/** Targets that were taken out of a launched plan, with their reasons. */
export const removedTargetsOf = loader<string, readonly TargetType[]>(async ({ db }, ids) => {
  const rows = await db.target.findMany({
    select: TARGET_ROW,
    where: { movementId: { in: [...ids] }, removedAt: { not: null } },
    orderBy: { ordinal: 'asc' },
  });
  return groupedBy(ids, rows, ({ movementId }) => movementId);
});

export const tasksOf = loader<string, readonly MovementTaskType[]>(async ({ db }, ids) => {
  const rows = await db.movementTask.findMany({
    where: { movementId: { in: [...ids] } },
    include: { items: { orderBy: { ordinal: 'asc' } } },
    orderBy: { ordinal: 'asc' },
  });
  return groupedBy(ids, rows, ({ movementId }) => movementId);
});

export const thematicMovementsOf = loader<string, readonly ThematicMovementType[]>(async ({ db }, ids) => {
  const rows = await db.planThematicMovement.findMany({
    where: { movementId: { in: [...ids] } },
    select: { movementId: true, thematicMovement: { select: THEMATIC_ROW } },
    orderBy: { ordinal: 'asc' },
  });
  return groupedBy(ids, rows, ({ movementId }) => movementId).map((links) =>
    links.map(({ thematicMovement }) => thematicMovement),
  );
});

/** A thematic movement of the actor's body by its id. */
export const thematicMovementById = loader<string, ThematicMovementType | null>(async ({ db, actor }, ids) => {
  const where = { id: { in: [...ids] }, organisationId: actor?.organisationId ?? '' };
  const rows = actor === undefined ? [] : await db.thematicMovement.findMany({ where, select: THEMATIC_ROW });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
});

export const recipientsOf = loader<string, readonly PlanRecipientType[]>(async ({ db }, ids) => {
  const rows = await db.planRecipient.findMany({
    where: { movementId: { in: [...ids] } },
    orderBy: { ordinal: 'asc' },
  });
  return groupedBy(ids, rows, ({ movementId }) => movementId);
});

export const dutiesOf = loader<string, readonly PlanDutyType[]>(async ({ db }, ids) => {
  const rows = await db.planDuty.findMany({ where: { movementId: { in: [...ids] } }, orderBy: { ordinal: 'asc' } });
  return groupedBy(ids, rows, ({ movementId }) => movementId);
});

export const referencesOf = loader<string, readonly PlanReferenceType[]>(async ({ db }, ids) => {
  const rows = await db.planReference.findMany({
    where: { movementId: { in: [...ids] } },
    include: { document: true },
    orderBy: { ordinal: 'asc' },
  });
  const references = rows.map(({ document, ...reference }) => {
    const issued = issuedOf(document);
    const whole = issued && wholeDayOf(issued);
    return {
      ...reference,
      suggestedNumber: suggestedSign(reference.number) ?? null,
      issued: issued ?? null,
      issuedOn: whole === undefined ? null : midnightUtcOf(whole),
      issuer: document.issuer,
      subject: document.subject,
    };
  });
  return groupedBy(ids, references, ({ movementId }) => movementId);
});

/** The day of a paper in the register, as far as it is known. */
export function issuedOf({ issuedYear, issuedMonth, issuedDay }: IssuedColumns): PartialDay | undefined {
  return issuedYear === null
    ? undefined
    : { year: issuedYear, month: issuedMonth ?? undefined, day: issuedDay ?? undefined };
}

interface IssuedColumns {
  readonly issuedYear: number | null;
  readonly issuedMonth: number | null;
  readonly issuedDay: number | null;
}
