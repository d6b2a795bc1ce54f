import type { Prisma, Tx } from '@thidua/db';
import type { Columns } from './columns.ts';
import { nextSerial } from './serial.ts';

export function buildOrganisation(
  db: Tx,
  overrides: Columns<Prisma.OrganisationUncheckedCreateInput> = {},
): Promise<Prisma.OrganisationModel> {
  return db.organisation.create({
    data: {
      code: `so-${nextSerial()}`,
      name: 'Sở Ngoại vụ',
      parentName: 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
      documentSign: 'SNgV',
      place: 'Hà Tĩnh',
      ...overrides,
    },
  });
}
