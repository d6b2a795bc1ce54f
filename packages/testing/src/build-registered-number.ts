import type { Prisma, Tx } from '@thidua/db';

interface Numbered {
  readonly id: string;
  readonly organisationId: string;
  readonly sign: string;
  readonly number: number;
  readonly title: string;
  readonly issuedOn: Date;
}

const OBJECT_TYPES = { DECISION: 'Decision', SUBMISSION: 'Submission' } as const;

/** The register's row of a paper that is written with its number straight into the database. */
export async function buildRegisteredNumber(
  db: Tx,
  { id, organisationId, sign, number, title, issuedOn }: Numbered,
  paper: keyof typeof OBJECT_TYPES,
): Promise<Prisma.RegisteredNumberModel> {
  const year = issuedOn.getUTCFullYear();
  const row = { organisationId, year, sign, number, paper, objectType: OBJECT_TYPES[paper], objectId: id };
  return db.registeredNumber.create({ data: { ...row, title, issuedOn, takenAt: issuedOn } });
}
