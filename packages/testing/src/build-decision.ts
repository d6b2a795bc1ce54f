import type { Prisma, Tx } from '@thidua/db';
import { buildRegisteredNumber } from './build-registered-number.ts';
import { buildOrganisation } from './build-organisation.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

/** A draft decision without lines; one with a number has it from the register. */
export async function buildDecision(
  db: Tx,
  overrides: Columns<Prisma.DecisionUncheckedCreateInput> = {},
): Promise<Prisma.DecisionModel> {
  const organisationId = overrides.organisationId ?? (await buildOrganisation(db)).id;
  const row = {
    year: 2021,
    title: 'Quyết định về việc công nhận danh hiệu thi đua và khen thưởng năm 2021',
    sign: 'QĐ-SNgV',
    periodFrom: day('2021-01-01'),
    periodTo: day('2021-12-31'),
    draftedById: crypto.randomUUID(),
    createdAt: hanoi('2021-12-10 17:00'),
  };
  const data = { ...row, id: crypto.randomUUID(), ...overrides, organisationId };
  if (typeof data.number === 'number' && data.issuedOn != null) {
    await buildRegisteredNumber(db, { ...data, number: data.number, issuedOn: new Date(data.issuedOn) }, 'DECISION');
  }
  return db.decision.create({ data });
}
