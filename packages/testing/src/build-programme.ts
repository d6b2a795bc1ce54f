import type { Prisma, Tx } from '@thidua/db';
import type { Columns } from './columns.ts';
import { nextSerial } from './serial.ts';

/** A framework programme of 2021. */
export function buildProgramme(
  db: Tx,
  overrides: Columns<Prisma.WorkProgrammeUncheckedCreateInput> & { readonly organisationId: string },
): Promise<Prisma.WorkProgrammeModel> {
  const row = {
    kind: 'FRAMEWORK' as const,
    name: `Chương trình khung số ${nextSerial()}`,
    fromYear: 2021,
    toYear: 2021,
  };
  return db.workProgramme.create({ data: { ...row, ...overrides } });
}

/** A content of 2021 in the given state, without the steps that led there; of a programme of its own unless told otherwise. */
export async function buildProgrammeItem(
  db: Tx,
  {
    organisationId,
    ...overrides
  }: Columns<Prisma.WorkProgrammeItemUncheckedCreateInput> & { readonly organisationId: string },
): Promise<Prisma.WorkProgrammeItemModel> {
  const programmeId = overrides.programmeId ?? (await buildProgramme(db, { organisationId })).id;
  const serial = nextSerial();
  const row = { ordinal: serial, text: `Nội dung số ${serial}`, year: 2021 };
  return db.workProgrammeItem.create({ data: { ...row, ...overrides, programmeId } });
}
