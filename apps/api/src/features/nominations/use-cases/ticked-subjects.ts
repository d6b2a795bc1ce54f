import type { Prisma, Tx } from '@thidua/db';
import { heldOn } from '../../../platform/dated.ts';
import { badInput, notFound } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { DepartmentType } from '../../organisation/index.ts';
import type { SetNominationsInput } from '../nomination.input.ts';

/** Whom a cell is for. */
export interface Subject {
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  readonly isLeader: boolean;
}

/**
 * The subjects of the ticks, each once; the collective under null. One statement. Throws NOT_FOUND where one of them is not of
 * the department and stands in no line of it.
 */
export async function subjectsOf(
  tx: Tx,
  { actor }: ActingContext,
  department: DepartmentType,
  { year, ticks }: Pick<SetNominationsInput, 'year' | 'ticks'>,
): Promise<ReadonlyMap<string | null, Subject>> {
  const staffIds = new Set(ticks.flatMap(({ staffId }) => staffId ?? []));
  if (ticks.some(({ staffId, collective }) => collective === (typeof staffId === 'string'))) throw badInput();
  const day = heldOn(department.asOf);
  const isHere: Prisma.StaffWhereInput = {
    OR: [
      { memberships: { some: { departmentId: department.id, kind: 'MAIN', ...day } } },
      // Somebody who has left still stands in the list that was drafted before.
      { nominatedAs: { some: { departmentId: department.id, year, status: { not: 'WITHDRAWN' } } } },
    ],
  };
  const people = await tx.staff.findMany({
    where: { AND: [{ id: { in: [...staffIds] }, organisationId: actor.organisationId }, isHere] },
    select: { id: true, posts: { where: { isLeader: true, ...day }, select: { id: true }, take: 1 } },
  });
  if (people.length !== staffIds.size) throw notFound();
  const subjects = new Map<string | null, Subject>(
    people.map(({ id, posts }) => [id, { staffId: id, collectiveId: null, isLeader: posts.length > 0 }]),
  );
  if (ticks.some(({ collective }) => collective)) {
    subjects.set(null, { staffId: null, collectiveId: department.id, isLeader: false });
  }
  return subjects;
}
