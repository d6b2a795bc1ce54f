import type { Prisma } from '@thidua/db';
import { mayIssueCertificates } from '@thidua/domain/certificates';
import { midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { desksOf } from '../organisation/index.ts';
import type { AwaitingCertificateType } from './certificate.type.ts';

/** A recognised initiative none of whose authors holds a certificate in force. */
export const AWAITING = {
  status: 'RECOGNISED',
  recognitions: { some: { scope: 'GRASSROOTS' } },
  certificates: { none: { revokedOn: null } },
} as const satisfies Prisma.InitiativeWhereInput;

/** An author who no longer has a share is none. */
export const CERTIFIED_AUTHOR = { shareBasisPoints: { gt: 0 } } as const satisfies Prisma.InitiativeAuthorWhereInput;

/** The initiatives that a decision of this year recognised and whose authors wait for their certificates from the actor, by code. */
export async function awaitingCertificates(context: ActingContext, year: number): Promise<AwaitingCertificateType[]> {
  const { db, actor } = context;
  const ofYear = {
    scope: 'GRASSROOTS',
    decidedOn: { gte: dayOf(year, '01-01'), lte: dayOf(year, '12-31') },
  } as const satisfies Prisma.InitiativeRecognitionWhereInput;
  const { secretaryIds } = await desksOf(context);
  const rows = await db.initiative.findMany({
    select: {
      id: true,
      code: true,
      title: true,
      recognitions: { select: { decisionNumber: true, decidedOn: true }, where: ofYear },
      authors: { select: { staffId: true }, where: CERTIFIED_AUTHOR },
    },
    where: { organisationId: actor.organisationId, ...AWAITING, recognitions: { some: ofYear } },
    orderBy: { code: 'asc' },
  });
  return rows.flatMap(({ recognitions: [recognition], authors, ...row }) => {
    const authorIds = authors.map(({ staffId }) => staffId);
    return recognition !== undefined && mayIssueCertificates(actor, { authorIds, secretaryIds: [...secretaryIds] })
      ? [{ ...row, ...recognition, authorCount: authors.length }]
      : [];
  });
}

function dayOf(year: number, rest: string): Date {
  return midnightUtcOf(plainDate(`${year}-${rest}`));
}
