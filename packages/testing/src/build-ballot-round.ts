import { randomBytes, randomUUID } from 'node:crypto';
import type { Prisma, Tx } from '@thidua/db';
import { buildAccount } from './build-account.ts';
import { buildAgendaItem, buildMeeting } from './build-meeting.ts';
import { buildNomination } from './build-nomination.ts';
import { hanoi } from './day.ts';

export type BuiltBallotRound = Prisma.BallotRoundGetPayload<{
  include: { items: { include: { seats: true } } };
}>;

export interface BallotRoundOverrides {
  readonly meetingId?: string;
  readonly isRehearsal?: boolean;
  readonly itemCount?: number;
}

/** A draft of a secret ballot on items of its own, in which every voting member votes on a device. */
export async function buildBallotRound(db: Tx, overrides: BallotRoundOverrides = {}): Promise<BuiltBallotRound> {
  const { isRehearsal = false, itemCount = 1 } = overrides;
  const meetingId = overrides.meetingId ?? (await buildMeeting(db)).id;
  const meeting = await db.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    include: { council: { include: { members: { where: { hasVote: true }, orderBy: { ordinal: 'asc' } } } } },
  });
  const { organisationId } = meeting;
  const { members } = meeting.council;
  const preparedBy = await buildAccount(db, { organisationId });
  const round = await db.ballotRound.create({
    data: {
      id: randomUUID(),
      organisationId,
      meetingId,
      title: 'Bỏ phiếu kín đợt 1',
      councilSize: members.length,
      isRehearsal,
      preparedById: preparedBy.id,
      createdAt: hanoi('2021-12-09 08:00'),
    },
  });
  for (let ordinal = 1; ordinal <= itemCount; ordinal += 1) {
    const agendaItem = isRehearsal ? undefined : await agendaItemOf(db, organisationId, meetingId);
    await db.ballotItem.create({
      data: {
        id: randomUUID(),
        roundId: round.id,
        ordinal,
        agendaItemId: agendaItem?.id ?? null,
        title: isRehearsal ? `Người thử ${ordinal}` : 'Chiến sĩ thi đua cơ sở: Nguyễn Thị Hà',
        nomineeRef: agendaItem?.nominationId ?? randomUUID(),
        base: 'ALL_MEMBERS',
        shareNumerator: 2,
        shareDenominator: 3,
        isStrict: false,
        legalGround: 'Quy chế Hội đồng',
        seats: { create: members.map(({ id }) => ({ memberId: id, channel: 'ELECTRONIC' })) },
      },
    });
  }
  return db.ballotRound.findUniqueOrThrow({
    where: { id: round.id },
    include: { items: { include: { seats: true }, orderBy: { ordinal: 'asc' } } },
  });
}

/** What sealing writes, with keys that are only as long as keys: for tests of what the tables allow, not of a count. */
export async function sealedColumns(db: Tx, { organisationId }: { readonly organisationId: string }) {
  const sealedBy = await buildAccount(db, { organisationId });
  return {
    status: 'SEALED' as const,
    manifest: '{}',
    manifestHash: randomBytes(32),
    urnPk: randomBytes(32),
    openPk: randomBytes(32),
    receiptPk: randomBytes(32),
    instanceEpoch: '1',
    sealedById: sealedBy.id,
    sealedAt: hanoi('2021-12-10 14:05'),
  };
}

async function agendaItemOf(db: Tx, organisationId: string, meetingId: string): Promise<Prisma.AgendaItemModel> {
  const nomination = await buildNomination(db, { organisationId, status: 'ON_AGENDA' });
  return buildAgendaItem(db, { meetingId, nominationId: nomination.id });
}
