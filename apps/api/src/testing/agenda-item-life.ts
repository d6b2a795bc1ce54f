import { AGENDA_ITEM_STATUSES, type AgendaItemStatus } from '@thidua/domain/council';
import { buildAgendaItem, buildMeeting, buildNomination, buildStaff, hanoi } from '@thidua/testing';
import { life, type Ids } from './policy-life.ts';
import type { PolicyWorld } from './policy-world.ts';

/** An item about somebody from elsewhere, in an open meeting at which every member is. */
export const agendaItemLife = life(AGENDA_ITEM_STATUSES, ['other'], (world, _actor, _relation, status) =>
  itemIn(world, status),
);

/** The same item, and the seat that somebody stands aside with: the own one, or that of a member who is none of the actors. */
export const itemSeatLife = life(AGENDA_ITEM_STATUSES, ['own', 'other'], async (world, actor, relation, status) => {
  const { members } = world.council;
  const seat = relation === 'own' ? members.find(({ staffId }) => staffId === actor.staffId) : members[2];
  return seat === undefined ? undefined : { ...(await itemIn(world, status)), memberId: seat.id };
});

async function itemIn(world: PolicyWorld, status: AgendaItemStatus): Promise<Ids> {
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
}
