import type { Prisma, Tx } from '@thidua/db';
import type { TransferFacts, TransferPlaces } from '@thidua/domain/organisation';
import type { Desks } from '../desks.ts';

/** Who sits at the desks of both departments. */
export function placesOf(
  desks: Desks,
  row: { readonly staffId: string; readonly fromDepartmentId: string; readonly toDepartmentId: string },
): TransferPlaces {
  const { staffId, fromDepartmentId, toDepartmentId } = row;
  return {
    staffId,
    fromDepartmentId,
    toDepartmentId,
    sendingHeadIds: desks.headIds.get(fromDepartmentId) ?? [],
    hostHeadIds: desks.headIds.get(toDepartmentId) ?? [],
    secretaryIds: [...desks.secretaryIds],
  };
}

type FactRow = Pick<
  Prisma.TransferModel,
  'staffId' | 'fromDepartmentId' | 'toDepartmentId' | 'status' | 'askedSide' | 'askedById'
>;

export function factsOf(desks: Desks, row: FactRow): TransferFacts {
  const { status, askedSide, askedById } = row;
  return { ...placesOf(desks, row), status, askedSide, askedById };
}

/** The department of the person's main place on the day, and its first day of the unbroken run there. */
export async function mainPlacesOf(tx: Tx, staffId: string) {
  return tx.membership.findMany({
    where: { staffId, kind: 'MAIN' },
    select: { departmentId: true, validFrom: true, validTo: true },
    orderBy: { validFrom: 'asc' },
  });
}
