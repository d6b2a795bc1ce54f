import type { Tx } from '@thidua/db';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { REVOKED } from './history.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';

export const REVOCATION_ID = sampleId('award revocation uu');

/** The giấy khen of 2017 that was taken back the year after: the paper is on record, written down in 2021 by two people. */
export async function tellOfTheRevocations(db: Tx): Promise<void> {
  await db.awardRevocation.create({
    data: {
      id: REVOCATION_ID,
      organisationId: ORGANISATION_ID,
      awardRecordId: REVOKED.id,
      status: 'CONFIRMED',
      version: 2,
      ground: 'FALSE_DECLARATION',
      reason: REVOKED.revokedReason,
      paperNumber: '21/QĐ-SNgV',
      paperDate: REVOKED.revokedOn,
      revokedBy: REVOKED.decidedBy,
      returnsMoney: true,
      proposedById: accountId('chanhvanphong'),
      proposedAt: hanoi('2021-03-15 09:10'),
      decidedById: accountId('giamdoc'),
      decidedAt: hanoi('2021-03-16 08:05'),
    },
    select: { id: true },
  });
}
