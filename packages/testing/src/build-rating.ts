import type { Prisma, Tx } from '@thidua/db';
import { buildDepartment } from './build-department.ts';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { day } from './day.ts';
import { organisationOfDepartment, placeOf } from './place-of.ts';

/** The yearly rating of a person: GOOD in 2021 unless told otherwise. */
export async function buildRating(
  db: Tx,
  overrides: Columns<Prisma.AnnualRatingUncheckedCreateInput> = {},
): Promise<Prisma.AnnualRatingModel> {
  const staffId = overrides.staffId ?? (await buildStaff(db)).id;
  const organisationId = overrides.organisationId ?? (await placeOf(db, staffId)).organisationId;
  return db.annualRating.create({
    data: { ...ratingRow(overrides.year ?? 2021), ...overrides, staffId, organisationId },
  });
}

/** The yearly rating of a department, party cell, union or youth union. */
export async function buildDepartmentRating(
  db: Tx,
  overrides: Columns<Prisma.DepartmentRatingUncheckedCreateInput> = {},
): Promise<Prisma.DepartmentRatingModel> {
  const departmentId = overrides.departmentId ?? (await buildDepartment(db)).id;
  const organisationId = overrides.organisationId ?? (await organisationOfDepartment(db, departmentId));
  return db.departmentRating.create({
    data: { ...ratingRow(overrides.year ?? 2021), ...overrides, departmentId, organisationId },
  });
}

function ratingRow(year: number) {
  const decision = {
    decisionNumber: '140/QĐ-SNgV',
    decidedOn: day(`${year}-12-03`),
    decidedBy: 'Giám đốc Sở Ngoại vụ',
  };
  return { year, level: 'GOOD' as const, ...decision };
}
