import type { Prisma, Tx } from '@thidua/db';
import { ownDecisionNumber, type RegisteredPaper } from '@thidua/domain/number-register';
import { buildRegisteredNumber } from '../build-registered-number.ts';
import { ORGANISATION_ID } from './organisation.ts';

const SIGN = 'SNgV';

/** Last chapter: every number that a paper of the body bears by now stands in its register, once. */
export async function tellOfTheRegister(db: Tx): Promise<void> {
  const organisationId = ORGANISATION_ID;
  const numbered = { organisationId, number: { not: null } };
  for (const { number, issuedOn, ...decision } of await db.decision.findMany({ where: numbered })) {
    if (number !== null && issuedOn !== null) {
      await buildRegisteredNumber(db, { ...decision, number, issuedOn }, 'DECISION');
    }
  }
  for (const { number, signedOn, ...submission } of await db.submission.findMany({ where: numbered })) {
    if (number !== null && signedOn !== null) {
      await buildRegisteredNumber(db, { ...submission, number, issuedOn: signedOn }, 'SUBMISSION');
    }
  }
  const recognitions = await db.initiativeRecognition.findMany({
    where: { initiative: { organisationId }, scope: 'GRASSROOTS' },
    select: { initiativeId: true, decisionNumber: true, decidedOn: true, recordedAt: true, initiative: true },
    orderBy: { initiativeId: 'asc' },
  });
  const revocations = await db.awardRevocation.findMany({ where: { organisationId, status: 'CONFIRMED' } });
  await db.registeredNumber.createMany({
    data: [
      ...recognitions.flatMap(({ initiativeId, decisionNumber, decidedOn, recordedAt, initiative }) =>
        typedRow('RECOGNITION', decisionNumber, {
          objectType: 'Initiative',
          objectId: initiativeId,
          title: `Quyết định công nhận sáng kiến ${initiative.code}`,
          issuedOn: decidedOn,
          takenAt: recordedAt,
        }),
      ),
      ...revocations.flatMap(({ id, paperNumber, paperDate, decidedAt }) =>
        typedRow('AWARD_REVOCATION', paperNumber, {
          objectType: 'AwardRevocation',
          objectId: id,
          title: 'Quyết định hủy bỏ khen thưởng',
          issuedOn: paperDate,
          takenAt: decidedAt ?? paperDate,
        }),
      ),
    ],
    // One decision recognises several initiatives.
    skipDuplicates: true,
  });
}

type Row = Prisma.RegisteredNumberCreateManyInput;

function typedRow(
  paper: RegisteredPaper,
  typed: string,
  row: Pick<Row, 'objectType' | 'objectId' | 'title' | 'takenAt'> & { readonly issuedOn: Date },
): readonly Row[] {
  const own = ownDecisionNumber(typed, SIGN);
  return own === undefined
    ? []
    : [{ ...row, ...own, paper, organisationId: ORGANISATION_ID, year: row.issuedOn.getUTCFullYear() }];
}
