import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';

const ORGANISATION_ROW = {
  id: true,
  code: true,
  name: true,
  parentName: true,
  documentSign: true,
  place: true,
  isSample: true,
  timeZone: true,
  clockOffsetSeconds: true,
} as const satisfies Prisma.OrganisationSelect;
export type OrganisationRow = Prisma.OrganisationGetPayload<{ select: typeof ORGANISATION_ROW }>;

export const organisationLoader = loader<string, OrganisationRow>(async ({ db }, ids) => {
  const rows = await db.organisation.findMany({ where: { id: { in: [...ids] } }, select: ORGANISATION_ROW });
  return inOrderOf(ids, rows, ({ id }) => id).map(found);
});

interface MovementYear {
  readonly year: number;
  readonly fromDay: Date;
  readonly toDay: Date;
  readonly kind: string;
  readonly status: string;
}

/** The plans by their years; a thematic plan opens every year it runs in and closes none. */
export const movementYearsLoader = loader<string, readonly MovementYear[]>(async ({ db }, organisationIds) => {
  const rows = await db.movement.findMany({
    where: { organisationId: { in: [...organisationIds] } },
    select: { organisationId: true, kind: true, year: true, fromDay: true, toDay: true, status: true },
    orderBy: { year: 'desc' },
  });
  return groupedBy(organisationIds, rows, ({ organisationId }) => organisationId);
});
