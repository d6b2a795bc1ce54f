import type { Prisma, Tx } from '@thidua/db';
import { buildOrganisation } from './build-organisation.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';
import { nextSerial } from './serial.ts';

export interface DepartmentOverrides extends Columns<Prisma.DepartmentUncheckedCreateInput> {
  readonly name?: string;
  readonly shortName?: string;
}

/** A department with one name, valid since it was opened. */
export async function buildDepartment(db: Tx, overrides: DepartmentOverrides = {}): Promise<Prisma.DepartmentModel> {
  const serial = nextSerial();
  const { name = `Phòng số ${serial}`, shortName = `P${serial}`, openedOn = day('2005-01-01'), ...columns } = overrides;
  const organisationId = columns.organisationId ?? (await buildOrganisation(db)).id;
  const row = {
    code: `P${serial}`,
    kind: 'DIVISION' as const,
    sortOrder: serial,
    currentName: name,
    openedOn,
    names: { create: { name, shortName, validFrom: openedOn } },
  };
  return db.department.create({ data: { ...row, ...columns, organisationId } });
}
