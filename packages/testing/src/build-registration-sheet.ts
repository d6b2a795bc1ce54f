import type { Prisma, Tx } from '@thidua/db';
import { buildStaff } from './build-staff.ts';
import type { Columns } from './columns.ts';
import { hanoi } from './day.ts';
import { organisationOfDepartment, placeOf } from './place-of.ts';

/** A person's sheet for LĐTT in DRAFT; give `collectiveId` for a department. What its status needs is filled in. */
export async function buildRegistrationSheet(
  db: Tx,
  overrides: Columns<Prisma.RegistrationSheetUncheckedCreateInput> = {},
): Promise<Prisma.RegistrationSheetModel> {
  const year = overrides.year ?? 2021;
  const status = overrides.status ?? 'DRAFT';
  const at = hanoi(`${year}-02-20 09:00`);
  return db.registrationSheet.create({
    data: {
      year,
      content: 'Hoàn thành tốt nhiệm vụ được giao',
      createdAt: at,
      updatedAt: at,
      ...(status === 'DRAFT' ? {} : { submittedAt: at }),
      ...(status === 'RETURNED' ? { returnedReason: 'Nêu rõ nội dung thi đua', returnedParts: ['CONTENT'] } : {}),
      ...(status === 'APPROVED' ? { approvedAt: at } : {}),
      ...(await subjectOf(db, overrides)),
      ...overrides,
    },
  });
}

async function subjectOf(db: Tx, overrides: Columns<Prisma.RegistrationSheetUncheckedCreateInput>) {
  if (typeof overrides.collectiveId === 'string') {
    const { collectiveId } = overrides;
    const titles: Prisma.RegistrationSheetCreatetitlesInput['set'] = ['ADVANCED_COLLECTIVE'];
    return { organisationId: await organisationOfDepartment(db, collectiveId), collectiveId, titles };
  }
  const staffId = overrides.staffId ?? (await buildStaff(db)).id;
  const titles: Prisma.RegistrationSheetCreatetitlesInput['set'] = ['ADVANCED_WORKER'];
  const { organisationId } = await placeOf(db, staffId);
  return { organisationId, staffId, titles };
}
