import type { Prisma, Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { ProgrammeItemType, WorkProgrammeType } from './programme.type.ts';

const PROGRAMME_ROW = {
  id: true,
  kind: true,
  name: true,
  issuer: true,
  fromYear: true,
  toYear: true,
  version: true,
} as const satisfies Prisma.WorkProgrammeSelect;

export const ITEM_ROW = {
  id: true,
  programmeId: true,
  ordinal: true,
  text: true,
  year: true,
  status: true,
  ownerDepartmentId: true,
  taskId: true,
  targetId: true,
  version: true,
} as const satisfies Prisma.WorkProgrammeItemSelect;

/** The programmes of the body that run in a year: a handful, those of a term before those of the year. */
export function listProgrammes({ db, actor }: ActingContext, year: number): Promise<WorkProgrammeType[]> {
  return db.workProgramme.findMany({
    select: PROGRAMME_ROW,
    where: { organisationId: actor.organisationId, fromYear: { lte: year }, toYear: { gte: year } },
    orderBy: [{ fromYear: 'asc' }, { kind: 'asc' }, { name: 'asc' }, { id: 'asc' }],
  });
}

/** A programme of the body, or NOT_FOUND. */
export async function programmeById({ db, actor }: ActingContext, id: string): Promise<WorkProgrammeType> {
  const { organisationId } = actor;
  return found(await db.workProgramme.findFirst({ select: PROGRAMME_ROW, where: { id, organisationId } }));
}

/** The programme that holds a content of the body. */
export async function programmeOfItem(context: ActingContext, itemId: string): Promise<WorkProgrammeType> {
  const { organisationId } = context.actor;
  return found(
    await context.db.workProgramme.findFirst({
      select: PROGRAMME_ROW,
      where: { organisationId, items: { some: { id: itemId } } },
    }),
  );
}

/** A content of a programme of the body, locked so that its steps come one after the other; or NOT_FOUND. */
export async function lockItemOfProgramme(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  id: string,
): Promise<ProgrammeItemType> {
  await tx.$queryRaw`SELECT id FROM work_programme_items WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return found(
    await tx.workProgrammeItem.findFirst({ select: ITEM_ROW, where: { id, programme: { organisationId } } }),
  );
}
