import type { Prisma, Tx } from '@thidua/db';
import { buildDepartment } from './build-department.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';
import { organisationOfDepartment } from './place-of.ts';
import { nextSerial } from './serial.ts';

export interface StaffOverrides extends Columns<Prisma.StaffUncheckedCreateInput> {
  readonly departmentId?: string;
  readonly post?: string;
  readonly isLeader?: boolean;
  readonly isHead?: boolean;
}

/** A member of staff with name, place and post since recruitment; in a department of its own unless one is given. */
export async function buildStaff(db: Tx, overrides: StaffOverrides = {}): Promise<Prisma.StaffModel> {
  const serial = nextSerial();
  const {
    departmentId: givenDepartment,
    post = 'Chuyên viên',
    isLeader = false,
    isHead = false,
    fullName = `Nguyễn Văn Thử ${serial}`,
    recruitedOn = day('2012-03-01'),
    staffClass = 'CIVIL_SERVANT',
    ...columns
  } = overrides;
  const { organisationId: givenOrganisation } = columns;
  const departmentId =
    givenDepartment ??
    (await buildDepartment(db, givenOrganisation === undefined ? {} : { organisationId: givenOrganisation })).id;
  const organisationId = givenOrganisation ?? (await organisationOfDepartment(db, departmentId));
  const row = {
    code: `NV${String(serial).padStart(4, '0')}`,
    staffClass,
    gender: 'FEMALE' as const,
    fullName,
    recruitedOn,
    names: { create: { fullName, validFrom: recruitedOn } },
    classPeriods: { create: { staffClass, validFrom: recruitedOn } },
    memberships: { create: { departmentId, validFrom: recruitedOn } },
    posts: { create: { departmentId, title: post, isLeader, isHead, validFrom: recruitedOn } },
  };
  return db.staff.create({ data: { ...row, ...columns, organisationId } });
}
