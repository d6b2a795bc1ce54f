import { visibleMeetings } from '../../council/index.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/**
 * Secret ballots: for a member with a ballot, the round that is open; for a teller, the count that waits for the own signature. Whether a
 * member has cast is known to nobody, so the round stays in the list while it is open. One statement.
 */
export async function ballotWork({ context, year }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const { staffId } = actor;
  if (staffId === undefined) return NO_WORK;
  const member = { staffId };
  const rounds = await db.ballotRound.findMany({
    where: {
      meeting: { AND: [visibleMeetings(actor), { year }] },
      OR: [
        {
          status: { in: ['ISSUING', 'VOTING'] },
          items: { some: { seats: { some: { member, channel: 'ELECTRONIC' } } } },
        },
        { status: 'PUBLISHED', isRehearsal: false, tellers: { some: { member, signedAt: null } } },
      ],
    },
    select: { meetingId: true, title: true, status: true, issuingAt: true, publishedAt: true },
    orderBy: [{ sealedAt: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  return {
    ...NO_WORK,
    turn: rounds.map(({ meetingId: subjectId, title, status, issuingAt, publishedAt }) =>
      status === 'PUBLISHED'
        ? workItem('SIGN_BALLOT', title, { subjectId, since: publishedAt })
        : workItem('SECRET_BALLOT', title, { subjectId, since: issuingAt }),
    ),
  };
}
