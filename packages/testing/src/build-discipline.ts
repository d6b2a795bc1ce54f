import { randomUUID } from 'node:crypto';
import type { Prisma, Tx } from '@thidua/db';
import { SEALED_PLACES, sealedText, type DisciplineContent } from '@thidua/domain/records';
import { buildStaff } from './build-staff.ts';
import { day } from './day.ts';
import type { Sealing } from './sealing.ts';

interface DisciplineOverrides extends Partial<DisciplineContent> {
  readonly id?: string;
  readonly staffId?: string;
  readonly decidedOn?: Date;
  readonly servedOn?: Date;
}

/** A reprimand of August 2021 that still runs, unless told otherwise. */
export async function buildDiscipline(
  db: Tx,
  sealing: Pick<Sealing, 'seal'>,
  overrides: DisciplineOverrides = {},
): Promise<Prisma.DisciplineModel> {
  const { id = randomUUID(), decidedOn = day('2021-08-16'), servedOn = null, staffId, ...said } = overrides;
  const content = { level: 'REPRIMAND' as const, decisionNumber: '85/QĐ-SNgV', decidedBy: '', reason: '', ...said };
  return db.discipline.create({
    data: {
      id,
      staffId: staffId ?? (await buildStaff(db)).id,
      content: sealing.seal(SEALED_PLACES.discipline(id), sealedText(content)),
      decidedOn,
      servedOn,
    },
  });
}
