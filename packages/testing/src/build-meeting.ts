import type { Prisma, Tx } from '@thidua/db';
import { buildCouncil } from './build-council.ts';
import { buildNomination } from './build-nomination.ts';
import { buildVoteRule } from './build-vote-rule.ts';
import type { Columns } from './columns.ts';
import { hanoi } from './day.ts';
import { nextSerial } from './serial.ts';

/** A planned meeting of a council, without agenda. */
export async function buildMeeting(
  db: Tx,
  overrides: Columns<Prisma.MeetingUncheckedCreateInput> = {},
): Promise<Prisma.MeetingModel> {
  const council =
    overrides.councilId === undefined
      ? await buildCouncil(
          db,
          overrides.organisationId === undefined ? {} : { organisationId: overrides.organisationId },
        )
      : await db.council.findUniqueOrThrow({ where: { id: overrides.councilId } });
  const row = {
    councilId: council.id,
    organisationId: council.organisationId,
    year: 2021,
    title: 'Xét danh hiệu thi đua và khen thưởng năm 2021',
    startsAt: hanoi('2021-12-10 14:00'),
    place: 'Phòng họp tầng 2',
  };
  return db.meeting.create({ data: { ...row, ...overrides } });
}

/** An item of a meeting, with a nomination on the agenda and the vote rule of its award where none are given. */
export async function buildAgendaItem(
  db: Tx,
  overrides: Columns<Prisma.AgendaItemUncheckedCreateInput> = {},
): Promise<Prisma.AgendaItemModel> {
  const meetingId = overrides.meetingId ?? (await buildMeeting(db)).id;
  const { organisationId } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } });
  const nominationId = overrides.nominationId ?? (await buildNomination(db, { status: 'ON_AGENDA' })).id;
  const nomination = await db.nomination.findUniqueOrThrow({ where: { id: nominationId } });
  const ruleId = overrides.ruleId ?? (await ruleFor(db, organisationId, nomination.awardCode)).id;
  return db.agendaItem.create({ data: { ordinal: nextSerial(), ...overrides, meetingId, nominationId, ruleId } });
}

async function ruleFor(db: Tx, organisationId: string, awardCode: Prisma.VoteRuleUncheckedCreateInput['awardCode']) {
  const known = await db.voteRule.findFirst({ where: { organisationId, awardCode } });
  return known ?? buildVoteRule(db, { organisationId, awardCode });
}
