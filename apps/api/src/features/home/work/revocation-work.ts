import { hasRole } from '@thidua/domain/accounts';
import { mayDoWithRevocation, signsDecisions } from '@thidua/domain/decisions';
import { plainDateOf } from '@thidua/domain/kernel';
import { AWARDS } from '@thidua/domain/vocabulary';
import { visibleRevocations } from '../../award-revocations/index.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn } from '../../organisation/index.ts';
import { namesOf } from '../offices.queries.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** Awards to be taken back that wait for a second person, of whatever year. One statement; none for who has no part in them. */
export async function revocationWork({ context, today, offices }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const isSecretary = hasRole(actor, 'SECRETARY');
  if (!isSecretary && !signsDecisions(actor)) return NO_WORK;
  const rows = await db.awardRevocation.findMany({
    where: { AND: [visibleRevocations(actor), { status: 'PROPOSED' }] },
    select: {
      id: true,
      paperNumber: true,
      proposedById: true,
      proposedAt: true,
      proposedBy: { select: { staffId: true } },
      awardRecord: {
        select: {
          awardCode: true,
          decidedOn: true,
          staffId: true,
          staff: { select: NAMED_STAFF },
          department: { select: NAMED_DEPARTMENT },
        },
      },
    },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  const waits = rows.map(({ id, paperNumber, proposedById, proposedAt, proposedBy, awardRecord }) => {
    const { staff, department, staffId } = awardRecord;
    const day = plainDateOf(awardRecord.decidedOn);
    const unit = department === null ? '' : departmentNameOn(department, day);
    return {
      title: staff === null ? unit : staffNameOn(staff, day),
      facts: { subjectId: id, code: paperNumber, detail: AWARDS[awardRecord.awardCode].name, since: proposedAt },
      isTurn: mayDoWithRevocation(actor, 'CONFIRM', {
        proposedBy: { accountId: proposedById, staffId: proposedBy.staffId ?? undefined },
        rewardedStaffIds: staffId === null ? [] : [staffId],
        today,
      }),
    };
  });
  const holder = namesOf([...offices.directors, ...offices.signers]);
  return {
    ...NO_WORK,
    turn: waits.filter(({ isTurn }) => isTurn).map(({ title, facts }) => workItem('CONFIRM_REVOCATION', title, facts)),
    waiting: isSecretary
      ? waits.map(({ title, facts }) => workItem('WAITING_REVOCATION', title, { ...facts, holder }))
      : [],
  };
}
