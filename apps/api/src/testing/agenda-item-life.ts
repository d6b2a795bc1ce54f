import { AGENDA_ITEM_STATUSES } from '@thidua/domain/council';
import { buildAgendaItem, buildMeeting, buildNomination, buildStaff, hanoi } from '@thidua/testing';
import { life } from './policy-life.ts';

/** An item about somebody from elsewhere, in an open meeting at which every member is. */
export const agendaItemLife = life(AGENDA_ITEM_STATUSES, ['other'], async (world, _actor, _relation, status) => {
  const { db, organisationId, elsewhereId, council, actors } = world;
  const openedAt = hanoi('2021-12-06 09:00');
  const { id: meetingId } = await buildMeeting(db, { councilId: council.id, status: 'OPEN', openedAt });
  await db.attendance.createMany({
    data: council.members.map(({ id: memberId }) => ({
      meetingId,
      memberId,
      status: 'PRESENT' as const,
      recordedAt: openedAt,
      recordedById: actors.CHAIR.accountId,
    })),
  });
  const { id: staffId } = await buildStaff(db, { organisationId, departmentId: elsewhereId });
  const { id: nominationId } = await buildNomination(db, { staffId, status: 'ON_AGENDA' });
  const { id } = await buildAgendaItem(db, {
    meetingId,
    nominationId,
    status,
    ...(status === 'WAITING' ? {} : { openedAt }),
    ...(status === 'CLOSED' ? { closedAt: hanoi('2021-12-06 09:30') } : {}),
  });
  return { '*': id, id, itemId: id };
});
