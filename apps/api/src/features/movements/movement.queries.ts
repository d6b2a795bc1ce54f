import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { MovementType } from './movement.type.ts';
import { visibleMovements } from './movement.visibility.ts';
import type { TargetType } from './target.type.ts';

export const MOVEMENT_ROW = {
  id: true,
  kind: true,
  year: true,
  fromDay: true,
  toDay: true,
  status: true,
  title: true,
  theme: true,
  purposes: true,
  requirements: true,
  generalGoals: true,
  planNumber: true,
  planDate: true,
  paperType: true,
  issuer: true,
  signerName: true,
  signerPost: true,
  launchedOn: true,
  version: true,
} as const satisfies Prisma.MovementSelect;

export const THEMATIC_ROW = {
  id: true,
  name: true,
  fromYear: true,
  toYear: true,
  version: true,
  commitments: { where: { isDropped: false }, select: { id: true, text: true }, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.ThematicMovementSelect;

export const TARGET_ROW = {
  id: true,
  ordinal: true,
  code: true,
  group: true,
  kind: true,
  title: true,
  sourceText: true,
  awardCode: true,
  subjectKind: true,
  initiativeScope: true,
  minimum: true,
  maximum: true,
  shareBasisPoints: true,
  base: true,
  ratedDepartmentId: true,
  ratingLevel: true,
  ownerDepartmentId: true,
  evidence: true,
  dueOn: true,
  note: true,
  baseDate: true,
  decider: true,
  tag: true,
  countsRegistered: true,
  incidentKinds: true,
  countsDiscipline: true,
  thematicMovementId: true,
  createdAt: true,
  _count: { select: { programmeItems: true, trainingCourses: { where: { status: 'RECORDED' } } } },
  ratedDepartment: { select: { kind: true } },
  removedAt: true,
  removedReason: true,
  version: true,
  movementId: true,
  movement: { select: { kind: true, year: true, status: true, fromDay: true, toDay: true } },
} as const satisfies Prisma.TargetSelect;

/** The movements of the actor's body, the newest first. */
export function listMovements({ db, actor }: ActingContext): Promise<MovementType[]> {
  return db.movement.findMany({
    select: MOVEMENT_ROW,
    where: visibleMovements(actor),
    orderBy: [{ year: 'desc' }, { kind: 'asc' }, { fromDay: 'asc' }, { id: 'asc' }],
  });
}

/** The movement of a year, by the plan of the year; null where the body has none, or none that the actor may know of. */
export function movementOfYear({ db, actor }: ActingContext, year: number): Promise<MovementType | null> {
  return db.movement.findFirst({ select: MOVEMENT_ROW, where: { ...visibleMovements(actor), year, kind: 'YEARLY' } });
}

/** The plan, or NOT_FOUND for one the actor may not know of. */
export async function movementById({ db, actor }: ActingContext, id: string): Promise<MovementType> {
  return found(
    await db.movement.findFirst({ select: MOVEMENT_ROW, where: { AND: [{ id }, visibleMovements(actor)] } }),
  );
}

/** The target, or NOT_FOUND for one the actor may not know of. */
export async function targetById({ db, actor }: ActingContext, id: string): Promise<TargetType> {
  return found(await db.target.findFirst({ select: TARGET_ROW, where: { id, movement: visibleMovements(actor) } }));
}
