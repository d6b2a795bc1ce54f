import { mayDoWithRevocation, signsDecisions } from '@thidua/domain/decisions';
import { authorsOfRevoked, visibleRecognitionRevocations } from '../../recognition-revocations/index.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** Recognitions to be revoked that wait for a second person, of whatever year. One statement; none for who does not sign. */
export async function recognitionRevocationWork({ context, today }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  if (!signsDecisions(actor)) return NO_WORK;
  const rows = await db.recognitionRevocation.findMany({
    where: { AND: [visibleRecognitionRevocations(actor), { status: 'PROPOSED' }] },
    select: {
      id: true,
      paperNumber: true,
      proposedById: true,
      proposedAt: true,
      proposedBy: { select: { staffId: true } },
      initiative: {
        select: { id: true, code: true, title: true, ownerId: true, authors: { select: { staffId: true } } },
      },
    },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  const turn = rows.filter(({ proposedById, proposedBy, initiative }) =>
    mayDoWithRevocation(actor, 'CONFIRM', {
      proposedBy: { accountId: proposedById, staffId: proposedBy.staffId ?? undefined },
      rewardedStaffIds: authorsOfRevoked({ initiative }),
      today,
    }),
  );
  return {
    ...NO_WORK,
    turn: turn.map(({ paperNumber, proposedAt, initiative: { id, code, title } }) =>
      workItem('CONFIRM_RECOGNITION_REVOCATION', title, {
        subjectId: id,
        code,
        detail: paperNumber,
        since: proposedAt,
      }),
    ),
  };
}
